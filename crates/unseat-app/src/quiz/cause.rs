//! The answers that moved a result most.

use alloc::vec::Vec;

use super::ratio::round;
use super::tally::{BEST, Tally};
use super::{Attempt, Axis, QuestionId, Quiz};
use unseat_core::content::Profile;

/// An answer, and how far it moved the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cause {
    /// The question.
    pub question: QuestionId,
    /// The points by which its answer moved the see-saw, against an answer half
    /// way: toward the glutes above 0, away from them below.
    pub points: i8,
}

/// How many causes are worth telling.
const TOLD: usize = 3;

/// The answers that moved the result most, the strongest first. The thighs are
/// not on the see-saw: their axis joins in where it made the profile. How much
/// somebody sits moves nothing.
pub(super) fn causes(
    attempt: &Attempt,
    quiz: &Quiz,
    tally: &Tally,
    profile: Profile,
) -> Vec<Cause> {
    let pulls = Pulls::of(tally, profile == Profile::QuadLed);
    let mut found: Vec<(QuestionId, i32)> = Vec::new();
    for (id, question) in quiz.iter() {
        let Some(answer) = attempt.answer(id) else {
            continue;
        };
        let scores = answer.scores(question);
        let pull = |axis: Axis| {
            let over_half = scores.get(axis).map_or(0, |score| score - BEST / 2);
            i32::from(question.weights.get(axis)) * over_half * pulls.of_axis(axis)
        };
        let pull = Axis::ALL.into_iter().map(pull).sum::<i32>();
        // Insertion keeps the earlier question first among equals.
        let place = found.iter().position(|(_, other)| other.abs() < pull.abs());
        let place = place.unwrap_or(found.len());
        if pull != 0 && place < TOLD {
            found.insert(place, (id, pull));
            found.truncate(TOLD);
        }
    }
    let told = found.into_iter().map(|(question, pull)| Cause {
        question,
        points: i8::try_from(pulls.points(pull)).unwrap_or_default(),
    });
    told.collect()
}

/// What a step on each axis is worth, brought to one denominator so that
/// answers compare exactly.
struct Pulls {
    weights: [i32; 3],
    counts_thighs: bool,
}

impl Pulls {
    fn of(tally: &Tally, counts_thighs: bool) -> Self {
        let weight = |axis: Axis| (tally.scored.get(axis).whole / BEST).max(1);
        Self {
            weights: [Axis::Hips, Axis::Glutes, Axis::Thighs].map(weight),
            counts_thighs,
        }
    }

    fn of_axis(&self, axis: Axis) -> i32 {
        let [hips, glutes, thighs] = self.weights;
        match axis {
            Axis::Hips if self.counts_thighs => -glutes * thighs,
            Axis::Hips => -glutes,
            Axis::Glutes if self.counts_thighs => hips * thighs,
            Axis::Glutes => hips,
            Axis::Thighs if self.counts_thighs => -hips * glutes,
            Axis::Thighs | Axis::Sitting => 0,
        }
    }

    fn points(&self, pull: i32) -> i32 {
        let [hips, glutes, thighs] = self.weights;
        let thighs = if self.counts_thighs { thighs } else { 1 };
        round(pull * 100, hips * glutes * thighs * BEST)
    }
}
