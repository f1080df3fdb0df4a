//! A session carried over to the next visit.

use super::world::{at, catalog, check_session, plan, play};
use crate::player::SavedSession;
use crate::player::{Person, Session};
use unseat_core::codec::Stored;

fn saved(script: &str) -> SavedSession {
    let played = play(
        Session::ready(plan("5+30 march, 6+2x15 clam"), false),
        script,
    );
    played.session.saved(played.now).expect("under way")
}

fn restored(saved: &SavedSession) -> Option<Session> {
    Session::restore(saved, Person::default(), false, catalog())
}

#[test]
fn it_waits_where_it_was_left() {
    let session = restored(&saved("0 start, 45 pause")).expect("restorable");
    check_session(
        session,
        "7 tick",
        "paused Restored work Left 2/2 left 11 of 15",
    );
}

#[test]
fn it_goes_on_after_a_count_in_and_counts_all_the_work() {
    let session = restored(&saved("0 start, 45 tick")).expect("restorable");
    check_session(session, "1 resume, 40 tick", "finished Completed worked 60");
}

#[test]
fn what_was_added_and_has_passed_is_not_lost() {
    let session = restored(&saved("0 start, 6 add, 30 pause")).expect("restorable");
    check_session(
        session.clone(),
        "1 tick",
        "paused Restored work 1/2 left 15 of 30",
    );
    check_session(
        session,
        "1 resume, 100 tick",
        "finished Completed worked 70",
    );
}

#[test]
fn it_survives_being_written_as_text() {
    let saved = saved("0 start, 45 add, 50 pause");
    let text = saved.to_text();
    assert_eq!(SavedSession::from_text(&text), Ok(saved));
}

#[test]
fn an_exercise_that_is_gone_cannot_be_continued() {
    let mut saved = saved("0 start, 45 pause");
    saved.steps[0].exercise = "gone".into();
    assert!(restored(&saved).is_none());
}

#[test]
fn a_place_outside_the_plan_cannot_be_continued() {
    let mut saved = saved("0 start, 45 pause");
    saved.segment = 99;
    assert!(restored(&saved).is_none());
}

#[test]
fn there_is_nothing_to_save_before_and_after() {
    let ready = Session::ready(plan("5+30 march"), false);
    assert!(ready.saved(at("0")).is_none());
    let over = play(ready, "0 start, 35 tick");
    assert!(over.session.saved(over.now).is_none());
}
