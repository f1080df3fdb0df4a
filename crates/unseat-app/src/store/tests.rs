//! A store reads each text once, and never loses what it cannot read.

use super::{Found, Key, Keyed, Store};
use serde::Serialize;
use unseat_core::codec::Stored;
use unseat_core::packed::unpacks;

#[derive(Clone, Debug, PartialEq, Serialize)]
struct Number {
    number: u32,
}

impl Stored for Number {
    const KEY: &'static str = "settings";
    const VERSION: u8 = 1;
}

unpacks!(struct Number { number });

impl Keyed for Number {
    const PLACE: Key = Key::Settings;
}

const NEWER: &str = "9.00000000.AAAA";

fn store(found: Found) -> Store {
    let mut store = Store::default();
    let mut all = vec![Found::default(); Key::ALL.len()];
    all[Key::Settings as usize] = found;
    store.look(all);
    store
}

fn kept(text: &str) -> Found {
    Found {
        kept: Some(text.to_owned()),
        held: None,
    }
}

#[test]
fn what_was_found_last_counts() {
    let mut store = store(kept(&Number { number: 1 }.to_text()));
    assert_eq!(store.get(), Some(&Number { number: 1 }));
    store.look(vec![kept("nonsense"); Key::ALL.len()]);
    assert_eq!(store.get::<Number>(), None);
    store.look(vec![kept(&Number { number: 2 }.to_text()); Key::ALL.len()]);
    assert_eq!(store.get(), Some(&Number { number: 2 }));
}

#[test]
fn what_is_held_comes_before_what_is_kept() {
    let store = store(Found {
        kept: Some(Number { number: 1 }.to_text()),
        held: Some(Number { number: 2 }.to_text()),
    });
    assert_eq!(store.get(), Some(&Number { number: 2 }));
    assert!(store.is_forgetful());
}

#[test]
fn what_nobody_can_read_is_handed_back_to_be_put_aside() {
    let mut store = store(kept(NEWER));
    let text = store.keep(&Number { number: 1 });
    assert_eq!(text.unread.as_deref(), Some(NEWER));
    assert_eq!(store.get(), Some(&Number { number: 1 }));
    assert_eq!(store.keep(&Number { number: 2 }).unread, None);
}

#[test]
fn as_long_as_the_copy_was_refused_it_is_asked_for_again() {
    let mut store = store(Found {
        kept: Some(NEWER.to_owned()),
        held: Some(Number { number: 1 }.to_text()),
    });
    assert_eq!(
        store.keep(&Number { number: 2 }).unread.as_deref(),
        Some(NEWER)
    );
}

#[test]
fn what_is_forgotten_is_gone_at_once() {
    let mut store = store(kept(&Number { number: 1 }.to_text()));
    store.forget(Key::Settings);
    assert_eq!(store.get::<Number>(), None);
    store.keep(&Number { number: 3 });
    store.erase();
    assert_eq!(store.get::<Number>(), None);
}
