//! "Where did you feel it most?", and what the answer changes.

use unseat_app::player::{Advice, Felt};
use unseat_core::content::Word;

use super::Finished;
use crate::components::app::Event;
use crate::components::ui::choice::{choice, choices};
use crate::components::ui::tag::{Element, tag};
use crate::components::ui::words::word;

const ANSWERS: [(Felt, Word); 5] = [
    (Felt::Buttocks, Word::FeltButtocks),
    (Felt::Thighs, Word::FeltThighs),
    (Felt::Hamstrings, Word::FeltHamstrings),
    (Felt::Back, Word::FeltBack),
    (Felt::Nowhere, Word::FeltNowhere),
];

/// Draws the question, and the answer to the answer.
pub(super) fn felt(it: &Finished<'_>) -> Element {
    let strings = &it.book.strings;
    let answers = ANSWERS.into_iter().map(|(felt, label)| {
        choice(
            "input[type=radio][name=felt]",
            word(strings, label),
            it.done.felt.is_some_and(|(given, _)| given == felt),
            it.on_event,
            Event::Felt(felt),
        )
    });
    let mut status = tag("p.finished__advice[role=status]");
    if let Some((_, advice)) = it.done.felt {
        status = status.say(strings, advice_of(advice));
    }
    tag("section.card.card--main")
        .with(choices(strings, Word::FinishedFelt, answers))
        .with(status)
}

const fn advice_of(advice: Advice) -> Word {
    match advice {
        Advice::Same => Word::AdviceSame,
        Advice::Harder => Word::AdviceHarder,
        Advice::KeepGoing => Word::AdviceKeepGoing,
        Advice::HipsFirst => Word::AdviceHipsFirst,
        Advice::HeelsCloser => Word::AdviceHeelsCloser,
        Advice::TuckAndEasier => Word::AdviceTuckAndEasier,
        Advice::SlowAndEasier => Word::AdviceSlowAndEasier,
    }
}
