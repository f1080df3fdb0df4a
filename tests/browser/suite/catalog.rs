//! Asking the page for content: there, refused, not even offered.

use core::cell::RefCell;
use std::rc::Rc;

use unseat::platform::catalog::{Arrived, FetchError, Part, fetch};
use unseat::platform::page::{Page, Root};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;
use yew::Callback;

/// A page that answers for a file as `body` says.
fn page(body: Option<&str>) -> Page {
    let document = web_sys::window()
        .and_then(|window| window.document())
        .expect("tests run in a page");
    let root = document.create_element("div").expect("a valid name");
    if let Some(body) = body {
        let file = js_sys::Function::new_with_args("name", body);
        js_sys::Reflect::set(&root, &"file".into(), &file).expect("an element takes properties");
    }
    Page::around(&root.unchecked_into::<Root>())
}

async fn came(page: Page) -> Option<Arrived> {
    let came = Rc::new(RefCell::new(None));
    let told = Rc::clone(&came);
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        let told = Rc::clone(&told);
        let on_arrival = Callback::from(move |arrived| {
            told.replace(Some(arrived));
            let _ = resolve.call0(&JsValue::UNDEFINED);
        });
        fetch(&page, Part::Catalog, on_arrival);
    });
    JsFuture::from(promise).await.expect("it is always told");
    came.take()
}

#[wasm_bindgen_test]
async fn the_bytes_of_the_page_arrive() {
    let page = page(Some(
        "return Promise.resolve(new Uint8Array(name === 'catalog' ? [1, 2, 3] : []))",
    ));
    assert_eq!(came(page).await, Some(Ok(vec![1, 2, 3])));
}

#[wasm_bindgen_test]
async fn what_is_refused_is_an_error() {
    let page = page(Some("return Promise.reject(new Error('no network'))"));
    assert_eq!(came(page).await, Some(Err(FetchError)));
}

#[wasm_bindgen_test]
async fn a_page_without_files_is_an_error() {
    assert_eq!(came(page(None)).await, Some(Err(FetchError)));
}
