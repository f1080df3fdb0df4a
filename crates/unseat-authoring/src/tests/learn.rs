//! What the pages of Learn may not say.

use super::{check, check_among};

const EVIDENCE: &str = "content/learn/evidence.toml";
const STUDY: (&str, &str) = (
    "content/studies/mills-2015.toml",
    "name = \"Mills 2015\"\npublished = \"IJSPT 10(7)\"\n",
);

/// A file with nothing wrong in it; tests spoil one line.
const SOUND: &str = r#"lead = "What is known."
marks = ["How numbers came to us."]

[head]
title = "What is known"
description = "What is known."
heading = "What is known"
card = "What is known"
caption = "Claims."
alt = "What is known."

[[claims]]
id = "tight"
claim = "Tight hips keep glutes quiet"
verdict = "contested"
text = ["One study found so [mills-2015]."]
here = "We make little of it."
"#;

#[track_caller]
fn check_spoilt(line: &str, spoilt: &str, expected: &[&str]) {
    assert!(SOUND.contains(line), "the sample has no {line:?}");
    let text = SOUND.replacen(line, spoilt, 1);
    check_among(&[STUDY], EVIDENCE, &text, expected);
}

#[test]
fn a_sound_file_brings_no_complaint() {
    check_spoilt("tight", "tight", &[]);
}

#[test]
fn a_study_that_is_not_there_is_named() {
    check_spoilt(
        "[mills-2015]",
        "[mills-2016]",
        &["16: there is no study `mills-2016`; did you mean `mills-2015`?"],
    );
}

#[test]
fn a_source_without_its_end() {
    check_spoilt(
        "[mills-2015]",
        "[mills-2015",
        &[
            "16: each of text must be every [ to have its ], found \"One study found so [mills-2015.\"",
        ],
    );
}

#[test]
fn a_paragraph_promises_no_more_than_any_other_text() {
    check_spoilt(
        "We make little of it.",
        "We treat it.",
        &["17: here says \"treat\", which promises more than a warm-up can"],
    );
}

#[test]
fn a_number_without_a_study() {
    let said = ["16: a paragraph with a number names the study it is from, as [a-study]"];
    check_spoilt(
        "One study found so [mills-2015].",
        "It was 6 degrees.",
        &said,
    );
    // What we make of it is ours.
    check_spoilt("We make little of it.", "Leave 2 minutes.", &[]);
}

#[test]
fn a_verdict_is_one_of_four() {
    check_spoilt(
        "\"contested\"",
        "\"proven\"",
        &["15: verdict must be supported, partly, contested or not-shown, found \"proven\""],
    );
}

#[test]
fn a_file_that_has_no_place() {
    check(
        "content/learn/more.toml",
        "",
        &["1: content/learn/ has no place for this file"],
    );
}
