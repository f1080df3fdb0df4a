//! What answers say beside their scores.

use unseat_core::set::set;

set! {
    /// What the answers said beside their scores.
    Tags of
    /// Something an answer says beside its score.
    Tag {
        /// One side finds it harder.
        Asymmetry,
        /// Felt in the low back.
        Back,
        /// Felt in the hamstrings.
        Hamstrings,
        /// Felt in the knees.
        Knee,
        /// Avoided, or it hurts a little.
        PainSoft,
        /// A stiff front of the hips; follows from the score.
        Tight,
        /// Much sitting; follows from the score.
        SitsMuch,
    }
}

impl Tags {
    /// Whether somebody sits much and their hips do not seem to mind.
    pub fn sits_well(self) -> bool {
        self.has(Tag::SitsMuch) && !self.has(Tag::Tight)
    }

    /// Whether a gentler way and a word about it are due (domain: soft flags).
    pub fn ask_for_care(self) -> bool {
        let soft = [Tag::Knee, Tag::Back, Tag::PainSoft, Tag::Asymmetry];
        soft.into_iter().any(|tag| self.has(tag))
    }
}

impl Default for Tags {
    fn default() -> Self {
        Self::EMPTY
    }
}
