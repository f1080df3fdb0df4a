//! A value that is not what its field asks for.

/// What a field asks for, and what stands there instead.
#[derive(Debug)]
pub(super) struct Mismatch {
    expected: String,
    found: String,
    hint: String,
}

impl Mismatch {
    /// "must be `expected`, found `found`".
    pub(super) fn new(expected: impl Into<String>, found: impl Into<String>) -> Self {
        Self {
            expected: expected.into(),
            found: found.into(),
            hint: String::new(),
        }
    }

    /// Adds what was probably meant, as written by [`super::near::hint`].
    #[must_use]
    pub(super) fn with_hint(mut self, hint: String) -> Self {
        self.hint = hint;
        self
    }

    /// The whole sentence, for the field or list named.
    pub(super) fn sentence(&self, subject: &str) -> String {
        let Self {
            expected,
            found,
            hint,
        } = self;
        format!("{subject} must be {expected}, found {found}{hint}")
    }
}
