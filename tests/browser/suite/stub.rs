//! Stand-ins for what a browser has, for the length of a test.

use js_sys::{Object, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// A property replaced until this is dropped.
pub(crate) struct Stub {
    owner: Object,
    name: &'static str,
    before: JsValue,
}

impl Stub {
    /// The property has this value.
    pub(crate) fn value(owner: &JsValue, name: &'static str, value: &JsValue) -> Self {
        Self::define(owner, name, "value", value)
    }

    /// Asking for the property throws, as for storage in a page that may not have it.
    pub(crate) fn throwing(owner: &JsValue, name: &'static str, error: &'static str) -> Self {
        let getter =
            Closure::<dyn Fn() -> Result<JsValue, JsValue>>::new(move || Err(exception(error)));
        Self::define(owner, name, "get", &getter.into_js_value())
    }

    fn define(owner: &JsValue, name: &'static str, what: &str, value: &JsValue) -> Self {
        let owner: Object = owner.clone().unchecked_into();
        let before: JsValue = Object::get_own_property_descriptor(&owner, &name.into());
        let descriptor = Object::new();
        set(&descriptor, what, value);
        set(&descriptor, "configurable", &JsValue::TRUE);
        Object::define_property(&owner, &name.into(), &descriptor);
        Self {
            owner,
            name,
            before,
        }
    }
}

impl Drop for Stub {
    fn drop(&mut self) {
        if self.before.is_undefined() {
            let _ = Reflect::delete_property(&self.owner, &self.name.into());
        } else {
            Object::define_property(&self.owner, &self.name.into(), self.before.unchecked_ref());
        }
    }
}

pub(crate) fn window() -> JsValue {
    web_sys::window().into()
}

pub(crate) fn navigator() -> JsValue {
    get(&window(), "navigator")
}

pub(crate) fn get(owner: &JsValue, name: &str) -> JsValue {
    Reflect::get(owner, &name.into()).expect("a property that can be asked for")
}

pub(crate) fn set(owner: &JsValue, name: &str, value: &JsValue) {
    Reflect::set(owner, &name.into(), value).expect("a property that can be set");
}

/// Calls a method that takes nothing.
pub(crate) fn call(owner: &JsValue, name: &str) -> JsValue {
    let method: js_sys::Function = get(owner, name).unchecked_into();
    method.call0(owner).expect("a method that returns")
}

pub(crate) fn exception(name: &str) -> JsValue {
    web_sys::DomException::new_with_message_and_name("refused", name)
        .expect("browsers have DOMException")
        .into()
}

/// Lets the browser go on for so many milliseconds. Only for what the browser
/// itself must do in real time.
pub(crate) async fn wait(millis: i32) {
    let promise = Promise::new(&mut |resolve, _| {
        web_sys::window()
            .expect("tests run in a page")
            .set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, millis)
            .expect("pages have timers");
    });
    let _ = JsFuture::from(promise).await;
}
