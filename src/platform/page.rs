//! The page itself: its title, its language, and where the focus is.

use web_sys::{Document, Element, HtmlElement};
use yew::NodeRef;

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

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
