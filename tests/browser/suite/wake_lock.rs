//! The wish for a screen that stays on, with a stand-in for the browser's lock.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Object, Promise};
use unseat::platform::wake_lock::WakeLock;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_test::wasm_bindgen_test;

use super::stub::{Stub, exception, navigator, set, wait};

/// How often a lock was asked for and given up.
#[derive(Default)]
struct Count {
    asked: Cell<u32>,
    given_up: Cell<u32>,
}

fn stand_in(count: &Rc<Count>) -> Stub {
    let (asking, giving) = (Rc::clone(count), Rc::clone(count));
    let held = Object::new();
    let release = Closure::<dyn Fn() -> Promise>::new(move || {
        giving.given_up.set(giving.given_up.get() + 1);
        Promise::resolve(&JsValue::UNDEFINED)
    });
    set(&held, "release", &release.into_js_value());
    let sentinel = JsValue::from(held);
    let request = Closure::<dyn Fn() -> Promise>::new(move || {
        asking.asked.set(asking.asked.get() + 1);
        Promise::resolve(&sentinel)
    });
    let manager = Object::new();
    set(&manager, "request", &request.into_js_value());
    Stub::value(&navigator(), "wakeLock", &manager)
}

fn page_returns() {
    let event = web_sys::Event::new("visibilitychange").expect("browsers have events");
    web_sys::window()
        .and_then(|window| window.document())
        .expect("tests run in a page")
        .dispatch_event(&event)
        .expect("an event can be sent");
}

#[wasm_bindgen_test]
async fn a_lock_is_held_from_keep_to_release() {
    let count = Rc::new(Count::default());
    let _stub = stand_in(&count);
    let lock = WakeLock::new();
    assert_eq!(count.asked.get(), 0);
    lock.keep();
    lock.keep();
    wait(10).await;
    assert_eq!((count.asked.get(), count.given_up.get()), (1, 0));
    lock.release();
    lock.release();
    wait(10).await;
    assert_eq!((count.asked.get(), count.given_up.get()), (1, 1));
}

#[wasm_bindgen_test]
async fn a_lock_is_asked_for_again_when_the_page_returns() {
    let count = Rc::new(Count::default());
    let _stub = stand_in(&count);
    let lock = WakeLock::new();
    page_returns();
    wait(10).await;
    assert_eq!(count.asked.get(), 0, "nobody wants it yet");
    lock.keep();
    wait(10).await;
    page_returns();
    wait(10).await;
    assert_eq!(count.asked.get(), 2);
    lock.release();
    page_returns();
    wait(10).await;
    assert_eq!((count.asked.get(), count.given_up.get()), (2, 2));
}

#[wasm_bindgen_test]
async fn a_lock_that_comes_too_late_is_given_up_at_once() {
    let count = Rc::new(Count::default());
    let _stub = stand_in(&count);
    let lock = WakeLock::new();
    lock.keep();
    drop(lock);
    wait(10).await;
    assert_eq!((count.asked.get(), count.given_up.get()), (1, 1));
}

#[wasm_bindgen_test]
async fn a_refusal_is_no_error() {
    let manager = Object::new();
    let request =
        Closure::<dyn Fn() -> Promise>::new(|| Promise::reject(&exception("NotAllowedError")));
    set(&manager, "request", &request.into_js_value());
    let _stub = Stub::value(&navigator(), "wakeLock", &manager);
    let lock = WakeLock::new();
    lock.keep();
    wait(10).await;
    lock.release();
}
