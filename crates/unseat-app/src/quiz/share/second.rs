//! Codes of version 2: the layout that is written.

use alloc::string::String;

use super::bits::{self, Field, checksum};
use super::{PROFILES, ShareError, ShareErrorKind, UNKNOWN, value};
use crate::quiz::{Band, Finding, Outcome, Posture};

/// The version of this layout.
pub(super) const VERSION: u8 = 2;
/// How many characters a code has.
pub(super) const LENGTH: u32 = 10;

const VERSION_FIELD: Field = Field::first(6, LENGTH);
const PROFILE: Field = VERSION_FIELD.then(2);
const BAND: Field = PROFILE.then(2);
const HIPS: Field = BAND.then(7);
const GLUTES: Field = HIPS.then(7);
const THIGHS: Field = GLUTES.then(7);
const SITTING: Field = THIGHS.then(7);
/// Counted from 1; 0 where it was not said.
const POSTURE: Field = SITTING.then(6);
const ROUNDING: Field = POSTURE.then(2);
const CHECKSUM: Field = ROUNDING.then(14);

/// The code of an outcome.
pub(super) fn written(outcome: &Outcome) -> String {
    let profile = PROFILES.iter().position(|it| *it == outcome.profile);
    let code = VERSION_FIELD.put(VERSION.into())
        | PROFILE.put(profile.unwrap_or_default() as u64)
        | BAND.put(outcome.band() as u64)
        | HIPS.put(outcome.hips.into())
        | GLUTES.put(outcome.glutes.into())
        | THIGHS.put(outcome.thighs.unwrap_or(UNKNOWN).into())
        | SITTING.put(outcome.sitting.unwrap_or(UNKNOWN).into())
        | POSTURE.put(outcome.posture.map_or(0, |posture| posture as u64 + 1))
        | ROUNDING.put(u64::from((outcome.rounding() + 1).unsigned_abs()));
    let code = code | CHECKSUM.put(checksum(code, LENGTH));
    (0..LENGTH)
        .map(|index| bits::character(code, index, LENGTH))
        .collect()
}

/// What a code says.
pub(super) fn read(code: u64) -> Result<Finding, ShareError> {
    if CHECKSUM.get(code) != checksum(code, LENGTH) {
        return Err(CHECKSUM.error(ShareErrorKind::Checksum));
    }
    let known = |field: Field| match field.small(code) {
        UNKNOWN => Ok(None),
        _ => value(field, code).map(Some),
    };
    let (hips, glutes) = (value(HIPS, code)?, value(GLUTES, code)?);
    let balance = i16::from(glutes) - i16::from(hips) + i16::from(ROUNDING.small(code)) - 1;
    let posture = usize::from(POSTURE.small(code)).checked_sub(1);
    let outcome = Outcome {
        profile: PROFILES[usize::from(PROFILE.small(code))],
        hips,
        glutes,
        thighs: known(THIGHS)?,
        sitting: known(SITTING)?,
        // One that this app does not know says nothing, and takes nothing away.
        posture: posture.and_then(|place| Posture::ALL.get(place).copied()),
        balance: i8::try_from(balance).map_err(|_| ROUNDING.error(ShareErrorKind::Range))?,
        goal: None,
    };
    if outcome.rounding().abs() > 1 {
        return Err(ROUNDING.error(ShareErrorKind::Range));
    }
    let band = Band::ALL[usize::from(BAND.small(code))];
    if band != outcome.band() || !outcome.is_sound() {
        return Err(PROFILE.error(ShareErrorKind::Contradiction));
    }
    Ok(Finding::Whole(outcome))
}
