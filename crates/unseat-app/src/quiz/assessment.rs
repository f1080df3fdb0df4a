//! What an attempt's answers add up to.

use alloc::vec::Vec;

use super::cause::{Cause, causes};
use super::tally::Tally;
use super::verdict::Verdict;
use super::{Attempt, Axis, Band, Outcome, Posture, QuestionId, Quiz, Ratio, Scope, Tag, Tags};
use unseat_core::content::Profile;

/// What the answers add up to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// How stiff the front of the hips is.
    pub hips: Ratio,
    /// How well the glutes join in.
    pub glutes: Ratio,
    /// How much the thighs take over, where enough was answered to say.
    pub thighs: Option<Ratio>,
    /// How much the person sits, where enough was answered to say.
    pub sitting: Option<Ratio>,
    /// How well the glutes come on command.
    pub on_command: Ratio,
    /// How much was answered.
    pub answered: Answered,
    /// Glutes less hips, in points: -100 to 100.
    pub balance: i8,
    /// Who leads.
    pub profile: Profile,
    /// The profiles that a few points would have made of it.
    pub close_to: Vec<Profile>,
    /// How sure this is.
    pub confidence: Confidence,
    /// What the answers say beside their scores.
    pub tags: Tags,
    /// Where it is felt most, if anywhere but in thighs and buttocks.
    pub felt: Option<Tag>,
    /// How the person sits, if they said.
    pub posture: Option<Posture>,
    /// The answers that moved it most: at most three, the strongest first.
    pub causes: Vec<Cause>,
}

/// How much was answered of the two axes that a result needs, and of sitting.
/// Self-tests count on top, so it can be more than the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answered {
    /// Of the front of the hips.
    pub hips: Ratio,
    /// Of the glutes.
    pub glutes: Ratio,
    /// Of sitting, without which there is a result all the same.
    pub sitting: Ratio,
}

/// How sure an assessment is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confidence {
    /// Something is close, or much was skipped.
    Low,
    /// Enough was answered.
    Medium,
    /// Most was answered, and self-tests agree with memory.
    High,
}

/// Too little was answered to say anything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotEnough {
    /// How much was answered.
    pub answered: Answered,
    /// The questions that would help, in the order asked.
    pub missing: Vec<QuestionId>,
}

/// The share of an axis that makes it count, in percent: of hips and glutes for a
/// result, of sitting for its own value.
const VALID: i32 = 60;
/// Below this share a result is not sure.
const UNSURE: i32 = 70;
/// From this share on a result can be sure.
const SURE: i32 = 80;
/// How many self-tests make it sure.
const SELF_TESTS: u8 = 2;
/// From here on somebody sits much.
const SITS_MUCH: i32 = 60;
/// The least weight on the thighs' axis, in eighths of a point, and the least
/// number of answers.
const THIGHS: (i32, u8) = (3 * 2 * super::tally::BEST, 2);

impl Answered {
    fn both(self, percent: i32) -> bool {
        self.hips.is_at_least(percent) && self.glutes.is_at_least(percent)
    }
}

impl Assessment {
    /// Where the see-saw stands.
    pub const fn band(&self) -> Band {
        Band::of(self.balance)
    }

    /// What of it is kept and shared, with the attempt's goal.
    pub fn outcome(&self, attempt: &Attempt) -> Outcome {
        Outcome {
            profile: self.profile,
            hips: self.hips.percent(),
            glutes: self.glutes.percent(),
            thighs: self.thighs.map(Ratio::percent),
            sitting: self.sitting.map(Ratio::percent),
            posture: self.posture,
            balance: self.balance,
            goal: attempt.goal,
        }
    }
}

/// Scores an attempt.
pub(super) fn assess(
    attempt: &Attempt,
    quiz: &Quiz,
    scope: Scope,
) -> Result<Assessment, NotEnough> {
    let tally = Tally::of(attempt, quiz, scope);
    let answered = Answered {
        hips: tally.answered.get(Axis::Hips),
        glutes: tally.answered.get(Axis::Glutes),
        sitting: tally.answered.get(Axis::Sitting),
    };
    if !answered.both(VALID) {
        let missing = missing(attempt, quiz, scope, &answered);
        return Err(NotEnough { answered, missing });
    }
    let hips = tally.scored.get(Axis::Hips);
    let glutes = tally.scored.get(Axis::Glutes);
    let thighs = tally.scored.get(Axis::Thighs);
    let thighs = (thighs.whole >= THIGHS.0 && tally.on_thighs >= THIGHS.1).then_some(thighs);
    let sitting = tally.scored.get(Axis::Sitting);
    let sitting = (sitting.whole > 0 && answered.sitting.is_at_least(VALID)).then_some(sitting);
    let on_command = if tally.on_command.whole == 0 {
        glutes
    } else {
        tally.on_command
    };
    let verdict = Verdict::of(on_command, glutes, thighs, hips);
    let (profile, close_to) = (verdict.profile(), verdict.close_to());
    let confidence = if !close_to.is_empty() || !answered.both(UNSURE) {
        Confidence::Low
    } else if answered.both(SURE) && tally.self_tests >= SELF_TESTS {
        Confidence::High
    } else {
        Confidence::Medium
    };
    Ok(Assessment {
        hips,
        glutes,
        thighs,
        sitting,
        on_command,
        answered,
        balance: glutes.percent_over(hips),
        profile,
        close_to,
        confidence,
        tags: tally.tags.with(Tag::Tight, verdict.is_tight()).with(
            Tag::SitsMuch,
            sitting.is_some_and(|it| it.is_at_least(SITS_MUCH)),
        ),
        felt: tally.felt(),
        posture: attempt.posture(quiz),
        causes: causes(attempt, quiz, &tally, profile),
    })
}

/// The questions of the scope that would count on an axis of which too little
/// was answered.
fn missing(attempt: &Attempt, quiz: &Quiz, scope: Scope, answered: &Answered) -> Vec<QuestionId> {
    let asked = scope.counted();
    let short = [
        (Axis::Hips, answered.hips.is_below(VALID)),
        (Axis::Glutes, answered.glutes.is_below(VALID)),
    ];
    let mut missing = Vec::new();
    for (id, question) in quiz.iter().filter(|(_, it)| it.is_in(asked)) {
        let answer = attempt.answer(id);
        let would_help = short.iter().any(|&(axis, is_short)| {
            let scores = answer.and_then(|it| it.scores(question).get(axis));
            is_short && question.weights.get(axis) > 0 && scores.is_none()
        });
        if would_help {
            missing.push(id);
        }
    }
    missing
}
