//! What the pages of Learn say, held against what is known.

use std::collections::BTreeSet;

use unseat_authoring::finder::{Filter, LearnPage, Trait, traits};
use unseat_authoring::{Learn, Rich, Verdict};
use unseat_core::content::Mark;

use crate::shelf::compiled;

fn learn() -> &'static Learn {
    &compiled().learn
}

#[test]
fn every_exercise_and_condition_has_a_page_of_its_own() {
    let content = compiled();
    let pages: Vec<LearnPage> = LearnPage::all(content).collect();
    assert_eq!(pages.len(), 7 + content.conditions.len() + 38);
    let paths: BTreeSet<String> = pages.iter().map(|it| it.path(content)).collect();
    assert_eq!(paths.len(), pages.len());
    for path in [
        "learn/exercises/glute-bridge/",
        "learn/checked/",
        "learn/conditions/knee-pain/",
        "learn/conditions/low-back-pain/",
        "learn/conditions/outer-hip-pain/",
        "learn/conditions/pregnancy/",
        "learn/conditions/replaced-hip/",
    ] {
        assert!(paths.contains(path), "{path}");
    }
    let titles = pages.iter().map(|it| content.head(*it).title);
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
fn seven_patterns_are_worth_training() {
    let content = compiled();
    let patterns = &learn().seven.patterns;
    let names: BTreeSet<&str> = patterns.iter().map(|it| it.pattern.as_str()).collect();
    assert_eq!((patterns.len(), names.len()), (7, 7));
    for pattern in patterns {
        let exercise = content.catalog.find_exercise(&pattern.exercise);
        assert!(exercise.is_some(), "{}", pattern.exercise);
    }
    assert!(patterns.iter().any(|it| it.name == "Hip thrust"));
}

#[test]
fn every_condition_names_what_it_rests_on() {
    for condition in &compiled().conditions {
        let named = condition.known.iter().flat_map(Rich::sources).count();
        assert!(named > 0, "{}", condition.slug);
    }
}

#[test]
fn what_nobody_could_read_again_is_known_to_be_so() {
    let content = compiled();
    let studies = content.library.studies.iter().zip(&content.known);
    let forgotten: Vec<&str> = studies
        .filter(|(_, known)| known.mark == Mark::Literature)
        .map(|(study, _)| study.slug.as_str())
        .collect();
    assert_eq!(
        forgotten,
        [
            "ayotte-2007",
            "boren-2011",
            "ijspt-review-2014",
            "soucie-2011"
        ]
    );
}

#[test]
fn the_texts_are_easy_to_read() {
    let grades = compiled().grades;
    assert!(grades.spoken > 0.0 && grades.spoken <= 7.0, "{grades:?}");
    assert!(grades.read > 0.0 && grades.read <= 9.0, "{grades:?}");
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
