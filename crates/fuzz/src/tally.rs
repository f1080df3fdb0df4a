//! How far the inputs came.

use std::sync::atomic::{AtomicUsize, Ordering};

/// Counts the inputs that were taken for sound: where none is, nothing but the
/// refusals was tested.
#[derive(Debug, Default)]
pub(crate) struct Tally(AtomicUsize);

impl Tally {
    /// One more.
    pub(crate) fn add(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    /// Fails if there were none.
    #[track_caller]
    pub(crate) fn close(self) {
        assert!(self.0.into_inner() > 0, "no input came through");
    }
}
