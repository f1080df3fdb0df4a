//! What a body must be spared is in no session: for every routine, every combination of
//! needs and every level, told by the poses of what results and not by its name.

mod body;
mod course;

use body::{everybody, exercise, harm, harms};
use course::faults;
use unseat_app::player::{OwnRoutine, Person, Reason, Tag, Tags, tailor};
use unseat_app::programme::RoutineCode;
use unseat_core::content::{
    Exercise, ExerciseId, Laterality, Length, Need, Profile, Purpose, Step, Work,
};
use unseat_core::time::Span;

use crate::shelf::{catalog, compiled};

#[track_caller]
fn assert_none(found: &[String]) {
    let few = found.iter().take(20).cloned().collect::<Vec<_>>();
    assert!(
        found.is_empty(),
        "{} in all:\n{}",
        found.len(),
        few.join("\n")
    );
}

#[test]
fn every_session_spares_the_body_and_runs_a_sound_course_in_its_time() {
    let mut found = Vec::new();
    for person in everybody() {
        for routine in &catalog().routines {
            let tailored = tailor(routine, &person, catalog());
            harms(&routine.slug, &person, &tailored, &mut found);
            found.extend(faults(&routine.slug, &person, &tailored));
            let total: Span = tailored.steps.iter().map(|it| it.step.total()).sum();
            if total != routine.purpose.stated() {
                found.push(format!("{}, {person:?}: lasts {total}", routine.slug));
            }
        }
    }
    assert_none(&found);
}

#[test]
fn every_week_of_the_programme_does_too() {
    let mut found = Vec::new();
    for person in everybody() {
        for (course, profile) in compiled().programme.courses.iter().zip(Profile::ALL) {
            for week in &course.weeks {
                let routine = catalog().warm_up(profile, week.length).expect("a routine");
                let tailored = tailor(routine, &person, catalog());
                let tailored = match week.step_up {
                    Some((from, to)) => tailored.stepped_up(from, to, catalog()),
                    None => tailored,
                };
                harms(&week.name, &person, &tailored, &mut found);
                found.extend(faults(&week.name, &person, &tailored));
            }
        }
    }
    assert_none(&found);
}

#[test]
fn a_code_with_what_a_need_forbids_is_exchanged_and_said() {
    let mut found = Vec::new();
    let own = OwnRoutine {
        name: "Mine".to_owned(),
        steps: (0..)
            .zip(&catalog().exercises)
            .map(|(id, it)| step(id, it))
            .take(30)
            .collect(),
    };
    let rest = OwnRoutine {
        name: String::new(),
        steps: (0..)
            .zip(&catalog().exercises)
            .map(|(id, it)| step(id, it))
            .skip(30)
            .collect(),
    };
    for own in [own, rest] {
        let code = RoutineCode::new(&own, catalog()).text();
        let read: RoutineCode = code.parse().expect("a sound code");
        let read = read.routine(catalog()).expect("its exercises are there");
        for person in everybody() {
            let tailored = tailor(&read.routine(), &person, catalog());
            harms("own", &person, &tailored, &mut found);
            assert_eq!(
                tailored.steps.len(),
                own.steps.len(),
                "nothing is dropped or moved"
            );
            for (it, authored) in tailored.steps.iter().zip(&own.steps) {
                assert_eq!(it.step.total(), authored.total());
                let Reason::InsteadOf {
                    authored: named,
                    need,
                } = it.reason
                else {
                    assert_eq!(it.step, *authored);
                    continue;
                };
                assert_eq!(named, authored.exercise);
                if harm(&person, named).is_some() {
                    assert!(SAYS_WHY.contains(&need), "{need:?}");
                }
            }
        }
    }
    assert_none(&found);
}

/// The needs that say why something was exchanged for a body's sake.
const SAYS_WHY: [Need; 7] = [
    Need::HipReplacement,
    Need::Knees,
    Need::LowBack,
    Need::Pregnancy,
    Need::BrittleBones,
    Need::NoImpact,
    Need::Wrists,
];

fn step(id: u8, exercise: &Exercise) -> Step {
    let span = Span::from_secs(24);
    Step {
        exercise: ExerciseId(id),
        lead_in: Span::from_secs(6),
        work: match exercise.laterality {
            Laterality::EachSide => Work::EachSide(span),
            Laterality::Bilateral | Laterality::Alternating => Work::Whole(span),
        },
        switch: exercise.switch(),
    }
}

#[test]
fn sore_knees_hinge_bridge_and_extend() {
    let sore = Person {
        tags: Tags::EMPTY.with(Tag::Knees, true),
        ..Person::default()
    };
    let routine = catalog().warm_up(Profile::QuadLed, Length::Eight);
    let tailored = tailor(routine.expect("a routine"), &sore, catalog());
    let slugs = tailored
        .steps
        .iter()
        .map(|it| &*exercise(it.step.exercise).slug);
    assert_eq!(
        slugs.collect::<Vec<_>>(),
        [
            "march-in-place",
            "leg-swing-sagittal",
            "hip-hinge",
            "standing-hip-flexor-stretch",
            "glute-bridge",
            "small-bridge",
            "glute-bridge",
            "standing-hip-abduction",
            "hip-hinge",
            "standing-hip-extension",
        ]
    );
}

#[test]
fn lying_and_half_kneeling_take_longer_to_change_sides() {
    let seconds = |slug: &str| {
        let id = catalog().find_exercise(slug).expect("it is there");
        exercise(id).switch().as_millis() / 1000
    };
    for slug in [
        "clamshell",
        "side-plank-hip-abduction",
        "half-kneeling-hip-flexor-stretch",
    ] {
        assert_eq!(seconds(slug), 8, "{slug}");
    }
    for slug in [
        "standing-hip-extension",
        "quadruped-hip-extension",
        "step-up",
    ] {
        assert_eq!(seconds(slug), 4, "{slug}");
    }
}

#[test]
fn breaks_are_done_standing_or_seated() {
    for routine in &catalog().routines {
        if matches!(routine.purpose, Purpose::Break(_)) {
            let surfaces = routine.steps.iter().map(|it| exercise(it.exercise));
            let mut surfaces = surfaces.map(|it| it.poses.setting.surface);
            assert!(surfaces.all(|it| !it.is_floor()), "{}", routine.slug);
        }
    }
}
