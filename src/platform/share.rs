//! Links to results: their address, and handing them on.

use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DomException, HtmlInputElement};
use yew::{Callback, NodeRef};

// `web_sys` has these only with a feature for every type they take.
#[wasm_bindgen]
extern "C" {
    type Hands;
    type Clipboard;
    type History;

    #[wasm_bindgen(thread_local_v2, js_name = navigator)]
    static NAVIGATOR: Hands;

    #[wasm_bindgen(thread_local_v2, js_name = history)]
    static HISTORY: History;

    #[wasm_bindgen(method, getter)]
    fn share(this: &Hands) -> JsValue;

    #[wasm_bindgen(method, catch, js_name = share)]
    fn offer(this: &Hands, what: &JsValue) -> Result<js_sys::Promise, JsValue>;

    #[wasm_bindgen(method, getter)]
    fn clipboard(this: &Hands) -> Option<Clipboard>;

    #[wasm_bindgen(method, catch, js_name = writeText)]
    fn write_text(this: &Clipboard, text: &str) -> Result<js_sys::Promise, JsValue>;

    #[wasm_bindgen(method, catch, js_name = replaceState)]
    fn replace_state(
        this: &History,
        state: &JsValue,
        unused: &str,
        address: &str,
    ) -> Result<(), JsValue>;
}

/// The address of a page of this site with a fragment, which no server sees.
pub fn address(page: &str, fragment: &str) -> String {
    let mut address = folder(page);
    address.push('#');
    address.push_str(fragment);
    address
}

/// The address of a folder of this site: beside the app's own files, whatever
/// page shows it.
pub fn folder(path: &str) -> String {
    let file = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id("unseat-catalog"))
        .and_then(|link| js_sys::Reflect::get(&link, &JsValue::from_str("href")).ok())
        .and_then(|href| href.as_string())
        .unwrap_or_default();
    let end = file.rfind('/').map_or(0, |slash| slash + 1);
    [&file[..end], path].concat()
}

/// The fragment of the page's address, without its sign; empty where there is
/// none.
pub fn fragment() -> String {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok());
    hash.unwrap_or_default().trim_start_matches('#').to_owned()
}

/// Takes the fragment out of the address bar.
pub fn forget_fragment() {
    let address = web_sys::window().and_then(|window| window.location().pathname().ok());
    if let Some(address) = address {
        HISTORY.with(|history| {
            let _ = history.replace_state(&JsValue::NULL, "", &address);
        });
    }
}

/// Whether there are other apps to offer a link to.
pub fn can_offer() -> bool {
    NAVIGATOR.with(|navigator| navigator.share().is_function())
}

/// What became of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// It is on the clipboard.
    Copied,
    /// Another app took it, or the person thought better of it.
    Offered,
    /// The browser allows neither.
    Refused,
}

/// Offers a link to other apps, or else puts it on the clipboard, and tells what
/// became of it. Within a tap or key press.
pub fn give(text: String, link: String, by_offer: bool, on_given: Callback<Given>) {
    spawn_local(async move {
        let given = if by_offer && settles(offered(&text, &link)).await {
            Given::Offered
        } else if settles(copied(&link)).await {
            Given::Copied
        } else {
            Given::Refused
        };
        on_given.emit(given);
    });
}

fn offered(text: &str, link: &str) -> Result<js_sys::Promise, JsValue> {
    let what = js_sys::Object::new();
    for (name, value) in [("text", text), ("url", link)] {
        js_sys::Reflect::set(&what, &name.into(), &value.into())?;
    }
    NAVIGATOR.with(|navigator| navigator.offer(&what))
}

fn copied(text: &str) -> Result<js_sys::Promise, JsValue> {
    let clipboard = NAVIGATOR.with(Hands::clipboard);
    clipboard.ok_or(JsValue::UNDEFINED)?.write_text(text)
}

/// Whether a promise is kept; one that the person broke off counts as well.
async fn settles(promise: Result<js_sys::Promise, JsValue>) -> bool {
    let Ok(promise) = promise else {
        return false;
    };
    match JsFuture::from(promise).await {
        Ok(_) => true,
        Err(error) => error
            .dyn_ref::<DomException>()
            .is_some_and(|error| error.name() == "AbortError"),
    }
}

/// Selects what is in a field, to be copied by hand.
pub fn select(field: &NodeRef) {
    if let Some(field) = field.cast::<HtmlInputElement>() {
        let _ = field.focus();
        field.select();
    }
}
