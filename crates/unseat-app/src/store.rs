//! What is kept on the device, and nowhere else: the one place that reads and changes it.
//!
//! Every value is one versioned text (see [`unseat_core::codec`]). Before each event the
//! store is told what the device holds now, so that every change is made to the newest
//! values, another tab's included. What cannot be read, because a newer version wrote it
//! or because it was damaged or edited by hand, counts as absent and leaves the other
//! values alone; before something takes its place, it is put beside it.

mod key;
mod slot;

use alloc::string::String;
use alloc::vec::Vec;

use slot::Slot;
use unseat_core::codec::Stored;

pub use key::Key;

/// A value that has a place of its own on the device.
pub trait Keyed: Stored + 'static {
    /// Its place.
    const PLACE: Key;
}

/// What the device holds under a key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// What the browser keeps.
    pub kept: Option<String>,
    /// What it refused to keep, and lasts until the page is closed.
    pub held: Option<String>,
}

/// A text to keep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// Where.
    pub key: Key,
    /// The text.
    pub text: String,
    /// What this app cannot read and the text would replace: it is kept beside it first,
    /// and where that is not possible the new text lasts as long as the page.
    pub unread: Option<String>,
}

/// All that is kept, as it was found last.
#[derive(Debug, Default)]
pub struct Store {
    slots: [Slot; Key::ALL.len()],
}

impl Store {
    /// Takes in what the device holds now, in the order of [`Key::ALL`].
    pub fn look(&mut self, found: Vec<Found>) {
        for (slot, found) in self.slots.iter_mut().zip(found) {
            slot.look(found);
        }
    }

    /// The value kept last, if there is one and this app can read it.
    pub fn get<T: Keyed>(&self) -> Option<&T> {
        self.slots[T::PLACE as usize].get()
    }

    /// The text of a value.
    pub fn text(&self, key: Key) -> Option<&str> {
        self.slots[key as usize].text()
    }

    /// Whether anything lasts only until the page is closed.
    pub fn is_forgetful(&self) -> bool {
        self.slots.iter().any(Slot::is_held)
    }

    /// Puts a value in the place of the one before.
    pub fn keep<T: Keyed>(&mut self, value: &T) -> Text {
        let text = value.to_text();
        let can_read = |text: &str| T::from_text(text).is_ok();
        let unread = self.slots[T::PLACE as usize].put(&text, can_read);
        Text {
            key: T::PLACE,
            text,
            unread,
        }
    }

    /// Forgets a value.
    pub fn forget(&mut self, key: Key) {
        self.slots[key as usize] = Slot::default();
    }

    /// Forgets everything.
    pub fn erase(&mut self) {
        *self = Self::default();
    }
}

#[cfg(test)]
mod tests;
