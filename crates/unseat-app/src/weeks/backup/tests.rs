//! What a file brings is added, and nothing of what is here is lost for it.

use proptest::collection::vec;
use proptest::prelude::*;

use super::{Enrolment, History, SavedAttempt, SavedSession, Settings};
use super::{Fate, Kept, Key, Record, Report, Store, Taken, texts};
use crate::player::SavedStep;
use crate::programme::SavedRoutine;
use crate::quiz::Finding;
use crate::quiz::tests::OUTCOMES;
use unseat_core::codec::Stored;
use unseat_core::content::{BreakKind, Length, Profile, Purpose, Work};
use unseat_core::time::Span;

const NOW: u64 = 1_800_000_000_000;
const HOUR: u64 = 60 * 60 * 1000;

fn session(ended: u64) -> Record {
    Record {
        ended,
        purpose: Purpose::Break(BreakKind::Two),
        planned: Span::from_secs(120),
        worked: Span::from_secs(77),
        exercises: 3,
        completed: true,
        felt: None,
        offset: Some(-6),
    }
}

fn result(at: u64) -> Taken {
    Taken {
        at,
        finding: Finding::Whole(OUTCOMES[0]),
    }
}

fn kept(sessions: &[u64], results: &[u64]) -> Kept {
    let mut kept = Kept::default();
    for it in sessions {
        kept.history.insert(session(*it));
    }
    for it in results {
        kept.results.insert(result(*it));
    }
    kept
}

fn routine(name: &str, seconds: u32) -> SavedRoutine {
    SavedRoutine {
        name: name.to_owned(),
        steps: vec![SavedStep {
            exercise: "glute-bridge".to_owned(),
            lead_in: Span::from_secs(5),
            work: Work::Whole(Span::from_secs(seconds)),
        }],
    }
}

/// A file with one text.
fn one(key: &str, text: &str) -> Vec<(String, String)> {
    vec![(key.to_owned(), text.to_owned())]
}

/// The texts of a file that was saved where this is kept.
fn file(of: &Kept) -> Vec<(String, String)> {
    let mut store = Store::default();
    store.keep(&of.history);
    store.keep(&of.results);
    store.keep(&of.settings);
    store.keep(&of.routines);
    of.enrolment.as_ref().map(|it| store.keep(it));
    of.session.as_ref().map(|it| store.keep(it));
    of.attempt.as_ref().map(|it| store.keep(it));
    let named = |(key, text): (Key, String)| (key.name().to_owned(), text);
    texts(&store).into_iter().map(named).collect()
}

fn counted<const N: usize>(report: &Report, fates: [Fate; N]) -> [u16; N] {
    fates.map(|fate| report.count(fate))
}

fn whole() -> Kept {
    let text = |text: &str| text.trim().to_owned();
    let mut whole = kept(&[10, 20], &[5]);
    whole.settings = Settings::from_text(&text(include_str!("../../tests/golden/settings.v1.txt")))
        .expect("it is golden");
    whole.session =
        SavedSession::from_text(&text(include_str!("../../tests/golden/session.v1.txt"))).ok();
    whole.attempt =
        SavedAttempt::from_text(&text(include_str!("../../tests/golden/attempt.v1.txt"))).ok();
    whole.routines.add(routine("Mornings", 40));
    whole.enrolment = Some(Enrolment {
        profile: Profile::DeskTight,
        begun: 7,
    });
    whole
}

#[test]
fn everything_moves_to_a_device_where_nothing_is_and_once_only() {
    let mut here = Kept::default();
    let report = here.add(&file(&whole()), NOW);
    assert_eq!(here, whole());
    let added = [Fate::Session, Fate::Result, Fate::Routine, Fate::Other];
    assert_eq!(counted(&report, added), [2, 1, 1, 4]);
    let again = here.add(&file(&whole()), NOW);
    assert_eq!(here, whole());
    assert_eq!(again.count(Fate::Known), 8);
    assert_eq!(counted(&again, added), [0; 4]);
}

#[test]
fn what_is_new_takes_its_place() {
    let mut here = kept(&[10, 30], &[5]);
    let report = here.add(&file(&kept(&[20, 30], &[5, 6])), NOW);
    assert_eq!(here, kept(&[10, 20, 30], &[5, 6]));
    let fates = [Fate::Session, Fate::Result, Fate::Known];
    // The settings are those of somebody new in both.
    assert_eq!(counted(&report, fates), [1, 1, 3]);
}

#[test]
fn two_sessions_of_one_moment_are_two_where_they_were_for_something_else() {
    let mut theirs = Kept::default();
    theirs.history.add(Record {
        purpose: Purpose::WarmUp(Profile::QuadLed, Length::Four),
        ..session(10)
    });
    let mut here = kept(&[10], &[]);
    here.add(&file(&theirs), NOW);
    assert_eq!(here.history.records.len(), 2);
}

#[test]
fn what_is_here_stays_where_the_file_has_something_else_in_its_place() {
    let mut ours = whole();
    ours.settings.pause_when_left = !ours.settings.pause_when_left;
    ours.routines.routines[0] = routine("Mornings", 20);
    ours.enrolment = Some(Enrolment {
        profile: Profile::QuadLed,
        begun: 8,
    });
    let before = ours.clone();
    let report = ours.add(&file(&whole()), NOW);
    assert_eq!(ours, before);
    assert_eq!(report.count(Fate::Kept), 3);
}

#[test]
fn what_cannot_have_happened_or_is_yet_to_come_is_left_out() {
    let mut theirs = kept(&[NOW + 23 * HOUR, NOW + 25 * HOUR], &[NOW + 25 * HOUR]);
    for (ended, worked, offset) in [(1, 90_000, 0), (2, 0, 0), (3, 77, 65)] {
        theirs.history.add(Record {
            worked: Span::from_secs(worked),
            offset: Some(offset),
            ..session(ended)
        });
    }
    let mut here = Kept::default();
    let report = here.add(&file(&theirs), NOW);
    assert_eq!(here, kept(&[NOW + 23 * HOUR], &[]));
    assert_eq!(counted(&report, [Fate::Unread, Fate::Early]), [3, 2]);
}

#[test]
fn a_file_takes_no_room_from_what_is_here() {
    let most = u64::try_from(History::AT_MOST).expect("it is small");
    let mut here = kept(&(2..most).collect::<Vec<_>>(), &[]);
    let report = here.add(&file(&kept(&[0, 1, most, most + 1], &[])), NOW);
    assert_eq!(counted(&report, [Fate::Session, Fate::Crowded]), [2, 2]);
    let times: Vec<u64> = here.history.records.iter().map(|it| it.ended).collect();
    assert_eq!(
        times,
        (2..most + 2).collect::<Vec<_>>(),
        "the newest came in"
    );

    let mut here = kept(&[], &(0..12).collect::<Vec<_>>());
    here.routines.routines = (0..12).map(|it| routine(&it.to_string(), 30)).collect();
    let mut theirs = kept(&[], &[99]);
    theirs.routines.add(routine("One more", 30));
    let before = here.clone();
    let report = here.add(&file(&theirs), NOW);
    assert_eq!((report.count(Fate::Crowded), here), (2, before));
}

/// Of every version that was ever out there.
#[test]
fn old_files_are_read() {
    let golden = include_str!("../../tests/golden/history.v1.txt");
    let history = one("history", golden.trim_end());
    let mut here = Kept::default();
    assert_eq!(
        here.add(&history, NOW).count(Fate::Session),
        1,
        "two of one moment are one"
    );
}

#[test]
fn what_says_nothing_changes_nothing_and_takes_nothing_else_with_it() {
    let mut here = kept(&[1], &[2]);
    let bad = [
        ("history", "9.00000000.AA"),
        ("history", ""),
        ("results", "1.00000000.AA"),
        ("settings", ""),
        ("session", "\u{0}"),
        ("tea", "1.00000000.AA"),
        ("", ""),
    ];
    let mut text: Vec<_> = bad.iter().flat_map(|(key, text)| one(key, text)).collect();
    text.extend(file(&kept(&[3], &[])));
    let report = here.add(&text, NOW);
    assert_eq!(usize::from(report.count(Fate::Unread)), bad.len());
    assert_eq!(here, kept(&[1, 3], &[2]));
}

proptest! {
    #[test]
    fn whatever_comes_nothing_is_lost(
        key in "\\PC{0,20}",
        text in "\\PC{0,40}",
        theirs in vec(0u64..50, 0..9),
        here in vec(0u64..50, 0..9),
    ) {
        let mut ours = kept(&here, &[]);
        let mut texts = one(&key, &text);
        texts.extend(file(&kept(&theirs, &[])));
        let had = ours.clone();
        let report = ours.add(&texts, NOW);
        for record in &had.history.records {
            prop_assert!(ours.history.records.contains(record));
        }
        let added = ours.history.records.len() - had.history.records.len();
        prop_assert_eq!(added, usize::from(report.count(Fate::Session)));
        prop_assert!(ours.history.records.is_sorted_by_key(|it| it.ended));
    }
}

#[test]
fn a_file_of_1_0_0_brings_its_results_and_its_attempt() {
    let text = |text: &str| text.trim().to_owned();
    let results = text(include_str!("../../tests/golden/results.v1.txt"));
    let attempt = text(include_str!("../../tests/golden/attempt.v1.txt"));
    let file = [
        ("results".to_owned(), results),
        ("attempt".to_owned(), attempt),
    ];
    let mut here = kept(&[], &[1_850_000_000_000]);
    let report = here.add(&file, 1_900_000_000_000);
    assert_eq!(report.count(Fate::Result), 2);
    assert_eq!(report.count(Fate::Other), 1);
    assert_eq!(here.results.taken.len(), 3);
    assert_eq!(here.results.comparable().count(), 1);
}
