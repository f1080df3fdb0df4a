//! What lies in front of what.

use super::super::skeleton::Flank;
use super::part::{FAR, NEAR, Tone};
use super::stage::Stage;
use crate::content::View;

/// What lies in front of what, over the whole film.
pub(super) struct Order {
    /// Whether the far side is away from the camera and drawn paler.
    pub(super) from_the_side: bool,
    /// Whether the near and the far arm are behind the trunk.
    arms_behind: [bool; 2],
    legs_behind: [bool; 2],
    /// A leg that crosses in front of the other comes after it.
    pub(super) legs: [Flank; 2],
    /// Behind someone on hands and knees the head is the farthest.
    pub(super) head_is_behind: bool,
}

impl Order {
    pub(super) fn of(stage: &Stage<'_>) -> Self {
        let from_the_side = matches!(stage.track.view, View::Side | View::ThreeQuarter);
        let far = |flank: Flank| flank == Flank::Far;
        let arm = |flank: Flank| {
            if from_the_side {
                far(flank)
            } else {
                stage.depth_of_arm(flank) < -0.02
            }
        };
        let depths = Flank::BOTH.map(|flank| stage.depth_of_leg(flank));
        let leg = |flank: Flank| {
            if from_the_side {
                far(flank)
            } else {
                depths[flank as usize] < 0.06
            }
        };
        let far_crosses = !from_the_side && depths[1] > depths[0] + 0.005;
        Self {
            from_the_side,
            arms_behind: Flank::BOTH.map(arm),
            legs_behind: Flank::BOTH.map(leg),
            legs: if far_crosses {
                [Flank::Near, Flank::Far]
            } else {
                [Flank::Far, Flank::Near]
            },
            head_is_behind: stage.depth_of_head() < -0.12,
        }
    }

    pub(super) fn is_shaded(&self, flank: Flank) -> bool {
        self.from_the_side && flank == Flank::Far
    }

    pub(super) fn tone(&self, flank: Flank) -> Tone {
        if self.is_shaded(flank) { FAR } else { NEAR }
    }

    pub(super) fn arm_is_behind(&self, flank: Flank) -> bool {
        self.arms_behind[flank as usize]
    }

    pub(super) fn leg_is_behind(&self, flank: Flank) -> bool {
        self.legs_behind[flank as usize]
    }

    /// From front and back the legs begin behind the pelvis, which is drawn
    /// between them too.
    pub(super) fn trunk_shows_between_the_legs(&self) -> bool {
        !self.from_the_side && self.legs_behind.contains(&true)
    }
}
