//! Routines that somebody has put together, of the real exercises.

use std::collections::BTreeSet;

use proptest::prelude::*;
use unseat_app::player::OwnRoutine;
use unseat_app::player::{Person, Plan, Tailored, tailor};
use unseat_app::programme::{OwnRoutines, SavedRoutine};
use unseat_app::programme::{Programme, WEEKS};
use unseat_app::programme::{RoutineCode, RoutineError, RoutineErrorKind};
use unseat_core::codec::Stored;
use unseat_core::content::{Batch, ExerciseId, Length, Profile, Purpose, Side, Step, Work};
use unseat_core::time::Span;

use crate::shelf::{catalog, compiled};

fn prepared() -> Tailored {
    let purpose = Purpose::WarmUp(Profile::DeskTight, Length::Eight);
    let routine = catalog().find_routine(purpose).expect("it is there");
    tailor(catalog().routine(routine), &Person::default(), catalog())
}

fn own() -> OwnRoutine {
    OwnRoutine::new("Before the gym", &prepared(), catalog())
}

fn read(code: &str) -> Result<OwnRoutine, RoutineError> {
    code.parse::<RoutineCode>()?.routine(catalog())
}

#[track_caller]
fn refused(code: &str, at: usize, kind: RoutineErrorKind) {
    assert_eq!(read(code), Err(RoutineError { at, kind }), "{code:?}");
}

const LETTERS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// A code as version 1 wrote it. It is in links: never edit it.
const GOLDEN: &str = include_str!("own/routine.v1.txt");

#[test]
fn version_1_stays_readable() {
    let steps = [
        ("march-in-place", 5, Work::Whole(Span::from_secs(45))),
        ("clamshell", 12, Work::EachSide(Span::from_secs(20))),
        ("sit-to-stand", 0, Work::Whole(Span::from_secs(120))),
    ];
    let step = |(slug, lead_in, work)| Step {
        exercise: catalog().find_exercise(slug).expect("it is there"),
        lead_in: Span::from_secs(lead_in),
        work,
        switch: Span::from_secs(if slug == "clamshell" { 8 } else { 4 }),
    };
    let routine = OwnRoutine {
        name: "Füße & <b>hips</b>".to_owned(),
        steps: steps.into_iter().map(step).collect(),
    };
    let written = RoutineCode::new(&routine, catalog()).to_string();
    assert_eq!(written, GOLDEN.trim_end());
    assert_eq!(read(GOLDEN.trim_end()), Ok(routine));
}

#[test]
fn no_two_exercises_share_a_tag() {
    let codes = catalog().exercises.iter().zip(0..).map(|(it, id)| {
        let work = match it.laterality {
            unseat_core::content::Laterality::EachSide => Work::EachSide(Span::from_secs(20)),
            _ => Work::Whole(Span::from_secs(20)),
        };
        let step = Step {
            exercise: ExerciseId(id),
            lead_in: Span::ZERO,
            work,
            switch: it.switch(),
        };
        let routine = OwnRoutine {
            name: String::new(),
            steps: vec![step],
        };
        let code = RoutineCode::new(&routine, catalog()).text();
        assert_eq!(read(&code), Ok(routine), "{}", it.slug);
        code
    });
    assert_eq!(codes.collect::<BTreeSet<_>>().len(), 38);
}

#[test]
fn what_is_prepared_is_kept_as_it_is() {
    let own = own();
    assert_eq!(own.total(), Span::from_secs(480));
    assert_eq!(own.steps.len(), prepared().steps.len());
    let plan = tailor(&own.routine(), &Person::default(), catalog());
    assert_eq!(plan.purpose, Purpose::Own(Span::from_secs(480)));
    let plan = Plan::compile(&plan, catalog().clone().into());
    assert_eq!(plan.total(), Span::from_secs(480));
    let code = RoutineCode::new(&own, catalog()).text();
    assert!(code.len() < 120, "{} characters", code.len());
}

#[test]
fn what_is_wrong_is_named_with_its_place() {
    let code = RoutineCode::new(&own(), catalog()).text();
    refused("", 0, RoutineErrorKind::Length);
    refused(&code[..8], 1, RoutineErrorKind::Checksum);
    refused(&code[..5], 5, RoutineErrorKind::Length);
    refused(
        &code.replacen(&code[3..4], "ä", 1),
        3,
        RoutineErrorKind::Character,
    );
    let (found, supported) = (2, 1);
    let version = RoutineErrorKind::Version { found, supported };
    // The second character has the last two bits of the version.
    let place = LETTERS.find(&code[1..2]).expect("a letter of its own");
    let newer = [&code[..1], &LETTERS[place + 16..=place + 16], &code[2..]].concat();
    refused(&newer, 0, version);
    let wrong = |change: fn(&mut OwnRoutine)| {
        let mut own = own();
        change(&mut own);
        RoutineCode::new(&own, catalog()).text()
    };
    let name = wrong(|own| own.name = "n".repeat(61));
    refused(&name, 5, RoutineErrorKind::Name);
    let name = wrong(|own| own.name = "a\nb".to_owned());
    refused(&name, 5, RoutineErrorKind::Name);
    let none = wrong(|own| own.steps.clear());
    refused(&none, none.len(), RoutineErrorKind::Length);
    let long = wrong(|own| own.steps[0].work = Work::Whole(Span::from_secs(121)));
    refused(&long, (4 + 14 + 2) * 8 / 6, RoutineErrorKind::Range);
    let sided = wrong(|own| own.steps[0].work = Work::EachSide(Span::from_secs(20)));
    refused(&sided, (4 + 14 + 2) * 8 / 6, RoutineErrorKind::Range);
}

#[test]
fn a_change_of_time_keeps_within_limits() {
    let mut it = prepared();
    for _ in 0..40 {
        it = it.with_time(1, true, catalog());
    }
    assert_eq!(it.steps[1].step.work, Work::EachSide(Span::from_secs(60)));
    for _ in 0..40 {
        it = it.with_time(1, false, catalog());
    }
    assert_eq!(it.steps[1].step.work, Work::EachSide(Span::from_secs(5)));
    let before = it.clone();
    let it = it.with_later(0);
    assert_eq!(it.steps[0], before.steps[1]);
    assert_eq!(it.clone().with_later(it.steps.len() - 1), it);
}

#[test]
fn a_kept_list_reads_back() {
    let saved = SavedRoutine::new(&own(), catalog());
    assert_eq!(saved.routine(catalog()), Some(own()));
    let mut list = OwnRoutines::default();
    for number in 0..OwnRoutines::AT_MOST {
        let name = format!("Number {number}");
        assert!(list.add(SavedRoutine {
            name,
            ..saved.clone()
        }));
    }
    assert!(!list.add(saved.clone()), "there is no room");
    let again = SavedRoutine {
        name: "Number 3".to_owned(),
        ..saved.clone()
    };
    assert!(list.add(again), "it takes the place of its namesake");
    assert_eq!(OwnRoutines::from_text(&list.to_text()), Ok(list));
    let mut gone = saved;
    gone.steps[0].exercise = "no-longer".to_owned();
    let left = gone.routine(catalog()).expect("the others are left");
    assert_eq!(left.steps.len() + 1, own().steps.len());
}

#[test]
fn every_week_has_a_warm_up_and_its_step_up_is_in_it() {
    let programme = &compiled().programme;
    let bytes = programme.to_bytes().expect("it is sound");
    assert_eq!(Programme::from_bytes(&bytes).as_ref(), Ok(programme));
    assert_eq!(programme.words.len(), Batch::Programme.places().len());
    for profile in Profile::ALL {
        let course = programme.course(profile);
        assert_eq!(course.weeks.len(), WEEKS);
        for week in &course.weeks {
            let routine = catalog().warm_up(profile, week.length).expect("a warm-up");
            if let Some((from, to)) = week.step_up {
                let tailored = tailor(routine, &Person::default(), catalog());
                let has = |tailored: &Tailored, id| {
                    tailored.steps.iter().any(|it| it.step.exercise == id)
                };
                assert!(has(&tailored, from), "{profile:?}");
                let up = tailored.clone().stepped_up(from, to, catalog());
                assert!(has(&up, to) && !has(&up, from), "{profile:?}");
            }
        }
    }
}

#[test]
fn a_week_says_which_it_is_how_long_and_what_makes_way() {
    let course = compiled().programme.course(Profile::QuietGlutes);
    let name = |slug| {
        &*catalog()
            .exercise(catalog().find_exercise(slug).expect("it is there"))
            .name
    };
    let [bridge, single] = ["glute-bridge", "single-leg-glute-bridge"].map(name);
    let week = &course.weeks[3];
    assert_eq!(week.name, "Week 4 of 6");
    let said = [
        "8 minutes. On three days.".to_owned(),
        "One leg at a time, once you've felt it twice in a row.".to_owned(),
        format!("New this week: {single} instead of {bridge}, if that suits you."),
    ];
    assert_eq!(week.about, said);
    assert_eq!(course.weeks[0].about.len(), 2);
}

#[test]
fn a_stretch_of_work_is_a_side_where_there_are_sides() {
    let [five, six, ten] = [5, 6, 10].map(Span::from_secs);
    let work = Work::WeakerTwice {
        weaker: Side::Left,
        each: five,
        extra: ten,
    };
    assert_eq!(work.stretch(), five);
    let longer = Work::WeakerTwice {
        weaker: Side::Left,
        each: six,
        extra: ten,
    };
    assert_eq!(work.of_stretch(six), longer);
    assert_eq!(Work::EachSide(five).of_stretch(six), Work::EachSide(six));
    assert_eq!(Work::Whole(five).of_stretch(six), Work::Whole(six));
}

fn any_routine() -> impl Strategy<Value = OwnRoutine> {
    let step = (0u8..38, 0u32..=60, 5u32..=60);
    let steps = prop::collection::vec(step, 1..=30);
    ("[^\\p{Cc}]{0,12}", steps).prop_map(|(name, steps)| {
        let step = |(id, lead_in, seconds): (u8, u32, u32)| {
            let exercise = catalog().exercise(ExerciseId(id));
            let is_hold = exercise.poses.cycle == unseat_core::content::Cycle::Hold;
            let span = Span::from_secs(if is_hold { seconds.min(30) } else { seconds });
            Step {
                exercise: ExerciseId(id),
                lead_in: Span::from_secs(lead_in),
                work: match exercise.laterality {
                    unseat_core::content::Laterality::EachSide => Work::EachSide(span),
                    _ => Work::Whole(span),
                },
                switch: exercise.switch(),
            }
        };
        OwnRoutine {
            name,
            steps: steps.into_iter().map(step).collect(),
        }
    })
}

proptest! {
    #[test]
    fn a_routine_reads_back_as_it_was_written(routine in any_routine()) {
        let code = RoutineCode::new(&routine, catalog()).text();
        prop_assert_eq!(read(&code), Ok(routine));
    }

    #[test]
    fn no_wrong_character_makes_another_routine(routine in any_routine(), at in 0usize..400, by in 0u8..64) {
        let code = RoutineCode::new(&routine, catalog()).text();
        let mut changed = code.clone().into_bytes();
        let at = at % changed.len();
        changed[at] = LETTERS.as_bytes()[usize::from(by)];
        let changed = String::from_utf8(changed).expect("letters");
        if let Ok(other) = read(&changed) {
            prop_assert_eq!(other, routine);
        }
    }
}
