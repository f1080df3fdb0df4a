//! One run through a routine.
//!
//! An authored [`Routine`](crate::content::Routine) is tailored to a person
//! ([`tailor`]), expanded once into a [`Plan`], and run as a [`Session`].
//! The plan's timeline feeds the screen, the voice, the tones, the vibration
//! and the live region alike.

mod cue;
mod person;
mod plan;
mod rhythm;
mod scene;
mod session;
mod tailor;

#[cfg(test)]
mod tests;

pub use crate::content::Need;
pub use cue::{Cue, TimedCue};
pub use person::{Kit, Person, Tag, Tags, Thing};
pub use plan::{Plan, PlanStep, Segment, SegmentIndex, SegmentKind};
pub use rhythm::Rhythm;
pub use scene::{NextUp, Scene};
pub use session::{Effect, Ending, Event, Notice, Pause, Position, Session, State};
pub use tailor::{Reason, Tailored, TailoredStep, tailor};
