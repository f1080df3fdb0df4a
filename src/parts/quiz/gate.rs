//! The questions of safety, and what is said where the way is shut.

use unseat_app::player::Press as PlayerPress;
use unseat_app::quiz::{Event as QuizEvent, Gate, Press, Warning};
use unseat_core::content::{BreakKind, Purpose, Word};

use super::{QuizView, ask, ways};
use crate::ui::button::{Weight, button};
use crate::ui::choice::choice;
use crate::ui::focus::heading;
use crate::ui::tag::{Element, tag};
use crate::ui::words::word;

/// The signs to stop for.
pub(super) fn urgent(it: &QuizView<'_>) -> Element {
    let strings = &it.book.strings;
    let anew = it
        .asking
        .is_anew
        .then(|| tag("p.note[role=status]").say(strings, Word::QuizAnew));
    step(it, Word::QuizGate)
        .all(anew)
        .with(tag("p").say(strings, Word::QuizIntro))
        .with(signs(it, Warning::Urgent))
        .with(tag("div.card__row.quiz__ways").with(ask(
            it,
            Weight::Main,
            on(it, Warning::Urgent),
            QuizEvent::Next,
        )))
        .with(par_q(it))
}

/// The signs to ask a professional about.
pub(super) fn amber(it: &QuizView<'_>) -> Element {
    step(it, Word::QuizGateMore)
        .with(signs(it, Warning::Amber))
        .with(ways(it, on(it, Warning::Amber)))
}

/// The way is shut: what to do instead.
pub(super) fn halted(it: &QuizView<'_>) -> Element {
    let strings = &it.book.strings;
    let screening = &it.asking.quiz.screening;
    if it.asking.gate() == Gate::Urgent {
        return step(it, Word::QuizStop)
            .with(tag("p.quiz__advice").copied(&screening.urgent.advice))
            .with(tag("div.card__row").with(ask(
                it,
                Weight::Quiet,
                Word::QuizBack,
                QuizEvent::Back,
            )));
    }
    let cleared = choice(
        "input[type=checkbox][name=cleared]",
        word(strings, Word::QuizCleared),
        it.asking.gate().is_open(),
        it.on_event,
        Press::Ask(QuizEvent::Clear(!it.asking.gate().is_open())).into(),
    );
    let on = if it.asking.gate().is_open() {
        ask(it, Weight::Main, Word::QuizNext, QuizEvent::Next)
    } else {
        button(Weight::Main)
            .say(strings, Word::QuizTakeBreak)
            .on_press(
                it.on_event,
                PlayerPress::Open(Purpose::Break(BreakKind::Seated)).into(),
            )
    };
    step(it, Word::QuizFirst)
        .with(tag("p.quiz__advice").copied(&screening.amber.advice))
        .with(cleared)
        .with(tag("div.card__row.quiz__ways").with(on).with(ask(
            it,
            Weight::Quiet,
            Word::QuizBack,
            QuizEvent::Back,
        )))
}

fn step(it: &QuizView<'_>, title: Word) -> Element {
    tag("section.quiz__step").with(heading(it.heading, word(&it.book.strings, title)))
}

/// The signs of a kind, each to be ticked.
fn signs(it: &QuizView<'_>, warning: Warning) -> Element {
    let screening = &it.asking.quiz.screening;
    let (warnings, control) = match warning {
        Warning::Urgent => (&screening.urgent, "input[type=checkbox][name=urgent]"),
        Warning::Amber => (&screening.amber, "input[type=checkbox][name=amber]"),
    };
    let ticked = it.asking.flow.ticked();
    let entries = (0_u8..).zip(&warnings.entries).map(|(entry, text)| {
        let is_ticked = ticked.has(warning, entry);
        let tick = QuizEvent::Tick {
            warning,
            entry,
            ticked: !is_ticked,
        };
        choice(
            control,
            text.clone(),
            is_ticked,
            it.on_event,
            Press::Ask(tick).into(),
        )
    });
    tag("fieldset.answers")
        .with(tag("legend").copied(&warnings.text))
        .all(entries)
}

/// With nothing ticked, going on says so.
fn on(it: &QuizView<'_>, warning: Warning) -> Word {
    if it.asking.flow.ticked().any(warning) {
        Word::QuizNext
    } else {
        Word::QuizNone
    }
}

/// PAR-Q+ may only be used whole, so it is linked and not copied.
fn par_q(it: &QuizView<'_>) -> Element {
    tag("p.small")
        .say(&it.book.strings, Word::QuizParQ)
        .copied(" ")
        .with(
            tag("a[href=https://eparmedx.com/][rel=noreferrer]")
                .say(&it.book.strings, Word::QuizParQLink),
        )
}
