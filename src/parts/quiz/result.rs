//! The result: who leads, why the quiz thinks so, and what to do about it.

use unseat_app::breaks;
use unseat_app::quiz::{
    Assessment, Cause, Confidence, Event as QuizEvent, LIMITS, NotEnough, Press, Ratio, Scope, Tag,
    profile_words,
};
use unseat_core::content::{Strings, Word};

use super::{QuizView, ask, plan, see_saw, share, sitting, trend};
use crate::ui::button::{Weight, button, signed};
use crate::ui::focus::heading;
use crate::ui::icon::Icon;
use crate::ui::tag::{Element, tag};
use crate::ui::words::{fill, word};

/// Draws the result, or what is missing for one.
pub(super) fn result(it: &QuizView<'_>) -> Element {
    match it.asking.flow.assess(&it.asking.quiz) {
        Ok(assessment) => assessed(it, &assessment),
        Err(not_enough) => missing(it, &not_enough),
    }
}

fn assessed(it: &QuizView<'_>, assessment: &Assessment) -> Element {
    let strings = &it.book.strings;
    let outcome = assessment.outcome(it.asking.flow.attempt());
    let [name, text, _, more] = profile_words(assessment.profile);
    let care = assessment.tags.ask_for_care();
    let keeps = assessment.tags.sits_well();
    let head = tag("header.result__head")
        .with(tag("p.result__kicker").say(strings, Word::ResultKicker))
        .with(heading(it.heading, word(strings, name)));
    let first = tag("div.result__first")
        .with(tag("p.result__text").say(strings, text))
        .with(ways(it, assessment))
        .all(keeps.then(|| tag("p").say(strings, Word::ResultSitsMuch)))
        .all(care.then(|| tag("p.note").say(strings, Word::ResultCare)))
        .with(tag("p").say(strings, more));
    let folds = tag("div.result__folds")
        .with(why(it, assessment))
        .with(certain(it, assessment))
        .all(sitting::sitting(it, assessment))
        .all(plan::plan(it, assessment))
        .all(trend::trend(it))
        .with(limits(strings));
    tag("section.result")
        .with(head)
        .with(see_saw::plate(strings, &outcome))
        .with(first)
        .maybe(share::panel(it, &outcome))
        .with(folds)
        .with(ends(it))
        .with(footer(strings))
}

/// What to do with a result: follow it, and send it on. Somebody who sits a lot and does
/// not mind is offered the timer for breaks first.
fn ways(it: &QuizView<'_>, assessment: &Assessment) -> Element {
    let strings = &it.book.strings;
    let keeps = assessment.tags.sits_well();
    let timer = keeps.then(|| {
        button(Weight::Main)
            .say(strings, Word::HomeBreaks)
            .on_press(it.on_event, breaks::Press::Open.into())
    });
    let start = signed(
        if keeps { Weight::Plain } else { Weight::Main },
        Icon::Play,
        word(strings, Word::ResultStartNow),
    )
    .on_press(it.on_event, Press::Follow(assessment.profile).into());
    let is_sending = it.part.sending.is_some();
    let send = button(Weight::Plain)
        .say(strings, Word::ResultShare)
        .set("aria-expanded", if is_sending { "true" } else { "false" })
        .on_press(it.on_event, Press::Send.into());
    tag("div.result__ways").all(timer).with(start).with(send)
}

/// The answers that moved it most.
fn why(it: &QuizView<'_>, assessment: &Assessment) -> Element {
    let strings = &it.book.strings;
    let causes = assessment.causes.iter().map(|cause| reason(it, *cause));
    let felt = match assessment.felt {
        Some(Tag::Hamstrings) => Some(Word::ResultHamstrings),
        Some(Tag::Back) => Some(Word::ResultBack),
        _ => None,
    };
    fold(word(strings, Word::ResultWhy))
        .with(tag("ul.result__list.result__causes").all(causes))
        .all(felt.map(|word| tag("p").say(strings, word)))
        .with(of(it, assessment))
        .with(tag("p.small").say(strings, Word::ResultBoth))
}

/// How sure it is, and what it is close to.
fn certain(it: &QuizView<'_>, assessment: &Assessment) -> Element {
    let strings = &it.book.strings;
    let sure = match assessment.confidence {
        Confidence::High => Word::ResultSure,
        Confidence::Medium => Word::ResultFairlySure,
        Confidence::Low => Word::ResultUnsure,
    };
    let close = assessment.close_to.iter().map(|other| {
        let [name, ..] = profile_words(*other);
        let close = fill(
            strings,
            Word::ResultClose,
            &[("profile", strings.get(name))],
        );
        tag("p").text(close).with(
            button(Weight::Quiet)
                .say(strings, Word::ResultOtherPlan)
                .on_press(it.on_event, Press::Prepare(*other).into()),
        )
    });
    let rest = (it.asking.flow.scope() == Scope::Quick)
        .then(|| ask(it, Weight::Plain, Word::ResultRest, QuizEvent::AnswerRest));
    fold(word(strings, Word::ResultCertain))
        .with(tag("p").say(strings, sure))
        .all(close)
        .all(rest)
}

/// Something to unfold under a heading.
pub(super) fn fold(heading: String) -> Element {
    tag("details.options").with(tag("summary").with(tag("h2").text(heading)))
}

/// What both values are of.
fn of(it: &QuizView<'_>, assessment: &Assessment) -> Element {
    let strings = &it.book.strings;
    let value = |name, of, ratio: Ratio| {
        let points = ratio.percent().to_string();
        tag("li")
            .with(tag("strong").text(fill(strings, name, &[("percent", &points)])))
            .with(tag("p.small").say(strings, of))
    };
    tag("ul")
        .with(value(Word::ResultHips, Word::ResultHipsOf, assessment.hips))
        .with(value(
            Word::ResultGlutes,
            Word::ResultGlutesOf,
            assessment.glutes,
        ))
}

fn reason(it: &QuizView<'_>, cause: Cause) -> Element {
    let strings = &it.book.strings;
    let answer = it.asking.flow.attempt().answer(cause.question);
    let chosen = answer.and_then(|answer| it.asking.quiz.chosen(cause.question, answer));
    let reason = chosen
        .map(|choice| choice.reason.as_str())
        .unwrap_or_default();
    let toward = if cause.points > 0 {
        Word::ResultTowardGlutes
    } else {
        Word::ResultTowardHips
    };
    let points = cause.points.unsigned_abs().to_string();
    let values = [("answer", reason), ("points", points.as_str())];
    tag("li").text(fill(strings, toward, &values))
}

/// Too little was answered: what would help.
fn missing(it: &QuizView<'_>, not_enough: &NotEnough) -> Element {
    let strings = &it.book.strings;
    let questions = not_enough.missing.iter().filter_map(|id| {
        let question = it.asking.quiz.question(*id)?;
        let visit = button(Weight::Quiet)
            .copied(&question.text)
            .on_press(it.on_event, Press::Ask(QuizEvent::Visit(*id)).into());
        Some(tag("li").with(visit))
    });
    tag("section.quiz__step")
        .with(heading(it.heading, word(strings, Word::ResultMissing)))
        .with(tag("p").say(strings, Word::ResultMissingText))
        .with(tag("ul.result__missing").all(questions))
        .with(tag("div.card__row").with(ask(it, Weight::Quiet, Word::QuizBack, QuizEvent::Back)))
}

/// Where its limits are.
pub(super) fn limits(strings: &Strings) -> Element {
    let limits = LIMITS
        .into_iter()
        .map(|limit| tag("li").say(strings, limit));
    fold(word(strings, Word::ResultLimits)).with(tag("ul.result__list").all(limits))
}

/// What this is not: said once, at the end.
pub(super) fn footer(strings: &Strings) -> Element {
    tag("p.result__limits").say(strings, Word::ResultFooter)
}

/// Again, back to the answers, and gone.
fn ends(it: &QuizView<'_>) -> Element {
    let strings = &it.book.strings;
    let end = |label, press: Press| {
        button(Weight::Quiet)
            .say(strings, label)
            .on_press(it.on_event, press.into())
    };
    tag("div.card__row")
        .with(ask(it, Weight::Quiet, Word::QuizBack, QuizEvent::Back))
        .with(end(Word::ResultRetake, Press::Retake))
        .with(end(Word::ResultErase, Press::Erase))
}
