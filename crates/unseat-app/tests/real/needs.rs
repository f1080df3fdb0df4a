//! What a body must be spared is in no session: for every routine, every combination of
//! needs and every level, told by the poses of what results and not by its name.

use std::sync::OnceLock;

use unseat_app::player::{Kit, OwnRoutine, Person, Reason, Tag, Tags, Tailored, Thing, tailor};
use unseat_app::programme::RoutineCode;
use unseat_authoring::Demand;
use unseat_core::content::{
    Exercise, ExerciseId, Laterality, Length, Level, Need, Phase, Profile, Purpose, Step, Surface,
    Work,
};
use unseat_core::time::Span;

use crate::shelf::{catalog, compiled};

const NEEDS: [Tag; 6] = [
    Tag::Knees,
    Tag::Wrists,
    Tag::HipReplacement,
    Tag::LowBack,
    Tag::Pregnancy,
    Tag::BrittleBones,
];

const LEVELS: [Level; 3] = [Level::Beginner, Level::Intermediate, Level::Advanced];

/// What somebody may have about them: everything, the usual, no floor, nothing.
fn kits() -> [Kit; 4] {
    let usual = Kit::default();
    let all = usual.with(Thing::Step, true).with(Thing::Band, true);
    [all, usual, usual.with(Thing::Floor, false), Kit::EMPTY]
}

/// Everybody: each combination of needs, with and without what else changes a routine.
fn everybody() -> impl Iterator<Item = Person> {
    let others = [
        Tags::EMPTY,
        Tags::EMPTY.with(Tag::Impact, true),
        Tags::EMPTY.with(Tag::Tight, true),
        Tags::EMPTY.with(Tag::AtDesk, true),
    ];
    (0..1 << NEEDS.len()).flat_map(move |bits: u32| {
        others.into_iter().flat_map(move |tags| {
            let tags = NEEDS.iter().enumerate().fold(tags, |tags, (bit, need)| {
                tags.with(*need, bits & (1 << bit) != 0)
            });
            LEVELS.into_iter().flat_map(move |level| {
                kits().into_iter().map(move |kit| Person {
                    level,
                    kit,
                    tags,
                    weaker: None,
                })
            })
        })
    })
}

/// What each exercise asks of a body, in the order of the catalog.
fn demands() -> &'static [Demand] {
    static DEMANDS: OnceLock<Vec<Demand>> = OnceLock::new();
    DEMANDS.get_or_init(|| {
        let exercises = catalog().exercises.iter();
        exercises.map(|it| Demand::of(&it.poses)).collect()
    })
}

fn exercise(id: ExerciseId) -> &'static Exercise {
    catalog().exercise(id)
}

/// Why somebody must not do an exercise: said here once more, in other words than the
/// rules that content is checked by.
fn harm(person: &Person, id: ExerciseId) -> Option<&'static str> {
    let has = |tag: Tag| person.tags.has(tag);
    let asks = demands()[id.index()];
    let kneels = matches!(asks.surface, Surface::HandsAndKnees | Surface::HalfKneeling);
    let on_hands = matches!(asks.surface, Surface::HandsAndKnees | Surface::Seated);
    let sits = matches!(asks.surface, Surface::Seated | Surface::Chair);
    let no_jump = NEEDS.into_iter().any(|tag| tag != Tag::Wrists && has(tag));
    let unsteady = asks.one_foot > Span::from_millis(750);
    [
        (no_jump && asks.is_jump, "a jump"),
        (
            has(Tag::HipReplacement) && asks.hip_flexion > 90.5,
            "hip past 90 degrees",
        ),
        (
            has(Tag::HipReplacement) && asks.adduction > 3.0,
            "across the midline",
        ),
        (
            has(Tag::HipReplacement) && asks.rotation > 30.0,
            "a far turn",
        ),
        (
            has(Tag::Knees) && asks.loaded_knee > 65.0,
            "a deep bend under load",
        ),
        (has(Tag::Knees) && asks.knee > 125.0, "heel to the seat"),
        (has(Tag::Knees) && kneels, "kneeling"),
        (has(Tag::Wrists) && on_hands, "weight on the hands"),
        (has(Tag::LowBack) && asks.lean > 45.0, "a long hinge"),
        (has(Tag::LowBack) && asks.swing > 45.0, "a fast swing"),
        (has(Tag::LowBack) && asks.bridge > 15.0, "a high bridge"),
        (
            has(Tag::Pregnancy) && asks.surface == Surface::Supine,
            "on the back",
        ),
        (
            has(Tag::Pregnancy) && asks.surface == Surface::Forearm,
            "a plank",
        ),
        (has(Tag::Pregnancy) && unsteady, "balance without a hand"),
        (has(Tag::BrittleBones) && asks.lean > 45.0, "a far bend"),
        (
            has(Tag::BrittleBones) && sits && asks.rotation > 30.0,
            "a far turn",
        ),
        (has(Tag::BrittleBones) && unsteady, "balance without a hand"),
        (
            !has(Tag::Impact) && asks.is_jump,
            "a jump that nobody asked for",
        ),
    ]
    .into_iter()
    .find_map(|(applies, why)| applies.then_some(why))
}

fn harms(what: &str, person: &Person, tailored: &Tailored, found: &mut Vec<String>) {
    for it in &tailored.steps {
        if let Some(why) = harm(person, it.step.exercise) {
            let slug = &exercise(it.step.exercise).slug;
            found.push(format!("{what}, {person:?}: {slug} is {why}"));
        }
    }
}

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

/// What is wrong with a session's course: repeats, more than one trip to the floor, an
/// easier version of another movement.
fn faults(what: &str, person: &Person, tailored: &Tailored) -> Vec<String> {
    let ids: Vec<ExerciseId> = tailored.steps.iter().map(|it| it.step.exercise).collect();
    let mut found = Vec::new();
    let mut say = |message: String| found.push(format!("{what}, {person:?}: {message}"));
    for (index, id) in ids.iter().enumerate() {
        let slug = &exercise(*id).slug;
        let before = ids[..index].iter().filter(|it| *it == id).count();
        if before == 2 {
            say(format!("{slug} a third time"));
        }
        let is_stretch = |id: ExerciseId| exercise(id).phase == Phase::Stretch;
        if let Some(last) = index.checked_sub(1).map(|last| ids[last]) {
            if last == *id {
                say(format!("{slug} twice in a row"));
            } else if is_stretch(last) && is_stretch(*id) {
                say(format!("{slug} is the second stretch in a row"));
            }
        }
    }
    let on_floor = |id: &ExerciseId| exercise(*id).poses.setting.surface.is_floor();
    let trips = ids.chunk_by(|one, other| on_floor(one) == on_floor(other));
    let trips = trips
        .filter(|run| run.first().is_some_and(on_floor))
        .count();
    if trips > 1 {
        say(format!("{trips} trips to the floor"));
    }
    // With nothing to hold there are too few of each kind: variety comes first then.
    let has_support = person.kit.has(Thing::Wall) || person.kit.has(Thing::Chair);
    for it in tailored.steps.iter().filter(|_| has_support) {
        if let Reason::InsteadOf {
            authored,
            need: Need::Level,
        } = it.reason
        {
            let movements = |id: ExerciseId| &compiled().library.facts[id.index()].movements;
            let named = movements(authored);
            if !movements(it.step.exercise)
                .iter()
                .any(|it| named.contains(it))
            {
                let (slug, from) = (&exercise(it.step.exercise).slug, &exercise(authored).slug);
                say(format!("{slug} is another movement than {from}"));
            }
        }
    }
    found
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
