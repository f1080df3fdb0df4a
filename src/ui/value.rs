//! Values of attributes.

use yew::AttrValue;

/// What an attribute can be set to.
pub(crate) trait IntoValue {
    fn into_value(self) -> Option<AttrValue>;
}

impl IntoValue for &'static str {
    fn into_value(self) -> Option<AttrValue> {
        Some(AttrValue::Static(self))
    }
}

impl IntoValue for String {
    fn into_value(self) -> Option<AttrValue> {
        Some(AttrValue::from(self))
    }
}

impl<T: IntoValue> IntoValue for Option<T> {
    fn into_value(self) -> Option<AttrValue> {
        self.and_then(T::into_value)
    }
}
