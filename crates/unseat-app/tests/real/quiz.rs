//! The quiz that ships, held against the model it was designed to.

mod causes;
mod edges;
mod invariants;
mod people;
mod prescription;
mod quick;
mod vectors;
mod walk;

use unseat_app::quiz::{Answer, Attempt, QuestionId, Quiz};

use crate::shelf::quiz;

/// The id of a question that is there.
pub(crate) fn id(slug: &str) -> QuestionId {
    let found = quiz().find(slug);
    found.unwrap_or_else(|| panic!("there is no question {slug}"))
}

/// An attempt with these answers: a slug and a choice each.
fn attempt(answers: &[(&str, u8)]) -> Attempt {
    let answer = |attempt: Attempt, &(slug, choice): &(&str, u8)| {
        attempt.with(id(slug), Answer::Choice(choice), quiz())
    };
    answers.iter().fold(Attempt::new(quiz()), answer)
}

/// A generator of numbers that are the same in every run (`SplitMix64`).
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    /// A number below `sides`.
    pub(crate) fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((bits ^ (bits >> 31)) >> 33).expect("31 bits") % sides
    }

    /// Any answer that a question offers.
    fn answer(&mut self, id: QuestionId, quiz: &Quiz) -> Answer {
        let question = quiz.question(id).expect("a question of the quiz");
        let mut choice = || u8::try_from(self.roll(question.choices.len())).expect("a few choices");
        if question.per_side {
            let (left, right) = (Some(choice()), Some(choice()));
            return Answer::Sides { left, right };
        }
        Answer::Choice(choice())
    }
}
