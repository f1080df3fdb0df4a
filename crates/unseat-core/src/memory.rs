//! What is remembered between visits, on the device and nowhere else.
//!
//! Every value is one versioned text. What cannot be read (another version from
//! the future, a damaged or hand-edited value) is an error with a name, never a
//! panic, and leaves the other values alone.

mod advice;
mod attempt;
mod backup;
pub(crate) mod base64;
mod codec;
mod enrolment;
mod own;
mod packing;
mod record;
mod results;
mod saved;
mod settings;
mod weeks;

#[cfg(test)]
mod tests;

pub use advice::Advice;
pub use attempt::{Place, SavedAttempt};
pub use backup::{Fate, Kept, Report, lines};
pub(crate) use codec::checksum;
pub use codec::{MemoryError, Stored};
pub use enrolment::Enrolment;
pub use own::{OwnRoutines, SavedRoutine};
pub use record::{Felt, History, Record};
pub use results::{Results, Taken};
pub use saved::{SavedSession, SavedStep};
pub use settings::{Settings, SoundLevel, Volume};
pub use weeks::{Day, WallTime, Week, weeks};
