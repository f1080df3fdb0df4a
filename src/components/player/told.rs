//! What whoever embeds the player is told: where a session stands, and no more.

use unseat_app::player::{Ending, Session, State};
use unseat_core::time::Timestamp;

use super::Outcome;
use crate::components::book::Book;
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
        (false, true) => page.tell("pause", ""),
        (true, false) => page.tell("resume", ""),
        _ => {}
    }
    let Some(scene) = session.scene(now).filter(|scene| scene.step != *step) else {
        return;
    };
    *step = scene.step;
    let exercise = book.exercise(scene.exercise);
    let words = [
        &(exercise.phase as u8).to_string(),
        " ",
        &exercise.slug,
        " ",
        &scene.step.to_string(),
        " ",
        &scene.steps.to_string(),
    ];
    page.tell("phase", &words.concat());
}

impl Outcome {
    /// How it ended and how many seconds were worked. Why it ended early is the
    /// person's own.
    pub(in crate::components) fn told(&self) -> String {
        let ended = match self.ending {
            Ending::Completed => "completed ",
            Ending::Stopped | Ending::Pain => "stopped ",
        };
        let seconds = self.worked.as_millis() / 1000;
        [ended, &seconds.to_string()].concat()
    }
}
