//! The shipped `content/` is valid, complete and survives packing.

use unseat_app::quiz::{Part, Quiz};
use unseat_authoring::{Compiled, SourceFile};
use unseat_core::content::{
    Batch, BreakKind, Catalog, ExerciseId, Laterality, Length, Library, Profile, Purpose, Word,
    Work,
};

use crate::shelf::{catalog, compiled, files, quiz};

#[test]
fn everything_promised_is_there() {
    let catalog = catalog();
    assert_eq!(catalog.language, "en");
    assert_eq!(catalog.exercises.len(), 38);
    assert_eq!(catalog.routines.len(), 17);
}

#[test]
fn every_purpose_has_a_routine_of_its_stated_length() {
    let catalog = catalog();
    let lengths = |profile| Length::ALL.map(|length| Purpose::WarmUp(profile, length));
    let warm_ups = Profile::ALL.into_iter().flat_map(lengths);
    let breaks = BreakKind::ALL.into_iter().map(Purpose::Break);
    for purpose in warm_ups.chain(breaks) {
        let id = catalog.find_routine(purpose);
        let id = id.unwrap_or_else(|| panic!("no routine for {purpose:?}"));
        assert_eq!(catalog.routine(id).total(), purpose.stated(), "{purpose:?}");
    }
}

#[test]
fn sides_take_turns_exactly_where_the_exercise_does() {
    let catalog = catalog();
    for step in catalog.routines.iter().flat_map(|routine| &routine.steps) {
        let exercise = catalog.exercise(step.exercise);
        let takes_turns = exercise.laterality == Laterality::EachSide;
        assert_eq!(
            takes_turns,
            matches!(step.work, Work::EachSide(_)),
            "{}",
            exercise.slug
        );
    }
}

#[test]
fn names_lead_to_what_they_name() {
    let Compiled {
        catalog, library, ..
    } = compiled();
    let id = catalog.find_exercise("glute-bridge");
    let id = id.expect("the bridge is one of the 38");
    let bridge = catalog.exercise(id);
    let slug = |id: Option<ExerciseId>| id.map(|id| catalog.exercise(id).slug.as_str());
    assert_eq!(slug(bridge.regress), Some("small-bridge"));
    assert_eq!(slug(bridge.progress), Some("single-leg-glute-bridge"));
    assert_eq!(
        library.study(library.facts[id.index()].emg[0].study).slug,
        "ekstrom-2007"
    );
}

#[test]
fn every_word_has_a_text() {
    // One of its own: the words of the other batches are added to it.
    let catalog = catalog().clone();
    assert!(catalog.strings.is_complete());
    assert!(catalog.strings.get(Word::ResultWhy).is_empty());
    catalog.strings.add(Batch::Quiz, quiz().words.clone());
    let words = compiled().programme.words.clone();
    catalog.strings.add(Batch::Programme, words);
    catalog
        .strings
        .add(Batch::Breaks, compiled().breaks.clone());
    catalog.strings.add(Batch::Weeks, compiled().weeks.clone());
    for word in Word::ALL {
        assert!(!catalog.strings.get(*word).is_empty(), "{word:?}");
    }
}

#[test]
fn a_packed_catalog_comes_back_the_same() {
    let catalog = catalog();
    let packed = catalog.to_bytes().expect("a checked catalog packs");
    assert_eq!(Catalog::from_bytes(&packed).as_ref(), Ok(catalog));
}

#[test]
fn a_packed_quiz_comes_back_the_same() {
    let quiz = quiz();
    let packed = quiz.to_bytes().expect("a checked quiz packs");
    assert_eq!(Quiz::from_bytes(&packed).as_ref(), Ok(quiz));
    for length in 0..packed.len() {
        assert!(Quiz::from_bytes(&packed[..length]).is_err(), "{length}");
    }
}

#[test]
fn the_quiz_asks_seventeen_questions_and_offers_four_self_tests() {
    let Compiled { quiz, catalog, .. } = compiled();
    let count = |part| quiz.questions.iter().filter(|it| it.part == part).count();
    assert_eq!(count(Part::Quick), 7);
    assert_eq!(count(Part::Full), 10);
    assert_eq!(count(Part::SelfTest), 4);
    let trials = quiz.questions.iter().filter_map(|it| it.trial.as_ref());
    for slug in trials.filter_map(|it| it.exercise.as_deref()) {
        assert!(catalog.find_exercise(slug).is_some(), "{slug}");
    }
}

#[test]
fn how_an_exercise_is_done_can_be_read_without_the_rest() {
    let library = &compiled().library;
    let packed = library.to_bytes().expect("a checked library packs");
    let read = Library::manuals_from_bytes(&packed);
    assert_eq!(read.as_ref(), Ok(&library.manuals));
}

/// The examples of `content/README.md`, in order.
fn examples(files: &[SourceFile]) -> Vec<String> {
    let readme = files.iter().find(|file| file.path == "content/README.md");
    let text = &readme.expect("content/ explains itself").text;
    let blocks = text.split("```toml\n").skip(1);
    blocks
        .filter_map(|block| Some(block.split_once("```")?.0.to_owned()))
        .collect()
}

#[test]
fn the_examples_of_the_readme_are_sound() {
    const POSES: &str = "view = \"side\"\nsurface = \"supine\"\ncycle = \"6s\"\n\
                         mirrors = false\n[[poses.keys]]\nat = \"0s\"\n";
    let mut files = files();
    let examples = examples(&files);
    let example = |start: &str| {
        let found = examples.iter().find(|it| it.starts_with(start));
        found.unwrap_or_else(|| panic!("the readme has no example that starts with {start}"))
    };
    let bridge = format!("{}{POSES}", example("name = \"Glute bridge\""));
    let study = example("name = \"Ekstrom 2007\"").clone();
    let question = example("text = \"Climbing stairs").clone();
    for (path, text) in [
        ("content/quiz/g2.toml", question),
        ("content/exercises/glute-bridge.toml", bridge),
        ("content/studies/ekstrom-2007.toml", study),
    ] {
        let file = files.iter_mut().find(|file| file.path == path);
        file.expect("the examples are of real files").text = text;
    }
    let problems = unseat_authoring::compile(&files, "en")
        .err()
        .unwrap_or_default();
    assert!(problems.is_empty(), "{problems:#?}");
}
