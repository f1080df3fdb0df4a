//! The values everything else is made of.

use alloc::string::String;
use alloc::vec::Vec;

use super::{Reader, Unpack};

impl Unpack for bool {
    fn unpack(from: &mut Reader<'_>) -> Self {
        from.pick(&[false, true])
    }
}

impl Unpack for u8 {
    fn unpack(from: &mut Reader<'_>) -> Self {
        from.byte()
    }
}

impl Unpack for i8 {
    fn unpack(from: &mut Reader<'_>) -> Self {
        from.byte().cast_signed()
    }
}

impl Unpack for u16 {
    fn unpack(from: &mut Reader<'_>) -> Self {
        let number = from.number();
        Self::try_from(number).unwrap_or_else(|_| from.fail())
    }
}

impl Unpack for u64 {
    fn unpack(from: &mut Reader<'_>) -> Self {
        from.large()
    }
}

impl Unpack for u32 {
    fn unpack(from: &mut Reader<'_>) -> Self {
        from.number()
    }
}

impl Unpack for i16 {
    fn unpack(from: &mut Reader<'_>) -> Self {
        let number = from.signed();
        Self::try_from(number).unwrap_or_else(|_| from.fail())
    }
}

impl Unpack for i32 {
    fn unpack(from: &mut Reader<'_>) -> Self {
        from.signed()
    }
}

impl Unpack for f32 {
    fn unpack(from: &mut Reader<'_>) -> Self {
        let bytes = [from.byte(), from.byte(), from.byte(), from.byte()];
        Self::from_le_bytes(bytes)
    }
}

impl Unpack for String {
    fn unpack(from: &mut Reader<'_>) -> Self {
        from.text()
    }
}

impl<T: Unpack> Unpack for Option<T> {
    fn unpack(from: &mut Reader<'_>) -> Self {
        bool::unpack(from).then(|| T::unpack(from))
    }
}

impl<T: Unpack> Unpack for Vec<T> {
    fn unpack(from: &mut Reader<'_>) -> Self {
        let length = from.length();
        let mut list = Self::with_capacity(length);
        for _ in 0..length {
            list.push(T::unpack(from));
        }
        list
    }
}

impl<A: Unpack, B: Unpack> Unpack for (A, B) {
    fn unpack(from: &mut Reader<'_>) -> Self {
        (A::unpack(from), B::unpack(from))
    }
}

impl<A: Unpack, B: Unpack, C: Unpack> Unpack for (A, B, C) {
    fn unpack(from: &mut Reader<'_>) -> Self {
        (A::unpack(from), B::unpack(from), C::unpack(from))
    }
}
