//! The page around the app: what the app is opened for, and what it may ask.
//!
//! Our own pages offer more than an embed does. What is not there is known from the
//! start; asked for all the same, it does nothing.

use core::cell::RefCell;
use std::rc::Rc;

pub use js_sys::Uint8Array as Packed;
pub use web_sys::Element as Root;
use web_sys::{AudioContext, HtmlElement};
use yew::NodeRef;

use crate::host::parts::{Cards, Desk, Files, Sharing};
use crate::host::told::Listener;
use crate::host::{Address, Brought, Host, Store, Tab};

thread_local! {
    /// The first page. Where the site is, what is kept and what sounds is the same for
    /// every one.
    static FIRST: RefCell<Option<Host>> = const { RefCell::new(None) };
}

/// The page, as one app knows it. Without a browser there is none.
#[derive(Clone, Debug, Default)]
pub struct Page(Option<Rc<Around>>);

/// A page and what it can do.
#[derive(Debug)]
struct Around {
    root: Root,
    host: Host,
    address: Option<Address>,
    tab: Option<Tab>,
    listener: Listener,
    /// What parts of the app have brought, the last one at the end.
    brought: RefCell<Vec<Brought>>,
}

impl PartialEq for Page {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Some(one), Some(other)) => Rc::ptr_eq(one, other),
            (one, other) => one.is_none() && other.is_none(),
        }
    }
}

impl Page {
    /// The page around a root.
    pub fn around(root: &Root, host: &Host) -> Self {
        FIRST.with_borrow_mut(|first| {
            first.get_or_insert_with(|| host.clone());
        });
        Self(Some(Rc::new(Around {
            root: root.clone(),
            address: host.address(),
            tab: host.tab(),
            listener: host.listener(),
            host: host.clone(),
            brought: RefCell::default(),
        })))
    }

    /// What the page says about `name`, e.g. `quiz` about `view`; empty if nothing.
    pub fn says(&self, name: &str) -> String {
        let said = self.root().and_then(|root| root.get_attribute(name));
        said.unwrap_or_default()
    }

    /// The fragment that the page was opened with, without its sign; empty where
    /// there was none.
    pub fn fragment(&self) -> String {
        let address = self.address();
        address.map(Address::fragment).unwrap_or_default()
    }

    /// Whether it is one of ours, and no element on a page of somebody else.
    pub fn is_ours(&self) -> bool {
        self.address().is_some()
    }

    /// Names the page, in the tab and for a screen reader.
    pub fn rename(&self, title: &str) {
        if let Some(tab) = self.tab() {
            tab.rename(title);
        }
    }

    /// Offers the page to a printer.
    pub fn print(&self) {
        if let Some(tab) = self.tab() {
            tab.print();
        }
    }

    /// Moves the focus to a drawn element; a heading needs `tabindex="-1"` for it.
    pub fn focus(&self, node: &NodeRef) {
        if let (Some(host), Some(element)) = (self.host(), node.cast::<HtmlElement>()) {
            host.show(&element);
        }
    }

    /// Says whether something is under way that must not be interrupted.
    pub fn set_busy(&self, is_busy: bool) {
        if let Some(host) = self.host() {
            host.busy(is_busy);
        }
    }

    /// Has what a part of the app brings with it, from now on. Returns what the part is
    /// made of, packed.
    pub fn take(&self, brought: Brought) -> Vec<u8> {
        let data = bytes(&brought.data());
        if let Some(around) = &self.0 {
            around.brought.borrow_mut().push(brought);
        }
        data
    }

    pub(super) fn root(&self) -> Option<&Root> {
        self.0.as_ref().map(|around| &around.root)
    }

    pub(super) fn host(&self) -> Option<&Host> {
        self.0.as_ref().map(|around| &around.host)
    }

    pub(super) fn listener(&self) -> Option<&Listener> {
        self.0.as_ref().map(|around| &around.listener)
    }

    pub(super) fn tab(&self) -> Option<&Tab> {
        self.0.as_ref()?.tab.as_ref()
    }

    pub(super) fn sharing(&self) -> Option<Sharing> {
        self.of_part(Brought::sharing)
    }

    pub(super) fn cards(&self) -> Option<Cards> {
        self.of_part(Brought::cards)
    }

    pub(super) fn desk(&self) -> Option<Desk> {
        self.of_part(Brought::desk)
    }

    pub(super) fn files(&self) -> Option<Files> {
        self.of_part(Brought::files)
    }

    fn address(&self) -> Option<&Address> {
        self.0.as_ref()?.address.as_ref()
    }

    /// What a part has brought, where one has.
    fn of_part<T>(&self, get: fn(&Brought) -> Option<T>) -> Option<T> {
        self.0.as_ref()?.brought.borrow().iter().rev().find_map(get)
    }
}

/// The bytes of a file, copied to where the app can read them.
#[inline(never)]
pub fn bytes(packed: &Packed) -> Vec<u8> {
    packed.to_vec()
}

/// Where the site is. If that is not known: here. The build draws pages without knowing,
/// and leads what begins so to where the page is.
pub(super) fn site() -> String {
    first(|host| Some(host.site())).unwrap_or_else(|| "./".to_owned())
}

/// What keeps things on this page, where that is not the page's own storage.
pub(super) fn store() -> Option<Store> {
    first(Host::store)
}

/// What sounds, where a press made it before the app was there.
pub(super) fn audio() -> Option<AudioContext> {
    first(Host::audio)
}

fn first<T>(get: impl FnOnce(&Host) -> Option<T>) -> Option<T> {
    FIRST.with_borrow(|first| get(first.as_ref()?))
}
