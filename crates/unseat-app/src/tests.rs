//! What is true of several parts at once.

mod kept;
