//! The heading of a screen.

use yew::NodeRef;

use super::tag::{Element, tag};

/// The heading of a screen: the focus goes there when what is shown is new.
pub(crate) fn heading(node: &NodeRef, title: String) -> Element {
    tag("h1[tabindex=-1]").found_by(node).text(title)
}
