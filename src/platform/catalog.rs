//! The content, fetched beside the app.

use js_sys::Promise;
pub use js_sys::Uint8Array as Packed;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::Callback;

use super::page::{Page, Root};

/// A catalog did not arrive: the page has none, or the network failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the content did not arrive")]
pub struct FetchError;

/// A file of packed content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What a session needs. The head asks the browser to load it early, so it
    /// is often here already.
    Catalog,
    /// What somebody may want to read.
    Library,
    /// What the quiz asks; what it asks of the page comes with it.
    Quiz,
    /// What the timer for breaks says; what it asks of the page brings it along.
    Breaks,
    /// What somebody saved before: a file they choose now.
    Backup,
}

impl Part {
    const fn name(self) -> &'static str {
        match self {
            Self::Catalog => "catalog",
            Self::Library => "library",
            Self::Quiz => "quiz",
            Self::Breaks => "breaks",
            Self::Backup => "backup",
        }
    }

    fn ask(self, root: &Root) -> Result<Promise, JsValue> {
        if self == Self::Breaks {
            return root.load(self.name());
        }
        root.file(self.name())
    }
}

/// The bytes of a file, copied to where the app can read them.
#[inline(never)]
pub fn bytes(packed: &Packed) -> Vec<u8> {
    packed.to_vec()
}

/// What came of asking for a file.
pub type Arrived = Result<Vec<u8>, FetchError>;

/// Asks for packed content, and hands on what comes of it. Asking again is safe
/// and may succeed.
pub fn fetch(page: &Page, part: Part, on_arrival: Callback<Arrived>) {
    let root = page.root();
    let file = root.and_then(|root| part.ask(root).ok());
    let script = root.filter(|_| part == Part::Quiz);
    let script = script.map(|root| root.load(part.name()));
    // One future for all: each place that awaits brings a machine of its own.
    spawn_local(async move { on_arrival.emit(arrived(file, script.and_then(Result::ok)).await) });
}

async fn arrived(file: Option<Promise>, script: Option<Promise>) -> Arrived {
    let promises = [file.ok_or(FetchError)?];
    let mut bytes = Vec::new();
    for promise in promises.into_iter().chain(script) {
        let came = JsFuture::from(promise).await.map_err(|_| FetchError)?;
        if let Ok(packed) = came.dyn_into() {
            bytes = self::bytes(&packed);
        }
    }
    Ok(bytes)
}
