//! The warm-up that a result leads to; every exercise says which answer brought
//! it in.

use unseat_app::player::TailoredStep;
use unseat_app::quiz::{Assessment, Prescription, Press, QuestionId};
use unseat_core::content::Word;

use super::QuizView;
use crate::figure::{Pace, figure};
use crate::ui::button::{Weight, button, signed};
use crate::ui::icon::Icon;
use crate::ui::instead::instead;
use crate::ui::phase;
use crate::ui::tag::{Element, tag};
use crate::ui::words::{fill, length, word, work};

/// Draws the plan. The safety check comes before its first movement.
pub(super) fn plan(it: &QuizView<'_>, assessment: &Assessment) -> Option<Element> {
    let strings = &it.book.strings;
    let plan = Prescription::new(
        (assessment, it.asking.flow.attempt()),
        assessment.profile,
        it.settings,
        (&it.asking.quiz, it.book),
    )?;
    let total = plan.routine.steps.iter().map(|it| it.step.total()).sum();
    let total = length(strings, total);
    let steps = plan.routine.steps.iter().zip(&plan.because);
    let steps = steps.map(|(step, because)| row(it, step, *because));
    let start = signed(
        Weight::Main,
        Icon::Play,
        word(strings, Word::ResultStartNow),
    )
    .on_press(it.on_event, Press::Follow(assessment.profile).into());
    let look = button(Weight::Quiet)
        .say(strings, Word::ResultLook)
        .on_press(it.on_event, Press::Prepare(assessment.profile).into());
    Some(
        tag("section.card.card--main")
            .with(tag("h2").text(fill(strings, Word::ResultPlan, &[("length", &total)])))
            .with(tag("div.card__row").with(start).with(look))
            .with(tag("p.small").say(strings, Word::AppSafety))
            .with(tag("ol.steps").all(steps)),
    )
}

fn row(it: &QuizView<'_>, step: &TailoredStep, because: Option<QuestionId>) -> Element {
    let strings = &it.book.strings;
    let id = step.step.exercise;
    let exercise = it.book.exercise(id);
    let why = because.and_then(|question| {
        let answer = it.asking.flow.attempt().answer(question)?;
        let chosen = it.asking.quiz.chosen(question, answer)?;
        let values = [("answer", chosen.reason.as_str())];
        Some(fill(strings, Word::ResultBecause, &values))
    });
    let why = why.unwrap_or_else(|| exercise.purpose.clone());
    let facts = tag("p.step__facts")
        .with(phase::label(strings, exercise.phase))
        .with(tag("span").text(work(strings, step.step.work)));
    tag("li.step")
        .with(tag("span.step__figure").show(figure(it.book, id, None, Pace::Still)))
        .with(tag("h3").copied(&exercise.name))
        .with(facts)
        .with(tag("p.step__reason").text(why))
        .all(instead(it.book, step).map(|why| tag("p.step__reason").text(why)))
}
