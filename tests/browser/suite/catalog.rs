//! Asking the page for content: there, missing, damaged, or refused in a way that
//! nobody thought of.

use core::cell::RefCell;
use std::rc::Rc;

use js_sys::{Function, Object, Promise, Reflect};
use unseat::host::Host;
use unseat::platform::catalog::{Arrived, fetch};
use unseat::platform::desk;
use unseat::platform::page::Page;
use unseat::platform::share;
use unseat_app::effect::{Sign, Wanted};
use unseat_app::host::{Permission, Trouble};
use unseat_app::part::Part;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;
use yew::Callback;

/// A page without anything that can be absent, which answers as `body` says when it is
/// asked for `what`.
fn page(what: &str, body: &str) -> Page {
    let document = web_sys::window()
        .and_then(|window| window.document())
        .expect("tests run in a page");
    let root = document.create_element("div").expect("a valid name");
    let host = Object::new();
    let file = Function::new_with_args("part", body);
    let site = JsValue::from("https://unseat.test/");
    for (name, value) in [("site", &site), (what, file.as_ref())] {
        Reflect::set(&host, &name.into(), value).expect("an object takes properties");
    }
    Page::around(&root, &host.unchecked_into::<Host>())
}

/// What comes of asking.
async fn came(page: &Page, wanted: Wanted) -> Option<Arrived> {
    let came = Rc::new(RefCell::new(None));
    let told = Rc::clone(&came);
    let promise = Promise::<JsValue>::new(&mut |resolve, _| {
        let told = Rc::clone(&told);
        let on_arrival = Callback::from(move |arrived| {
            told.replace(Some(arrived));
            let _ = resolve.call0(&JsValue::UNDEFINED);
        });
        fetch(page, wanted, on_arrival);
    });
    JsFuture::from(promise).await.expect("it is always told");
    came.take()
}

async fn library(body: &str) -> Option<Arrived> {
    came(&page("library", body), Wanted::Manuals).await
}

#[wasm_bindgen_test]
async fn the_bytes_of_the_page_arrive() {
    let body = "return Promise.resolve(new Uint8Array([1, 2, 3]))";
    assert_eq!(library(body).await, Some(Ok(vec![1, 2, 3])));
}

#[wasm_bindgen_test]
async fn failures_are_told_apart() {
    for (said, trouble) in [
        ("{ trouble: 'missing' }", Trouble::Missing),
        ("{ trouble: 'damaged' }", Trouble::Damaged),
        ("{ trouble: 'refused' }", Trouble::Refused),
        ("{ trouble: 'unable' }", Trouble::Unable),
        ("{ trouble: 'tea' }", Trouble::Unable),
        ("new Error('no network')", Trouble::Unable),
        ("undefined", Trouble::Unable),
        ("null", Trouble::Unable),
        ("7", Trouble::Unable),
    ] {
        let body = format!("return Promise.reject({said})");
        assert_eq!(library(&body).await, Some(Err(trouble)), "{said}");
    }
}

#[wasm_bindgen_test]
async fn what_a_part_brings_is_there_when_it_arrives() {
    let page = page(
        "load",
        "return Promise.resolve({ data: new Uint8Array(part === 'quiz' ? [4] : []), \
         sharing: { canOffer: true } })",
    );
    assert!(!share::can_offer(&page));
    let came = came(&page, Wanted::Part(Part::Quiz)).await;
    assert_eq!(came, Some(Ok(vec![4])));
    assert!(share::can_offer(&page));
}

#[wasm_bindgen_test]
fn a_page_that_can_do_nothing_more_is_known_from_the_start() {
    let page = page("load", "");
    assert!(!unseat::host(&page).is_ours());
    assert_eq!(page.fragment(), "");
    assert_eq!(desk::permission(&page), Permission::Missing);
    assert!(!share::can_offer(&page));
    // Nothing of this is there, and nothing of it breaks.
    page.rename("A title");
    page.print();
    desk::show(&page, &Sign::Off);
    desk::notify(&page, "A title", "A text");
}
