//! The app: everything that needs a browser or draws.
//!
//! Rules are `unseat_app`'s; the browser is [`platform`]'s; what the rules ask for is
//! carried out by [`effects`]; a person sees what `parts` draw.

mod app;
mod book;
mod drawing;
pub mod effects;
mod figure;
mod films;
pub mod host;
#[cfg(feature = "reading")]
mod learn;
mod parts;
pub mod platform;
mod ui;

#[cfg(feature = "reading")]
pub use learn::{Shelf, film, learn};

use core::cell::RefCell;
use std::rc::Rc;

use app::{Driver, Start};
use host::Brought;
use platform::address;
use platform::page::{Packed, Page, Root, bytes};
use platform::share;
use unseat_app::host::Host;
use unseat_app::visit::{Opened, Visit};
use unseat_core::content::Catalog;
use yew::virtual_dom::VComp;
use yew::{AppHandle, Html, Renderer};

thread_local! {
    /// The apps of this page, each with its root.
    static APPS: RefCell<Vec<(Root, AppHandle<Driver>)>> = const { RefCell::new(Vec::new()) };
}

/// Draws the app into `root`, in place of what stands there: what the page says about
/// that element is what it is for, and `part` what that needs besides. Whether the packed
/// content can be read; if not, what stands there stays.
#[must_use]
pub fn mount(root: &Root, host: &host::Host, catalog: &Packed, part: Option<Brought>) -> bool {
    let page = Page::around(root, host);
    let rest = part.map(|part| page.take(part));
    let visit = Visit::of(|name| page.says(name), page.fragment());
    let Ok(catalog) = Catalog::from_bytes(&bytes(catalog)) else {
        return false;
    };
    let opened = Opened {
        visit,
        host: self::host(&page),
        catalog: Rc::new(catalog),
        rest,
    };
    if !opened.is_sound() {
        return false;
    }
    let start = Start {
        opened,
        page,
        is_bare: false,
    };
    let app = Renderer::with_root_and_props(root.clone(), start).render();
    APPS.with_borrow_mut(|apps| apps.push((root.clone(), app)));
    true
}

/// Ends the app of a root, if it has one.
pub fn unmount(root: &Root) {
    let app = APPS.with_borrow_mut(|apps| {
        let place = apps.iter().position(|(of, _)| of == root)?;
        Some(apps.swap_remove(place))
    });
    if let Some((_, app)) = app {
        app.destroy();
    }
}

/// What the app is told of its page at the start.
pub fn host(page: &Page) -> Host {
    let site = share::page("");
    let address = page.is_ours().then(|| address::here(&site));
    Host { site, address }
}

/// The app as a part of another drawing: a program draws the pages of the site with it,
/// before they are visited. Figures would be most of a page: only their space is drawn, and
/// the app draws them as soon as it can.
pub fn app(opened: Opened) -> Html {
    let start = Start {
        opened,
        page: Page::default(),
        is_bare: true,
    };
    VComp::new::<Driver>(Rc::new(start), None).into()
}
