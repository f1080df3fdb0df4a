//! Waiting for what takes time, in one way.

use js_sys::Promise;
use unseat_app::host::Trouble;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use crate::host::{Failure, Trouble as Told};

/// Waits for an object that the page has promised, and hands it on.
pub(super) fn when<T: JsCast + 'static>(
    promise: Promise<T>,
    then: impl FnOnce(Result<T, Trouble>) + 'static,
) {
    let then = move |came: Result<JsValue, Trouble>| then(came.map(JsCast::unchecked_into));
    wait(promise.unchecked_into(), Box::new(then));
}

/// Waits for an answer that the page has promised, as `read` reads it.
pub(super) fn answered<T: 'static>(
    promise: Promise<T>,
    read: fn(&JsValue) -> Option<T>,
    then: impl FnOnce(Option<T>) + 'static,
) {
    let then = move |came: Result<JsValue, Trouble>| {
        then(came.ok().and_then(|answer| read(&answer)));
    };
    wait(promise.unchecked_into(), Box::new(then));
}

/// One future for all: each place that awaits brings a machine of its own.
fn wait(promise: Promise, then: Box<dyn FnOnce(Result<JsValue, Trouble>)>) {
    spawn_local(async move {
        let came = JsFuture::from(promise).await;
        then(came.map_err(|reason| trouble(&reason)));
    });
}

/// Why the page has not kept a promise. One that is rejected with something else has met
/// with what nobody thought of.
fn trouble(reason: &JsValue) -> Trouble {
    match reason.unchecked_ref::<Failure>().trouble() {
        Ok(Told::Missing) => Trouble::Missing,
        Ok(Told::Damaged) => Trouble::Damaged,
        Ok(Told::Refused) => Trouble::Refused,
        _ => Trouble::Unable,
    }
}
