//! The quiz asks what the model is made of: no question more or less, each with
//! its weight.

use super::super::content::Content;
use super::super::near;
use super::super::problem::Report;
use super::super::quiz::{FOLDER, QuestionDraft};
use unseat_app::quiz::{Part, PerAxis, Posture};

/// A question of the model: its id, and its weights on hips, glutes, thighs and
/// sitting in halves.
type Asked = (&'static str, [u8; 4]);

/// The questions, in the order asked.
const CORE: [Asked; 17] = [
    ("p1", [0, 0, 0, 0]),
    ("h1", [0, 0, 0, 6]),
    ("h2", [0, 0, 0, 6]),
    ("h4", [0, 0, 0, 4]),
    ("h5", [0, 0, 0, 2]),
    ("a1", [0, 0, 0, 2]),
    ("h6", [6, 0, 0, 0]),
    ("h8", [4, 0, 0, 0]),
    ("h7", [4, 0, 0, 0]),
    ("g1", [0, 6, 0, 0]),
    ("g2", [0, 4, 3, 0]),
    ("g3", [0, 4, 3, 0]),
    ("g4", [0, 3, 0, 0]),
    ("g5", [0, 4, 2, 0]),
    ("g6", [0, 0, 0, 0]),
    ("q1", [0, 0, 6, 0]),
    ("q2", [0, 0, 4, 0]),
];

/// The self-tests, in the order offered.
const SELF_TESTS: [Asked; 4] = [
    ("t1", [6, 0, 0, 0]),
    ("t2", [0, 4, 0, 0]),
    ("t3", [0, 6, 0, 0]),
    ("t4", [0, 3, 4, 0]),
];

/// The questions that ask for the glutes on command.
const ON_COMMAND: [&str; 3] = ["g1", "t2", "t3"];

/// The question whose choices are postures, and all of them.
const POSTURES: &str = "p1";

/// The question whose choices say how practised somebody is.
const LEVELS: &str = "g6";

/// The questions of the quick version.
const QUICK: [&str; 7] = ["p1", "h1", "h6", "h8", "g1", "g2", "g3"];

/// The ids in the order asked.
pub(in super::super) fn order() -> impl Iterator<Item = &'static str> {
    CORE.iter().chain(&SELF_TESTS).map(|(id, _)| *id)
}

/// Reports questions that are missing, too many, or not as the model has them.
pub(super) fn check(content: &Content, report: &Report) {
    let questions = &content.quiz.questions;
    for id in order().filter(|id| !questions.has(id)) {
        let path = format!("{FOLDER}/{id}.toml");
        report.say(&path, 1, format!("there is no question `{id}`"));
    }
    for (id, path, draft) in questions.iter() {
        let mut asked = CORE.iter().chain(&SELF_TESTS);
        let Some((_, weights)) = asked.find(|(known, _)| *known == id) else {
            let hint = near::hint(id, order());
            report.say(path, 1, format!("the quiz has no question `{id}`{hint}"));
            continue;
        };
        if draft.body.weights != PerAxis(*weights) {
            let message = format!("the model has other weights for `{id}`");
            report.say(path, draft.weights_line, message);
        }
        check_kind(id, path, draft, report);
    }
}

fn check_kind(id: &str, path: &str, draft: &QuestionDraft, report: &Report) {
    let question = &draft.body;
    let is_self_test = SELF_TESTS.iter().any(|(known, _)| *known == id);
    let flags = [
        (
            "part = \"quick\"",
            question.part == Part::Quick,
            QUICK.contains(&id),
        ),
        (
            "part = \"self-test\"",
            question.is_self_test(),
            is_self_test,
        ),
        (
            "on_command = true",
            question.on_command,
            ON_COMMAND.contains(&id),
        ),
        ("per_side = true", question.per_side, id == "t1"),
    ];
    for (key, is, should_be) in flags {
        if is != should_be {
            report.say(
                path,
                1,
                format!(
                    "`{id}` {} `{key}`",
                    if should_be { "needs" } else { "must not have" }
                ),
            );
        }
    }
    let found: Vec<_> = question.choices.iter().map(|it| it.posture).collect();
    let as_asked = if id == POSTURES {
        found == Posture::ALL.map(Some)
    } else {
        found.iter().all(Option::is_none)
    };
    if !as_asked {
        let message = format!("`{POSTURES}` alone has postures: every one, in its order");
        report.say(path, 1, message);
    }
    let mut levels = question.choices.iter().map(|it| it.level.is_some());
    if !levels.all(|has| has == (id == LEVELS)) {
        let message = format!("`{LEVELS}` alone has levels, one for every choice");
        report.say(path, 1, message);
    }
    if is_self_test && question.trial.is_none() {
        report.say(path, 1, "a self-test needs the field `trial`");
    }
}
