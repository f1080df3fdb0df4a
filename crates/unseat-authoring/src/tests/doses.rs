//! Doses that contradict themselves, and routines that run a poor course.

use super::fit::{BRIDGE, exercise};
use super::{EXERCISE, check_among};

#[test]
fn a_dose_that_contradicts_itself() {
    let with_reps = |reps: &str| exercise(&[("tempo = ", &format!("reps = \"{reps}\"\ntempo = "))]);
    check_among(&[], BRIDGE, &with_reps("9-11"), &[]);
    check_among(
        &[],
        BRIDGE,
        &with_reps("5-14"),
        &[
            "14: 14 repetitions of `glute-bridge` take 56s, the work says 45s",
            "14: 5 repetitions of `glute-bridge` take 20s, the work says 35s",
        ],
    );
    check_among(
        &[],
        BRIDGE,
        &with_reps("some"),
        &["14: reps must be like \"4-5\" or \"4-5 per side\", found \"some\""],
    );
    let hurried = exercise(&[(
        "tempo = \"2 s up, 2 s down\"",
        "reps = \"9-11\"\ntempo = \"1 s up, 2 s down\"",
    )]);
    check_among(
        &[],
        BRIDGE,
        &hurried,
        &["14: the tempo of `glute-bridge` adds up to 3s, the figure takes 4s"],
    );
    let held = exercise(&[
        ("cycle = \"4s\"", "hold = true"),
        ("35s-45s", "25s-30s"),
        ("tempo = ", "reps = \"1\"\ntempo = "),
    ]);
    check_among(
        &[],
        BRIDGE,
        &held,
        &["14: `glute-bridge` is held, so it has no `reps`"],
    );
}

#[test]
fn a_step_that_hurries() {
    let slow = exercise(&[("cycle = \"4s\"", "cycle = \"40s\"")]);
    check_among(
        &[(BRIDGE, &slow)],
        "content/routines/break-1.toml",
        super::BREAK,
        &["6: `glute-bridge` takes 40s each time, which 55s do not fit"],
    );
}

#[test]
fn a_routine_that_repeats_itself() {
    let again = "\n[[steps]]\nexercise = \"glute-bridge\"\nlead_in = \"5s\"\nwork = \"55s\"\n";
    let routine = super::BREAK.replace("break = \"1\"", "break = \"2\"") + again;
    check_among(
        &[(BRIDGE, EXERCISE)],
        "content/routines/break-2.toml",
        &routine,
        &["9: `glute-bridge` comes twice in a row"],
    );
    let standing = exercise(&[
        ("supine", "standing"),
        ("T = -90", "T = 0"),
        ("T = -115", "T = 9"),
    ]);
    let step = |name: &str| {
        format!("\n[[steps]]\nexercise = \"{name}\"\nlead_in = \"4s\"\nwork = \"56s\"\n")
    };
    let routine = super::BREAK.replace("break = \"1\"", "break = \"3\"")
        + &step("standing")
        + &step("glute-bridge");
    check_among(
        &[
            (BRIDGE, EXERCISE),
            ("content/exercises/standing.toml", &standing),
        ],
        "content/routines/break-3.toml",
        &routine,
        &["14: this goes down to the floor again: put it with the rest"],
    );
}

#[test]
fn a_warm_up_that_does_not_warm_first() {
    let routine = super::BREAK
        .replace("break = \"1\"", "profile = \"even-keel\"\nminutes = 8")
        .replace("55s", "475s");
    check_among(
        &[(BRIDGE, EXERCISE)],
        "content/routines/even-keel-8.toml",
        &routine,
        &["2: raising and mobilising come first and last 120s to 180s, here 0s"],
    );
}
