//! A result becomes settings and a routine.

use unseat_app::check::{ASK_FIRST, Check, Ticked, Warning, Way};
use unseat_app::player::Settings;
use unseat_app::player::{self, Need, Person, Reason, Thing};
use unseat_app::quiz::{Attempt, Prescription, Scope};
use unseat_core::content::{Length, Level, Phase, Profile};
use unseat_core::time::Span;

use super::people::{alike, anybody, attempt as answers};
use super::vectors::{named, vectors};
use super::{Dice, id};
use crate::shelf::{catalog, quiz};

/// Attempts of the design.
const FAINT: &str = "office worker, faint squeeze, never trains";
const CYCLIST: &str = "keen cyclist, thighs do everything";
const TEACHER: &str = "active teacher";

fn prescribed(attempt: &Attempt, settings: Settings) -> Prescription {
    let found = attempt.assess(quiz(), Scope::Full).expect("enough answers");
    let content = (quiz(), catalog());
    let plan = Prescription::new((&found, attempt), found.profile, settings, content);
    plan.expect("every profile has a routine")
}

fn usual(attempt: &Attempt) -> Prescription {
    prescribed(attempt, Settings::default())
}

/// The settings of somebody who has ticked an entry of the safety check, and was cleared.
fn cleared(tag: Option<player::Tag>, settings: Settings) -> Settings {
    let mut check = Check {
        ticked: Ticked::default(),
        way: Way::Question,
    };
    let entry = ASK_FIRST.iter().position(|(_, it)| *it == tag);
    let entry = u8::try_from(entry.expect("there is one")).expect("they are few");
    check.ticked = check.ticked.with(Warning::AskFirst, entry, true);
    check.applied(settings)
}

#[test]
fn the_profile_is_chosen_and_the_length_kept() {
    let settings = Settings {
        length: Length::Four,
        ..Settings::default()
    };
    let cyclist = &named(CYCLIST);
    let found = prescribed(cyclist, settings);
    assert_eq!(found.settings.profile, Profile::QuadLed);
    assert_eq!(found.settings.length, Length::Four);
    let total: Span = found.routine.steps.iter().map(|it| it.step.total()).sum();
    assert_eq!(total, Length::Four.span());
}

#[test]
fn somebody_cleared_starts_without_floor_and_impact() {
    let somebody = named(CYCLIST);
    let jumper = Settings {
        person: Person {
            tags: player::Tags::EMPTY.with(player::Tag::Impact, true),
            ..Person::default()
        },
        ..Settings::default()
    };
    let kept = prescribed(&somebody, jumper);
    assert!(kept.settings.person.tags.has(player::Tag::Impact));
    let cleared = prescribed(&somebody, cleared(None, jumper));
    assert!(
        !cleared
            .settings
            .person
            .tags
            .has(player::Tag::HipReplacement)
    );
    assert!(!cleared.settings.person.tags.has(player::Tag::Impact));
    assert!(!cleared.settings.person.kit.has(Thing::Floor));
    let on_floor = cleared.routine.steps.iter().any(|it| {
        let exercise = catalog().exercise(it.step.exercise);
        exercise.poses.setting.surface.is_floor()
    });
    assert!(!on_floor);
}

#[test]
fn a_replaced_hip_is_kept_out_of_positions_that_surgeons_limit() {
    let settings = Settings {
        length: Length::Twelve,
        ..Settings::default()
    };
    let mut without = Vec::new();
    for (_, somebody, ..) in vectors() {
        if somebody.assess(quiz(), Scope::Full).is_err() {
            continue;
        }
        let hip = Some(player::Tag::HipReplacement);
        let found = prescribed(&somebody, cleared(hip, settings));
        assert!(found.settings.person.tags.has(player::Tag::HipReplacement));
        assert_eq!(limited(&found), [""; 0]);
        without.extend(limited(&prescribed(&somebody, cleared(None, settings))));
    }
    assert!(without.contains(&"standing-hip-circle") && without.contains(&"bodyweight-squat"));
}

/// What of a routine is in such a position.
fn limited(found: &Prescription) -> Vec<&'static str> {
    let steps = found.routine.steps.iter();
    let slugs = steps.map(|it| &*catalog().exercise(it.step.exercise).slug);
    slugs
        .filter(|it| {
            [
                "standing-hip-circle",
                "hip-90-90-switch",
                "seated-figure-four",
                "bodyweight-squat",
            ]
            .contains(it)
        })
        .collect()
}

#[test]
fn sore_knees_and_tight_hips_change_the_routine_and_say_why() {
    let somebody = named(FAINT);
    let sore = somebody.with(id("q1"), unseat_app::quiz::Answer::Choice(2), quiz());
    let found = usual(&sore);
    let tags = found.settings.person.tags;
    assert!(tags.has(player::Tag::Knees) && tags.has(player::Tag::Tight));
    let why = |need: Need| {
        let of_need = found.routine.steps.iter().zip(&found.because).find(
            |(it, _)| matches!(it.reason, Reason::InsteadOf { need: other, .. } if other == need),
        );
        of_need.map(|(_, why)| *why)
    };
    assert_eq!(why(Need::Knees), Some(Some(id("q1"))));
    assert_eq!(why(Need::Tight), Some(Some(id("h6"))));
}

#[test]
fn exercises_for_the_glutes_name_the_answer_about_them() {
    let faint = &named(FAINT);
    let found = usual(faint);
    for (step, why) in found.routine.steps.iter().zip(&found.because) {
        let phase = catalog().exercise(step.step.exercise).phase;
        match (phase, step.reason) {
            (Phase::Raise, _) => assert_eq!(*why, None),
            (Phase::Activate, Reason::Authored) => assert_eq!(*why, Some(id("g1"))),
            _ => {}
        }
    }
}

#[test]
fn what_stands_in_for_an_exercise_names_the_answer_that_brought_it_in() {
    // Without the low back, which brings in more.
    let faint = named(FAINT).with(id("h8"), unseat_app::quiz::Answer::Choice(0), quiz());
    let found = prescribed(&faint, cleared(None, Settings::default()));
    let steps = found.routine.steps.iter().zip(&found.because);
    let bridges = steps.filter(|(it, _)| match it.reason {
        Reason::InsteadOf { authored, need } => {
            need == Need::Floor && catalog().exercise(authored).slug == "glute-bridge"
        }
        _ => false,
    });
    let why: Vec<_> = bridges.map(|(_, why)| *why).collect();
    assert!(!why.is_empty() && why.iter().all(|it| *it == Some(id("g1"))));
}

#[test]
fn how_often_somebody_trains_sets_the_practice_that_the_plan_begins_with() {
    let level = |often: u8, was: Level| {
        let answer = unseat_app::quiz::Answer::Choice(often);
        let somebody = named(CYCLIST).with(id("g6"), answer, quiz());
        let person = Person {
            level: was,
            ..Person::default()
        };
        let settings = Settings {
            length: Length::Twelve,
            person,
            ..Settings::default()
        };
        let found = prescribed(&somebody, settings);
        (found.settings.person.level, found)
    };
    for (often, expected) in [
        (0, Level::Intermediate),
        (1, Level::Intermediate),
        (2, Level::Beginner),
        (3, Level::Beginner),
        (4, Level::Beginner),
    ] {
        assert_eq!(level(often, Level::Beginner).0, expected, "{often}");
    }
    assert_eq!(level(0, Level::Advanced).0, Level::Advanced);
    let (less, found) = level(4, Level::Advanced);
    assert_eq!(less, Level::Beginner);
    let steps = found.routine.steps.iter().zip(&found.because);
    let eased = steps.filter(|(it, _)| {
        matches!(
            it.reason,
            Reason::InsteadOf {
                need: Need::Level,
                ..
            }
        )
    });
    let why: Vec<_> = eased.map(|(_, why)| *why).collect();
    assert!(!why.is_empty() && why.iter().all(|it| *it == Some(id("g6"))));
}

#[test]
fn the_place_felt_shapes_the_plan_and_its_answer_is_the_reason() {
    let sore = named(CYCLIST).with(id("h8"), unseat_app::quiz::Answer::Choice(2), quiz());
    let settings = Settings {
        length: Length::Twelve,
        ..Settings::default()
    };
    let found = prescribed(&sore, settings);
    assert!(found.settings.person.tags.has(player::Tag::LowBack));
    let steps = found.routine.steps.iter().zip(&found.because);
    let spared = steps.filter(|(it, _)| {
        matches!(
            it.reason,
            Reason::InsteadOf {
                need: Need::LowBack,
                ..
            }
        )
    });
    let why: Vec<_> = spared.map(|(_, why)| *why).collect();
    assert!(!why.is_empty() && why.iter().all(|it| *it == Some(id("h8"))));
}

#[test]
fn an_even_keel_has_nothing_to_explain() {
    let teacher = usual(&named(TEACHER));
    assert_eq!(teacher.settings.profile, Profile::EvenKeel);
    assert!(teacher.because.iter().all(Option::is_none));
}

#[test]
fn what_was_said_elsewhere_stays_said() {
    let person = Person {
        tags: player::Tags::EMPTY
            .with(player::Tag::Wrists, true)
            .with(player::Tag::Knees, true)
            .with(player::Tag::Tight, true),
        ..Person::default()
    };
    let settings = Settings {
        person,
        ..Settings::default()
    };
    let teacher = named(TEACHER);
    let found = prescribed(&teacher, settings);
    let tags = found.settings.person.tags;
    assert!(tags.has(player::Tag::Wrists) && tags.has(player::Tag::Knees));
    assert!(
        !tags.has(player::Tag::Tight),
        "the hips are known better now"
    );
}

#[test]
fn every_prescription_is_as_long_as_it_says() {
    let mut dice = Dice(5);
    let random = (0..500).map(|_| answers(&anybody(&mut dice, 0)));
    for attempt in random.chain(alike(500)) {
        if attempt.assess(quiz(), Scope::Full).is_err() {
            continue;
        }
        let found = usual(&attempt);
        let total: Span = found.routine.steps.iter().map(|it| it.step.total()).sum();
        assert_eq!(total, found.settings.length.span());
        assert_eq!(found.because.len(), found.routine.steps.len());
    }
}
