//! What was done week by week, and a file of all that is kept.

mod backup;
mod week;

pub use backup::{Fate, Kept, Report, texts};
pub use week::{Day, WallTime, Week, weeks};
