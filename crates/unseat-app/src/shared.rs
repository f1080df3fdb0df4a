//! What every part is given with an event: the time, the content, what is kept and what
//! the page can do; and where it leaves what it wants to be done.

use alloc::rc::Rc;
use alloc::vec::Vec;

use crate::clock::Now;
use crate::effect::{Effect, Focus};
use crate::host::{Host, Moment, Permission};
use crate::store::{Keyed, Store};
use unseat_core::content::{Catalog, Strings};

/// What the parts share.
#[derive(Debug)]
pub struct Shared {
    /// The time of the last event.
    pub now: Now,
    /// The content of one language.
    pub catalog: Rc<Catalog>,
    /// The page around the app.
    pub host: Host,
    /// Whether the person can be notified.
    pub permission: Permission,
    /// Whether there are other apps to offer a link to.
    pub can_offer: bool,
    /// What is kept on the device.
    pub store: Store,
    effects: Vec<Effect>,
}

impl Shared {
    pub(crate) fn new(catalog: Rc<Catalog>, host: Host, moment: Moment) -> Self {
        let mut shared = Self {
            now: Now::default(),
            catalog,
            host,
            permission: Permission::default(),
            can_offer: false,
            store: Store::default(),
            effects: Vec::new(),
        };
        shared.look(moment);
        shared
    }

    /// Takes in how things are now.
    pub(crate) fn look(&mut self, moment: Moment) {
        self.now = moment.now;
        self.permission = moment.permission;
        self.can_offer = moment.can_offer;
        self.store.look(moment.kept);
    }

    /// The words of the interface.
    pub fn strings(&self) -> &Strings {
        &self.catalog.strings
    }

    /// The address of a page of our site; of the folder of the site, it is the site.
    pub fn page(&self, page: &str) -> alloc::string::String {
        [&*self.host.site, page].concat()
    }

    pub(crate) fn ask(&mut self, effect: Effect) {
        self.effects.push(effect);
    }

    /// Moves the focus to the heading: another screen shows.
    pub(crate) fn show_heading(&mut self) {
        self.ask(Effect::Focus(Focus::Heading));
    }

    pub(crate) fn keep<T: Keyed>(&mut self, value: &T) {
        let text = self.store.keep(value);
        self.ask(Effect::Keep(text));
    }

    pub(crate) fn forget<T: Keyed>(&mut self) {
        self.store.forget(T::PLACE);
        self.ask(Effect::Forget(T::PLACE));
    }

    /// What is to be done, in order.
    pub(crate) fn take_effects(&mut self) -> Vec<Effect> {
        core::mem::take(&mut self.effects)
    }
}
