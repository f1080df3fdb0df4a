//! What the pages of Learn work out: which pages there are, by what the exercises
//! are found, how strongly a muscle was measured to work, and which exercises are
//! worth training.

mod effort;
mod page;
mod rank;
mod traits;

pub use effort::Effort;
pub use page::LearnPage;
pub use rank::{Rank, ranked};
pub use traits::{Filter, Trait, traits};
