//! What postcard writes comes back, and broken bytes are noticed.

use super::{unpack, unpack_first};
use proptest::collection::vec;
use proptest::prelude::{any, prop_assert_eq, proptest};

type Everything = Vec<(
    Option<String>,
    (i32, (bool, u32), u64),
    (u8, i16, (i8, u16)),
)>;

#[test]
fn what_is_not_one_value_is_none() {
    // Too short, too long, no such choice, a number without end, not UTF-8.
    assert_eq!(unpack::<u32>(&[]), None);
    assert_eq!(unpack::<u32>(&[1, 2]), None);
    assert_eq!(unpack::<bool>(&[2]), None);
    assert_eq!(unpack::<u32>(&[0x80; 9]), None);
    assert_eq!(unpack::<String>(&[1, 0xff]), None);
    assert_eq!(unpack::<i16>(&[0xff, 0xff, 0xff, 0x0f]), None);
    // A length beyond the end must not be believed.
    assert_eq!(unpack::<Vec<u8>>(&[0xff, 0xff, 0xff, 0xff, 0x0f]), None);
    assert_eq!(unpack_first::<u32>(&[1, 2]), Some(1));
    assert_eq!(unpack_first::<String>(&[9, b'a']), None);
}

proptest! {
    #[test]
    fn what_postcard_writes_comes_back(value in any::<Everything>()) {
        let bytes = postcard::to_allocvec(&value).expect("it can be written");
        prop_assert_eq!(unpack::<Everything>(&bytes), Some(value));
    }

    #[test]
    fn no_bytes_do_harm(bytes in vec(any::<u8>(), 0..200)) {
        let _ = unpack::<Everything>(&bytes);
        let _ = unpack_first::<Everything>(&bytes);
    }
}
