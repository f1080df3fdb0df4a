//! What a result comes down to, without its numbers.

use serde::Serialize;

use super::Band;
use unseat_core::content::Profile;

/// Who leads, and where the see-saw stands: what a shared link says in its
/// path. The numbers ride in the fragment, which no server sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Standing {
    /// Who leads.
    pub profile: Profile,
    /// Where the see-saw stands.
    pub band: Band,
}

impl Standing {
    /// Every standing that answers can lead to, in the order of the profiles.
    pub fn all() -> impl Iterator<Item = Self> {
        let every = |profile| Band::ALL.map(|band| Self { profile, band });
        let all = Profile::ALL.into_iter().flat_map(every);
        all.filter(|standing| standing.is_reachable())
    }

    /// Whether answers can lead here. Glutes from 35 and hips below 50 make an
    /// even keel: so little apart, the hips never clearly lead.
    pub fn is_reachable(self) -> bool {
        self.profile != Profile::EvenKeel || self.band != Band::FlexorsLead
    }

    /// The two names of its page's folder, which `-` joins: `quad-led` and
    /// `level` are `quad-led-level`.
    pub const fn names(self) -> [&'static str; 2] {
        let band = match self.band {
            Band::FlexorsLead => "flexors-lead",
            Band::Leaning => "leaning",
            Band::Level => "level",
            Band::GlutesIn => "glutes-in",
        };
        [self.profile.name(), band]
    }
}
