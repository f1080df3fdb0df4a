//! What the pages of Learn say, held against what is known.

use std::collections::BTreeSet;

use unseat_authoring::finder::{Filter, LearnPage, Trait, ranked, traits};
use unseat_authoring::{Learn, Rich, Verdict};
use unseat_core::content::ExerciseId;

use crate::shelf::compiled;

fn learn() -> &'static Learn {
    &compiled().learn
}

#[test]
fn every_exercise_has_a_page_of_its_own() {
    let catalog = &compiled().catalog;
    let pages: Vec<LearnPage> = LearnPage::all(catalog).collect();
    assert_eq!(pages.len(), 6 + 38);
    let paths: BTreeSet<String> = pages.iter().map(|it| it.path(catalog)).collect();
    assert_eq!(paths.len(), pages.len());
    assert!(paths.contains("learn/exercises/glute-bridge/"));
    let titles = pages.iter().map(|it| learn().head(*it, catalog).title);
    assert_eq!(titles.collect::<BTreeSet<String>>().len(), pages.len());
}

#[test]
fn every_claim_names_what_it_rests_on() {
    let evidence = &learn().evidence;
    for claim in &evidence.claims {
        let named = claim.text.iter().flat_map(Rich::sources).count();
        // That nobody has looked is known from no study.
        let may_be_unknown = claim.verdict == Verdict::NotShown;
        assert!(named > 0 || may_be_unknown, "{}", claim.claim);
    }
    let ids: BTreeSet<&str> = evidence.claims.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids.len(), evidence.claims.len());
}

#[test]
fn nothing_measured_is_ever_shown_as_zero() {
    for facts in &compiled().library.facts {
        for measured in &facts.emg {
            assert!(measured.low > 0.0 && measured.high >= measured.low);
        }
    }
}

#[test]
fn every_filter_narrows_the_library_down() {
    let content = compiled();
    let exercises = content.catalog.exercises.iter();
    let all: Vec<Vec<Trait>> = exercises
        .zip(&content.library.facts)
        .map(|(exercise, facts)| traits(exercise, facts))
        .collect();
    for filter in Filter::ALL {
        let choices = Trait::choices(filter, &all);
        assert!(choices.len() > 1, "{filter:?}");
        for choice in choices {
            let found = all.iter().filter(|it| it.contains(&choice)).count();
            assert!(found > 0 && found < all.len(), "{choice:?} finds {found}");
        }
    }
    let at_desk = all.iter().filter(|it| it.contains(&Trait::Desk)).count();
    assert_eq!(at_desk, 24);
}

#[test]
fn seven_exercises_are_ranked_by_what_was_read() {
    let content = compiled();
    let ids: Vec<ExerciseId> = learn()
        .seven
        .loads
        .iter()
        .filter_map(|it| content.catalog.find_exercise(&it.exercise))
        .collect();
    let ranks = ranked(&ids, &content.catalog, &content.library);
    let slugs: Vec<&str> = ranks
        .iter()
        .map(|it| content.catalog.exercise(it.exercise).slug.as_str())
        .collect();
    assert_eq!(
        slugs,
        [
            "side-lying-hip-abduction",
            "step-up",
            "single-leg-glute-bridge",
            "reverse-lunge",
            "single-leg-deadlift",
            "lateral-band-walk",
            "lateral-lunge",
        ]
    );
    assert!(ranks.iter().all(|it| it.studies > 0));
    assert!(
        ranks
            .windows(2)
            .all(|pair| pair[0].maximus.max(pair[0].medius) >= pair[1].maximus.max(pair[1].medius))
    );
}

#[test]
fn every_study_can_be_found() {
    let library = &compiled().library;
    let found = library
        .studies
        .iter()
        .filter(|it| it.doi.is_some() || it.url.is_some())
        .count();
    // The others are cited by where they were published.
    assert!(found > 40, "{found}");
    assert!(library.studies.iter().all(|it| !it.published.is_empty()));
}
