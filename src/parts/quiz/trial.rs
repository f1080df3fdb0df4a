//! Something to try with the body: how, the figure, and a countdown.

use unseat_app::quiz::{Countdown, Event as QuizEvent, Press, Trial};
use unseat_core::content::Word;

use super::{QuizView, ask};
use crate::figure::{Pace, telling};
use crate::ui::button::{Weight, button};
use crate::ui::tag::{Element, tag};
use crate::ui::words::{fill, word};

/// Draws what to try, and the way past it while it is unanswered.
pub(super) fn trial(it: &QuizView<'_>, trial: &Trial, is_open: bool) -> Element {
    let strings = &it.book.strings;
    let exercise = trial.exercise.as_deref();
    let shown = exercise.and_then(|slug| it.book.find_exercise(slug));
    let picture = match shown {
        Some(exercise) => {
            tag("div.trial__figure").show(telling(it.drawing, exercise, None, Pace::Shown))
        }
        None => bed(),
    };
    let steps = trial.steps.iter().map(|step| tag("li").copied(step));
    tag("section.card.trial")
        .with(tag("h2").say(strings, Word::QuizTry))
        .with(picture)
        .with(tag("ol.trial__steps").all(steps))
        .with(clock(it, trial, is_open))
}

/// A button that starts the countdown, the seconds while it runs, and a button for
/// whoever cannot try it now.
fn clock(it: &QuizView<'_>, trial: &Trial, is_open: bool) -> Element {
    let strings = &it.book.strings;
    let seconds = trial.countdown.seconds_shown().to_string();
    let label = if trial.each_side {
        Word::QuizCountEachSide
    } else {
        Word::QuizCount
    };
    let start = button(Weight::Plain)
        .text(fill(strings, label, &[("seconds", &seconds)]))
        .on_press(it.on_event, Press::Count(trial.countdown).into());
    let left = it.asking.countdown.map(|countdown| told(it, countdown));
    tag("div.card__row.trial__clock")
        .with(start)
        .maybe(is_open.then(|| ask(it, Weight::Quiet, Word::QuizNotNow, QuizEvent::Next)))
        .with(tag("p.trial__left[role=timer]").text(left.unwrap_or_default()))
}

fn told(it: &QuizView<'_>, countdown: Countdown) -> String {
    let left = countdown.left(it.now);
    if left.is_zero() {
        word(&it.book.strings, Word::QuizCounted)
    } else {
        left.seconds_shown().to_string()
    }
}

/// The edge of a bed, and a thigh that hangs level with it: no exercise shows
/// that one.
fn bed() -> Element {
    let line = |class, d| tag("path").set("class", class).set("d", d);
    let picture = tag("svg[viewBox=0 0 400 200][aria-hidden=true]")
        .with(line("figure__mat", "M0 110H230V160H0Z"))
        .with(line("figure__ground", "M0 196H400"))
        .with(line("trial__level", "M230 110H400"))
        .with(line("trial__body", "M40 92H214"))
        .with(line("trial__body", "M214 92L312 110L304 184"))
        .with(line(
            "trial__body trial__body--far",
            "M214 92L170 40L132 84",
        ))
        .with(tag("circle.trial__head[cx=24][cy=90][r=16]"));
    tag("div.trial__figure").with(picture)
}
