//! Everybody, and what each of them must not do.

use std::sync::OnceLock;

use unseat_app::player::{Kit, Person, Tag, Tags, Tailored, Thing};
use unseat_authoring::Demand;
use unseat_core::content::{Exercise, ExerciseId, Level, Surface};
use unseat_core::time::Span;

use crate::shelf::catalog;

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
pub(super) fn everybody() -> impl Iterator<Item = Person> {
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

/// An exercise of the catalog.
pub(super) fn exercise(id: ExerciseId) -> &'static Exercise {
    catalog().exercise(id)
}

/// Why somebody must not do an exercise: said here once more, in other words than the
/// rules that content is checked by.
pub(super) fn harm(person: &Person, id: ExerciseId) -> Option<&'static str> {
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

/// Adds what of a session somebody must not do.
pub(super) fn harms(what: &str, person: &Person, tailored: &Tailored, found: &mut Vec<String>) {
    for it in &tailored.steps {
        if let Some(why) = harm(person, it.step.exercise) {
            let slug = &exercise(it.step.exercise).slug;
            found.push(format!("{what}, {person:?}: {slug} is {why}"));
        }
    }
}
