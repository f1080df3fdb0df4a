//! Reads `content/quiz/goal.toml`.

use super::super::prose::Prose;
use super::super::reader::{File, Reader};
use super::super::vocabulary::Vocabulary;
use unseat_app::quiz::{Goal, GoalChoice, GoalQuestion};

/// Reads the question for the goal, its choices in the order of the goals.
pub(super) fn read(file: &File<'_>) -> Option<GoalQuestion> {
    let mut reader = file.open("the goal's question")?;
    let line = reader.line_of("choices");
    let text = reader.prose("text", Prose::Sentence);
    let choices = reader.some("choices", |value| value.table("a goal").map(read_choice));
    reader.finish();
    let read = choices?.into_iter().collect::<Option<Vec<_>>>()?;
    let mut choices = Vec::new();
    for goal in Goal::ALL {
        let mut of_goal = read.iter().filter(|(_, it, _)| *it == goal);
        match of_goal.next() {
            Some((.., choice)) => choices.push(choice.clone()),
            None => file.say(line, format!("there is no choice for `{}`", word(goal))),
        }
        for (line, ..) in of_goal {
            let message = format!("there is more than one choice for `{}`", word(goal));
            file.say(*line, message);
        }
    }
    Some(GoalQuestion {
        text: text?,
        choices,
    })
}

fn read_choice(mut reader: Reader<'_>) -> Option<(u32, Goal, GoalChoice)> {
    let line = reader.line_of("goal");
    let goal = reader.word("goal");
    let text = reader.prose("text", Prose::Label);
    let sentence = reader.prose("sentence", Prose::Sentence);
    reader.finish();
    let choice = GoalChoice {
        text: text?,
        sentence: sentence?,
    };
    Some((line, goal?, choice))
}

fn word(goal: Goal) -> &'static str {
    let known = Goal::WORDS.iter().find(|(_, it)| *it == goal);
    known.map_or("", |(word, _)| word)
}
