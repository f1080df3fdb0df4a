//! Elements without the macro.
//!
//! `html!` writes the making of every element out in place, some 250 bytes of
//! wasm each; a call costs a quarter of that, and a first visit downloads them
//! all. What listens, or is referred to later, is still written with `html!`, in
//! one place per kind of element.
//!
//! Children are told apart by their place, counted from the end. A child that
//! comes and goes leaves an empty [`Html`] in its place, or is the first.

use std::rc::Rc;

use unseat_core::content::{Strings, Word};
use yew::virtual_dom::{AttributeOrProperty, Attributes, VTag, VText};
use yew::{AttrValue, Html};

/// An element of a class; an empty class is none.
pub(in crate::components) fn tag(
    name: &'static str,
    class: &'static str,
    children: Vec<Html>,
) -> Html {
    if class.is_empty() {
        return element(name, None, children);
    }
    let values = Box::new([Some(AttributeOrProperty::Static(class))]);
    let attributes = Attributes::Dynamic {
        keys: &["class"],
        values,
    };
    element(name, Some(attributes), children)
}

/// An element with attributes, made by [`attributes!`].
pub(in crate::components) fn with(
    name: &'static str,
    (keys, values): Named,
    children: Vec<Html>,
) -> Html {
    let values = valued(values);
    element(name, Some(Attributes::Dynamic { keys, values }), children)
}

/// The names of attributes, and the values of those that are there.
pub(in crate::components) type Named = (&'static [&'static str], Vec<Option<AttrValue>>);

/// Attributes by name, e.g. `attributes! { "class" = "icon", "href" = address }`.
macro_rules! attributes {
    ($($name:literal = $value:expr),+ $(,)?) => {
        ({
            // A static of its own: two made here are told to be alike by its address.
            static NAMES: &[&str] = &[$($name),+];
            NAMES
        }, vec![$($crate::components::ui::tag::value($value)),+])
    };
}

pub(in crate::components) use attributes;

/// An attribute's value, where there is one.
pub(in crate::components) fn value<T: IntoValue>(value: T) -> Option<AttrValue> {
    value.into_value()
}

/// What an attribute can be set to.
pub(in crate::components) trait IntoValue {
    fn into_value(self) -> Option<AttrValue>;
}

impl IntoValue for &'static str {
    fn into_value(self) -> Option<AttrValue> {
        Some(AttrValue::Static(self))
    }
}

impl IntoValue for AttrValue {
    fn into_value(self) -> Option<AttrValue> {
        Some(self)
    }
}

impl IntoValue for String {
    fn into_value(self) -> Option<AttrValue> {
        Some(AttrValue::from(self))
    }
}

impl IntoValue for Option<&'static str> {
    fn into_value(self) -> Option<AttrValue> {
        self.map(AttrValue::Static)
    }
}

impl IntoValue for Option<AttrValue> {
    fn into_value(self) -> Option<AttrValue> {
        self
    }
}

/// Text.
pub(in crate::components) fn text(text: AttrValue) -> Html {
    VText::new(text).into()
}

/// Text of the content.
pub(in crate::components) fn copied(copied: &str) -> Html {
    text(AttrValue::from(copied.to_owned()))
}

/// A text of the interface.
pub(in crate::components) fn say(strings: &Strings, word: Word) -> Html {
    copied(strings.get(word))
}

/// An element made by `html!` with nothing but its listeners and references,
/// given its attributes and children. A class in `html!` may be many things, and
/// brings the code for all of them along.
pub(in crate::components) fn dressed(
    bare: Html,
    (keys, values): Named,
    children: Vec<Html>,
) -> Html {
    let Html::VTag(element) = bare else {
        return bare;
    };
    let mut element = Rc::unwrap_or_clone(element);
    element.set_attributes(Attributes::Dynamic {
        keys,
        values: valued(values),
    });
    element.add_children(children);
    element.into()
}

fn valued(values: Vec<Option<AttrValue>>) -> Box<[Option<AttributeOrProperty>]> {
    let values = values.into_iter();
    values
        .map(|value| value.map(AttributeOrProperty::Attribute))
        .collect()
}

fn element(name: &'static str, attributes: Option<Attributes>, children: Vec<Html>) -> Html {
    let mut element = VTag::new(name);
    if let Some(attributes) = attributes {
        element.set_attributes(attributes);
    }
    element.add_children(children);
    element.into()
}
