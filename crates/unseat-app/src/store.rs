//! What is kept on the device, and nowhere else.
//!
//! Every value is one versioned text (see [`unseat_core::codec`]). What cannot be read,
//! because a newer version wrote it or because it was damaged or edited by hand, is an
//! error with a name, never a panic, and leaves the other values alone.

#[cfg(test)]
mod tests;
