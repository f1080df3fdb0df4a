//! One kept value: its texts, and what they say.

use alloc::borrow::ToOwned as _;
use alloc::boxed::Box;
use alloc::string::String;
use core::any::Any;
use core::cell::OnceCell;

use super::{Found, Keyed};

/// The texts under a key, and the value they have been read as.
#[derive(Debug, Default)]
pub(super) struct Slot {
    found: Found,
    /// Read when somebody asks, and only once for each text.
    value: OnceCell<Option<Box<dyn Any>>>,
}

impl Slot {
    /// What the device holds now.
    pub(super) fn look(&mut self, found: Found) {
        if self.found != found {
            *self = Self {
                found,
                value: OnceCell::new(),
            };
        }
    }

    /// The value, if there is one that can be read.
    pub(super) fn get<T: Keyed>(&self) -> Option<&T> {
        let value = self.value.get_or_init(|| {
            let value = T::from_text(self.text()?).ok()?;
            Some(Box::new(value))
        });
        value.as_deref()?.downcast_ref()
    }

    /// The text that counts.
    pub(super) fn text(&self) -> Option<&str> {
        self.found.held.as_deref().or(self.found.kept.as_deref())
    }

    pub(super) fn is_held(&self) -> bool {
        self.found.held.is_some()
    }

    /// Puts a text in the place of the one before; what the browser keeps and nobody can
    /// read is handed back.
    pub(super) fn put(&mut self, text: &str, can_read: fn(&str) -> bool) -> Option<String> {
        let unread = self.found.kept.take().filter(|kept| !can_read(kept));
        self.look(Found {
            kept: Some(text.to_owned()),
            held: None,
        });
        unread
    }
}
