//! The page itself: its title, its language, and where the focus is.

pub use web_sys::Element as Root;
use web_sys::{Document, HtmlElement};
use yew::NodeRef;

/// The page's element for the app.
pub fn root() -> Option<Root> {
    document()?.get_element_by_id("unseat")
}

/// What the page says that this element is for, e.g. `quiz`; empty if nothing.
pub fn view(root: &Root) -> String {
    root.get_attribute("data-view").unwrap_or_default()
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

fn document() -> Option<Document> {
    super::window()?.document()
}
