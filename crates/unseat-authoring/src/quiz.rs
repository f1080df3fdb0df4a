//! Reads `content/quiz/`: the questions and the goal.

mod choice;
mod goal;
mod question;
mod trial;

use super::SourceFile;
use super::problem::Report;
use super::reader::File;
use super::shelf::Shelf;
use unseat_app::quiz::GoalQuestion;

pub(super) use question::QuestionDraft;

/// Where the questions are written.
pub(super) const FOLDER: &str = "content/quiz";

/// Everything of the quiz that was read.
pub(super) struct QuizDraft {
    pub(super) goal: Option<GoalQuestion>,
    pub(super) questions: Shelf<QuestionDraft>,
}

impl QuizDraft {
    /// Nothing yet.
    pub(super) const fn new() -> Self {
        Self {
            goal: None,
            questions: Shelf::new("question"),
        }
    }

    /// Reads one file of the folder.
    pub(super) fn read(&mut self, file: &File<'_>, id: &str) {
        match id {
            "goal" => self.goal = goal::read(file),
            _ => self.questions.put(id, file.path, question::read(file, id)),
        }
    }

    /// Reports the file of the goal where it is not there.
    pub(super) fn require(files: &[SourceFile], report: &Report) {
        let needed = format!("{FOLDER}/goal.toml");
        if !files.iter().any(|file| file.path.ends_with(&needed)) {
            report.say(&needed, 1, "this file is missing");
        }
    }
}
