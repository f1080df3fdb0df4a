//! The content, fetched beside the app.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Response;
use yew::Callback;

/// Why a catalog did not arrive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FetchError {
    /// The page names no catalog in this language.
    #[error("the page names no catalog in this language")]
    Unlisted,
    /// The network failed.
    #[error("the network failed")]
    Network,
    /// The server answered with this HTTP status.
    #[error("the server answered with status {0}")]
    Status(u16),
}

/// A file of packed content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What a session needs. The head asks the browser to load it early, so it
    /// is often here already.
    Catalog,
    /// What somebody may want to read.
    Library,
    /// What the quiz asks.
    Quiz,
}

/// What came of asking for a file.
pub type Arrived = Result<Vec<u8>, FetchError>;

/// Asks for packed content in `language`, and hands on what comes of it. Asking
/// again is safe and may succeed.
pub fn fetch(part: Part, language: &'static str, on_arrival: Callback<Arrived>) {
    // One future for all: each place that awaits brings a machine of its own.
    spawn_local(async move { on_arrival.emit(load(part, language).await) });
}

/// Packed content in `language`, from the address the page's head names; with
/// the quiz's comes what it asks of the page.
///
/// # Errors
///
/// A [`FetchError`].
pub async fn load(part: Part, language: &str) -> Arrived {
    let window = super::window().ok_or(FetchError::Unlisted)?;
    let link = window
        .document()
        .and_then(|document| {
            let link = ["link[id=\"unseat-catalog\"][data-lang=\"", language, "\"]"].concat();
            document.query_selector(&link).ok().flatten()
        })
        .ok_or(FetchError::Unlisted)?;
    let address = link
        .get_attribute(match part {
            Part::Catalog => "href",
            Part::Library => "data-library",
            Part::Quiz => "data-quiz",
        })
        .ok_or(FetchError::Unlisted)?;
    #[cfg(feature = "quiz")]
    let script = match part {
        Part::Quiz => {
            let script = link.get_attribute("data-quiz-script");
            super::share::load(&script.unwrap_or_default())
        }
        Part::Catalog | Part::Library => None,
    };

    let response: Response = JsFuture::from(window.fetch_with_str(&address))
        .await
        .map_err(|_| FetchError::Network)?
        .unchecked_into();
    if !response.ok() {
        return Err(FetchError::Status(response.status()));
    }
    let body = response.array_buffer().map_err(|_| FetchError::Network)?;
    let body = JsFuture::from(body)
        .await
        .map_err(|_| FetchError::Network)?;
    #[cfg(feature = "quiz")]
    if let Some(script) = script {
        JsFuture::from(script)
            .await
            .map_err(|_| FetchError::Network)?;
    }
    Ok(js_sys::Uint8Array::new(&body).to_vec())
}
