//! A result of the first version of the quiz, as 1.0.0 kept and shared it.

use super::{Band, Finding, Goal, Standing};
use unseat_core::content::Profile;
use unseat_core::packed::{Reader, Unpack};

/// A result of the first version. Its front of the hips mostly asked for hours of
/// sitting, so only who led and where the see-saw stood is said of it today.
pub(super) struct First {
    pub(super) profile: Profile,
    pub(super) hips: u8,
    pub(super) glutes: u8,
    pub(super) thighs: Option<u8>,
    pub(super) balance: i8,
}

impl First {
    /// What is said of it today; none where its values do not agree with each other.
    pub(super) fn finding(&self) -> Option<Finding> {
        let standing = Standing {
            profile: self.profile,
            band: Band::of(self.balance),
        };
        self.is_sound().then_some(Finding::Earlier(standing))
    }

    /// By how much the balance is off the difference of the rounded values.
    pub(super) fn rounding(&self) -> i16 {
        i16::from(self.balance) - i16::from(self.glutes) + i16::from(self.hips)
    }

    /// Whether the values agreed with each other by the thresholds of that version.
    fn is_sound(&self) -> bool {
        let (hips, glutes) = (self.hips, self.glutes);
        let thighs = self.thighs.unwrap_or_default();
        let in_range = hips <= 100 && glutes <= 100 && thighs <= 100;
        in_range
            && self.rounding().abs() <= 1
            && match self.profile {
                Profile::QuietGlutes => true,
                Profile::QuadLed => thighs >= 55 && (glutes >= 35 || thighs + glutes >= 89),
                Profile::DeskTight => hips >= 55 && glutes >= 35 && thighs <= 55,
                Profile::EvenKeel => hips <= 55 && glutes >= 35 && thighs <= 55,
            }
    }
}

impl Unpack for First {
    fn unpack(from: &mut Reader<'_>) -> Self {
        let first = Self {
            profile: Unpack::unpack(from),
            hips: Unpack::unpack(from),
            glutes: Unpack::unpack(from),
            thighs: Unpack::unpack(from),
            balance: Unpack::unpack(from),
        };
        // What they would like most stands last, and is no longer needed.
        let _: Option<Goal> = Unpack::unpack(from);
        first
    }
}
