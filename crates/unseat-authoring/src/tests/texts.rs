//! Texts that are too long, promise too much or do not fit the app.

use super::{check, check_exercise};
use crate::prose::Prose;
use crate::rules::{holes, words};

#[track_caller]
fn banned(text: &str, expected: &[&str]) {
    assert_eq!(words::complaints(text), expected, "{text}");
}

#[test]
fn a_cue_of_nine_words() {
    let cue = "\"Press through both of your feet and squeeze hard\"";
    check_exercise(
        "\"Press through both feet\"",
        cue,
        &["19: work has 9 words, a cue has at most 8"],
    );
    assert!(
        Prose::Cue
            .complaints("one two three four five six seven eight")
            .is_empty()
    );
}

#[test]
fn a_sentence_may_be_as_long_as_it_needs_to_be() {
    let long = "one two three four five six seven eight nine ten ".repeat(3);
    assert!(Prose::Sentence.complaints(long.trim()).is_empty());
    assert!(Prose::Label.complaints(long.trim()).is_empty());
}

#[test]
fn words_that_promise_too_much() {
    banned(
        "This CURES back pain",
        &["says \"cures\", which promises more than a warm-up can"],
    );
    banned(
        "A treatment",
        &["says \"treatment\", which promises more than a warm-up can"],
    );
    banned(
        "Corrected, then fixed",
        &[
            "says \"corrected\", which promises more than a warm-up can",
            "says \"fixed\", which promises more than a warm-up can",
        ],
    );
    banned(
        "Rehabilitation of lazy glutes",
        &[
            "says \"rehabilitation\", which promises more than a warm-up can",
            "says \"lazy\", which makes a person sound broken",
        ],
    );
    banned(
        "You use the wrong muscles",
        &["says \"wrong muscles\", which makes a person sound broken"],
    );
}

#[test]
fn words_that_only_look_like_banned_ones() {
    banned(
        "Your current figure; a fixture; retreat; deadlift; boots",
        &[],
    );
    banned("The wrong way round; muscles", &[]);
}

#[test]
fn the_disclaimer_may_say_what_this_is_not() {
    banned(
        "General education. Not medical advice, diagnosis or treatment. Stop.",
        &[],
    );
    banned(
        "Medical advice, diagnosis or treatment.",
        &[
            "says \"diagnosis\", which promises more than a warm-up can",
            "says \"treatment\", which promises more than a warm-up can",
        ],
    );
}

#[test]
fn a_banned_word_in_a_file_names_its_line() {
    check_exercise(
        "Bring the heels closer.",
        "Correct the heels.",
        &["23: fix says \"correct\", which promises more than a warm-up can"],
    );
}

#[test]
fn holes_are_exactly_those_the_app_fills() {
    assert!(holes::complaints("{count} minutes", &["count"]).is_empty());
    assert_eq!(
        holes::complaints("{cuont} minutes", &["count"]),
        [
            "has no place for {count}",
            "has a place for {cuont}, which nobody fills in"
        ]
    );
    assert_eq!(
        holes::complaints("{count minutes", &["count"]),
        ["has a { without its } or a } without its {"]
    );
}

#[test]
fn words_that_are_missing_or_not_known_to_the_app() {
    let text = "# English\n[app]\nname = \"Unseat\"\nnaem = \"Unseat\"\n";
    let problems = super::compile(&[super::file("content/strings/en.toml", text)], "en");
    let problems = problems.expect_err("most words are missing");
    let said: Vec<String> = problems.iter().map(ToString::to_string).collect();
    for expected in [
        "content/strings/en.toml:2: the word `app.tagline` is missing",
        "content/strings/en.toml:4: `app.naem` is not a word of the app; did you mean `app.name`?",
    ] {
        assert!(said.iter().any(|it| it == expected), "{expected}");
    }
    // A word of a table that is not there at all is missed at the top.
    let top = "content/strings/en.toml:1: the word `";
    assert!(said.iter().any(|it| it.starts_with(top)), "{said:?}");
}

#[test]
fn only_the_strings_of_the_language_count() {
    check("content/strings/de.toml", "nonsense", &[]);
}
