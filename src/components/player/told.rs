//! What whoever embeds the player is told: where a session stands, and no more.

use unseat_app::player::{Ending, Session, State};
use unseat_core::time::Timestamp;

use super::Outcome;
use crate::components::book::Book;
use crate::host::told::{Begun, Ended, Finished, Told};
use crate::platform::page::Page;

/// Tells of a pause, of going on, and of an exercise that begins; `step` is the
/// one told of last, from 1.
pub(super) fn tell(
    (page, book): (&Page, &Book),
    session: &Session,
    was: &State,
    step: &mut usize,
    now: Timestamp,
) {
    let stands = |state: &State| matches!(state, State::Paused { .. });
    match (stands(was), stands(session.state())) {
        (false, true) => page.tell(Told::Pause),
        (true, false) => page.tell(Told::Resume),
        _ => {}
    }
    let Some(scene) = session.scene(now).filter(|scene| scene.step != *step) else {
        return;
    };
    *step = scene.step;
    let exercise = book.exercise(scene.exercise);
    page.tell(Told::Phase(Begun {
        phase: exercise.phase.into(),
        exercise: &exercise.slug,
        number: counted(scene.step),
        of: counted(scene.steps),
    }));
}

fn counted(steps: usize) -> u32 {
    u32::try_from(steps).unwrap_or(u32::MAX)
}

impl Outcome {
    /// How it ended and how many seconds were worked. Why it ended early is the
    /// person's own.
    pub(in crate::components) fn told(&self) -> Finished {
        Finished {
            outcome: match self.ending {
                Ending::Completed => Ended::Completed,
                Ending::Stopped | Ending::Pain => Ended::Stopped,
            },
            seconds: u32::try_from(self.worked.as_millis() / 1000).unwrap_or(u32::MAX),
        }
    }
}
