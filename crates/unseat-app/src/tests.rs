//! What is true of several parts at once.

mod felt;
mod kept;
mod results;
