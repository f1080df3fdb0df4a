//! The sums of an attempt's answers.

use super::{Answer, Attempt, Axis, PerAxis, Question, Quiz, Ratio, Scope, Tag, Tags};

/// The sums of an attempt's answers. Weights and scores are in halves, so
/// `weight * score` is in quarters, and the best answer scores 8.
pub(super) struct Tally {
    /// What was scored of what could be, on each axis.
    pub(super) scored: PerAxis<Ratio>,
    /// The same over the questions that ask for the glutes on command.
    pub(super) on_command: Ratio,
    /// How many answers count on the thighs' axis.
    pub(super) on_thighs: u8,
    /// The weight answered, of the weight of the scope's questions.
    pub(super) answered: PerAxis<Ratio>,
    /// How many self-tests count.
    pub(super) self_tests: u8,
    /// What the answers say beside their scores.
    pub(super) tags: Tags,
    /// How many answers felt it in the back, the knees and the hamstrings.
    felt: [u8; 3],
}

/// The places that count as felt; the earlier one wins a tie.
const PLACES: [Tag; 3] = [Tag::Back, Tag::Knee, Tag::Hamstrings];

/// The best score, in halves.
pub(super) const BEST: i32 = 8;

impl Tally {
    /// Adds everything up.
    pub(super) fn of(attempt: &Attempt, quiz: &Quiz, scope: Scope) -> Self {
        let mut tally = Self {
            scored: PerAxis::default(),
            on_command: Ratio::default(),
            on_thighs: 0,
            answered: PerAxis::default(),
            self_tests: 0,
            tags: Tags::EMPTY,
            felt: [0; 3],
        };
        for (id, question) in quiz.iter() {
            if question.is_in(scope.counted()) {
                for axis in Axis::ALL {
                    let whole = &mut tally.answered.get_mut(axis).whole;
                    *whole += i32::from(question.weights.get(axis));
                }
            }
            if let Some(answer) = attempt.answer(id) {
                let is_counted = question.is_self_test() || question.is_in(scope.counted());
                tally.add(question, answer, is_counted);
            }
        }
        tally
    }

    /// Adds one answer; `is_counted` is whether its weight counts as answered.
    fn add(&mut self, question: &Question, answer: Answer, is_counted: bool) {
        let scores = answer.scores(question);
        let mut counts = false;
        for axis in Axis::ALL {
            let Some(points) = scores.get(axis) else {
                continue;
            };
            counts = true;
            let weight = i32::from(question.weights.get(axis));
            let sum = self.scored.get_mut(axis);
            *sum = sum.and(weight * points, weight * BEST);
            if question.on_command && axis == Axis::Glutes {
                self.on_command = self.on_command.and(weight * points, weight * BEST);
            }
            self.on_thighs += u8::from(axis == Axis::Thighs);
            if is_counted {
                self.answered.get_mut(axis).part += weight;
            }
        }
        self.self_tests += u8::from(counts && question.is_self_test());
        let tags = answer.tags(question);
        self.tags = self.tags.and(tags);
        for (count, place) in self.felt.iter_mut().zip(PLACES) {
            *count += u8::from(tags.has(place));
        }
    }

    /// The place felt most, if any was.
    pub(super) fn felt(&self) -> Option<Tag> {
        let most = self.felt.iter().max().filter(|most| **most > 0)?;
        let places = self.felt.iter().zip(PLACES);
        places
            .filter(|(count, _)| *count == most)
            .map(|(_, place)| place)
            .next()
    }
}
