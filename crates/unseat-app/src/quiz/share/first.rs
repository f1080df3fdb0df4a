//! Codes of version 1, which are in links: they are read, and no longer written.
//!
//! ```text
//! 48 bits, 8 characters, e.g. BA9S5G7C
//! version 6 │ profile 2 │ goal 3 │ hips 7 │ glutes 7 │ thighs 7 │ rounding 2 │ checksum 14
//! ```

use super::bits::{Field, checksum};
use super::{PROFILES, ShareError, ShareErrorKind, UNKNOWN, value};
use crate::quiz::first::First;
use crate::quiz::{Finding, Goal};

/// The version of this layout.
pub(super) const VERSION: u8 = 1;
/// How many characters a code has.
pub(super) const LENGTH: u32 = 8;

const PROFILE: Field = Field::first(6, LENGTH).then(2);
const GOAL: Field = PROFILE.then(3);
const HIPS: Field = GOAL.then(7);
const GLUTES: Field = HIPS.then(7);
const THIGHS: Field = GLUTES.then(7);
const ROUNDING: Field = THIGHS.then(2);
const CHECKSUM: Field = ROUNDING.then(14);

/// What a code says.
pub(super) fn read(code: u64) -> Result<Finding, ShareError> {
    if CHECKSUM.get(code) != checksum(code, LENGTH) {
        return Err(CHECKSUM.error(ShareErrorKind::Checksum));
    }
    if usize::from(GOAL.small(code)) > Goal::ALL.len() {
        return Err(GOAL.error(ShareErrorKind::Range));
    }
    let (hips, glutes) = (value(HIPS, code)?, value(GLUTES, code)?);
    let thighs = match THIGHS.small(code) {
        UNKNOWN => None,
        _ => Some(value(THIGHS, code)?),
    };
    let balance = i16::from(glutes) - i16::from(hips) + i16::from(ROUNDING.small(code)) - 1;
    let first = First {
        profile: PROFILES[usize::from(PROFILE.small(code))],
        hips,
        glutes,
        thighs,
        balance: i8::try_from(balance).map_err(|_| ROUNDING.error(ShareErrorKind::Range))?,
    };
    if first.rounding().abs() > 1 {
        return Err(ROUNDING.error(ShareErrorKind::Range));
    }
    first
        .finding()
        .ok_or(PROFILE.error(ShareErrorKind::Contradiction))
}
