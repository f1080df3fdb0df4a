//! Elements that are found again: by the focus, or by what sets them in motion.

use yew::{AttrValue, Callback, Html, KeyboardEvent, NodeRef, html};

/// The heading of a screen: the focus goes there when the screen is new.
pub(in crate::components) fn heading(node: &NodeRef, text: AttrValue) -> Html {
    html! { <h1 ref={node} tabindex="-1">{ text }</h1> }
}

/// The heading of a question asked on the same screen.
pub(in crate::components) fn question(node: &NodeRef, text: AttrValue) -> Html {
    html! { <h2 ref={node} tabindex="-1">{ text }</h2> }
}

/// A part in which things are set in motion.
pub(in crate::components) fn moving(
    node: &NodeRef,
    class: &'static str,
    children: Vec<Html>,
) -> Html {
    html! { <div ref={node} {class}>{ children }</div> }
}

/// A part that listens to keys while the focus is in it.
pub(in crate::components) fn keyed(
    class: &'static str,
    onkeydown: Callback<KeyboardEvent>,
    children: Vec<Html>,
) -> Html {
    html! { <div {class} {onkeydown}>{ children }</div> }
}
