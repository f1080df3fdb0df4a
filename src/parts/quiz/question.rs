//! One question, or one self-test.

use unseat_app::quiz::{Answer, Event as QuizEvent, Press, Question, QuestionId};
use unseat_core::content::{Side, Word};
use yew::Callback;

use super::{QuizView, marks, trial, ways};
use crate::platform::input;
use crate::ui::choice::choice;
use crate::ui::tag::{Element, tag};
use crate::ui::words::{side_of, word};

/// Draws a question.
pub(super) fn question(it: &QuizView<'_>, id: QuestionId) -> Element {
    let Some(question) = it.asking.quiz.question(id) else {
        return tag("section.quiz__step");
    };
    let given = it.asking.flow.attempt().answer(id);
    let note = question.note.as_ref();
    let chosen = given.and_then(|answer| it.asking.quiz.chosen(id, answer));
    let answer_note = chosen.and_then(|choice| choice.note.as_ref());
    let answers = if question.per_side {
        sides(it, question, given)
    } else {
        asked(it, question)
            .all(one(it, question, given))
            .on_key(digits(it, question))
    };
    let on = if given.is_some() {
        Word::QuizNext
    } else {
        Word::QuizSkip
    };
    tag("section.quiz__step")
        .maybe(marks::progress(it))
        .with(answers)
        .with(
            tag("div.quiz__notes[role=status]")
                .all(answer_note.map(|note| tag("p.note").copied(note))),
        )
        .all(note.map(|note| tag("p.small").copied(note)))
        .with(ways(it, on))
}

/// The question, and what to try before answering.
fn asked(it: &QuizView<'_>, question: &Question) -> Element {
    let trial = question.trial.as_ref();
    marks::fieldset(it, question.text.clone()).maybe(trial.map(|trial| trial::trial(it, trial)))
}

/// Every choice, and "Not sure".
fn one(it: &QuizView<'_>, question: &Question, given: Option<Answer>) -> Vec<Element> {
    let mut answers: Vec<Element> = (0..)
        .zip(&question.choices)
        .map(|(index, choice)| {
            let answer = Answer::Choice(index);
            radio(
                it,
                "input[type=radio][name=answer]",
                &choice.text,
                given,
                answer,
            )
        })
        .collect();
    answers.push(not_sure(it, given));
    answers
}

/// The choices once for each side.
fn sides(it: &QuizView<'_>, question: &Question, given: Option<Answer>) -> Element {
    let (left, right) = match given {
        Some(Answer::Sides { left, right }) => (left, right),
        _ => (None, None),
    };
    let side = |side: Side| {
        let (control, chosen) = match side {
            Side::Left => ("input[type=radio][name=left]", left),
            Side::Right => ("input[type=radio][name=right]", right),
        };
        let choices = (0..).zip(&question.choices).map(|(index, choice)| {
            let (left, right) = match side {
                Side::Left => (Some(index), right),
                Side::Right => (left, Some(index)),
            };
            let answer = Answer::Sides { left, right };
            let given = (chosen == Some(index)).then_some(answer);
            radio(it, control, &choice.text, given, answer)
        });
        tag("fieldset.answers")
            .with(tag("legend").say(&it.book.strings, side_of(side)))
            .all(choices)
    };
    asked(it, question)
        .with(side(Side::Left))
        .with(side(Side::Right))
        .with(not_sure(it, given))
}

fn not_sure(it: &QuizView<'_>, given: Option<Answer>) -> Element {
    let label = word(&it.book.strings, Word::QuizNotSure);
    let control = "input[type=radio][name=answer]";
    radio(it, control, &label, given, Answer::NotSure)
}

fn radio(
    it: &QuizView<'_>,
    control: &'static str,
    label: &str,
    given: Option<Answer>,
    answer: Answer,
) -> Element {
    choice(
        control,
        label.to_owned(),
        given == Some(answer),
        it.on_event,
        Press::Ask(QuizEvent::Answer(answer)).into(),
    )
}

/// Digits choose: 1 for the first answer. Enter goes on, as in a form.
fn digits(it: &QuizView<'_>, question: &Question) -> Callback<yew::Event> {
    let on_event = it.on_event.clone();
    let count = question.choices.len();
    Callback::from(move |event| {
        // A button in here has keys of its own.
        if !input::is_in_field(&event) {
            return;
        }
        let pressed = input::key(event.clone());
        if pressed.ctrl_key() || pressed.alt_key() || pressed.meta_key() {
            return;
        }
        let key = pressed.key();
        if key == "Enter" {
            pressed.prevent_default();
            on_event.emit(Press::Ask(QuizEvent::Next).into());
        } else if let Some(place) = place_of(&key, count) {
            pressed.prevent_default();
            // The field itself, so that the focus goes where the mark goes.
            input::press(&event, place);
        }
    })
}

/// The place of the answer that a digit stands for; "Not sure" is the last.
fn place_of(key: &str, count: usize) -> Option<u32> {
    let place = key.parse::<u32>().ok()?.checked_sub(1)?;
    (place as usize <= count).then_some(place)
}

#[cfg(test)]
mod tests {
    use super::place_of;

    #[test]
    fn digits_choose_and_the_one_after_the_last_is_not_sure() {
        assert_eq!(place_of("1", 4), Some(0));
        assert_eq!(place_of("4", 4), Some(3));
        assert_eq!(place_of("5", 4), Some(4));
        for key in ["0", "6", "a", "Tab", " ", "Enter"] {
            assert_eq!(place_of(key, 4), None, "{key}");
        }
    }
}
