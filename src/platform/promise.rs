//! Waiting for what takes time, in one way.

use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use crate::host::{Failure, Trouble};

/// Waits for an object that the page has promised, and hands it on.
pub(super) fn when<T: JsCast + 'static>(
    promise: Promise<T>,
    then: impl FnOnce(Result<T, Trouble>) + 'static,
) {
    settle(promise.unchecked_into(), move |came| {
        then(came.map(JsCast::unchecked_into));
    });
}

/// Waits for an answer that the page has promised, as `read` reads it.
pub(super) fn answered<T: 'static>(
    promise: Promise<T>,
    read: fn(&JsValue) -> Option<T>,
    then: impl FnOnce(Result<T, Trouble>) + 'static,
) {
    settle(promise.unchecked_into(), move |came| {
        then(came.and_then(|answer| read(&answer).ok_or(Trouble::Unable)));
    });
}

fn settle(promise: Promise, then: impl FnOnce(Result<JsValue, Trouble>) + 'static) {
    wait(promise, Box::new(then));
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
        Ok(known @ (Trouble::Missing | Trouble::Damaged | Trouble::Refused)) => known,
        _ => Trouble::Unable,
    }
}
