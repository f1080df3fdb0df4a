//! The app: everything that needs a browser or draws.
//!
//! Rules are `unseat_app`'s; the browser is [`platform`]'s; what a session asks
//! for is carried out by [`effects`]; a person sees [`components`].

mod components;
pub mod effects;
pub mod host;
pub mod platform;

pub use components::{Opened, Visit};
#[cfg(feature = "reading")]
pub use components::{Shelf, film, learn};

use core::cell::RefCell;
use std::rc::Rc;

use components::App;
use host::{Brought, Host};
use platform::page::{Packed, Page, Root, bytes};
use yew::virtual_dom::VComp;
use yew::{AppHandle, Html, Renderer};

thread_local! {
    /// The apps of this page, each with its root.
    static APPS: RefCell<Vec<(Root, AppHandle<App>)>> = const { RefCell::new(Vec::new()) };
}

/// Draws the app into `root`, in place of what stands there: what the page says about
/// that element is what it is for, and `part` what that needs besides. Whether the packed
/// content can be read; if not, what stands there stays.
#[must_use]
pub fn mount(root: &Root, host: &Host, catalog: &Packed, part: Option<Brought>) -> bool {
    let page = Page::around(root, host);
    let rest = part.map(|part| page.take(part));
    let opened = Opened::new(Visit::of(&page), page, &bytes(catalog));
    let opened = match rest {
        Some(rest) => opened.and_then(|opened| opened.with_rest(&rest)),
        None => opened,
    };
    let Some(opened) = opened else {
        return false;
    };
    let app = Renderer::with_root_and_props(root.clone().into(), opened).render();
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

/// The app as a part of another drawing: a program draws the pages of the site with
/// it, before they are visited.
pub fn app(opened: Opened) -> Html {
    VComp::new::<App>(Rc::new(opened), None).into()
}
