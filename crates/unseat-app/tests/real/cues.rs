//! The words of every cue, over the content that ships.

use std::collections::HashSet;
use std::rc::Rc;

use unseat_app::player::words::{CueWords, of_cue, of_notice, work_cue};
use unseat_app::player::{Cue, Effect, Event, Notice, Person, Plan, Session, Tag, Tags, tailor};
use unseat_core::content::{Catalog, Length, Profile};
use unseat_core::time::{Span, Timestamp};

use crate::shelf;

fn catalog() -> Rc<Catalog> {
    Rc::new(shelf::catalog().clone())
}

fn session(catalog: &Rc<Catalog>, profile: Profile, person: Person) -> Session {
    let routine = catalog
        .warm_up(profile, Length::Eight)
        .expect("every profile has a warm-up of 8 minutes");
    let tailored = tailor(routine, &person, catalog);
    Session::ready(Rc::new(Plan::compile(&tailored, Rc::clone(catalog))), false)
}

/// Runs a session to its end, and gives the words of everything it tells.
fn told(mut session: Session) -> Vec<(Cue, CueWords)> {
    let mut now = Timestamp::default();
    let mut event = Event::Start;
    let mut told = Vec::new();
    loop {
        let (next, effects) = session.update(event, now);
        session = next;
        for effect in effects {
            if let Effect::Tell(cue) = effect {
                told.push((cue, of_cue(cue, &session, now)));
            }
        }
        match session.deadline(now) {
            // Browsers wake us late, never early.
            Some(deadline) => now = deadline + Span::from_millis(7),
            None => return told,
        }
        event = Event::Tick;
    }
}

#[test]
fn what_is_shown_while_moving_is_read_at_a_glance() {
    let catalog = catalog();
    for profile in Profile::ALL {
        for (cue, words) in told(session(&catalog, profile, Person::default())) {
            if let Some(caption) = words.caption {
                let length = caption.split_whitespace().count();
                assert!((1..=8).contains(&length), "{cue:?}: {caption:?}");
            }
        }
    }
}

#[test]
fn every_segment_starts_with_words_for_eye_and_ear() {
    let catalog = catalog();
    let told = told(session(&catalog, Profile::default(), Person::default()));
    let starts: Vec<_> = told
        .iter()
        .filter(|(cue, _)| matches!(cue, Cue::GetReady | Cue::Begin | Cue::Switch))
        .collect();
    assert!(starts.len() > 10, "{} segment starts", starts.len());
    for (cue, words) in starts {
        assert!(
            words.caption.is_some() && words.spoken.is_some() && words.announced.is_some(),
            "{cue:?}: {words:?}"
        );
    }
}

#[test]
fn the_live_region_speaks_at_start_half_ten_five_and_end_alone() {
    let catalog = catalog();
    let announced: HashSet<String> = told(session(&catalog, Profile::default(), Person::default()))
        .into_iter()
        .filter(|(_, words)| words.announced.is_some())
        .map(|(cue, _)| format!("{cue:?}"))
        .collect();
    let expected = [
        "GetReady", "Begin", "Half", "TenLeft", "Count(5)", "Switch", "Finish",
    ];
    assert_eq!(announced, expected.map(str::to_owned).into());
}

#[test]
fn the_voice_never_counts() {
    let catalog = catalog();
    for (cue, words) in told(session(&catalog, Profile::default(), Person::default())) {
        assert!(
            words.spoken.is_none() || !matches!(cue, Cue::Count(_)),
            "{cue:?}: {words:?}"
        );
    }
}

#[test]
fn no_place_in_a_text_stays_empty() {
    let catalog = catalog();
    for profile in Profile::ALL {
        for (cue, words) in told(session(&catalog, profile, Person::default())) {
            for text in [words.caption, words.spoken, words.announced]
                .into_iter()
                .flatten()
            {
                let is_whole = !text.contains(['{', '}']) && !text.contains(", .");
                assert!(is_whole && !text.ends_with(": "), "{cue:?}: {text:?}");
            }
        }
    }
}

#[test]
fn somebody_who_feels_it_elsewhere_gets_the_cue_for_that() {
    let catalog = catalog();
    let feels = |tag| Person {
        tags: Tags::EMPTY.with(tag, true),
        ..Person::default()
    };
    let mut cues = 0;
    for exercise in &catalog.exercises {
        let usual = exercise.cues.work.as_str();
        assert_eq!(work_cue(exercise, Person::default()), usual);
        let hamstrings = exercise.cues.hamstrings.as_deref();
        assert_eq!(
            work_cue(exercise, feels(Tag::Hamstrings)),
            hamstrings.unwrap_or(usual)
        );
        let back = exercise.cues.back.as_deref();
        assert_eq!(work_cue(exercise, feels(Tag::Back)), back.unwrap_or(usual));
        cues += usize::from(hamstrings.is_some() || back.is_some());
    }
    assert!(cues > 0, "no exercise has a cue of the kind");
}

#[test]
fn a_notice_says_how_much_further() {
    let catalog = catalog();
    let session = session(&catalog, Profile::default(), Person::default());
    let notice = Notice::Further(Span::from_secs(40));
    let words = of_notice(notice, &session, Timestamp::default());
    assert_eq!(words.caption.as_deref(), Some("Skipped ahead 40 seconds."));
}
