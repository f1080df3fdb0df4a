//! One run through a routine.
//!
//! An authored [`Routine`](unseat_core::content::Routine) is tailored to a person
//! ([`tailor`]), expanded once into a [`Plan`], and run as a [`Session`].
//! The plan's timeline feeds the screen, the voice, the tones, the vibration
//! and the live region alike.

mod advice;
mod cue;
mod own;
mod person;
mod plan;
mod record;
mod rhythm;
mod saved;
mod scene;
mod session;
mod settings;
mod tailor;

#[cfg(test)]
mod tests;

pub use advice::Advice;
pub use cue::{Cue, TimedCue};
pub use own::{Limits, OwnRoutine};
pub use person::{Kit, Person, Tag, Tags, Thing};
pub use plan::{Plan, PlanStep, Segment, SegmentIndex, SegmentKind};
pub use record::{Felt, History, Record};
pub use rhythm::Rhythm;
pub use saved::{SavedSession, SavedStep};
pub use scene::{NextUp, Scene};
pub use session::{Effect, Ending, Event, Notice, Pause, Position, Session, State};
pub use settings::{Settings, SoundLevel, Volume};
pub use tailor::{Reason, Tailored, TailoredStep, tailor};
pub use unseat_core::content::Need;
