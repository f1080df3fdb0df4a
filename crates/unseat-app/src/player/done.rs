//! A session that is over, and the one question after it.

use super::{Advice, Felt, History, Outcome, Record, Settings};
use crate::effect::Told;
use crate::player::Ending;
use crate::shared::Shared;
use unseat_core::content::{Purpose, Word};

/// A session that is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Done {
    /// What it was for.
    pub purpose: Purpose,
    /// What it came to.
    pub outcome: Outcome,
    /// Where it was felt most, and what follows from that.
    pub felt: Option<(Felt, Advice)>,
    /// Whether what followed from it was taken back.
    pub is_taken_back: bool,
    /// When it ended, as its record says.
    ended: u64,
    /// The settings before the answer changed any.
    settings: Settings,
}

impl Done {
    pub(super) fn new(purpose: Purpose, outcome: Outcome, shared: &Shared) -> Self {
        Self {
            purpose,
            outcome,
            felt: None,
            is_taken_back: false,
            ended: shared.now.wall.millis,
            settings: Settings::of(&shared.store),
        }
    }

    /// Of what was done last, by its record: why it ended early is not kept.
    pub(super) fn of(record: &Record, shared: &Shared) -> Self {
        let settings = Settings::of(&shared.store);
        let done = &History::of(&shared.store).records;
        let outcome = Outcome {
            ending: if record.completed {
                Ending::Completed
            } else {
                Ending::Stopped
            },
            worked: record.worked,
            exercises: record.exercises.into(),
        };
        Self {
            purpose: record.purpose,
            outcome,
            felt: record
                .felt
                .map(|felt| (felt, Advice::after(felt, done, &settings))),
            is_taken_back: false,
            ended: record.ended,
            settings,
        }
    }

    /// What its screen says first.
    pub const fn title(&self) -> Word {
        match (self.outcome.ending, self.purpose) {
            (Ending::Completed, Purpose::WarmUp(..) | Purpose::Own(_)) => Word::FinishedCompleted,
            (Ending::Completed, Purpose::Break(_)) => Word::FinishedCompletedBreak,
            (Ending::Stopped, _) => Word::FinishedStopped,
            (Ending::Pain, _) => Word::FinishedPain,
        }
    }

    /// Keeps the answer; what follows from it is worked out from the settings of
    /// before, so that a second thought replaces the first. The settings from now on.
    pub(super) fn answer(&mut self, felt: Felt, shared: &mut Shared) -> Settings {
        let mut history = History::of(&shared.store).clone();
        let advice = Advice::after(felt, history.set_felt(self.ended, felt), &self.settings);
        self.felt = Some((felt, advice));
        self.is_taken_back = false;
        shared.keep(&history);
        let now = Settings::of(&shared.store);
        Settings {
            person: advice.applied(self.settings).person,
            ..now
        }
    }

    /// Whether what follows from the answer can be taken back, or be followed after all:
    /// something of the person follows, and nothing of it was chosen meanwhile.
    pub fn can_take_back(&self, shared: &Shared) -> bool {
        let before = self.settings.person;
        let Some((_, advice)) = self.felt else {
            return false;
        };
        let after = advice.applied(self.settings).person;
        let expected = if self.is_taken_back { before } else { after };
        after != before && Settings::of(&shared.store).person == expected
    }

    /// Takes back what followed from the answer, which stays, or follows it after all.
    /// The settings from now on.
    pub(super) fn take_back(&mut self, is_taken_back: bool, shared: &Shared) -> Settings {
        let now = Settings::of(&shared.store);
        let Some((_, advice)) = self.felt.filter(|_| self.can_take_back(shared)) else {
            return now;
        };
        self.is_taken_back = is_taken_back;
        let settings = if is_taken_back {
            self.settings
        } else {
            advice.applied(self.settings)
        };
        Settings {
            person: settings.person,
            ..now
        }
    }
}

impl Outcome {
    /// What an embedder is told: why it ended early is the person's own.
    pub(super) fn told(&self) -> Told {
        Told::Finish {
            is_completed: self.ending == Ending::Completed,
            seconds: self.worked.as_millis() / 1000,
        }
    }
}
