//! What was done week by week, and a file of all that is kept.

mod backup;
mod part;
mod week;

pub use backup::{Fate, Kept, Report};
pub use part::{Press, WeeksPart};
pub use week::{Day, Week, weeks};
