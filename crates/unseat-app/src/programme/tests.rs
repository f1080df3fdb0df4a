//! Where somebody is follows from what they did and felt.

use super::{Course, Progress, Reason, WEEKS, Week};
use crate::player::{Felt, History, Record};
use crate::programme::Enrolment;
use proptest::prelude::*;
use unseat_core::content::{BreakKind, Length, Profile, Purpose};
use unseat_core::time::Span;

const DAY: u64 = 24 * 60 * 60 * 1000;
const BEGUN: u64 = 1_800_000_000_000;

fn course() -> Course {
    let week = Week {
        name: String::new(),
        length: Length::Four,
        sessions: 3,
        about: Vec::new(),
        step_up: None,
    };
    Course {
        aim: String::new(),
        weeks: vec![week; WEEKS],
    }
}

fn record(ended: u64, felt: Option<Felt>) -> Record {
    Record {
        ended,
        purpose: Purpose::WarmUp(Profile::QuadLed, Length::Eight),
        planned: Span::from_secs(480),
        worked: Span::from_secs(200),
        exercises: 4,
        completed: false,
        felt,
        offset: None,
    }
}

/// One session a day.
fn daily(felt: impl IntoIterator<Item = Option<Felt>>) -> History {
    let days = felt.into_iter().zip(1..);
    History {
        records: days
            .map(|(felt, day)| record(BEGUN + day * DAY, felt))
            .collect(),
    }
}

fn progress(history: &History) -> Progress {
    let enrolment = Enrolment {
        profile: Profile::QuietGlutes,
        begun: BEGUN,
    };
    Progress::of(&course(), &enrolment, history)
}

#[track_caller]
fn check(felt: &[Option<Felt>], week: usize, done: u8, reason: Reason) {
    let found = progress(&daily(felt.iter().copied()));
    let expected = Progress {
        week,
        done,
        of: 3,
        reason,
    };
    assert_eq!(found, expected, "{felt:?}");
}

const GLUTES: Option<Felt> = Some(Felt::Buttocks);
const THIGHS: Option<Felt> = Some(Felt::Thighs);
const BACK: Option<Felt> = Some(Felt::Back);
const NOWHERE: Option<Felt> = Some(Felt::Nowhere);

#[test]
fn everybody_begins_in_the_first_week() {
    check(&[], 0, 0, Reason::Begun);
    check(&[None, THIGHS], 0, 2, Reason::Begun);
}

#[test]
fn a_week_whose_sessions_are_done_is_over() {
    check(&[None, THIGHS, None], 1, 0, Reason::Done);
    check(&[None; 7], 2, 1, Reason::Done);
}

#[test]
fn felt_twice_in_a_row_goes_on_sooner() {
    check(&[GLUTES, GLUTES], 1, 0, Reason::FeltTwice);
    check(&[GLUTES, None, GLUTES], 1, 0, Reason::FeltTwice);
    check(&[GLUTES, THIGHS], 0, 2, Reason::Begun);
}

#[test]
fn an_off_day_keeps_the_week_open_and_two_take_it_back() {
    check(&[None, None, BACK], 0, 3, Reason::Begun);
    check(&[None, None, BACK, NOWHERE], 0, 4, Reason::Waits);
    check(&[None, None, None, BACK, NOWHERE], 0, 0, Reason::Eased);
    check(&[None, None, None, BACK, THIGHS], 1, 2, Reason::Done);
}

#[test]
fn the_last_week_stays() {
    let found = progress(&daily([None; 40]));
    assert_eq!((found.week, found.is_last()), (5, true));
    assert_eq!(found.reason, Reason::Done);
}

#[test]
fn what_was_before_and_breaks_do_not_count() {
    let mut history = daily([None; 2]);
    history.records.insert(0, record(BEGUN - DAY, GLUTES));
    let mut paused = record(BEGUN + 3 * DAY, None);
    paused.purpose = Purpose::Break(BreakKind::Two);
    history.records.push(paused);
    assert_eq!(progress(&history).done, 2);
}

#[test]
fn an_afternoon_is_one_session() {
    let hour = DAY / 24;
    let history = History {
        records: (1..=5).map(|it| record(BEGUN + it * hour, None)).collect(),
    };
    let found = progress(&history);
    assert_eq!((found.week, found.done), (0, 1));
}

fn any_felt() -> impl Strategy<Value = Option<Felt>> {
    prop_oneof![
        Just(None),
        Just(GLUTES),
        Just(THIGHS),
        Just(Some(Felt::Hamstrings)),
        Just(BACK),
        Just(NOWHERE)
    ]
}

proptest! {
    #[test]
    fn one_session_moves_by_a_week_at_most(felt in prop::collection::vec(any_felt(), 0..600)) {
        let history = daily(felt);
        let mut before = progress(&History::default());
        for length in 0..=history.records.len() {
            let part = History { records: history.records[..length].to_vec() };
            let now = progress(&part);
            prop_assert!(now.week < WEEKS && now.week.abs_diff(before.week) <= 1);
            before = now;
        }
    }
}
