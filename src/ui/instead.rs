//! What an exercise stands in for, and why.

use unseat_app::player::{Reason, TailoredStep};
use unseat_core::content::{Catalog, Need, Word};

use super::words::fill;

/// What it stands in for and why, where it does.
pub(crate) fn instead(catalog: &Catalog, step: &TailoredStep) -> Option<String> {
    let Reason::InsteadOf { authored, need } = step.reason else {
        return None;
    };
    let strings = &catalog.strings;
    let values = [
        ("exercise", catalog.exercise(authored).name.as_str()),
        ("why", strings.get(need_of(need))),
    ];
    Some(fill(strings, Word::ReadyInstead, &values))
}

const fn need_of(need: Need) -> Word {
    match need {
        Need::Tight => Word::NeedTight,
        Need::NoImpact => Word::NeedNoImpact,
        Need::HipReplacement => Word::NeedHip,
        Need::Level => Word::NeedLevel,
        Need::Floor => Word::NeedFloor,
        Need::Desk => Word::NeedDesk,
        Need::Knees => Word::NeedKnees,
        Need::Wrists => Word::NeedWrists,
        Need::Step => Word::NeedStep,
        Need::Chair => Word::NeedChair,
        Need::Support => Word::NeedSupport,
        Need::Pain => Word::NeedPain,
        Need::LowBack => Word::NeedLowBack,
        Need::Pregnancy => Word::NeedPregnancy,
        Need::BrittleBones => Word::NeedBones,
    }
}
