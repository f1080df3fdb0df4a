//! "Where did you feel it most?", and what the answer changes.

use unseat_app::player::{Advice, Done, Felt, Press};
use unseat_core::content::Word;

use crate::drawing::Drawing;
use crate::ui::button::{Weight, button};
use crate::ui::choice::{choice, choices};
use crate::ui::tag::{Element, tag};
use crate::ui::words::word;

const ANSWERS: [(Felt, Word); 5] = [
    (Felt::Buttocks, Word::FeltButtocks),
    (Felt::Thighs, Word::FeltThighs),
    (Felt::Hamstrings, Word::FeltHamstrings),
    (Felt::Back, Word::FeltBack),
    (Felt::Nowhere, Word::FeltNowhere),
];

/// Draws the question, and the answer to the answer.
pub(super) fn felt(done: &Done, it: &Drawing<'_>) -> Element {
    let strings = it.strings();
    let answers = ANSWERS.into_iter().map(|(felt, label)| {
        choice(
            "input[type=radio][name=felt]",
            word(strings, label),
            done.felt.is_some_and(|(given, _)| given == felt),
            it.on_event,
            Press::Felt(felt).into(),
        )
    });
    let mut status = tag("p.finished__advice[role=status]");
    if let Some((_, advice)) = done.felt {
        let said = if done.is_taken_back {
            Word::AdviceTakenBack
        } else {
            advice_of(advice)
        };
        status = status.say(strings, said);
    }
    let take_back = button(Weight::Quiet)
        .say(
            strings,
            if done.is_taken_back {
                Word::AdviceFollow
            } else {
                Word::AdviceTakeBack
            },
        )
        .on_press(it.on_event, Press::TakeBack(!done.is_taken_back).into());
    tag("section.card.card--main")
        .with(choices(strings, Word::FinishedFelt, answers))
        .with(status)
        .maybe(done.can_take_back(it.shared()).then_some(take_back))
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
