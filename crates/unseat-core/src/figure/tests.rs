//! Every exercise of `content/`, all the way round.

mod content;
mod drawn;
mod range;
mod solved;
