//! One run through a routine.
//!
//! An authored [`Routine`](unseat_core::content::Routine) is tailored to a person
//! ([`tailor`]), expanded once into a [`Plan`], and run as a [`Session`].
//! The plan's timeline feeds the screen, the voice, the tones, the vibration
//! and the live region alike.

mod advice;
mod beat;
pub mod chimes;
mod choice;
mod cue;
mod done;
mod draft;
mod naming;
mod own;
mod part;
mod person;
mod plan;
mod playing;
mod record;
mod rhythm;
mod saved;
mod scene;
mod session;
mod settings;
mod tailor;
mod voice;
pub mod words;

#[cfg(test)]
mod tests;

pub use crate::sound::Volume;
pub use advice::Advice;
pub use beat::Beat;
pub use choice::Choice;
pub use cue::{Cue, TimedCue};
pub use done::Done;
pub use draft::{Draft, Edit};
pub use naming::{Kind, count, kind_of, length, title};
pub use own::{Limits, OwnRoutine};
pub(crate) use part::Held;
pub use part::{Order, PlayerPart, Press, Screen};
pub use person::{Kit, Person, Tag, Tags, Thing};
pub use plan::{Plan, PlanStep, Segment, SegmentIndex, SegmentKind};
pub(crate) use playing::ring;
pub use playing::{Outcome, Playing};
pub use record::{Felt, History, Record};
pub use rhythm::Rhythm;
pub use saved::{SavedSession, SavedStep};
pub use scene::{NextUp, Scene};
pub use session::{Effect, Ending, Event, Notice, Pause, Position, Session, State};
pub use settings::{Settings, SoundLevel};
pub use tailor::{Reason, Tailored, TailoredStep, tailor};
pub use unseat_core::content::Need;
pub use voice::Voice;
