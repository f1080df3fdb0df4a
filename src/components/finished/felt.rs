//! "Where did you feel it most?", and what the answer changes.

use unseat_core::content::Word;
use unseat_core::memory::{Advice, Felt};
use yew::Html;

use super::Finished;
use crate::components::app::Event;
use crate::components::ui::choice::{Choice, Of, choices, chooses};
use crate::components::ui::tag::{attributes, say, tag, with};
use crate::components::ui::words::word;

const ANSWERS: [(Felt, Word); 5] = [
    (Felt::Buttocks, Word::FeltButtocks),
    (Felt::Thighs, Word::FeltThighs),
    (Felt::Hamstrings, Word::FeltHamstrings),
    (Felt::Back, Word::FeltBack),
    (Felt::Nowhere, Word::FeltNowhere),
];

/// Draws the question, and the answer to the answer.
pub(super) fn felt(it: &Finished<'_>) -> Html {
    let strings = &it.book.strings;
    let answers = ANSWERS.map(|(felt, label)| Choice {
        label: word(strings, label),
        is_chosen: it.done.felt.is_some_and(|(given, _)| given == felt),
        on_choose: chooses(it.on_event, Event::Felt(felt)),
    });
    let legend = word(strings, Word::FinishedFelt);
    let advice = it
        .done
        .felt
        .map(|(_, advice)| say(strings, advice_of(advice)));
    let status = attributes! { "class" = "finished__advice", "role" = "status" };
    let parts = vec![
        choices(Of::One, "felt", legend, answers.into()),
        with("p", status, advice.into_iter().collect()),
    ];
    tag("section", "card card--main", parts)
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
