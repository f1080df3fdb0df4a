//! What the parts that come when they are opened have in common: one contract.

use alloc::string::String;

use crate::player::Order;
use crate::shared::Shared;
use unseat_core::time::Timestamp;

/// A part that comes when it is opened, as the app knows it. It decides by itself, works on
/// what is shared, and hands out what it wants of the player.
pub(crate) trait Machine: Sized {
    /// What somebody does about it.
    type Press;

    /// As it is before anything has happened.
    fn new(shared: &Shared) -> Self;

    /// Whether what it needs can be read.
    fn can_read(bytes: &[u8]) -> bool;

    /// Takes in what somebody did while the part is on its way, or has not been asked
    /// for: that can be done then.
    fn wait(&mut self, _press: Self::Press, _shared: &mut Shared) {}

    /// The same, where an order is awaited: there is none before the part is here.
    fn waited(&mut self, press: Self::Press, shared: &mut Shared) -> Option<Order> {
        self.wait(press, shared);
        None
    }

    /// The part has not come.
    fn failed(&mut self);

    /// Takes in what somebody did.
    fn update(&mut self, press: Self::Press, shared: &mut Shared) -> Option<Order>;

    /// Whether this leads to its screen.
    fn opens(_press: &Self::Press) -> bool {
        false
    }

    /// Its screen is to show: what that needs is asked for. False where it cannot, because
    /// the page has not brought what it needs, and nobody can ask for that.
    fn show(&mut self, shared: &mut Shared) -> bool;

    /// What it needs came, or did not; `is_showing` if its screen waits for it.
    fn came(&mut self, bytes: Option<&[u8]>, is_showing: bool, shared: &mut Shared);

    /// Another screen shows from now on.
    fn rest(&mut self) {}

    /// Time has passed.
    fn tick(&mut self, _shared: &mut Shared) {}

    /// When it wants to be woken.
    fn deadline(&self, _now: Timestamp) -> Option<Timestamp> {
        None
    }

    /// What its screen is called.
    fn title(&self, shared: &Shared) -> String;

    /// Whether a reload of its screen would take something from somebody.
    fn is_busy(&self) -> bool {
        false
    }
}
