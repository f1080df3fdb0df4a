//! The page itself: its title, its language, where the focus is, and what is
//! left when the app has crashed.

use std::panic::PanicHookInfo;

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Document, Element, HtmlElement};
use yew::NodeRef;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = console)]
    fn error(text: &str);
}

/// The element the app draws into.
pub fn root() -> Option<Element> {
    document()?.get_element_by_id("unseat")
}

/// Names the page, in the tab and for a screen reader.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Says which language the page is in, e.g. `en`.
pub fn set_language(language: &str) {
    if let Some(html) = document().and_then(|document| document.document_element()) {
        let _ = html.set_attribute("lang", language);
    }
}

/// Moves the focus to a drawn element; a heading needs `tabindex="-1"` for it.
pub fn focus(node: &NodeRef) {
    if let Some(element) = node.cast::<HtmlElement>() {
        let _ = element.focus();
    }
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}

/// Shows the notice of the static page, `#unseat-crash`, should the app ever
/// crash. Call it before the first render: the framework would otherwise put
/// its own hook in place, which only writes to the console.
pub fn install_crash_notice() {
    yew::set_custom_panic_hook(Box::new(|info: &PanicHookInfo<'_>| {
        error(&info.to_string());
        show_crash_notice();
    }));
}

/// What was on the screen stays: it no longer answers, but can be read.
fn show_crash_notice() {
    let notice = document().and_then(|document| document.get_element_by_id("unseat-crash"));
    if let Some(notice) = notice {
        let _ = notice.remove_attribute("hidden");
    }
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
