//! Every routine fits every person, in the same time, with the reason kept.

use proptest::prelude::*;
use unseat_app::player::{Kit, Person, Reason, Tag, Tags, Tailored, Thing, tailor};
use unseat_core::content::{
    Catalog, Cycle, Equipment, Length, Level, Need, Profile, Purpose, Side, Surface, Work,
};
use unseat_core::time::Span;

use crate::shelf::catalog;

fn person() -> impl Strategy<Value = Person> {
    let level = prop_oneof![
        Just(Level::Beginner),
        Just(Level::Intermediate),
        Just(Level::Advanced)
    ];
    let weaker = prop_oneof![Just(None), Just(Some(Side::Left)), Just(Some(Side::Right))];
    (level, any::<u16>(), any::<u16>(), weaker).prop_map(|(level, kit, tags, weaker)| Person {
        level,
        kit: Thing::ALL
            .iter()
            .enumerate()
            .fold(Kit::EMPTY, |set, (bit, &it)| {
                set.with(it, kit & (1 << bit) != 0)
            }),
        tags: Tag::ALL
            .iter()
            .enumerate()
            .fold(Tags::EMPTY, |set, (bit, &it)| {
                set.with(it, tags & (1 << bit) != 0)
            }),
        weaker,
    })
}

/// What this person's first routine of the purpose looks like, e.g.
/// `glute-squeeze-standing 40, standing-hip-extension 2x15`.
fn tailored(purpose: Purpose, person: &Person) -> Tailored {
    let catalog = catalog();
    let routine = catalog.find_routine(purpose).expect("a routine");
    tailor(catalog.routine(routine), person, catalog)
}

fn slugs(tailored: &Tailored) -> Vec<&str> {
    tailored
        .steps
        .iter()
        .map(|it| catalog().exercise(it.step.exercise).slug.as_str())
        .collect()
}

fn warm_up(profile: Profile, length: Length) -> Purpose {
    Purpose::WarmUp(profile, length)
}

proptest! {
    #[test]
    fn every_routine_keeps_its_length_and_fits(person in person()) {
        let catalog = catalog();
        for routine in &catalog.routines {
            let tailored = tailor(routine, &person, catalog);
            let total: Span = tailored.steps.iter().map(|it| it.step.total()).sum();
            prop_assert_eq!(total, routine.total(), "{}", &routine.slug);
            for it in &tailored.steps {
                prop_assert!(fits(it.step.exercise.index(), &person, catalog));
                prop_assert!(holds_are_short(&it.step.work, it.step.exercise.index(), catalog));
            }
        }
    }
}

/// Whether a person can do it with what they have: said here once more, in other
/// words than the rules themselves.
fn fits(exercise: usize, person: &Person, catalog: &Catalog) -> bool {
    let exercise = &catalog.exercises[exercise];
    let surface = exercise.poses.setting.surface;
    let holds_on = exercise.equipment.contains(&Equipment::Wall)
        || (exercise.equipment.contains(&Equipment::Chair) && surface != Surface::Chair);
    let on_hands = matches!(surface, Surface::HandsAndKnees | Surface::Seated);
    let on_knees = matches!(surface, Surface::HandsAndKnees | Surface::HalfKneeling);
    exercise.level <= person.level
        && (person.kit.has(Thing::Floor) || !surface.is_floor())
        && (person.kit.has(Thing::Chair) || surface != Surface::Chair)
        && (person.kit.has(Thing::Chair) || person.kit.has(Thing::Wall) || !holds_on)
        && (person.kit.has(Thing::Step) || surface != Surface::Step)
        && (exercise.desk || !person.tags.has(Tag::AtDesk))
        && !(person.tags.has(Tag::Knees) && on_knees)
        && !(person.tags.has(Tag::Wrists) && on_hands)
        && (person.tags.has(Tag::Impact) || exercise.slug != "squat-jump")
}

fn holds_are_short(work: &Work, exercise: usize, catalog: &Catalog) -> bool {
    let longest = match *work {
        Work::Whole(span) | Work::EachSide(span) => span,
        Work::WeakerTwice { each, extra, .. } => each.max(extra),
    };
    catalog.exercises[exercise].poses.cycle != Cycle::Hold || longest <= Span::from_secs(30)
}

#[test]
fn without_a_quiz_nobody_is_asked_to_jump() {
    let practised = Person {
        level: Level::Advanced,
        kit: Kit::default()
            .with(Thing::Step, true)
            .with(Thing::Band, true),
        ..Person::default()
    };
    let tailored = tailored(warm_up(Profile::EvenKeel, Length::Eight), &practised);
    assert_eq!(slugs(&tailored).last(), Some(&"bodyweight-squat"));
    let jumper = Person {
        tags: Tags::EMPTY.with(Tag::Impact, true),
        ..practised
    };
    let tailored = self::tailored(warm_up(Profile::EvenKeel, Length::Eight), &jumper);
    assert_eq!(slugs(&tailored).last(), Some(&"squat-jump"));
}

#[test]
fn without_a_floor_everything_stands_up() {
    let office = Person {
        kit: Kit::default().with(Thing::Floor, false),
        ..Person::default()
    };
    let tailored = tailored(warm_up(Profile::QuietGlutes, Length::Four), &office);
    assert_eq!(
        slugs(&tailored),
        [
            "march-in-place",
            "standing-pelvic-tilt",
            "glute-squeeze-standing",
            "standing-hip-extension",
            "glute-squeeze-standing",
            "sit-to-stand"
        ]
    );
}

#[test]
fn one_sided_work_becomes_two_sided_in_the_same_time() {
    let office = Person {
        kit: Kit::default().with(Thing::Floor, false),
        level: Level::Advanced,
        ..Person::default()
    };
    // bird-dog, 37 s for the whole body, becomes standing-hip-extension with
    // 16 s a side: 2 x 16 + 4 = 36, and the second left over goes to the lead-in.
    let tailored = tailored(warm_up(Profile::EvenKeel, Length::Eight), &office);
    let step = &tailored.steps[6].step;
    assert_eq!(step.work, Work::EachSide(Span::from_secs(16)));
    assert_eq!(step.lead_in, Span::from_secs(9));
}

#[test]
fn the_reason_names_what_was_replaced_and_why() {
    let office = Person {
        kit: Kit::default().with(Thing::Floor, false),
        ..Person::default()
    };
    let tailored = tailored(warm_up(Profile::QuietGlutes, Length::Four), &office);
    let bridge = catalog().find_exercise("glute-bridge").expect("a bridge");
    assert_eq!(
        tailored.steps[2].reason,
        Reason::InsteadOf {
            authored: bridge,
            need: Need::Floor
        }
    );
    assert_eq!(tailored.steps[0].reason, Reason::Authored);
}

#[test]
fn tight_hips_are_opened_first() {
    let tight = Person {
        tags: Tags::EMPTY.with(Tag::Tight, true),
        ..Person::default()
    };
    let long = tailored(warm_up(Profile::QuietGlutes, Length::Eight), &tight);
    assert_eq!(slugs(&long)[1], "standing-hip-flexor-stretch");
    assert_eq!(
        long.steps[1].step.work,
        Work::EachSide(Span::from_secs(15)),
        "same seconds"
    );
    let short = tailored(warm_up(Profile::QuietGlutes, Length::Four), &tight);
    assert_eq!(slugs(&short)[0], "standing-hip-flexor-stretch");
    let open = tailored(warm_up(Profile::DeskTight, Length::Eight), &tight);
    assert_eq!(slugs(&open)[0], "brisk-walk", "it stretches anyway");
}

#[test]
fn the_weaker_side_starts_and_comes_again() {
    let uneven = Person {
        tags: Tags::EMPTY.with(Tag::Asymmetry, true),
        weaker: Some(Side::Right),
        ..Person::default()
    };
    let tailored = tailored(warm_up(Profile::QuietGlutes, Length::Eight), &uneven);
    assert_eq!(
        tailored.steps[6].step.work,
        Work::WeakerTwice {
            weaker: Side::Right,
            each: Span::from_secs(9),
            extra: Span::from_secs(10)
        }
    );
}

#[test]
fn a_replaced_hip_is_spared_deep_and_turned_positions() {
    let replaced = Person {
        tags: Tags::EMPTY.with(Tag::HipReplacement, true),
        level: Level::Advanced,
        ..Person::default()
    };
    for routine in &catalog().routines {
        let tailored = tailor(routine, &replaced, catalog());
        for slug in [
            "standing-hip-circle",
            "hip-90-90-switch",
            "bodyweight-squat",
            "squat-jump",
        ] {
            assert!(
                !slugs(&tailored).contains(&slug),
                "{slug} in {}",
                routine.slug
            );
        }
    }
}

#[test]
fn a_step_can_be_made_easier_harder_or_left_out_by_hand() {
    let catalog = catalog();
    let plain = tailored(
        warm_up(Profile::QuietGlutes, Length::Four),
        &Person::default(),
    );
    let easier = plain
        .easier_at(2, catalog)
        .expect("something easier than a bridge");
    let swapped = plain.clone().with_exercise(2, easier, catalog);
    assert_eq!(slugs(&swapped)[2], "small-bridge");
    assert_eq!(swapped.steps[2].reason, Reason::Chosen);
    let harder = plain
        .harder_at(2, catalog)
        .expect("something harder than a bridge");
    assert_eq!(catalog.exercise(harder).slug, "single-leg-glute-bridge");
    assert_eq!(plain.clone().without(2).steps.len(), plain.steps.len() - 1);
}
