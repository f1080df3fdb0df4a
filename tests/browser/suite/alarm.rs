//! One wake-up at a deadline.

use std::cell::Cell;
use std::rc::Rc;

use unseat::platform::alarm::Alarm;
use unseat::platform::clock;
use unseat_core::time::Span;
use wasm_bindgen_test::wasm_bindgen_test;
use yew::Callback;

use super::stub::wait;

fn counter() -> (Rc<Cell<u32>>, Callback<()>) {
    let rings = Rc::new(Cell::new(0));
    let counted = Rc::clone(&rings);
    (
        rings,
        Callback::from(move |()| counted.set(counted.get() + 1)),
    )
}

#[wasm_bindgen_test]
async fn an_alarm_rings_once_and_not_before_its_deadline() {
    let (rings, on_ring) = counter();
    let now = clock::now();
    let _alarm = Alarm::at(now + Span::from_millis(60), now, on_ring);
    wait(10).await;
    assert_eq!(rings.get(), 0);
    wait(200).await;
    assert_eq!(rings.get(), 1);
    wait(100).await;
    assert_eq!(rings.get(), 1);
}

#[wasm_bindgen_test]
async fn a_dropped_alarm_stays_silent() {
    let (rings, on_ring) = counter();
    let now = clock::now();
    drop(Alarm::at(now + Span::from_millis(20), now, on_ring));
    wait(100).await;
    assert_eq!(rings.get(), 0);
}

#[wasm_bindgen_test]
async fn a_deadline_gone_by_rings_at_once() {
    let (rings, on_ring) = counter();
    let now = clock::now();
    let _alarm = Alarm::at(now - Span::from_secs(5), now, on_ring);
    wait(50).await;
    assert_eq!(rings.get(), 1);
}

#[wasm_bindgen_test]
async fn a_deadline_months_away_does_not_ring_at_once() {
    let (rings, on_ring) = counter();
    let now = clock::now();
    let _alarm = Alarm::at(now + Span::from_millis(u32::MAX), now, on_ring);
    wait(50).await;
    assert_eq!(rings.get(), 0);
}

#[wasm_bindgen_test]
async fn the_clock_only_runs_forward() {
    let before = clock::now();
    wait(20).await;
    let passed = clock::now().since(before).as_millis();
    assert!((19..2000).contains(&passed), "{passed} ms");
}
