//! The safety check: one screen with two lists, and what is said about the ticks.

use unseat_app::breaks::Press as BreaksPress;
use unseat_app::check::{ASK_FIRST, Check, Press, URGENT, Warning};
use unseat_core::content::Word;

use crate::drawing::Drawing;
use crate::ui::button::{Weight, button, signed};
use crate::ui::choice::choice;
use crate::ui::focus::heading;
use crate::ui::icon::Icon;
use crate::ui::tag::{Element, tag};
use crate::ui::words::word;

/// Draws its screen. Whoever has an urgent sign is asked nothing more.
pub(crate) fn view(check: &Check, it: &Drawing<'_>) -> Element {
    let strings = it.strings();
    let is_urgent = check.warning() == Some(Warning::Urgent);
    let back = signed(Weight::Quiet, Icon::Leave, word(strings, Word::CheckBack))
        .on_press(it.on_event, Press::Back.into());
    let urgent = list(check, it, Warning::Urgent, Word::CheckUrgent, &URGENT);
    let ask_first = ASK_FIRST.map(|(entry, _)| entry);
    let ask_first = list(
        check,
        it,
        Warning::AskFirst,
        Word::CheckAskFirst,
        &ask_first,
    );
    tag("main.check")
        .with(back)
        .with(heading(&it.nodes.heading, word(strings, Word::CheckTitle)))
        .with(tag("p").say(strings, Word::CheckIntro))
        .with(urgent)
        .maybe((!is_urgent).then_some(ask_first))
        .maybe((!is_urgent).then(|| end(check, it)))
}

/// The entries of a list, each to be ticked, and what is said as soon as one is.
fn list(
    check: &Check,
    it: &Drawing<'_>,
    warning: Warning,
    legend: Word,
    entries: &[Word],
) -> Element {
    let strings = it.strings();
    let entries = (0_u8..).zip(entries).map(|(entry, text)| {
        let is_ticked = check.ticked.has(warning, entry);
        let tick = Press::Tick {
            warning,
            entry,
            ticked: !is_ticked,
        };
        choice(
            "input[type=checkbox]",
            word(strings, *text),
            is_ticked,
            it.on_event,
            tick.into(),
        )
    });
    let fieldset = tag("fieldset.answers")
        .with(tag("legend").with(tag("h2").say(strings, legend)))
        .all(entries);
    let advice = match warning {
        Warning::Urgent => Word::CheckUrgentAdvice,
        Warning::AskFirst => Word::CheckAskFirstAdvice,
    };
    let is_said = check.warning() == Some(warning);
    let advice = is_said.then(|| tag("p.check__advice").say(strings, advice));
    let list = match warning {
        Warning::Urgent => "div.check__list.check__list--urgent",
        Warning::AskFirst => "div.check__list",
    };
    tag(list)
        .with(fieldset)
        .with(tag("div[role=status]").maybe(advice))
}

/// The ways on, where no sign is urgent.
fn end(check: &Check, it: &Drawing<'_>) -> Element {
    let strings = it.strings();
    let asks = check.warning() == Some(Warning::AskFirst);
    let way = |weight, label, press: Press| {
        button(weight)
            .say(strings, label)
            .on_press(it.on_event, press.into())
    };
    let ways = if asks {
        let read = tag("a.button[target=_blank]")
            .set("href", it.shared().page("learn/"))
            .say(strings, Word::CheckRead);
        let timer = button(Weight::Plain)
            .say(strings, Word::HomeBreaks)
            .on_press(it.on_event, BreaksPress::Open.into());
        tag("div.card__row").with(read).with(timer).with(way(
            Weight::Plain,
            Word::CheckCleared,
            Press::Cleared,
        ))
    } else {
        tag("div.card__row").with(way(Weight::Main, Word::CheckNone, Press::NoneApply))
    };
    let par_q = tag("p.small")
        .say(strings, Word::CheckParQ)
        .copied(" ")
        .with(
            tag("a[href=https://eparmedx.com/][rel=noreferrer]").say(strings, Word::CheckParQLink),
        );
    tag("div.check__end")
        .with(ways)
        .maybe(asks.then(|| tag("p").say(strings, Word::CheckClearedText)))
        .with(par_q)
}
