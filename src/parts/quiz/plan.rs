//! The warm-up that a result leads to. An answer is named as the reason of one exercise:
//! beside the others that it brought in stands what they are good for.

use unseat_app::player::TailoredStep;
use unseat_app::quiz::{Assessment, Prescription, Press, QuestionId};
use unseat_core::content::Word;

use super::QuizView;
use super::result::fold;
use crate::figure::{Pace, figure};
use crate::ui::button::{Weight, button};
use crate::ui::instead::instead;
use crate::ui::phase;
use crate::ui::tag::{Element, tag};
use crate::ui::words::{fill, length, work};

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
    let mut told = Vec::new();
    let steps = plan.routine.steps.iter().zip(&plan.because);
    let steps = steps.map(|(step, because)| {
        let because = because.filter(|question| !told.contains(question));
        told.extend(because);
        row(it, step, because)
    });
    let steps = tag("ol.steps").all(steps);
    let look = button(Weight::Plain)
        .say(strings, Word::ResultLook)
        .on_press(it.on_event, Press::Prepare(assessment.profile).into());
    let goal = it.asking.flow.attempt().goal.map(|goal| {
        let choice = it.asking.quiz.goal.choice(goal);
        tag("p").copied(&choice.sentence)
    });
    let title = fill(strings, Word::ResultPlan, &[("length", &total)]);
    Some(
        fold(title)
            .all(goal)
            .with(steps)
            .with(look)
            .with(tag("p.small").say(strings, Word::AppSafety)),
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
