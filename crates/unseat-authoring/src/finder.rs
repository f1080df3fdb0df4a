//! What the pages of Learn work out: which pages there are, by what the exercises
//! are found, and how strongly a muscle was measured to work.

mod effort;
mod measured;
mod page;
mod traits;

pub use effort::Effort;
pub use measured::Measured;
pub use page::LearnPage;
pub use traits::{Filter, Trait, traits};
