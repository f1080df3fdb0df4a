//! Elements without the macro.
//!
//! `html!` writes the making of every element out in place, some 250 bytes of
//! wasm each. Here an element is one word, made and completed by calls: each is a
//! few bytes, and a first visit downloads them all.
//!
//! Children are told apart by their place, counted from the end. A child that
//! comes and goes leaves an empty place (see [`Element::maybe`]), or is the first.
//!
//! In a browser no text node is Yew's: translators and extensions put nodes of their own
//! in the place of each, and what Yew then writes is never seen. A text is what its
//! element says as a whole ([`text`]), and where it stands among elements it has an
//! element to itself.

use std::rc::Rc;

use unseat_core::content::{Strings, Word};
use unseat_core::text::cut;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Listener, VList, VTag, VText};
use yew::{AttrValue, Html, NodeRef};

use super::names::kept;
use super::value::IntoValue;
use super::words;
use crate::platform::{IS_BROWSER, text};

/// An element in the making.
pub(crate) struct Element(Box<Parts>);

struct Parts {
    tag: VTag,
    names: Vec<&'static str>,
    values: Vec<Option<AttributeOrProperty>>,
    children: Vec<Child>,
}

/// What is in an element.
enum Child {
    Text(String),
    Node(Html),
}

/// The element a selector would find, e.g. `p.note[role=status]`.
pub(crate) fn tag(selector: &'static str) -> Element {
    let (start, mut attributes) = cut(selector, b'[').unwrap_or((selector, ""));
    let (name, classes) = cut(start, b'.').unwrap_or((start, ""));
    let mut element = Element(Box::new(Parts {
        tag: VTag::new(name),
        names: Vec::new(),
        values: Vec::new(),
        children: Vec::new(),
    }));
    if !classes.is_empty() {
        let spaced = |letter| if letter == '.' { ' ' } else { letter };
        element = element.set("class", classes.chars().map(spaced).collect::<String>());
    }
    while let Some((attribute, rest)) = cut(attributes, b']') {
        let attribute = attribute.strip_prefix('[').unwrap_or(attribute);
        if let Some((name, value)) = cut(attribute, b'=') {
            element = element.set(name, value);
        }
        attributes = rest;
    }
    element
}

impl Element {
    /// With an attribute, where its value is there.
    pub(crate) fn set<T: IntoValue>(self, name: &'static str, value: T) -> Self {
        self.put(name, value.into_value())
    }

    /// With a child.
    pub(crate) fn with(self, child: Self) -> Self {
        self.show(child.into())
    }

    /// With a child, or an empty place for it.
    pub(crate) fn maybe(self, child: Option<Self>) -> Self {
        self.show(child.map(Html::from).unwrap_or_default())
    }

    /// With children.
    pub(crate) fn all(self, children: impl IntoIterator<Item = Self>) -> Self {
        children.into_iter().fold(self, Self::with)
    }

    /// With a child that is no element, e.g. a component.
    pub(crate) fn show(mut self, child: Html) -> Self {
        self.0.children.push(Child::Node(child));
        self
    }

    /// With a text.
    pub(crate) fn text(mut self, text: String) -> Self {
        self.0.children.push(Child::Text(text));
        self
    }

    /// With a text of the content.
    pub(crate) fn copied(self, copied: &str) -> Self {
        self.text(copied.to_owned())
    }

    /// With a text of the interface.
    pub(crate) fn say(self, strings: &Strings, word: Word) -> Self {
        self.text(words::word(strings, word))
    }

    /// Found again through `node`: by the focus, or by what sets it in motion.
    pub(crate) fn found_by(mut self, node: &NodeRef) -> Self {
        self.0.tag.node_ref = node.clone();
        self
    }

    /// Told from its siblings by a number of its own, and not by its place. All of
    /// them must be.
    pub(crate) fn keyed(mut self, key: usize) -> Self {
        self.0.tag.key = Some(key.into());
        self
    }

    /// A control that is on or off.
    pub(crate) fn checked(mut self, is_checked: bool) -> Self {
        self.0.tag.set_checked(is_checked);
        self
    }

    /// With a listener; there is one at most.
    pub(super) fn listener(mut self, listener: Rc<dyn Listener>) -> Self {
        self.0.tag.set_listeners(Box::new([Some(listener)]));
        self
    }

    fn put(mut self, name: &'static str, value: Option<AttrValue>) -> Self {
        self.0.names.push(name);
        self.0
            .values
            .push(value.map(AttributeOrProperty::Attribute));
        self
    }
}

impl From<Element> for Html {
    fn from(Element(parts): Element) -> Self {
        let Parts {
            mut tag,
            mut names,
            mut values,
            mut children,
        } = *parts;
        if let Some(text) = whole(&children).and_then(|said| text::value(&said)) {
            names.push(text::NAME);
            values.push(Some(text));
            children.clear();
        }
        tag.set_attributes(Attributes::Dynamic {
            keys: kept(names),
            values: values.into(),
        });
        if let Some(place) = tag.children_mut() {
            let children = children.into_iter().map(Html::from).collect();
            *place = VList::with_children(children, None).into();
        }
        tag.into()
    }
}

/// What an element says in which there is nothing but text.
fn whole(children: &[Child]) -> Option<String> {
    let mut said = String::new();
    for child in children {
        match child {
            Child::Text(text) => said.push_str(text),
            Child::Node(_) => return None,
        }
    }
    (!children.is_empty()).then_some(said)
}

impl From<Child> for Html {
    fn from(child: Child) -> Self {
        match child {
            Child::Node(node) => node,
            Child::Text(text) if IS_BROWSER => tag("unseat-text").text(text).into(),
            Child::Text(text) => VText::new(text).into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Html, tag};

    #[track_caller]
    fn check(selector: &'static str, name: &str, attributes: &[(&str, &str)]) {
        let Html::VTag(made) = tag(selector).into() else {
            panic!("{selector} is no element");
        };
        assert_eq!(made.tag(), name);
        assert_eq!(made.attributes.iter().collect::<Vec<_>>(), attributes);
    }

    #[test]
    fn an_element_is_what_its_selector_would_find() {
        check("p", "p", &[]);
        check("p.card.card--main", "p", &[("class", "card card--main")]);
        check("i[role=img]", "i", &[("role", "img")]);
        check(
            "svg.icon[viewBox=0 0 24 24][aria-hidden=true]",
            "svg",
            &[
                ("class", "icon"),
                ("viewBox", "0 0 24 24"),
                ("aria-hidden", "true"),
            ],
        );
    }
}
