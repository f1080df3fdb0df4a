//! The quiz of one language, packed at build time and unpacked when somebody
//! opens it.

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use super::{Answer, Axis, Choice, Goal, GoalQuestion, Question, QuestionId, Scope};
use unseat_core::codec;
use unseat_core::content::{Batch, CatalogError, content_of, seal};
use unseat_core::packed::unpack;

/// The quiz of one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Quiz {
    /// The question for the goal.
    pub goal: GoalQuestion,
    /// The questions by [`QuestionId`], in the order asked, self-tests last.
    pub questions: Vec<Question>,
    /// Tells this quiz from one with other questions or choices. An attempt at
    /// another one cannot be continued.
    pub fingerprint: u32,
    /// The texts of its words, for [`Strings::add`](unseat_core::content::Strings::add).
    pub words: Vec<String>,
}

/// The first byte of a packed quiz; goes up with every change of the types.
const FORMAT: u8 = 7;

impl Quiz {
    /// The most questions there can be.
    pub const MOST_QUESTIONS: usize = 32;

    /// Packs the quiz.
    ///
    /// # Errors
    ///
    /// [`CatalogError::Unsound`] where it cannot be answered or scored.
    pub fn to_bytes(&self) -> Result<Vec<u8>, CatalogError> {
        if self.is_sound() {
            seal(FORMAT, self)
        } else {
            Err(CatalogError::Unsound)
        }
    }

    /// Unpacks a quiz.
    ///
    /// # Errors
    ///
    /// Any [`CatalogError`]: the bytes come from the network.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, CatalogError> {
        unpack(content_of(bytes, FORMAT)?).ok_or(CatalogError::Damaged)
    }

    /// Whether every run can be scored: the sums stay small, and no share is
    /// taken of nothing.
    pub fn is_sound(&self) -> bool {
        let weighs = |scope, axis| self.weight(scope, axis) > 0;
        let fits = |it: &Question| {
            (2..=Question::MOST_CHOICES).contains(&it.choices.len())
                && Axis::ALL.iter().all(|axis| it.weights.get(*axis) <= 6)
                && it.choices.iter().all(|choice| {
                    let scores = Axis::ALL.map(|axis| choice.scores.get(axis));
                    scores.iter().flatten().all(|score| *score <= 4)
                })
        };
        self.fingerprint == Self::fingerprint_of(&self.questions)
            && self.words.len() == Batch::Quiz.places().len()
            && self.goal.choices.len() == Goal::ALL.len()
            && self.questions.len() <= Self::MOST_QUESTIONS
            && self.questions.iter().all(fits)
            && [Scope::Quick, Scope::Full].into_iter().all(|scope| {
                let axes = [Axis::Hips, Axis::Glutes, Axis::Sitting];
                axes.into_iter().all(|axis| weighs(scope, axis))
            })
    }

    /// The question of an id, if it is one of this quiz.
    pub fn question(&self, id: QuestionId) -> Option<&Question> {
        self.questions.get(id.index())
    }

    /// The questions with their ids, in the order asked.
    pub fn iter(&self) -> impl Iterator<Item = (QuestionId, &Question)> {
        (0..).map(QuestionId).zip(&self.questions)
    }

    /// The question with this slug, if there is one.
    pub fn find(&self, slug: &str) -> Option<QuestionId> {
        let found = self.iter().find(|(_, question)| question.slug == slug);
        found.map(|(id, _)| id)
    }

    /// The choice that an answer stands for; of two sides, the one that scores more.
    pub fn chosen(&self, id: QuestionId, answer: Answer) -> Option<&Choice> {
        let choices = &self.question(id)?.choices;
        let choice = |index: Option<u8>| choices.get(usize::from(index?));
        match answer {
            Answer::NotSure => None,
            Answer::Choice(index) => choice(Some(index)),
            Answer::Sides { left, right } => {
                let sides = [choice(left), choice(right)];
                sides
                    .into_iter()
                    .flatten()
                    .max_by_key(|it| it.scores.get(Axis::Hips))
            }
        }
    }

    /// The [`Quiz::fingerprint`] of such questions.
    pub fn fingerprint_of(questions: &[Question]) -> u32 {
        let mut bytes = Vec::new();
        for question in questions {
            bytes.extend_from_slice(question.slug.as_bytes());
            bytes.extend(u8::try_from(question.choices.len()));
        }
        codec::checksum(&bytes)
    }

    /// What the questions of a scope weigh together on an axis, in halves.
    pub(super) fn weight(&self, scope: Scope, axis: Axis) -> i32 {
        let asked = self.questions.iter().filter(|it| it.is_in(scope));
        asked.map(|it| i32::from(it.weights.get(axis))).sum()
    }
}
