//! Things that do not fit together.

use super::{EXERCISE, check_among, check_break, check_exercise};

pub(super) const BRIDGE: &str = "content/exercises/glute-bridge.toml";
const HARD: &str = "content/exercises/hard.toml";

/// The sample made into another exercise.
pub(super) fn exercise(changes: &[(&str, &str)]) -> String {
    changes
        .iter()
        .fold(EXERCISE.to_owned(), |text, (from, to)| {
            assert!(text.contains(from), "the sample has no `{from}`");
            text.replacen(from, to, 1)
        })
}

/// A stretch for one side at a time that is held.
fn stretch() -> String {
    exercise(&[
        ("activate", "stretch"),
        ("bilateral", "each-side"),
        ("cycle = \"4s\"", "hold = true"),
        ("35s-45s", "25s-30s"),
    ])
}

#[test]
fn a_routine_that_does_not_add_up() {
    check_break(
        "55s",
        "50s",
        &["1: the steps add up to 55s, the routine says 60s"],
    );
    check_break(
        "55s",
        "54.5s",
        &["1: the steps add up to 59.5s, the routine says 60s"],
    );
}

#[test]
fn a_routine_of_no_known_length() {
    check_break(
        "break = \"1\"",
        "profile = \"quad-led\"\nminutes = 5",
        &["2: minutes must be 4, 8 or 12, found 5"],
    );
    check_break(
        "break = \"1\"",
        "break = \"1\"\nminutes = 4",
        &["2: `minutes` is not a field of a routine"],
    );
}

#[test]
fn an_exercise_that_does_not_exist() {
    check_break(
        "glute-bridge",
        "glute-brigde",
        &["4: there is no exercise `glute-brigde`; did you mean `glute-bridge`?"],
    );
    check_exercise(
        "[dose]",
        "regress = \"plank\"\n\n[dose]",
        &["13: there is no exercise `plank`"],
    );
}

#[test]
fn sides_written_for_the_other_kind_of_exercise() {
    check_break(
        "work = \"55s\"",
        "each_side = \"23.5s\"",
        &["6: `glute-bridge` works both sides anyway: write `work`, not `each_side`"],
    );
    check_break(
        "work = \"55s\"",
        "",
        &["3: a step needs the field `work` or `each_side`"],
    );
    check_break(
        "work = \"55s\"",
        "work = \"55s\"\neach_side = \"20s\"",
        &["6: a step has `work` or `each_side`, not both"],
    );
    let one_sided = exercise(&[("bilateral", "each-side")]);
    check_among(
        &[(BRIDGE, &one_sided)],
        "content/routines/break-1.toml",
        super::BREAK,
        &["6: `glute-bridge` works one side at a time: write `each_side`, not `work`"],
    );
}

#[test]
fn two_routines_for_one_purpose() {
    let bridge = (BRIDGE, EXERCISE);
    let first = ("content/routines/break-1.toml", super::BREAK);
    let path = "content/routines/break-one.toml";
    check_among(
        &[bridge, first],
        path,
        super::BREAK,
        &["1: `break-1` already is the routine for this"],
    );
}

#[test]
fn a_purpose_without_a_routine() {
    let problems = super::compile(&[], "en").expect_err("there is nothing there");
    let said: Vec<String> = problems.iter().map(ToString::to_string).collect();
    for missing in [
        "content/blog/en.toml:1: this file is missing",
        "content/embed/en.toml:1: this file is missing",
        "content/learn/article.toml:1: this file is missing",
        "content/pages/en.toml:1: this file is missing",
        "content/programme/desk-tight.toml:1: this file is missing",
        "content/quiz/a1.toml:1: there is no question `a1`",
        "content/routines/break-1.toml:1: there is no routine for break-1",
        "content/swaps.toml:1: this file is missing",
    ] {
        let times = said.iter().filter(|it| *it == missing).count();
        assert_eq!(times, 1, "{missing}");
    }
    assert!(said.is_sorted(), "{said:#?}");
}

#[test]
fn a_stretch_that_is_held_too_long() {
    let long = exercise(&[("cycle = \"4s\"", "hold = true")]);
    check_among(
        &[],
        BRIDGE,
        &long,
        &["14: `glute-bridge` is a static hold, which lasts at most 30 s a side"],
    );
    let stretch = stretch();
    check_among(&[], BRIDGE, &stretch, &[]);
    let routine = super::BREAK.replace("5s\"\nwork = \"55s\"", "4s\"\neach_side = \"24s\"");
    let path = "content/routines/break-1.toml";
    check_among(&[(BRIDGE, &stretch)], path, &routine, &[]);
    let routine = super::BREAK
        .replace("break = \"1\"", "break = \"2\"")
        .replace("5s\"\nwork = \"55s\"", "48s\"\neach_side = \"32s\"");
    check_among(
        &[(BRIDGE, &stretch)],
        path,
        &routine,
        &["6: `glute-bridge` is a static hold, which lasts at most 30 s a side"],
    );
}

#[test]
fn a_warm_up_that_ends_in_a_stretch() {
    let routine = super::BREAK
        .replace("break = \"1\"", "profile = \"even-keel\"\nminutes = 4")
        .replace("5s\"\nwork = \"55s\"", "184s\"\neach_side = \"24s\"");
    let path = "content/routines/even-keel-4.toml";
    check_among(
        &[(BRIDGE, &stretch())],
        path,
        &routine,
        &["5: a warm-up never ends in a stretch: put active work after it"],
    );
}

#[test]
fn a_regression_that_is_harder() {
    let hard = exercise(&[("beginner", "advanced")]);
    let easy = exercise(&[("[dose]", "regress = \"hard\"\n\n[dose]")]);
    check_among(
        &[(HARD, &hard)],
        BRIDGE,
        &easy,
        &["13: `hard` is harder than `glute-bridge`"],
    );
    check_among(
        &[],
        HARD,
        &hard,
        &["1: `hard` is not for beginners, so it needs `regress`"],
    );
}

#[test]
fn a_regression_that_goes_in_circles() {
    let circle = |to: &str| {
        let regress = format!("regress = \"{to}\"\n\n[dose]");
        exercise(&[("beginner", "advanced"), ("[dose]", &regress)])
    };
    let (hard, bridge) = (circle("glute-bridge"), circle("hard"));
    check_among(
        &[(HARD, &hard)],
        BRIDGE,
        &bridge,
        &["13: going easier from `glute-bridge` never reaches a beginner exercise"],
    );
}

#[test]
fn a_stand_in_that_does_not_help() {
    let swaps = "fallbacks = [\"glute-bridge\"]\n\n[[swaps]]\nneed = \"floor\"\n\
                 replace = [\"glute-bridge\"]\nwith = \"glute-bridge\"\n";
    let path = super::super::content::SWAPS;
    check_among(
        &[(BRIDGE, EXERCISE)],
        path,
        swaps,
        &[
            "1: `glute-bridge` does not help with `low-back`: it bridges high",
            "1: `glute-bridge` does not help with `pregnancy`: it is done lying on the back",
            "1: the fallback has to fit everybody, but `glute-bridge` cannot be done at a desk",
            "1: the fallback has to fit everybody, but `glute-bridge` is done on the floor",
            "6: `glute-bridge` cannot stand in for itself",
            "6: `glute-bridge` does not help here: it is done on the floor",
        ],
    );
}

#[test]
fn what_a_body_must_be_spared_needs_a_row() {
    let swaps = "fallbacks = [\"other\"]\n\n[[swaps]]\nneed = \"pregnancy\"\n\
                 replace = [\"glute-bridge\"]\nwith = \"other\"\n";
    let other = exercise(&[("T = -115", "T = -95"), ("supine", "side-lying")]);
    check_among(
        &[
            (super::super::content::SWAPS, swaps),
            ("content/exercises/other.toml", &other),
        ],
        BRIDGE,
        EXERCISE,
        &["1: `glute-bridge` bridges high, so content/swaps.toml needs a row of `low-back` for it"],
    );
}

#[test]
fn a_regression_to_another_movement() {
    let other = exercise(&[("movements = [\"extension\"]", "movements = [\"abduction\"]")]);
    let bridge = exercise(&[("[dose]", "regress = \"other\"\n\n[dose]")]);
    check_among(
        &[("content/exercises/other.toml", &other)],
        BRIDGE,
        &bridge,
        &["13: `other` is another movement of the hip than `glute-bridge`"],
    );
}
