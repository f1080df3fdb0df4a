//! Reads what serde and postcard have written.
//!
//! Postcard's format has nothing between the fields:
//!
//! ```text
//! number   7 bits a byte, lowest first; the top bit says that more follow
//! signed   0, -1, 1, -2, … as the numbers 0, 1, 2, 3, …
//! text     its length in bytes, then UTF-8
//! list     its length, then its values
//! option   0, or 1 and the value
//! choice   its place in the declaration, then its fields
//! ```
//!
//! Derived decoders are general and return a result for every field, which for
//! a catalog's types is 3 KB more of each visit. A [`Reader`] notes the first
//! mistake and goes on with empty values, so that it is asked once.

use alloc::string::String;

/// A value that can be unpacked.
pub trait Unpack: Sized {
    /// Reads a value; what it is after a mistake does not matter.
    fn unpack(from: &mut Reader<'_>) -> Self;
}

/// Reads packed values one after another.
#[derive(Debug)]
pub struct Reader<'a> {
    rest: &'a [u8],
    is_sound: bool,
    /// Which version of a kept value it is; 0 where that is the one of today.
    pub older: u8,
}

/// A value from all of `bytes`, or none if they are not exactly one value.
pub fn unpack<T: Unpack>(bytes: &[u8]) -> Option<T> {
    unpack_older(bytes, 0)
}

/// The same, where an older version wrote them.
pub fn unpack_older<T: Unpack>(bytes: &[u8], older: u8) -> Option<T> {
    let mut reader = Reader::new(bytes);
    reader.older = older;
    let value = T::unpack(&mut reader);
    (reader.is_sound && reader.rest.is_empty()).then_some(value)
}

/// A value from the start of `bytes`, or none if they do not begin with one.
pub fn unpack_first<T: Unpack>(bytes: &[u8]) -> Option<T> {
    let mut reader = Reader::new(bytes);
    let value = T::unpack(&mut reader);
    reader.is_sound.then_some(value)
}

impl<'a> Reader<'a> {
    const fn new(bytes: &'a [u8]) -> Self {
        Self {
            rest: bytes,
            is_sound: true,
            older: 0,
        }
    }

    /// Notes that the bytes are not what they should be.
    #[cold]
    #[inline(never)]
    fn fail<T: Default>(&mut self) -> T {
        self.is_sound = false;
        self.rest = &[];
        T::default()
    }

    #[inline(never)]
    fn byte(&mut self) -> u8 {
        let Some((byte, rest)) = self.rest.split_first() else {
            return self.fail();
        };
        self.rest = rest;
        *byte
    }

    fn number(&mut self) -> u32 {
        let number = self.large();
        u32::try_from(number).unwrap_or_else(|_| self.fail())
    }

    #[inline(never)]
    fn large(&mut self) -> u64 {
        let (mut number, mut shift) = (0, 0);
        loop {
            let byte = self.byte();
            if shift > 63 {
                return self.fail();
            }
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return number;
            }
            shift += 7;
        }
    }

    #[inline(never)]
    fn signed(&mut self) -> i32 {
        let number = self.number();
        (number >> 1).cast_signed() ^ -(number & 1).cast_signed()
    }

    #[inline(never)]
    fn text(&mut self) -> String {
        let length = self.length();
        let (text, rest) = self.rest.split_at(length);
        self.rest = rest;
        match core::str::from_utf8(text) {
            Ok(text) => String::from(text),
            Err(_) => self.fail(),
        }
    }

    /// The length of what follows: never more than there are bytes.
    #[inline(never)]
    fn length(&mut self) -> usize {
        let length = self.number() as usize;
        if length > self.rest.len() {
            return self.fail();
        }
        length
    }

    /// One of `all`, by its place.
    pub fn pick<T: Copy>(&mut self, all: &[T]) -> T {
        let place = usize::from(self.byte());
        if place < all.len() {
            return all[place];
        }
        self.fail::<()>();
        all[0]
    }
}

/// Says in which order the fields of a type, or the variants of an enum without
/// fields, are declared: `unpacks!(struct Step { exercise, lead_in, work })`,
/// `unpacks!(choice Phase: Raise, Mobilise)`.
#[macro_export]
macro_rules! unpacks {
    (struct $name:ident { $($field:ident),+ $(,)? }) => {
        impl $crate::packed::Unpack for $name {
            fn unpack(from: &mut $crate::packed::Reader<'_>) -> Self {
                Self { $($field: $crate::packed::Unpack::unpack(from)),+ }
            }
        }
    };
    (choice $name:ident: $($variant:ident),+) => {
        impl $crate::packed::Unpack for $name {
            fn unpack(from: &mut $crate::packed::Reader<'_>) -> Self {
                from.pick(&[$(Self::$variant),+])
            }
        }
    };
    (transparent $name:ident) => {
        impl $crate::packed::Unpack for $name {
            fn unpack(from: &mut $crate::packed::Reader<'_>) -> Self {
                Self($crate::packed::Unpack::unpack(from))
            }
        }
    };
}

pub use unpacks;

mod basic;

#[cfg(test)]
mod tests;
