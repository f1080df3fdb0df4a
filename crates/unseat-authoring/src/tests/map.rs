//! What the muscle map and the movements on it may not leave out.

use super::{check_among, compile, file};

const MAP: (&str, &str) = (
    "content/learn/map.toml",
    include_str!("../../../../content/learn/map.toml"),
);
const MOVEMENTS: (&str, &str) = (
    "content/learn/movements.toml",
    include_str!("../../../../content/learn/movements.toml"),
);
const EYES: &str = "[[shapes]]\nis = \"eyes\"\npath = \"M0 0\"\n";

#[test]
fn what_is_drawn_is_described() {
    let front = "content/anatomy/front.toml";
    let expected = "1: content/learn/map.toml does not describe `eyes`";
    check_among(&[MAP], front, EYES, &[expected]);
}

#[test]
fn what_is_described_is_drawn() {
    let files = [file(MAP.0, MAP.1), file("content/anatomy/front.toml", EYES)];
    let problems = compile(&files, "en").expect_err("nearly all is missing");
    let undrawn = problems.iter().filter(|it| it.path == MAP.0);
    let undrawn = undrawn.filter(|it| it.message.starts_with("no drawing of content/anatomy/"));
    assert_eq!(undrawn.count(), MAP.1.matches("[[regions]]").count());
}

#[test]
fn who_moves_is_on_the_map_and_every_movement_is_there() {
    let spoilt = MOVEMENTS
        .1
        .replacen("\"psoas-major\"", "\"psoas\"", 1)
        .replacen("movement = \"adduction\"", "movement = \"flexion\"", 1);
    let files = [file(MAP.0, MAP.1), file(MOVEMENTS.0, &spoilt)];
    let problems = compile(&files, "en").expect_err("nearly all is missing");
    let said: Vec<&str> = problems
        .iter()
        .filter(|it| it.path == MOVEMENTS.0 && !it.message.starts_with("there is no"))
        .map(|it| &*it.message)
        .collect();
    assert_eq!(
        said,
        [
            "`adduction` has one place here",
            "`flexion` has one place here",
            "the map has no muscle `psoas`"
        ]
    );
}
