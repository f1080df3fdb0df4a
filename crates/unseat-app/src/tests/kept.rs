//! What is kept survives being written, damage, and other versions.

use proptest::prelude::*;

use super::results::{earlier, results, taken};
use crate::clearance::Checked;
use crate::player::{Felt, History, Record, SavedSession, SavedStep, Settings, SoundLevel, Volume};
use crate::player::{Kit, Person, Tag, Tags, Thing};
use crate::programme::{Enrolment, OwnRoutines, SavedRoutine};
use crate::quiz::{Goal, Place, Results, SavedAttempt, Scope};
use unseat_core::codec::{MemoryError, Stored};
use unseat_core::content::{BreakKind, Length, Level, Profile, Purpose, Side, Work};
use unseat_core::time::Span;

pub(super) fn settings() -> Settings {
    Settings {
        profile: Profile::DeskTight,
        length: Length::Twelve,
        person: Person {
            level: Level::Intermediate,
            kit: Kit::EMPTY.with(Thing::Wall, true),
            tags: Tags::EMPTY.with(Tag::AtDesk, true),
            weaker: Some(Side::Right),
        },
        sound: SoundLevel::Tones,
        volume: Volume::percent(35),
        pause_when_left: true,
    }
}

fn session() -> SavedSession {
    SavedSession {
        purpose: Purpose::WarmUp(Profile::QuadLed, Length::Four),
        steps: vec![SavedStep {
            exercise: "clamshell".into(),
            lead_in: Span::from_secs(6),
            work: Work::WeakerTwice {
                weaker: Side::Left,
                each: Span::from_secs(15),
                extra: Span::from_secs(10),
            },
        }],
        segment: 3,
        left: Span::from_millis(4_321),
        worked: vec![Span::from_secs(12)],
    }
}

pub(super) fn record(felt: Option<Felt>) -> Record {
    Record {
        ended: 1_800_000_000_000,
        purpose: Purpose::Break(BreakKind::Two),
        planned: Span::from_secs(120),
        worked: Span::from_secs(77),
        exercises: 3,
        completed: false,
        felt,
        offset: Some(4),
    }
}

/// As version 1 kept it: without where clocks were.
fn without_offset(mut history: History) -> History {
    for record in &mut history.records {
        record.offset = None;
    }
    history
}

pub(super) fn history(felt: &[Option<Felt>]) -> History {
    History {
        records: felt.iter().copied().map(record).collect(),
    }
}

fn attempt() -> SavedAttempt {
    SavedAttempt {
        quiz: 0x1234_5678,
        scope: Scope::Rest,
        goal: Some(Goal::FeelStronger),
        place: Place::Question(3),
        answers: vec![2, 1, 0, 71],
    }
}

const CHECKED: Checked = Checked {
    at: 1_800_000_000_000,
};

fn enrolment() -> Enrolment {
    Enrolment {
        profile: Profile::QuietGlutes,
        begun: 1_800_000_000_000,
    }
}

fn routines() -> OwnRoutines {
    let step = SavedStep {
        exercise: "glute-bridge".into(),
        lead_in: Span::from_secs(8),
        work: Work::Whole(Span::from_secs(45)),
    };
    let [clamshell] = <[SavedStep; 1]>::try_from(session().steps).expect("there is one");
    let routine = SavedRoutine {
        name: "Füße & hips".into(),
        steps: vec![step, clamshell],
    };
    OwnRoutines {
        routines: vec![routine],
    }
}

/// Values as version 1 wrote them. These texts are in browsers: never edit them.
#[test]
fn version_1_stays_readable() {
    let read = |text: &str| text.trim().to_owned();
    let golden = [
        read(include_str!("golden/settings.v1.txt")),
        read(include_str!("golden/session.v1.txt")),
        read(include_str!("golden/history.v1.txt")),
        read(include_str!("golden/attempt.v1.txt")),
        read(include_str!("golden/results.v1.txt")),
        read(include_str!("golden/programme.v1.txt")),
        read(include_str!("golden/routines.v1.txt")),
        read(include_str!("golden/check.v1.txt")),
    ];
    assert_eq!(Settings::from_text(&golden[0]), Ok(settings()));
    assert_eq!(SavedSession::from_text(&golden[1]), Ok(session()));
    assert_eq!(
        History::from_text(&golden[2]),
        Ok(without_offset(history(&[None, Some(Felt::Thighs)])))
    );
    assert_eq!(SavedAttempt::from_text(&golden[3]), Ok(attempt()));
    assert_eq!(
        Results::from_text(&golden[4]),
        Ok(Results {
            taken: vec![earlier(1_800_000_000_000), earlier(1_803_628_800_000)]
        })
    );
    assert_eq!(Enrolment::from_text(&golden[5]), Ok(enrolment()));
    assert_eq!(OwnRoutines::from_text(&golden[6]), Ok(routines()));
    assert_eq!(Checked::from_text(&golden[7]), Ok(CHECKED));
}

/// Everything that could be said of oneself in 1.0.0 is read as it was meant, and says
/// nothing of what could not be said then.
#[test]
fn what_was_said_in_1_0_0_stays_said() {
    let golden = include_str!("golden/settings-tags.v1.txt").trim();
    let tags = Settings::from_text(golden)
        .expect("it is golden")
        .person
        .tags;
    let said = [
        Tag::AtDesk,
        Tag::Impact,
        Tag::Knees,
        Tag::Wrists,
        Tag::HipReplacement,
        Tag::Tight,
        Tag::Hamstrings,
        Tag::Back,
        Tag::Asymmetry,
    ];
    for tag in Tag::ALL {
        assert_eq!(tags.has(*tag), said.contains(tag), "{tag:?}");
    }
}

/// The same of version 2, where there is one.
#[test]
fn version_2_stays_readable() {
    let golden = include_str!("golden/results.v2.txt").trim();
    let taken = vec![earlier(1_800_000_000_000), taken(1_803_628_800_000)];
    assert_eq!(Results::from_text(golden), Ok(Results { taken }));
    let golden = include_str!("golden/attempt.v2.txt").trim();
    assert_eq!(SavedAttempt::from_text(golden), Ok(attempt()));
    let golden = include_str!("golden/history.v2.txt").trim();
    let read = History::from_text(golden);
    assert_eq!(read, Ok(history(&[None, Some(Felt::Thighs)])));
}

#[test]
fn a_value_of_version_1_becomes_one_of_today() {
    let old = include_str!("golden/history.v1.txt").trim();
    let read = History::from_text(old).expect("it is golden");
    let text = read.to_text();
    assert!(text.starts_with("2."), "{text}");
    assert_eq!(History::from_text(&text), Ok(read));
}

#[test]
fn a_value_reads_back_as_it_was_written() {
    assert_eq!(Settings::from_text(&settings().to_text()), Ok(settings()));
    assert_eq!(SavedSession::from_text(&session().to_text()), Ok(session()));
    assert_eq!(
        Enrolment::from_text(&enrolment().to_text()),
        Ok(enrolment())
    );
    assert_eq!(
        OwnRoutines::from_text(&routines().to_text()),
        Ok(routines())
    );
    let history = history(&[Some(Felt::Buttocks), None]);
    assert_eq!(History::from_text(&history.to_text()), Ok(history));
    assert_eq!(SavedAttempt::from_text(&attempt().to_text()), Ok(attempt()));
    assert_eq!(Checked::from_text(&CHECKED.to_text()), Ok(CHECKED));
    let results = results([1, 2]);
    assert_eq!(Results::from_text(&results.to_text()), Ok(results));
}

#[test]
fn a_value_from_the_future_says_so() {
    let text = settings().to_text().replacen("1.", "9.", 1);
    assert_eq!(
        Settings::from_text(&text),
        Err(MemoryError::TooNew {
            found: 9,
            supported: 1
        })
    );
}

#[test]
fn damage_is_noticed() {
    let text = settings().to_text();
    let cut = &text[..text.len() - 2];
    for damaged in ["", ".", "1", "1.", "1..", "x.0.AA", "0.00000000.AA", cut] {
        assert_eq!(
            Settings::from_text(damaged),
            Err(MemoryError::Damaged),
            "{damaged:?}"
        );
    }
}

#[test]
fn a_whole_text_with_impossible_values_is_damaged() {
    let mut session = session();
    session.worked.clear();
    assert_eq!(
        SavedSession::from_text(&session.to_text()),
        Err(MemoryError::Damaged)
    );
}

proptest! {
    #[test]
    fn no_text_panics(text in ".{0,80}") {
        let _ = (Settings::from_text(&text), SavedSession::from_text(&text), History::from_text(&text));
        let _ = (SavedAttempt::from_text(&text), Results::from_text(&text));
    }

    #[test]
    fn a_changed_character_is_never_read_as_another_value(
        position in 0usize..200,
        character in "[A-Za-z0-9_.-]",
    ) {
        let text = session().to_text();
        let position = position % text.len();
        let mut changed = text.clone();
        changed.replace_range(position..=position, &character);
        if let Ok(read) = SavedSession::from_text(&changed) {
            prop_assert_eq!(read, session());
        }
    }
}
