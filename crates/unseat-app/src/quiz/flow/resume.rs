//! An attempt left half-way, kept and continued.

use super::Flow;
use crate::quiz::{Answer, Attempt, QuestionId, Quiz};
use crate::quiz::{Place, SavedAttempt};

/// Why an attempt cannot be continued.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ResumeError {
    /// The quiz has other questions or choices now.
    #[error("attempt was made at another version of the quiz")]
    OtherQuiz,
    /// It holds what the quiz does not offer.
    #[error("attempt is damaged")]
    Damaged,
}

impl Flow {
    /// What is remembered of it.
    pub fn saved(&self, quiz: &Quiz) -> SavedAttempt {
        SavedAttempt {
            quiz: quiz.fingerprint,
            scope: self.scope,
            goal: self.attempt.goal,
            place: self.step.into(),
            answers: self.attempt.to_bytes(),
        }
    }

    /// The flow of a remembered attempt: where it was left.
    ///
    /// # Errors
    ///
    /// A [`ResumeError`] that says why to begin anew.
    pub fn resume(saved: &SavedAttempt, quiz: &Quiz) -> Result<Self, ResumeError> {
        if saved.quiz != quiz.fingerprint {
            return Err(ResumeError::OtherQuiz);
        }
        let is_known = match saved.place {
            Place::Question(id) => quiz.question(QuestionId(id)).is_some(),
            Place::Goal | Place::SelfTests | Place::Result => true,
        };
        if !is_known || saved.answers.len() != quiz.questions.len() {
            return Err(ResumeError::Damaged);
        }
        let mut attempt = Attempt::new(quiz);
        attempt.goal = saved.goal;
        for ((id, question), byte) in quiz.iter().zip(&saved.answers) {
            let Some(answer) = Answer::from_byte(*byte) else {
                continue;
            };
            if !answer.is_for(question) {
                return Err(ResumeError::Damaged);
            }
            attempt = attempt.with(id, answer, quiz);
        }
        Ok(Self {
            attempt,
            scope: saved.scope,
            step: saved.place.into(),
        })
    }
}
