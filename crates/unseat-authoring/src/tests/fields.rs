//! Fields that are missing, unknown or hold the wrong thing.

use super::{EXERCISE, check, check_break, check_exercise};

#[test]
fn a_sound_file_brings_no_complaint() {
    check_exercise("Lift.", "Lift.", &[]);
    check_break("55s", "55s", &[]);
}

#[test]
fn a_misspelt_field_is_one_problem() {
    check_exercise(
        "level =",
        "levle =",
        &["6: `levle` is not a field of an exercise; did you mean `level`?"],
    );
}

#[test]
fn an_unknown_field_is_an_error() {
    check_exercise(
        "desk = false",
        "desk = false\nrating = 5",
        &["8: `rating` is not a field of an exercise"],
    );
}

#[test]
fn an_unknown_field_of_a_table_is_an_error() {
    check_exercise(
        "tempo = ",
        "sets = 3\ntempo = ",
        &["15: `sets` is not a field of a dose"],
    );
}

#[test]
fn a_missing_field_is_reported_where_its_table_starts() {
    check_exercise(
        "setup = \"Lie down\"\n",
        "",
        &["17: a set of cues needs the field `setup`"],
    );
}

#[test]
fn a_word_that_is_not_known() {
    check_exercise(
        "\"beginner\"",
        "\"begginer\"",
        &[
            "6: level must be beginner, intermediate or advanced, found \"begginer\"; did you mean `beginner`?",
        ],
    );
    check_exercise(
        "\"beginner\"",
        "\"expert\"",
        &["6: level must be beginner, intermediate or advanced, found \"expert\""],
    );
    check_exercise(
        "\"beginner\"",
        "1",
        &["6: level must be beginner, intermediate or advanced, found 1"],
    );
}

#[test]
fn a_muscle_may_have_a_part() {
    check_exercise("\"gluteus-maximus\"", "\"gluteus-maximus (upper)\"", &[]);
    check_exercise(
        "\"gluteus-maximus\"",
        "\"gluteus-maximum (upper)\"",
        &[
            "3: each of targets must be a muscle, found \"gluteus-maximum\"; did you mean `gluteus-maximus`?",
        ],
    );
}

#[test]
fn a_time_without_its_unit() {
    check_exercise(
        "\"35s-45s\"",
        "\"30\"",
        &["14: work must be like \"30s\" or \"30s-45s\", found \"30\""],
    );
    check_exercise(
        "\"35s-45s\"",
        "30",
        &["14: work must be like \"30s\" or \"30s-45s\", found 30"],
    );
    check_exercise(
        "\"35s-45s\"",
        "\"45s-35s\"",
        &["14: work must be like \"30s\" or \"30s-45s\", found \"45s-35s\""],
    );
}

#[test]
fn a_text_that_says_nothing() {
    check_exercise(
        "\"Glute Bridge\"",
        "\" \"",
        &["1: name must be a text, found nothing between the quotes"],
    );
}

#[test]
fn an_empty_list_where_something_is_needed() {
    check_exercise("[\"gluteus-maximus\"]", "[]", &["3: targets is empty"]);
    check_exercise(
        "[\"gluteus-maximus\"]",
        "\"gluteus-maximus\"",
        &["3: targets must be a list in [ ], found \"gluteus-maximus\""],
    );
}

#[test]
fn a_percentage_out_of_range() {
    let measured = |percent: &str| {
        format!(
            "[[emg]]\nmuscle = \"gluteus-maximus\"\npercent = \"{percent}\"\n\
             study = \"nobody-1999\"\nmark = \"read\"\n\n[poses]"
        )
    };
    let unknown = "28: there is no study `nobody-1999`";
    check_exercise("[poses]", &measured("40-54"), &[unknown]);
    check_exercise(
        "[poses]",
        &measured("54-40"),
        &["27: percent must be like \"25\" or \"40-54\", from 0 to 200, found \"54-40\""],
    );
    check_exercise(
        "[poses]",
        &measured("201"),
        &["27: percent must be like \"25\" or \"40-54\", from 0 to 200, found \"201\""],
    );
}

#[test]
fn key_poses_out_of_order() {
    check_exercise(
        "at = \"0s\"",
        "at = \"1s\"",
        &["31: the first key pose must be at \"0s\""],
    );
    check_exercise(
        "at = \"2s\"",
        "at = \"0s\"",
        &["35: key poses must be in order of `at`"],
    );
    check_exercise(
        "at = \"2s\"",
        "at = \"4.5s\"",
        &["35: this key pose is at 4.5s, after the end of the cycle at 4s"],
    );
}

#[test]
fn an_angle_that_no_joint_has() {
    check_exercise(
        "T = -115",
        "hX = 10",
        &["37: `hX` is not a field of a set of angles"],
    );
    check_exercise(
        "T = -115",
        "T = \"flat\"",
        &["37: T must be whole degrees from -180 to 180, found \"flat\""],
    );
}

#[test]
fn all_problems_of_a_file_are_reported_at_once() {
    let text = EXERCISE
        .replace("phase = \"activate\"", "phase = \"warm\"")
        .replace("desk = false", "desk = \"no\"")
        .replace("feel = \"Buttocks.\"\n", "");
    check(
        "content/exercises/glute-bridge.toml",
        &text,
        &[
            "1: an exercise needs the field `feel`",
            "2: phase must be raise, mobilise, activate, potentiate or stretch, found \"warm\"",
            "7: desk must be true or false, found \"no\"",
        ],
    );
}

#[test]
fn a_file_that_is_not_toml() {
    check_exercise(
        "level = ",
        "level ",
        &["6: not valid TOML: key with no value, expected `=`"],
    );
    check_exercise(
        "level = ",
        "phase = ",
        &["6: not valid TOML: duplicate key"],
    );
}

#[test]
fn a_file_out_of_place() {
    check(
        "content/exercise/x.toml",
        "",
        &["1: content/ has no place for this file; did you mean `exercises`?"],
    );
    check(
        "content/exercises/Glute_Bridge.toml",
        EXERCISE,
        &["1: a file name is the id: small letters, digits and hyphens only"],
    );
}
