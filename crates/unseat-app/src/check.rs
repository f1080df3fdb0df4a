//! The safety check: what is asked before the first movement, whatever the way into it.
//!
//! ```text
//! player: begin, take up ──▶ held ─┐                    ┌─ None apply ─▶ what was wanted
//! quiz: a question that asks to ───┴─▶ the check ───────┼─ Cleared ────▶ the same, made to fit
//!       move                            │ ticks         ├─ Back ───────▶ the screen before
//!                                       ▼ advice        └─ reading, the timer
//! ```
//!
//! It is one screen with two lists. Who ticks an urgent sign is told what to do, and there
//! is no way on. Who ticks only what a professional should know of is told so, and goes on
//! once a professional has said yes.
//!
//! What is ticked lives as long as the screen. Kept are that the check was done and when
//! ([`clearance`](crate::clearance)), and what follows from it, as settings that the
//! person sees under "Make it fit you" and can change there.
//!
//! The app asks (`app/safety.rs`): it alone knows both the player and the quiz. The screen
//! has an address on our own pages; loaded anew, it asks again.

mod ticked;

use crate::player::Kind;
use crate::player::{Settings, Tag, Thing};
use unseat_core::content::Word;

pub use ticked::{Ticked, Warning};

/// The signs to stop for.
pub const URGENT: [Word; 6] = [
    Word::CheckHeart,
    Word::CheckNumb,
    Word::CheckWeak,
    Word::CheckFall,
    Word::CheckFever,
    Word::CheckCalf,
];

/// What a professional should know of first, each with what an exercise is spared for it.
/// All of it leaves out jumps and the floor.
pub const ASK_FIRST: [(Word, Option<Tag>); 9] = [
    (Word::CheckLimits, None),
    (Word::CheckPregnant, Some(Tag::Pregnancy)),
    (Word::CheckRecent, None),
    (Word::CheckHip, Some(Tag::HipReplacement)),
    (Word::CheckBones, Some(Tag::BrittleBones)),
    (Word::CheckCancer, None),
    (Word::CheckPain, Some(Tag::LowBack)),
    (Word::CheckKnee, Some(Tag::Knees)),
    (Word::CheckDizzy, None),
];

/// What somebody does about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// Tick an entry, or take the tick away.
    Tick {
        /// Of which list.
        warning: Warning,
        /// Its place there.
        entry: u8,
        /// Whether it is ticked now.
        ticked: bool,
    },
    /// Nothing of it applies.
    NoneApply,
    /// A professional has said yes.
    Cleared,
    /// To the screen before.
    Back,
}

/// Into what it stands in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// A session that is to begin.
    Begin(Kind),
    /// A session that was left, and is to be gone on with.
    TakeUp(Kind),
    /// A question of the quiz that asks to move.
    Question,
}

/// Somebody who is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Check {
    /// What they have ticked.
    pub ticked: Ticked,
    /// Into what it stands in the way.
    pub way: Way,
}

impl Check {
    /// Nothing is ticked yet.
    pub(crate) fn new(way: Way) -> Self {
        Self {
            ticked: Ticked::default(),
            way,
        }
    }

    /// What has to be said about the ticks, if there are any.
    pub const fn warning(&self) -> Option<Warning> {
        if self.ticked.any(Warning::Urgent) {
            Some(Warning::Urgent)
        } else if self.ticked.any(Warning::AskFirst) {
            Some(Warning::AskFirst)
        } else {
            None
        }
    }

    /// Whether this is a way past it.
    pub(crate) fn is_passed_by(&self, press: Press) -> bool {
        match self.warning() {
            None => press == Press::NoneApply,
            Some(Warning::AskFirst) => press == Press::Cleared,
            Some(Warning::Urgent) => false,
        }
    }

    /// The settings with what follows from the ticks. What was chosen before stays.
    #[must_use]
    pub fn applied(&self, settings: Settings) -> Settings {
        if self.warning().is_none() {
            return settings;
        }
        let mut person = settings.person;
        person.tags = person.tags.with(Tag::Impact, false);
        person.kit = person.kit.with(Thing::Floor, false);
        for (entry, (_, tag)) in (0_u8..).zip(ASK_FIRST) {
            if let Some(tag) = tag.filter(|_| self.ticked.has(Warning::AskFirst, entry)) {
                person.tags = person.tags.with(tag, true);
            }
        }
        Settings { person, ..settings }
    }
}

#[cfg(test)]
mod tests;
