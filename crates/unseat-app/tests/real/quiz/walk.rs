//! Somebody's way through the quiz that ships.

use unseat_app::quiz::{Answer, Event, Flow, Goal, Quiz, ResumeError, Scope, Step};
use unseat_app::quiz::{Place, SavedAttempt};
use unseat_core::codec::Stored;

use super::id;
use crate::shelf::quiz;

fn after(flow: Flow, events: &[Event]) -> Flow {
    events
        .iter()
        .fold(flow, |flow, event| flow.update(*event, quiz()))
}

/// With a goal, at the first question.
fn begun(scope: Scope) -> Flow {
    after(Flow::new(quiz(), scope), &[Event::Choose(Goal::LessStiff)])
}

/// Answers every question of the run with its first choice.
fn answered(mut flow: Flow) -> Flow {
    while let Step::Question(_) = flow.step() {
        flow = after(flow, &[Event::Answer(Answer::Choice(0))]);
    }
    flow
}

#[test]
fn going_back_keeps_the_answers_and_ends_at_the_beginning() {
    let first = begun(Scope::Full);
    assert_eq!(first.step(), Step::Question(id("p1")));
    let answer = Answer::Choice(3);
    let second = after(first, &[Event::Answer(answer)]);
    assert_eq!(second.step(), Step::Question(id("h1")));
    let mut flow = after(second, &[Event::Back]);
    assert_eq!(flow.attempt().answer(id("p1")), Some(answer));
    for step in [Step::Goal, Step::Goal] {
        flow = after(flow, &[Event::Back]);
        assert_eq!(flow.step(), step);
    }
    assert_eq!(flow.attempt().answer(id("p1")), Some(answer));
}

#[test]
fn progress_counts_the_questions_of_the_run() {
    let counts = |flow: &Flow| flow.progress(quiz()).map(|it| (it.number, it.of));
    assert_eq!(counts(&Flow::new(quiz(), Scope::Full)), None);
    assert_eq!(counts(&begun(Scope::Full)), Some((1, 17)));
    let quick = begun(Scope::Quick);
    assert_eq!(counts(&quick), Some((1, 7)));
    let rest = after(answered(quick), &[Event::Next, Event::AnswerRest]);
    assert_eq!(counts(&rest), Some((1, 10)));
    let offer = answered(begun(Scope::Full));
    assert_eq!(offer.step(), Step::SelfTests);
    let tests = after(offer, &[Event::TakeTests]);
    assert_eq!(counts(&tests), Some((1, 4)));
}

#[test]
fn the_rest_goes_on_with_the_same_attempt() {
    let quick = after(answered(begun(Scope::Quick)), &[Event::Next]);
    assert_eq!(quick.step(), Step::Result);
    let rest = after(quick.clone(), &[Event::AnswerRest]);
    assert_eq!(rest.attempt(), quick.attempt());
    let so_far = rest.assess(quiz()).expect("they are the most of it");
    assert_eq!(so_far.answered.hips.percent(), 71, "now all of it counts");
    let back = after(rest.clone(), &[Event::Back]);
    assert_eq!(back.scope(), Scope::Quick);
    let all = after(answered(rest), &[Event::Next]);
    assert_eq!(all.step(), Step::Result);
    assert_eq!(all.attempt(), answered(begun(Scope::Full)).attempt());
    let found = all.assess(quiz()).expect("everything was answered");
    assert_eq!(found.answered.hips.percent(), 100);
}

#[test]
fn self_tests_are_offered_once_and_one_step_back() {
    let offer = answered(begun(Scope::Full));
    let first = after(offer, &[Event::TakeTests]);
    assert_eq!(first.step(), Step::Question(id("t1")));
    let sides = Answer::Sides {
        left: Some(0),
        right: None,
    };
    let last = after(
        first,
        &[Event::Answer(sides), Event::Next, Event::Next, Event::Next],
    );
    assert_eq!(last.step(), Step::Question(id("t4")));
    let result = after(last, &[Event::Next]);
    assert_eq!(result.step(), Step::Result);
    assert_eq!(
        after(result.clone(), &[Event::Back]).step(),
        Step::SelfTests
    );
    let changed = [Event::Visit(id("q2")), Event::Next];
    assert_eq!(after(result, &changed).step(), Step::Result);
}

#[test]
fn an_answer_goes_on_once_nothing_of_it_is_open() {
    let test = after(begun(Scope::Full), &[Event::Visit(id("t1"))]);
    let sides = |left, right| Event::Answer(Answer::Sides { left, right });
    let left = after(test.clone(), &[sides(Some(1), None)]);
    assert_eq!(left.step(), Step::Question(id("t1")));
    let both = after(left, &[sides(Some(1), Some(2))]);
    assert_eq!(both.step(), Step::Question(id("t2")));
    let unsure = after(test, &[Event::Answer(Answer::NotSure)]);
    assert_eq!(unsure.step(), Step::Question(id("t2")));
}

#[test]
fn an_answer_with_a_note_stays_until_it_was_read() {
    let stairs = id("g2");
    let (nowhere, _) = (0..)
        .zip(&quiz().question(stairs).expect("it is asked").choices)
        .find(|(_, it)| it.note.is_some())
        .expect("one has a note");
    let at = after(begun(Scope::Full), &[Event::Visit(stairs)]);
    let noted = after(at, &[Event::Answer(Answer::Choice(nowhere))]);
    assert_eq!(noted.step(), Step::Question(stairs));
    let read = after(noted.clone(), &[Event::Next]);
    assert_eq!(read.step(), Step::Question(id("g3")));
    // Another answer has none.
    let other = after(noted, &[Event::Answer(Answer::Choice(0))]);
    assert_eq!(other.step(), Step::Question(id("g3")));
}

#[test]
fn not_sure_is_offered_once() {
    let own = quiz().iter().filter(|(_, it)| !it.offers_not_sure());
    let own: Vec<_> = own.map(|(_, it)| &*it.slug).collect();
    assert_eq!(own, ["h8", "h7", "g1", "g4", "g5", "q1", "q2", "t2"]);
}

#[test]
fn an_attempt_goes_on_where_it_was_left() {
    let left = after(begun(Scope::Full), &[Event::Answer(Answer::Choice(2))]);
    let saved = left.saved(quiz());
    assert_eq!(saved.place, Place::Question(1));
    let saved = SavedAttempt::from_text(&saved.to_text()).expect("it reads back");
    let resumed = Flow::resume(&saved, quiz()).expect("the same quiz");
    assert_eq!(resumed.step(), left.step());
    assert_eq!(resumed.attempt(), left.attempt());
}

#[test]
fn an_attempt_at_another_quiz_is_dropped() {
    let saved = begun(Scope::Quick).saved(quiz());
    let mut other = quiz().clone();
    other.questions[3].choices.pop();
    other.fingerprint = Quiz::fingerprint_of(&other.questions);
    assert_eq!(Flow::resume(&saved, &other), Err(ResumeError::OtherQuiz));
    let mut strange = saved.clone();
    strange.answers[0] = 200;
    assert_eq!(
        Flow::resume(&strange, quiz()),
        Err(ResumeError::Damaged),
        "it is not a question for both sides"
    );
    let nowhere = SavedAttempt {
        place: Place::Question(99),
        ..saved
    };
    assert_eq!(Flow::resume(&nowhere, quiz()), Err(ResumeError::Damaged));
}

#[test]
fn every_answer_is_remembered_as_it_was_given() {
    for (id, question) in quiz().iter() {
        let count = u8::try_from(question.choices.len()).expect("a few choices");
        let mut answers = vec![Answer::NotSure];
        if question.per_side {
            for left in (0..count).map(Some).chain([None]) {
                let right = (0..count).map(Some).chain([None]);
                answers.extend(right.map(|right| Answer::Sides { left, right }));
            }
        } else {
            answers.extend((0..count).map(Answer::Choice));
        }
        for answer in answers {
            let at = after(
                begun(Scope::Full),
                &[Event::Visit(id), Event::Answer(answer)],
            );
            let saved = at.saved(quiz());
            let read = Flow::resume(&saved, quiz()).expect("the same quiz");
            assert_eq!(read.attempt().answer(id), Some(answer));
        }
    }
}

#[test]
fn what_makes_no_sense_changes_nothing() {
    let flow = begun(Scope::Full);
    for event in [
        Event::Answer(Answer::Choice(9)),
        Event::TakeTests,
        Event::AnswerRest,
        Event::Visit(unseat_app::quiz::QuestionId(99)),
    ] {
        assert_eq!(after(flow.clone(), &[event]), flow, "{event:?}");
    }
}

#[test]
fn what_is_to_be_tried_asks_to_move_and_nothing_else() {
    let moves = quiz().iter().filter(|(_, it)| it.asks_to_move());
    let moves: Vec<_> = moves.map(|(_, it)| &*it.slug).collect();
    assert_eq!(moves, ["g1", "t1", "t2", "t3", "t4"]);
    let at = |slug| after(begun(Scope::Full), &[Event::Visit(id(slug))]);
    assert!(at("g1").asks_to_move(quiz()) && !at("g2").asks_to_move(quiz()));
    assert!(!Flow::new(quiz(), Scope::Full).asks_to_move(quiz()));
}
