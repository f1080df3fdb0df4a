//! What a person has and has said, as far as it changes a routine.

use serde::Serialize;

use unseat_core::content::{Level, Side};
use unseat_core::packed::unpacks;
use unseat_core::set::set;

/// What a person has and has said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Person {
    /// How practised they are.
    pub level: Level,
    /// What they have around them.
    pub kit: Kit,
    /// What they have said about themselves.
    pub tags: Tags,
    /// The side that finds it harder, for [`Tag::Asymmetry`].
    pub weaker: Option<Side>,
}

set! {
    /// What a person has around them.
    Kit of
    /// Something an exercise may need.
    Thing {
        /// Room to get down on the floor.
        Floor,
        /// A sturdy chair.
        Chair,
        /// A wall or desk to hold.
        Wall,
        /// A stable step.
        Step,
        /// A loop band.
        Band,
    }
}

set! {
    /// What a person has said about themselves.
    Tags of
    /// Something that changes which exercises fit.
    Tag {
        /// At a desk, in office clothes.
        AtDesk,
        /// Jumping is fine. Without it nobody is asked to jump.
        Impact,
        /// Sore knees: neither kneeling, as in version 1.0.0, nor a deep bend under load.
        Knees,
        /// Sore wrists.
        Wrists,
        /// A replaced hip.
        HipReplacement,
        /// A stiff front of the hips.
        Tight,
        /// Feels bridges in the hamstrings.
        Hamstrings,
        /// Feels bridges in the low back.
        Back,
        /// One side finds it harder.
        Asymmetry,
        /// A sore low back.
        LowBack,
        /// Pregnant for more than 12 weeks.
        Pregnancy,
        /// Brittle bones.
        BrittleBones,
    }
}

impl Default for Kit {
    /// What nearly everybody has: floor, chair and wall.
    fn default() -> Self {
        Self::EMPTY
            .with(Thing::Floor, true)
            .with(Thing::Chair, true)
            .with(Thing::Wall, true)
    }
}

impl Default for Tags {
    fn default() -> Self {
        Self::EMPTY
    }
}

unpacks!(struct Person { level, kit, tags, weaker });
