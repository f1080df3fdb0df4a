//! A result as a short code for a link, and back.
//!
//! ```text
//! 60 bits, 10 characters of base64url
//! version 6 │ profile 2 │ band 2 │ hips 7 │ glutes 7 │ thighs 7 │ sitting 7 │ posture 6 │
//! rounding 2 │ checksum 14
//! ```
//!
//! It holds no answer but the posture, and names nobody. Old codes stay readable: see
//! the golden ones in the tests before changing a bit.

mod bits;
mod error;
mod first;
mod second;

use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use super::{Finding, Outcome};
use bits::Field;
use unseat_core::content::Profile;

pub use error::{ShareError, ShareErrorKind, Unread};

/// A result to be written as a code. What somebody would like most is not in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShareCode(pub Outcome);

/// What stands for a value that is not known.
const UNKNOWN: u8 = 127;

const PROFILES: [Profile; 4] = [
    Profile::QuietGlutes,
    Profile::QuadLed,
    Profile::DeskTight,
    Profile::EvenKeel,
];

impl fmt::Display for ShareCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl ShareCode {
    /// The code as text.
    pub fn text(&self) -> String {
        second::written(&self.0)
    }
}

impl FromStr for Finding {
    type Err = ShareError;

    fn from_str(text: &str) -> Result<Self, ShareError> {
        let version = text.chars().next().and_then(bits::value);
        match version {
            Some(first::VERSION) => first::read(whole(text, first::LENGTH)?),
            Some(second::VERSION) | None => second::read(whole(text, second::LENGTH)?),
            Some(found) => {
                let supported = second::VERSION;
                let kind = ShareErrorKind::Version { found, supported };
                Err(ShareError { at: 0, kind })
            }
        }
    }
}

/// The bits of a code of so many characters, not yet checked.
fn whole(text: &str, most: u32) -> Result<u64, ShareError> {
    let mut code = 0;
    let mut length = 0;
    for (at, character) in text.chars().enumerate() {
        let at_this = |kind| ShareError { at, kind };
        let value = bits::value(character).ok_or(at_this(ShareErrorKind::Character))?;
        if at == most as usize {
            return Err(at_this(ShareErrorKind::Length));
        }
        code = code << 6 | u64::from(value);
        length = at + 1;
    }
    if length < most as usize {
        return Err(ShareError {
            at: length,
            kind: ShareErrorKind::Length,
        });
    }
    Ok(code)
}

/// A value of 100 points.
fn value(field: Field, code: u64) -> Result<u8, ShareError> {
    let value = field.small(code);
    let in_range = (value <= 100).then_some(value);
    in_range.ok_or(field.error(ShareErrorKind::Range))
}
