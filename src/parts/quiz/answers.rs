//! The answers to a question, as buttons: a press answers and goes on. None is a radio
//! button, for what is chosen there by the arrows must not go anywhere.

use unseat_app::quiz::{Answer, Event as QuizEvent, Goal, Press, Question};
use unseat_core::content::{Side, Word};
use yew::Callback;

use super::{QuizView, marks};
use crate::platform::input;
use crate::ui::button::pressable;
use crate::ui::tag::{Element, tag};
use crate::ui::words::{side_of, word};

/// Something to answer with, after the number of the key that presses it. Where an answer
/// was given already, each says whether it is that one.
pub(super) fn choice(
    it: &QuizView<'_>,
    place: usize,
    label: String,
    is_given: Option<bool>,
    event: QuizEvent,
) -> Element {
    let key = place.saturating_add(1).to_string();
    let pressed = is_given.map(|is_given| if is_given { "true" } else { "false" });
    pressable("answer")
        .set("aria-pressed", pressed)
        .with(tag("span.answer__key[aria-hidden=true]").text(key))
        .with(tag("span").text(label))
        .on_press(it.on_event, Press::Ask(event).into())
}

/// Every answer to a question.
pub(super) fn answers(it: &QuizView<'_>, question: &Question, given: Option<Answer>) -> Element {
    let not_sure = question
        .offers_not_sure()
        .then(|| not_sure(it, question, given));
    if question.per_side {
        return tag("div.answers")
            .with(of_side(it, Side::Left, question, given))
            .with(of_side(it, Side::Right, question, given))
            .maybe(not_sure);
    }
    let choices = (0..).zip(&question.choices).map(|(index, own)| {
        let answer = Answer::Choice(index);
        let is_given = given.map(|given| given == answer);
        let event = QuizEvent::Answer(answer);
        choice(it, index.into(), own.text.clone(), is_given, event)
    });
    marks::group().all(choices).maybe(not_sure)
}

/// The choices for one side; each is named with it, so that none is taken for the other.
fn of_side(it: &QuizView<'_>, side: Side, question: &Question, given: Option<Answer>) -> Element {
    let name = word(&it.book.strings, side_of(side));
    let (left, right) = sides(given);
    let chosen = match side {
        Side::Left => left,
        Side::Right => right,
    };
    let choices = (0..).zip(&question.choices).map(|(index, own)| {
        let event = QuizEvent::Answer(with_side(side, index, given));
        let is_given = chosen.map(|chosen| chosen == index);
        let named = [&*name, ": ", &*own.text].concat();
        choice(it, index.into(), own.text.clone(), is_given, event).set("aria-label", named)
    });
    tag("fieldset.answers")
        .with(tag("legend").copied(&name))
        .all(choices)
}

fn not_sure(it: &QuizView<'_>, question: &Question, given: Option<Answer>) -> Element {
    let label = word(&it.book.strings, Word::QuizNotSure);
    let is_given = given.map(|given| given == Answer::NotSure);
    let event = QuizEvent::Answer(Answer::NotSure);
    choice(it, question.choices.len(), label, is_given, event)
}

/// What was chosen for each side.
const fn sides(given: Option<Answer>) -> (Option<u8>, Option<u8>) {
    match given {
        Some(Answer::Sides { left, right }) => (left, right),
        _ => (None, None),
    }
}

/// The answer with another choice for one side.
const fn with_side(side: Side, index: u8, given: Option<Answer>) -> Answer {
    let (left, right) = sides(given);
    match side {
        Side::Left => Answer::Sides {
            left: Some(index),
            right,
        },
        Side::Right => Answer::Sides {
            left,
            right: Some(index),
        },
    }
}

/// Digits press: 1 the first answer. Of two sides they answer the left one first.
pub(super) fn digits(
    it: &QuizView<'_>,
    question: &Question,
    given: Option<Answer>,
) -> Callback<yew::Event> {
    let question = question.clone();
    keys(it, move |key| {
        answer_of(key, &question, given).map(QuizEvent::Answer)
    })
}

/// Digits choose a goal.
pub(super) fn goals(it: &QuizView<'_>) -> Callback<yew::Event> {
    keys(it, |key| {
        let place = place_of(key)?;
        Goal::ALL
            .get(usize::from(place))
            .copied()
            .map(QuizEvent::Choose)
    })
}

/// Sends what a key stands for.
fn keys(
    it: &QuizView<'_>,
    stands_for: impl Fn(&str) -> Option<QuizEvent> + 'static,
) -> Callback<yew::Event> {
    let on_event = it.on_event.clone();
    Callback::from(move |event: yew::Event| {
        let pressed = input::key(event);
        // A key that is held down does not answer the next question as well.
        if pressed.ctrl_key() || pressed.alt_key() || pressed.meta_key() || pressed.repeat() {
            return;
        }
        if let Some(event) = stands_for(&pressed.key()) {
            pressed.prevent_default();
            on_event.emit(Press::Ask(event).into());
        }
    })
}

/// The place of what a digit stands for.
fn place_of(key: &str) -> Option<u8> {
    key.parse::<u8>().ok()?.checked_sub(1)
}

/// The answer that a digit stands for; the one after the last choice is "Not sure".
fn answer_of(key: &str, question: &Question, given: Option<Answer>) -> Option<Answer> {
    let index = place_of(key)?;
    let count = question.choices.len();
    if usize::from(index) == count && question.offers_not_sure() {
        return Some(Answer::NotSure);
    }
    let answer = match sides(given) {
        _ if !question.per_side => Answer::Choice(index),
        (Some(_), None) => with_side(Side::Right, index, given),
        _ => with_side(Side::Left, index, given),
    };
    answer.is_for(question).then_some(answer)
}

#[cfg(test)]
mod tests {
    use super::{Answer, answer_of};
    use unseat_app::quiz::{Choice, Part, PerAxis, Question, Tags};

    fn question(per_side: bool, count: usize) -> Question {
        let choice = Choice {
            text: String::new(),
            posture: None,
            level: None,
            scores: PerAxis([Some(1); 4]),
            tags: Tags::EMPTY,
            reason: String::new(),
            note: None,
        };
        Question {
            slug: "q".to_owned(),
            text: String::new(),
            weights: PerAxis::default(),
            on_command: false,
            part: Part::Quick,
            per_side,
            note: None,
            trial: None,
            choices: vec![choice; count],
        }
    }

    #[test]
    fn digits_answer_and_the_one_after_the_last_is_not_sure() {
        let one = question(false, 4);
        assert_eq!(answer_of("1", &one, None), Some(Answer::Choice(0)));
        assert_eq!(answer_of("4", &one, None), Some(Answer::Choice(3)));
        assert_eq!(answer_of("5", &one, None), Some(Answer::NotSure));
        for key in ["0", "6", "a", "Tab", " ", "Enter"] {
            assert_eq!(answer_of(key, &one, None), None, "{key}");
        }
    }

    #[test]
    fn of_two_sides_digits_answer_the_left_and_then_the_right() {
        let both = question(true, 5);
        let left = Answer::Sides {
            left: Some(1),
            right: None,
        };
        assert_eq!(answer_of("2", &both, None), Some(left));
        let whole = Answer::Sides {
            left: Some(1),
            right: Some(2),
        };
        assert_eq!(answer_of("3", &both, Some(left)), Some(whole));
        assert_eq!(answer_of("6", &both, Some(left)), Some(Answer::NotSure));
    }
}
