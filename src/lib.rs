//! The app: everything that needs a browser or draws.
//!
//! Rules are `unseat_app`'s; the browser is [`platform`]'s; what the rules ask for is
//! carried out by [`effects`]; a person sees what `parts` draw.

mod app;
mod book;
mod drawing;
pub mod effects;
mod figure;
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
use platform::address;
use platform::catalog::{self, Packed};
use platform::page::{Page, Root};
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

/// Draws the app into `root`, in place of what stands there: what the page says
/// about that element is what it is for, and `rest` what that needs besides. Whether
/// the packed content can be read; if not, what stands there stays.
#[must_use]
pub fn mount(root: &Root, catalog: &Packed, rest: Option<&Packed>) -> bool {
    let page = Page::around(root);
    let visit = Visit::of(|name| page.says(name), page.fragment());
    let Ok(catalog) = Catalog::from_bytes(&catalog::bytes(catalog)) else {
        return false;
    };
    let opened = Opened {
        visit,
        host: host(&page),
        catalog: Rc::new(catalog),
        rest: rest.map(catalog::bytes),
    };
    if !opened.is_sound() {
        return false;
    }
    let start = Start {
        opened,
        page,
        is_bare: false,
    };
    let app = Renderer::with_root_and_props(root.clone().into(), start).render();
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
/// before they are visited. Without the drawings of its figures where it is `bare`: their
/// space is kept, they are most of a screen, and the app draws them at once.
pub fn app(opened: Opened, is_bare: bool) -> Html {
    let start = Start {
        opened,
        page: Page::default(),
        is_bare,
    };
    VComp::new::<Driver>(Rc::new(start), None).into()
}
