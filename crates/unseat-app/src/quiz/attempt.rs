//! The answers so far.

use alloc::vec::Vec;

use super::{Answer, Assessment, Goal, NotEnough, Posture, QuestionId, Quiz, Scope};
use unseat_core::content::Level;

/// The answers so far. In which order they came does not matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// What the person would like most, if they said.
    pub goal: Option<Goal>,
    answers: Vec<Option<Answer>>,
}

impl Attempt {
    /// No answers yet to this quiz.
    pub fn new(quiz: &Quiz) -> Self {
        Self {
            goal: None,
            answers: alloc::vec![None; quiz.questions.len()],
        }
    }

    /// The answer to a question, if there is one yet.
    pub fn answer(&self, id: QuestionId) -> Option<Answer> {
        self.answers.get(id.index()).copied().flatten()
    }

    /// How the person sits, if they said.
    pub fn posture(&self, quiz: &Quiz) -> Option<Posture> {
        let chosen = |(id, _)| quiz.chosen(id, self.answer(id)?)?.posture;
        quiz.iter().find_map(chosen)
    }

    /// How practised the person is, and the question they said it at, if they did.
    pub fn level(&self, quiz: &Quiz) -> Option<(QuestionId, Level)> {
        let chosen = |(id, _)| Some((id, quiz.chosen(id, self.answer(id)?)?.level?));
        quiz.iter().find_map(chosen)
    }

    /// With an answer, in place of an earlier one. What the question does not
    /// offer changes nothing.
    #[must_use]
    pub fn with(mut self, id: QuestionId, answer: Answer, quiz: &Quiz) -> Self {
        let question = quiz.question(id).filter(|it| answer.is_for(it));
        if let (Some(_), Some(place)) = (question, self.answers.get_mut(id.index())) {
            *place = Some(answer);
        }
        self
    }

    /// What the answers add up to. After the quick version, the shares that
    /// make a result valid are taken of its own questions only.
    ///
    /// # Errors
    ///
    /// [`NotEnough`] where too little was answered to say anything.
    pub fn assess(&self, quiz: &Quiz, scope: Scope) -> Result<Assessment, NotEnough> {
        super::assessment::assess(self, quiz, scope)
    }

    /// The answers as bytes to be remembered, in the quiz's order.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        self.answers.iter().map(|it| Answer::to_byte(*it)).collect()
    }
}
