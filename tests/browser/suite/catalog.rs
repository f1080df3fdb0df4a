//! Fetching the content: there, missing, not even named.

use unseat::platform::catalog::{FetchError, Part, load};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

/// A link in the page's head until it is dropped.
struct Link(Element);

impl Link {
    fn new(language: &str, address: &str) -> Self {
        let document = web_sys::window()
            .and_then(|window| window.document())
            .expect("tests run in a page");
        let link = document.create_element("link").expect("a valid name");
        for (name, value) in [
            ("id", "unseat-catalog"),
            ("data-lang", language),
            ("href", address),
        ] {
            link.set_attribute(name, value).expect("a valid name");
        }
        document
            .document_element()
            .expect("a page has a root")
            .append_child(&link)
            .expect("a root takes children");
        Self(link)
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        self.0.remove();
    }
}

#[wasm_bindgen_test]
async fn the_bytes_the_head_names_arrive() {
    let _link = Link::new("en", "data:application/octet-stream;base64,AQIDBA==");
    assert_eq!(load(Part::Catalog, "en").await, Ok(vec![1, 2, 3, 4]));
}

#[wasm_bindgen_test]
async fn a_missing_file_is_a_status() {
    let _link = Link::new("en", "/no-such-catalog.bin");
    assert_eq!(
        load(Part::Catalog, "en").await,
        Err(FetchError::Status(404))
    );
}

#[wasm_bindgen_test]
async fn a_broken_network_is_an_error() {
    // A port that never answers, which browsers do not even try.
    let _link = Link::new("en", "http://127.0.0.1:1/catalog.bin");
    assert_eq!(load(Part::Catalog, "en").await, Err(FetchError::Network));
}

#[wasm_bindgen_test]
async fn another_language_is_not_fetched_in_its_place() {
    let _link = Link::new("en", "data:,x");
    assert_eq!(load(Part::Catalog, "de").await, Err(FetchError::Unlisted));
}
