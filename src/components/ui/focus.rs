//! Elements that are found again: by the focus, or by what sets them in motion.

use yew::{AttrValue, Callback, Html, KeyboardEvent, NodeRef, html};

use super::tag::{attributes, dressed, text};

/// The heading of a screen: the focus goes there when what is shown is new.
pub(in crate::components) fn heading(node: &NodeRef, title: AttrValue) -> Html {
    let attributes = attributes! { "tabindex" = "-1" };
    dressed(html! { <h1 ref={node} /> }, attributes, vec![text(title)])
}

/// A part in which things are set in motion.
pub(in crate::components) fn moving(
    node: &NodeRef,
    class: &'static str,
    children: Vec<Html>,
) -> Html {
    dressed(
        html! { <div ref={node} /> },
        attributes! { "class" = class },
        children,
    )
}

/// A part that listens to keys while the focus is in it.
pub(in crate::components) fn keyed(
    class: &'static str,
    onkeydown: Callback<KeyboardEvent>,
    children: Vec<Html>,
) -> Html {
    dressed(
        html! { <div {onkeydown} /> },
        attributes! { "class" = class },
        children,
    )
}
