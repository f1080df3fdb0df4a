//! What the app knows of the page around it and of the device it runs on.

use alloc::string::String;
use alloc::vec::Vec;

use crate::clock::Now;
use crate::store::Found;

/// The page around the app, as it is from the start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Host {
    /// Where the site is, with a `/` at its end.
    pub site: String,
    /// Where the page is below the site, with its fragment; none where it is somebody
    /// else's, whose address and history are not ours.
    pub address: Option<String>,
}

impl Host {
    /// Whether it is one of our own pages, and no element on somebody else's.
    pub const fn is_ours(&self) -> bool {
        self.address.is_some()
    }
}

/// What the driver reads before every event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Moment {
    /// The time.
    pub now: Now,
    /// What the device keeps, in the order of [`Key::ALL`](crate::store::Key::ALL).
    pub kept: Vec<Found>,
    /// Whether the person can be notified.
    pub permission: Permission,
    /// Whether there are other apps to offer a link to.
    pub can_offer: bool,
}

/// Whether a person can be notified.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Permission {
    /// The page is somebody else's, or the browser has no notifications.
    #[default]
    Missing,
    /// Not asked yet.
    Open,
    /// Allowed.
    Granted,
    /// Not allowed.
    Denied,
}
