//! The app: everything that needs a browser or draws.
//!
//! Rules are `unseat_core`'s; the browser is [`platform`]'s; what a session asks
//! for is carried out by [`effects`]; a person sees [`components`].

mod components;
pub mod effects;
pub mod platform;

/// Draws the app into the page's element for it, in place of what stands there.
/// Without that element there is nothing to do.
pub fn mount() {
    if let Some(root) = platform::page::root() {
        yew::Renderer::<components::App>::with_root(root).render();
    }
}
