//! What the pages of Learn may not say.

use super::{check, check_among};

const EVIDENCE: &str = "content/learn/evidence.toml";
const STUDIES: [(&str, &str); 3] = [
    (
        "content/studies/mills-2015.toml",
        "name = \"Mills 2015\"\npublished = \"IJSPT 10(7)\"\nmark = \"read\"\n",
    ),
    (
        "content/studies/sepanski-2023.toml",
        "name = \"Sepanski 2023\"\npublished = \"J 5\"\nmark = \"second-hand\"\n",
    ),
    (
        "content/studies/boren-2011.toml",
        "name = \"Boren 2011\"\npublished = \"IJSPT 6(3)\"\nmark = \"literature\"\n",
    ),
];

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
for = ["mills-2015"]
against = ["sepanski-2023"]
text = ["One study found so [mills-2015], another did not [sepanski-2023]."]
here = "We make little of it."
"#;

#[track_caller]
fn check_spoilt(line: &str, spoilt: &str, expected: &[&str]) {
    assert!(SOUND.contains(line), "the sample has no {line:?}");
    let text = SOUND.replacen(line, spoilt, 1);
    check_among(&STUDIES, EVIDENCE, &text, expected);
}

#[test]
fn a_sound_file_brings_no_complaint() {
    check_spoilt("tight", "tight", &[]);
}

#[test]
fn a_study_that_is_not_there_is_named() {
    check_spoilt(
        "[mills-2015],",
        "[mills-2015] [mills-2016],",
        &[
            "18: say of `mills-2016` whether it is `for`, `against` or `beside`",
            "18: there is no study `mills-2016`; did you mean `mills-2015`?",
        ],
    );
}

#[test]
fn a_source_without_its_end() {
    check_spoilt(
        "[sepanski-2023].\"",
        "[sepanski-2023\"",
        &[
            "18: each of text must be every [ to have its ], found \"One study found so [mills-2015], another did not [sepanski-2023\"",
        ],
    );
}

#[test]
fn a_paragraph_promises_no_more_than_any_other_text() {
    check_spoilt(
        "We make little of it.",
        "We treat it.",
        &["19: here says \"treat\", which promises more than a warm-up can"],
    );
}

#[test]
fn a_number_without_a_study() {
    let said = ["18: a paragraph with a number names the study it is from, as [a-study]"];
    check_spoilt("[\"One study", "[\"It was 6 degrees.\", \"One study", &said);
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
fn a_number_that_nobody_has_read_again() {
    let said = ["18: a number that nobody has read again is said in words, as a band"];
    let spoil = |sentence: &str, expected: &[&str]| {
        let text = format!("[\"{sentence} Others differ [mills-2015].\", \"One study");
        let beside = SOUND.replacen("[\"One study", &text, 1);
        let beside = beside.replacen("text = ", "beside = [\"boren-2011\"]\ntext = ", 1);
        let expected: Vec<String> = expected.iter().map(|it| it.replace("18:", "19:")).collect();
        let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
        check_among(&STUDIES, EVIDENCE, &beside, &expected);
    };
    spoil("It was 103 % [boren-2011].", &said);
    spoil("It was very high [boren-2011].", &[]);
    // Somebody has read one of the two.
    spoil("It was 103 % [boren-2011] [mills-2015].", &[]);
}

#[test]
fn a_claim_with_a_study_against_it_is_not_supported() {
    check_spoilt(
        "\"contested\"",
        "\"supported\"",
        &["12: a claim with a study against it is not `supported`: it is `partly` or `contested`"],
    );
    check_spoilt("\"contested\"", "\"partly\"", &[]);
    check_spoilt(
        "\"contested\"",
        "\"not-shown\"",
        &["12: a claim with a study for it is not `not-shown`: it is `partly` or `contested`"],
    );
}

#[test]
fn a_verdict_rests_on_studies_for_it() {
    check_spoilt(
        "for = [\"mills-2015\"]",
        "beside = [\"mills-2015\"]",
        &["12: a claim is `contested` by a study for it and one against it"],
    );
}

#[test]
fn a_study_is_weighed_once_and_named() {
    check_spoilt(
        "for = [\"mills-2015\"]",
        "for = [\"mills-2015\"]\nbeside = [\"mills-2015\"]",
        &[
            "16: `mills-2015` is either for the claim, against it, or beside it",
            "17: `mills-2015` is either for the claim, against it, or beside it",
        ],
    );
    check_spoilt(
        "for = [\"mills-2015\"]",
        "for = [\"mills-2015\", \"boren-2011\"]",
        &["16: `boren-2011` is listed, and the text says nothing of it"],
    );
}

#[test]
fn a_study_says_how_it_came_to_us() {
    let path = "content/studies/mills-2015.toml";
    let study = STUDIES[0].1;
    check(
        path,
        &study.replace("mark = \"read\"\n", ""),
        &["1: a study needs the field `mark`"],
    );
    check(
        path,
        &format!("{study}checked = \"November\"\n"),
        &["4: checked must be a month like \"2026-11\", found \"November\""],
    );
    let forgotten = study.replace("read", "literature");
    check(
        path,
        &format!("{forgotten}finding = \"It was 103 %.\"\n"),
        &["4: a number that nobody has read again is said in words, as a band"],
    );
}

#[test]
fn a_measurement_is_known_no_better_than_its_study() {
    let measured = "[[emg]]\nmuscle = \"gluteus-maximus\"\npercent = \"40\"\n\
        study = \"boren-2011\"\nmark = \"read\"\n\n[poses]";
    let exercise = super::EXERCISE.replacen("[poses]", measured, 1);
    check_among(
        &STUDIES,
        "content/exercises/glute-bridge.toml",
        &exercise,
        &["28: `boren-2011` has not been read again, so what it measured is marked `literature`"],
    );
}

#[test]
fn a_condition_is_one_file() {
    let condition = "lead = \"Move.\"\nknown = [\"It is known [mills-2015].\"]\nunknown = [\"The rest.\"]\n\
        change = [\"Nothing.\"]\nask = [\"Why?\"]\nstop = [\"Stop.\"]\n\n\
        [head]\ntitle = \"Knees\"\ndescription = \"Knees.\"\nheading = \"Knees\"\ncard = \"Knees\"\n\
        caption = \"Knees.\"\nalt = \"Knees.\"\n";
    let path = "content/conditions/knees.toml";
    check_among(&STUDIES, path, condition, &[]);
    check_among(
        &STUDIES,
        path,
        &condition.replace("mills-2015", "mills-2016"),
        &["2: there is no study `mills-2016`; did you mean `mills-2015`?"],
    );
    check_among(
        &STUDIES,
        path,
        &condition.replace("The rest.", "In 9 of 10."),
        &["3: a paragraph with a number names the study it is from, as [a-study]"],
    );
    check_among(
        &STUDIES,
        path,
        &condition.replace("ask = [\"Why?\"]\n", ""),
        &["1: a condition needs the field `ask`"],
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
