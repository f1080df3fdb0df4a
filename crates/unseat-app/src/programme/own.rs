//! Routines that somebody has put together: kept on the device, and as a code for a
//! link.

mod code;
mod error;
mod saved;

pub use code::RoutineCode;
pub use error::{RoutineError, RoutineErrorKind};
pub use saved::{OwnRoutines, SavedRoutine};
