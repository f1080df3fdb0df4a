//! Which profile the axes speak for, and which ones are close.

use alloc::vec::Vec;

use super::Ratio;
use unseat_core::content::Profile;

/// How far from its threshold a value still is close, in points.
const CLOSE: i32 = 5;

/// Below this the glutes do not come on command.
const ON_COMMAND: i32 = 50;
/// Below this the glutes hardly join in.
const GLUTES: i32 = 35;
/// From here on the thighs take over.
const THIGHS: i32 = 55;
/// From here on the front of the hips is stiff.
const HIPS: i32 = 50;

/// The values that decide, compared with their thresholds.
pub(super) struct Verdict {
    /// Whether each of the four comparisons holds.
    holds: [bool; 4],
    /// Whether each of them is close.
    near: [bool; 4],
    /// Whether the thighs are further over their threshold than the glutes are
    /// under theirs.
    thighs_outweigh: bool,
}

impl Verdict {
    /// Compares.
    pub(super) fn of(on_command: Ratio, glutes: Ratio, thighs: Option<Ratio>, hips: Ratio) -> Self {
        Self {
            holds: [
                on_command.is_below(ON_COMMAND),
                glutes.is_below(GLUTES),
                thighs.is_some_and(|it| it.is_at_least(THIGHS)),
                hips.is_at_least(HIPS),
            ],
            near: [
                on_command.is_near(ON_COMMAND, CLOSE),
                glutes.is_near(GLUTES, CLOSE),
                thighs.is_some_and(|it| it.is_near(THIGHS, CLOSE)),
                hips.is_near(HIPS, CLOSE),
            ],
            thighs_outweigh: thighs
                .is_some_and(|thighs| thighs.is_at_least_with(glutes, THIGHS + GLUTES)),
        }
    }

    /// Whether the front of the hips is stiff.
    pub(super) fn is_tight(&self) -> bool {
        self.holds[3]
    }

    /// The profile.
    pub(super) fn profile(&self) -> Profile {
        self.decide(self.holds)
    }

    /// The profiles that one close comparison turned round would make of it.
    pub(super) fn close_to(&self) -> Vec<Profile> {
        let profile = self.profile();
        let mut close = Vec::new();
        for index in 0..self.near.len() {
            let mut turned = self.holds;
            turned[index] = !turned[index];
            let other = self.decide(turned);
            if self.near[index] && other != profile && !close.contains(&other) {
                close.push(other);
            }
        }
        close
    }

    fn decide(&self, [faint, low, thighs, hips]: [bool; 4]) -> Profile {
        match (faint || low, thighs) {
            (true, true) if !faint && self.thighs_outweigh => Profile::QuadLed,
            (true, _) => Profile::QuietGlutes,
            (false, true) => Profile::QuadLed,
            (false, false) if hips => Profile::DeskTight,
            (false, false) => Profile::EvenKeel,
        }
    }
}
