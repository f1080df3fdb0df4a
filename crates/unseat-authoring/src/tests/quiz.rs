//! Questions that cannot be asked or scored.

use super::{check, check_among};

const QUESTION: &str = r#"text = "Climbing stairs, where do you feel it?"
weights = { glutes = 2, thighs = 1.5 }
part = "quick"

[[choices]]
text = "Buttocks"
glutes = 4
thighs = 0
reason = "feeling stairs in the buttocks"

[[choices]]
text = "Nowhere special"
glutes = 1
thighs = "-"
reason = "feeling stairs nowhere"
"#;

const PATH: &str = "content/quiz/g2.toml";

/// The question with one part replaced must bring these complaints.
#[track_caller]
fn check_question(part: &str, spoilt: &str, expected: &[&str]) {
    assert!(QUESTION.contains(part), "the sample has no `{part}`");
    check(PATH, &QUESTION.replacen(part, spoilt, 1), expected);
}

#[test]
fn a_sound_question_has_no_problem() {
    check(PATH, QUESTION, &[]);
}

#[test]
fn scores_are_exactly_those_of_the_weights() {
    check_question(
        "thighs = 0\n",
        "",
        &["5: a choice needs the field `thighs`"],
    );
    check_question(
        "glutes = 4",
        "glutes = 4\nhips = 1",
        &["8: `hips` is not a field of a choice"],
    );
    check_question(
        "glutes = 4",
        "glutes = 5",
        &["7: glutes must be 0 to 4, or \"-\", found 5"],
    );
}

#[test]
fn weights_are_halves_and_the_models() {
    check_question(
        "thighs = 1.5",
        "thighs = 1.2",
        &[
            "2: the model has other weights for `g2`",
            "2: thighs must be from 0.5 to 3 in steps of 0.5, found 1.2",
            "8: `thighs` is not a field of a choice",
            "14: `thighs` is not a field of a choice",
        ],
    );
    check_question(
        "glutes = 2",
        "glutes = 2.5",
        &["2: the model has other weights for `g2`"],
    );
}

#[test]
fn a_choice_that_scores_says_why() {
    check_question(
        "reason = \"feeling stairs nowhere\"\n",
        "",
        &["11: a choice that scores needs the field `reason`"],
    );
    check_question(
        "feeling stairs nowhere",
        "feeling the stairs nowhere in particular at all today",
        &["15: reason has 9 words, a cue has at most 8"],
    );
}

#[test]
fn one_choice_is_no_question() {
    let (one, _) = QUESTION.rsplit_once("[[choices]]").expect("two choices");
    check(PATH, one, &["5: a question has 2 to 7 choices"]);
}

#[test]
fn a_question_that_the_model_does_not_have() {
    check(
        "content/quiz/g9.toml",
        QUESTION,
        &["1: the quiz has no question `g9`"],
    );
}

#[test]
fn a_question_of_the_wrong_kind() {
    check_question(
        "part = \"quick\"",
        "part = \"self-test\"\nper_side = true",
        &[
            "1: `g2` must not have `part = \"self-test\"`",
            "1: `g2` must not have `per_side = true`",
            "1: `g2` needs `part = \"quick\"`",
        ],
    );
}

#[test]
fn postures_are_the_choices_of_their_own_question_only() {
    check_question(
        "text = \"Buttocks\"",
        "text = \"Buttocks\"\nposture = \"rounded\"",
        &["1: `p1` alone has postures: every one, in its order"],
    );
    let one = "text = \"Which?\"\npart = \"quick\"\n\n[[choices]]\nposture = \"rounded\"\n\
               text = \"Rounded\"\n\n[[choices]]\nposture = \"slumped\"\ntext = \"Slumped\"\n";
    check(
        "content/quiz/p1.toml",
        one,
        &[
            "1: `p1` alone has postures: every one, in its order",
            "9: posture must be upright, rounded, leaning-back, perched, crossed, tucked or \
             changing, found \"slumped\"",
        ],
    );
}

#[test]
fn levels_are_of_their_own_question_only() {
    check_question(
        "text = \"Buttocks\"",
        "text = \"Buttocks\"\nlevel = \"beginner\"",
        &["1: `g6` alone has levels, one for every choice"],
    );
    let some = "text = \"How often?\"\npart = \"full\"\n\n[[choices]]\nlevel = \"beginner\"\n\
                text = \"Never\"\n\n[[choices]]\ntext = \"Often\"\n";
    check(
        "content/quiz/g6.toml",
        some,
        &["1: `g6` alone has levels, one for every choice"],
    );
}

#[test]
fn an_exercise_that_shows_a_trial_is_there() {
    let trial = "[trial]\nsteps = [\"Stand.\"]\nexercise = \"glute-brigde\"\n\
                 countdown = \"5s\"\neach_side = false\n\n[[choices]]\ntext = \"Buttocks\"";
    let text = QUESTION.replacen("[[choices]]\ntext = \"Buttocks\"", trial, 1);
    let bridge = ("content/exercises/glute-bridge.toml", super::EXERCISE);
    check_among(
        &[bridge],
        PATH,
        &text,
        &["7: there is no exercise `glute-brigde`; did you mean `glute-bridge`?"],
    );
}

#[test]
fn banned_words_are_found_in_the_quiz_too() {
    check_question(
        "Nowhere special",
        "Lazy glutes",
        &["12: text says \"lazy\", which makes a person sound broken"],
    );
}

#[test]
fn a_goal_without_its_choice() {
    let goal = "text = \"What?\"\n\n[[choices]]\ngoal = \"less-stiff\"\ntext = \"Less stiff\"\n\
                sentence = \"This is for you.\"\n";
    check(
        "content/quiz/goal.toml",
        goal,
        &[
            "3: there is no choice for `feel-stronger`",
            "3: there is no choice for `move-better`",
            "3: there is no choice for `shape-and-tone`",
        ],
    );
}
