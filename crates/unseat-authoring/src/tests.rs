//! What authors are told, word for word.

use super::{SourceFile, compile};

/// An exercise with nothing wrong in it; tests spoil one line.
const EXERCISE: &str = r#"name = "Glute Bridge"
phase = "activate"
targets = ["gluteus-maximus"]
movements = ["extension"]
laterality = "bilateral"
level = "beginner"
desk = false
purpose = "Practises extending the hips."
steps = ["Lie on your back.", "Lift."]
feel = "Buttocks."
stop = "Back pain."

[dose]
work = "35s-45s"
tempo = "2 s up, 2 s down"

[cues]
setup = "Lie down"
work = "Press through both feet"

[[faults]]
fault = "Hamstrings cramp"
fix = "Bring the heels closer."

[poses]
view = "side"
surface = "supine"
cycle = "4s"
mirrors = false

[[poses.keys]]
at = "0s"
angles = { T = -90, aN = "flat" }

[[poses.keys]]
at = "2s"
angles = { T = -115 }
"#;

const BREAK: &str = r#"break = "1"

[[steps]]
exercise = "glute-bridge"
lead_in = "5s"
work = "55s"
"#;

fn file(path: &str, text: &str) -> SourceFile {
    SourceFile {
        path: path.to_owned(),
        text: text.to_owned(),
    }
}

/// The file must bring exactly these complaints: "line: message". The rest of
/// `content/` is missing, which is another file's problem.
#[track_caller]
fn check(path: &str, text: &str, expected: &[&str]) {
    check_among(&[], path, text, expected);
}

/// The same, with other files around it.
#[track_caller]
fn check_among(others: &[(&str, &str)], path: &str, text: &str, expected: &[&str]) {
    let mut files: Vec<_> = others.iter().map(|(path, text)| file(path, text)).collect();
    files.push(file(path, text));
    let problems = compile(&files, "en").expect_err("most of content/ is missing");
    let said: Vec<String> = problems
        .iter()
        .filter(|problem| problem.path == path)
        .map(|problem| format!("{}: {}", problem.line, problem.message))
        .collect();
    assert_eq!(said, expected);
}

/// The exercise with one line replaced by another must bring these complaints.
#[track_caller]
fn check_exercise(line: &str, spoilt: &str, expected: &[&str]) {
    assert!(EXERCISE.contains(line), "the sample has no line `{line}`");
    let text = EXERCISE.replacen(line, spoilt, 1);
    check("content/exercises/glute-bridge.toml", &text, expected);
}

/// The break with one line replaced must bring these complaints, beside the bridge.
#[track_caller]
fn check_break(line: &str, spoilt: &str, expected: &[&str]) {
    assert!(BREAK.contains(line), "the sample has no line `{line}`");
    let bridge = ("content/exercises/glute-bridge.toml", EXERCISE);
    let text = BREAK.replacen(line, spoilt, 1);
    check_among(&[bridge], "content/routines/break-1.toml", &text, expected);
}

mod doses;
mod fields;
mod fit;
mod learn;
mod map;
mod quiz;
mod texts;
