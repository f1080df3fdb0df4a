//! A result as a short code for a link, and back.
//!
//! ```text
//! 48 bits, 8 characters of base64url, e.g. BA9S5G7C
//! version 6 │ profile 2 │ goal 3 │ hips 7 │ glutes 7 │ thighs 7 │ rounding 2 │ checksum 14
//! ```
//!
//! It holds no answer and names nobody. Old codes stay readable: see the golden
//! ones in the tests before changing a bit.

mod bits;
mod error;

use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use super::{Goal, Outcome};
use bits::{Field, checksum};
use unseat_core::content::Profile;

pub use error::{ShareError, ShareErrorKind};

/// A result to be written as a code, or read from one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShareCode(pub Outcome);

/// The version of the layout below.
const VERSION: u8 = 1;
/// How many characters a code has.
const LENGTH: u32 = 8;

const VERSION_FIELD: Field = Field::first(6);
const PROFILE: Field = VERSION_FIELD.then(2);
const GOAL: Field = PROFILE.then(3);
const HIPS: Field = GOAL.then(7);
const GLUTES: Field = HIPS.then(7);
const THIGHS: Field = GLUTES.then(7);
const ROUNDING: Field = THIGHS.then(2);
const CHECKSUM: Field = ROUNDING.then(14);

/// What stands for thighs that are not known.
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
        let Self(outcome) = self;
        let profile = PROFILES.iter().position(|it| *it == outcome.profile);
        let goal = outcome.goal.map_or(0, |goal| goal as u64 + 1);
        let code = VERSION_FIELD.put(VERSION.into())
            | PROFILE.put(profile.unwrap_or_default() as u64)
            | GOAL.put(goal)
            | HIPS.put(outcome.hips.into())
            | GLUTES.put(outcome.glutes.into())
            | THIGHS.put(outcome.thighs.unwrap_or(UNKNOWN).into())
            | ROUNDING.put(u64::from((outcome.rounding() + 1).unsigned_abs()));
        let code = code | CHECKSUM.put(checksum(code));
        (0..LENGTH)
            .map(|index| bits::character(code, index))
            .collect()
    }
}

impl FromStr for ShareCode {
    type Err = ShareError;

    fn from_str(text: &str) -> Result<Self, ShareError> {
        let code = read(text)?;
        if CHECKSUM.get(code) != checksum(code) {
            return Err(CHECKSUM.error(ShareErrorKind::Checksum));
        }
        let percent = |field: Field| {
            let value = field.small(code);
            (value <= 100)
                .then_some(value)
                .ok_or(field.error(ShareErrorKind::Range))
        };
        let goal = match GOAL.small(code) {
            0 => None,
            number => Some(
                *Goal::ALL
                    .get(usize::from(number) - 1)
                    .ok_or(GOAL.error(ShareErrorKind::Range))?,
            ),
        };
        let (hips, glutes) = (percent(HIPS)?, percent(GLUTES)?);
        let thighs = match THIGHS.small(code) {
            UNKNOWN => None,
            _ => Some(percent(THIGHS)?),
        };
        let balance = i16::from(glutes) - i16::from(hips) + i16::from(ROUNDING.small(code)) - 1;
        let outcome = Outcome {
            profile: PROFILES[usize::from(PROFILE.small(code))],
            hips,
            glutes,
            thighs,
            balance: i8::try_from(balance).map_err(|_| ROUNDING.error(ShareErrorKind::Range))?,
            goal,
        };
        if outcome.rounding().abs() > 1 {
            return Err(ROUNDING.error(ShareErrorKind::Range));
        }
        if !outcome.is_sound() {
            return Err(PROFILE.error(ShareErrorKind::Contradiction));
        }
        Ok(Self(outcome))
    }
}

/// The bits of a code of this version, whole but not yet checked.
fn read(text: &str) -> Result<u64, ShareError> {
    let mut code = 0;
    let mut length = 0;
    for (at, character) in text.chars().enumerate() {
        let at_this = |kind| ShareError { at, kind };
        let value = bits::value(character).ok_or(at_this(ShareErrorKind::Character))?;
        // Another version may well have another length, so it is asked first.
        if at == 0 && value != VERSION {
            let (found, supported) = (value, VERSION);
            return Err(at_this(ShareErrorKind::Version { found, supported }));
        }
        if at == LENGTH as usize {
            return Err(at_this(ShareErrorKind::Length));
        }
        code = code << 6 | u64::from(value);
        length = at + 1;
    }
    if length < LENGTH as usize {
        return Err(ShareError {
            at: length,
            kind: ShareErrorKind::Length,
        });
    }
    Ok(code)
}
