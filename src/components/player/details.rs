//! How the exercise is done, for whoever stops to read.

use unseat_core::content::Word;
use yew::Html;

use super::view::View;
use crate::components::ui::tag::{copied, say, tag, text};

/// Steps, where to feel it, what goes wrong, and when to stop. Nothing until
/// that was fetched.
pub(super) fn details(it: &View<'_>) -> Option<Html> {
    let strings = &it.book.strings;
    let manual = it.book.manual(it.scene.exercise)?;
    let steps = manual
        .steps
        .iter()
        .map(|step| tag("li", "", vec![copied(step)]));
    let term = |word| tag("dt", "", vec![say(strings, word)]);
    let about = |words| tag("dd", "", vec![copied(words)]);
    let mut list = vec![
        term(Word::PlayerFeel),
        about(&manual.feel),
        term(Word::PlayerFaults),
    ];
    list.extend(manual.faults.iter().map(|it| {
        let fault = tag("i", "", vec![copied(&it.fault)]);
        tag("dd", "", vec![fault, text(". ".into()), copied(&it.fix)])
    }));
    list.extend([term(Word::PlayerStopSigns), about(&manual.stop)]);
    let parts = vec![
        tag("h2", "", vec![say(strings, Word::PlayerHow)]),
        tag("ol", "details__steps", steps.collect()),
        tag("dl", "details__list", list),
    ];
    Some(tag("section", "details", parts))
}
