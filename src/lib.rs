//! The app: everything that needs a browser or draws.
//!
//! Rules are `unseat_core`'s; the browser is [`platform`]'s; what a session asks
//! for is carried out by [`effects`]; a person sees [`components`].

mod components;
pub mod effects;
pub mod platform;

pub use components::{Opened, Visit};

use components::{App, LANGUAGE};
use platform::catalog::{Arrived, Part, fetch};
use platform::page::Root;
use yew::{Callback, Renderer};

/// Fetches what a visit needs, and then draws the app into `root` in one go: until
/// then, what stands there can be read.
pub fn mount(root: Root, visit: Visit) {
    let on_catalog = Callback::from(move |catalog: Arrived| {
        let root = root.clone();
        #[cfg(feature = "quiz")]
        if visit.needs_quiz() {
            let on_quiz = Callback::from(move |quiz: Arrived| {
                draw(&root, opened(&root, visit, &catalog).with_quiz(&quiz));
            });
            fetch(Part::Quiz, LANGUAGE, on_quiz);
            return;
        }
        draw(&root, opened(&root, visit, &catalog));
    });
    fetch(Part::Catalog, LANGUAGE, on_catalog);
}

fn opened(root: &Root, visit: Visit, catalog: &Arrived) -> Opened {
    let root = root.clone();
    let again = Callback::from(move |()| mount(root.clone(), visit));
    Opened::new(visit, catalog, again)
}

fn draw(root: &Root, opened: Opened) {
    Renderer::<App>::with_root_and_props(root.clone(), opened).render();
}
