//! A device: what its browser keeps, and what time it is there.

use core::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use unseat_app::clearance::Checked;
use unseat_app::clock::{Now, WallTime};
use unseat_app::store::Keyed;
use unseat_core::time::{Span, Timestamp};

/// 9 o'clock on a Monday, in milliseconds since 1970.
pub(crate) const MORNING: u64 = 1_795_424_400_000;

/// What one browser keeps, and what time it is there.
#[derive(Clone)]
pub(crate) struct Device(Rc<RefCell<Drawer>>);

impl Default for Device {
    /// One on which the safety check was done this morning, and nothing else.
    fn default() -> Self {
        let device = Self::fresh();
        device.keep(&Checked { at: MORNING });
        device
    }
}

#[derive(Default)]
struct Drawer {
    texts: BTreeMap<String, String>,
    passed: u64,
    /// By how much the clock that people read is set back, in milliseconds.
    behind: u64,
    is_denied: bool,
}

impl Device {
    /// One on which nothing was done yet.
    pub(crate) fn fresh() -> Self {
        Self(Rc::default())
    }

    /// Keeps a value, as the app would.
    pub(crate) fn keep<T: Keyed>(&self, value: &T) {
        self.write(T::PLACE.name(), &value.to_text());
    }

    /// Sets the clock that people read to a time in milliseconds since 1970.
    pub(crate) fn set_clock(&self, wall: u64) {
        let mut drawer = self.0.borrow_mut();
        drawer.behind = (MORNING + drawer.passed).saturating_sub(wall);
    }

    /// Refuses to keep anything from now on.
    pub(crate) fn deny(&self) {
        self.0.borrow_mut().is_denied = true;
    }

    pub(crate) fn is_denied(&self) -> bool {
        self.0.borrow().is_denied
    }

    /// Forgets a text.
    pub(crate) fn remove(&self, name: &str) {
        self.0.borrow_mut().texts.remove(name);
    }

    /// Forgets all of them.
    pub(crate) fn clear(&self) {
        self.0.borrow_mut().texts.clear();
    }

    /// The text under a name.
    pub(crate) fn text(&self, name: &str) -> Option<String> {
        self.0.borrow().texts.get(name).cloned()
    }

    /// What another program, or another version, writes there.
    pub(crate) fn write(&self, name: &str, text: &str) {
        let texts = &mut self.0.borrow_mut().texts;
        texts.insert(name.to_owned(), text.to_owned());
    }

    /// A value as it is kept.
    pub(crate) fn kept<T: Keyed>(&self) -> Option<T> {
        T::from_text(&self.text(T::PLACE.name())?).ok()
    }

    /// Everything that is kept.
    pub(crate) fn all(&self) -> BTreeMap<String, String> {
        self.0.borrow().texts.clone()
    }

    /// Time passes, and nobody looks.
    pub(crate) fn sleep(&self, span: Span) {
        self.0.borrow_mut().passed += u64::from(span.as_millis());
    }

    /// What the clock that people read says, in milliseconds since 1970.
    pub(crate) fn wall(&self) -> u64 {
        self.now().wall.millis
    }

    pub(crate) fn now(&self) -> Now {
        let Drawer { passed, behind, .. } = *self.0.borrow();
        Now {
            clock: Timestamp::from_millis(1000 + passed),
            wall: WallTime {
                millis: MORNING + passed - behind,
                offset: 0,
            },
        }
    }
}
