//! Storage that is denied, full, missing or damaged.

use js_sys::Object;
use unseat::effects::{Hands, moment};
use unseat::platform::page::Page;
use unseat::platform::storage::{self, StorageError};
use unseat_app::effect::Effect;
use unseat_app::player::{History, Settings, Volume};
use unseat_app::store::{Key, Keyed, Store};
use unseat_core::codec::Stored;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_test::wasm_bindgen_test;

use yew::Callback;

use super::stub::{Stub, exception, set, window};

/// The store of a page that is opened now.
fn store() -> Store {
    let mut store = Store::default();
    store.look(moment(&Page::default()).kept);
    store
}

/// Keeps a value as the app does.
fn keep<T: Keyed>(value: &T) {
    carry_out(Effect::Keep(store().keep(value)));
}

fn carry_out(effect: Effect) {
    Hands::default().carry_out(effect, &Page::default(), &Callback::noop());
}

fn recall<T: Keyed + Clone>() -> Option<T> {
    store().get().cloned()
}

/// The text held or kept under `key`.
fn load(key: &str) -> Option<String> {
    storage::held(key).or_else(|| storage::kept(key))
}

#[wasm_bindgen_test]
fn what_is_kept_is_found_again_and_can_be_forgotten() {
    storage::save("test", "a text").expect("a plain page may store");
    assert_eq!(load("test").as_deref(), Some("a text"));
    storage::remove("test");
    assert_eq!(load("test"), None);
}

#[wasm_bindgen_test]
fn denied_storage_holds_a_text_for_the_visit_and_says_so() {
    let _stub = Stub::throwing(&window(), "localStorage", "SecurityError");
    assert_eq!(load("test"), None);
    assert_eq!(storage::save("test", "x"), Err(StorageError::Denied));
    assert_eq!(load("test").as_deref(), Some("x"));
    storage::remove("test");
    assert_eq!(load("test"), None);
}

#[wasm_bindgen_test]
fn what_was_held_gives_way_to_what_is_kept() {
    {
        let _stub = Stub::throwing(&window(), "localStorage", "SecurityError");
        assert_eq!(storage::save("test", "held"), Err(StorageError::Denied));
    }
    assert_eq!(load("test").as_deref(), Some("held"));
    storage::save("test", "kept").expect("a plain page may store");
    assert_eq!(load("test").as_deref(), Some("kept"));
    storage::remove("test");
}

#[wasm_bindgen_test]
fn storage_that_is_not_there_counts_as_denied() {
    let _stub = Stub::value(&window(), "localStorage", &JsValue::NULL);
    assert_eq!(load("test"), None);
    assert_eq!(storage::save("test", "x"), Err(StorageError::Denied));
    storage::remove("test");
}

#[wasm_bindgen_test]
fn full_storage_says_so() {
    let full = Object::new();
    let refuse = Closure::<dyn Fn() -> Result<JsValue, JsValue>>::new(|| {
        Err(exception("QuotaExceededError"))
    });
    set(&full, "setItem", &refuse.into_js_value());
    let _stub = Stub::value(&window(), "localStorage", &full);
    assert_eq!(storage::save("test", "x"), Err(StorageError::Full));
    storage::remove("test");
}

#[wasm_bindgen_test]
fn storage_that_really_is_full_says_so() {
    let mut text = "x".repeat(1 << 20);
    let mut number = 0;
    let error = loop {
        match storage::save(&format!("fill-{number}"), &text) {
            Ok(()) => number += 1,
            Err(_) if text.len() > 1 => text.truncate(text.len() / 2),
            Err(error) => break error,
        }
    };
    keep(&Settings::default());
    let is_held = store().is_forgetful();
    for number in 0..number {
        storage::remove(&format!("fill-{number}"));
    }
    assert_eq!(error, StorageError::Full);
    assert!(is_held);
}

#[wasm_bindgen_test]
fn a_setting_is_found_again() {
    let settings = Settings {
        volume: Volume::percent(35),
        ..Settings::default()
    };
    keep(&settings);
    assert_eq!(recall::<Settings>(), Some(settings));
    carry_out(Effect::Forget(Key::Settings));
    assert_eq!(recall::<Settings>(), None);
}

#[wasm_bindgen_test]
fn a_damaged_value_counts_as_absent_and_is_put_aside() {
    for damaged in [
        "",
        "1",
        "1.0.AA",
        "nonsense",
        "250.00000000.AAAA",
        "1.ffffffff.\u{fffd}",
    ] {
        storage::save(History::KEY, damaged).expect("a plain page may store");
        assert_eq!(recall::<History>(), None, "{damaged:?}");
        keep(&History::default());
        assert_eq!(recall(), Some(History::default()));
        assert_eq!(load("history.unread").as_deref(), Some(damaged));
    }
    storage::remove("history.unread");
    carry_out(Effect::Forget(Key::History));
}
