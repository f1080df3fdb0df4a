//! What of an assessment is shown again, kept and shared.

use serde::Serialize;

use super::{Band, Goal, Posture, Standing};
use unseat_core::content::Profile;

/// What of an assessment is shown again, kept and shared. No answer is in it but
/// how the person sits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Outcome {
    /// Who leads.
    pub profile: Profile,
    /// How stiff the front of the hips is, of 100 points.
    pub hips: u8,
    /// How well the glutes join in, of 100 points.
    pub glutes: u8,
    /// How much the thighs take over, of 100 points, where that is known.
    pub thighs: Option<u8>,
    /// How much the person sits, of 100 points, where that is known.
    pub sitting: Option<u8>,
    /// How the person sits, if they said.
    pub posture: Option<Posture>,
    /// Glutes less hips, in points, from the exact values: rounding can put it
    /// one off the difference of the rounded ones.
    pub balance: i8,
    /// What the person would like most, if they said.
    pub goal: Option<Goal>,
}

impl Outcome {
    /// Where the see-saw stands.
    pub const fn band(&self) -> Band {
        Band::of(self.balance)
    }

    /// What it comes down to.
    pub const fn standing(&self) -> Standing {
        Standing {
            profile: self.profile,
            band: self.band(),
        }
    }

    /// By how much the balance is off the difference of the rounded values.
    pub(super) fn rounding(&self) -> i16 {
        i16::from(self.balance) - i16::from(self.glutes) + i16::from(self.hips)
    }

    /// Whether the values agree with each other, rounding allowed for.
    pub fn is_sound(&self) -> bool {
        let thighs = self.thighs.unwrap_or_default();
        self.hips <= 100
            && self.glutes <= 100
            && thighs <= 100
            && self.sitting.unwrap_or_default() <= 100
            && self.rounding().abs() <= 1
            && match self.profile {
                // Faint on command makes it so, whatever the axes say.
                Profile::QuietGlutes => true,
                // The thighs must outweigh what is missing of the glutes.
                Profile::QuadLed => {
                    thighs >= 55 && (self.glutes >= 35 || thighs + self.glutes >= 89)
                }
                Profile::DeskTight => self.hips >= 50 && self.glutes >= 35 && thighs <= 55,
                Profile::EvenKeel => self.hips <= 50 && self.glutes >= 35 && thighs <= 55,
            }
    }
}
