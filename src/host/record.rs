//! Values that belong together, with a name each.

use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

/// Declares values that belong together, and the object of the page they become.
macro_rules! record {
    (
        $(#[$about:meta])*
        pub struct $name:ident $(<$life:lifetime>)? as $object:ident {
            $($(#[$said:meta])* pub $field:ident: $kind:ty,)*
        }
    ) => {
        $(#[$about])*
        #[derive(Clone, Debug)]
        pub struct $name $(<$life>)? {
            $($(#[$said])* pub $field: $kind,)*
        }

        #[wasm_bindgen::prelude::wasm_bindgen]
        extern "C" {
            #[doc = concat!("[`", stringify!($name), "`] as an object of the page.")]
            #[wasm_bindgen(extends = js_sys::Object)]
            pub type $object;
        }

        impl $(<$life>)? From<$name $(<$life>)?> for $object {
            fn from(record: $name $(<$life>)?) -> Self {
                let fields: $crate::host::record::Fields = js_sys::Object::new().unchecked_into();
                $(fields.put(stringify!($field), record.$field.into());)*
                fields.unchecked_into()
            }
        }
    };
}

pub(super) use record;

#[wasm_bindgen]
extern "C" {
    /// The fields of a record that is being written.
    pub(super) type Fields;

    #[wasm_bindgen(method, indexing_setter)]
    pub(super) fn put(this: &Fields, name: &str, value: JsValue);
}
