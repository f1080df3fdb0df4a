//! What the product says and knows, already checked.
//!
//! Authors write `content/*.toml`; the crate `unseat-authoring` reads and checks it
//! at build time and packs a [`Catalog`] per language. The app only unpacks.

mod catalog;
mod exercise;
mod ids;
mod library;
mod muscle;
mod opening;
mod packing;
mod pose;
mod routine;
mod sealed;
mod strings;
mod study;
mod swap;
mod texts;

pub use catalog::Catalog;
pub use exercise::{
    Cues, Dose, Emg, Equipment, Exercise, Facts, Fault, Laterality, Level, Manual, Mark, Movement,
    Phase,
};
pub use ids::{ExerciseId, RoutineId, StudyId};
pub use library::Library;
pub use muscle::{Muscle, MuscleGroup, MuscleRole};
pub use opening::Opening;
pub use pose::{
    Angle, Backdrop, Breath, Contact, Cycle, Fiber, Joint, Key, Piece, PieceKind, PoseTrack, Reach,
    Setting, Showing, Surface, View, ViewBox,
};
pub use routine::{BreakKind, Length, Profile, Purpose, Routine, Side, Step, Work};
pub use sealed::{CatalogError, content_of, seal};
pub use strings::{Batch, Strings, Word};
pub use study::Study;
pub use swap::{Need, Swap, Swaps};
pub use texts::{pack_texts, unpack_texts};
