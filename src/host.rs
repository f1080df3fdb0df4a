//! What the app may ask of the page it is on, and what it tells it: all of it, in this
//! one module. Here is the page itself; [`told`] has what it is told, [`parts`] what a
//! part of the app asks for.
//!
//! `web/host.ts` is written from here by `cargo xtask host`, and a test compares the two.
//! TypeScript checks against it what our own pages (`web/page`), an embed (`web/embed`)
//! and the parts of the app (`web/parts`) offer. So a member that is missing or misspelt
//! on either side fails the checks.
//!
//! - What not every page can do is a member that may be absent, an `Option` here: the
//!   app knows from the start what it cannot ask for.
//! - One of several is a string enum, and values that belong together are a record with
//!   named fields.
//! - What takes time is a promise. One that fails is rejected with a [`Failure`], which
//!   tells why.

#![expect(
    missing_docs,
    reason = "what wasm_bindgen adds to an enum has no words"
)]

mod record;

pub mod parts;
pub mod told;

use js_sys::{Promise, Uint8Array, Undefined};
use unseat_app::each_part;
use unseat_app::part::Part;
use wasm_bindgen::prelude::{Closure, JsValue, wasm_bindgen};
use web_sys::{AudioContext, HtmlElement};

use parts::{Cards, Desk, Files, Sharing};
use told::Listener;

macro_rules! part_name {
    ($(
        $(#[$about:meta])*
        $Part:ident: $module:ident = $name:literal, on $Opening:ident, $place:ident;
    )*) => {
        /// A part of the app that is loaded when it is opened.
        #[wasm_bindgen]
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum PartName {
            $($(#[$about])* $Part = $name,)*
        }

        impl From<Part> for PartName {
            fn from(part: Part) -> Self {
                match part {
                    $(Part::$Part => Self::$Part,)*
                }
            }
        }
    };
}

each_part!(part_name);

/// Why something did not come, or was not done.
#[wasm_bindgen]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It is not there, or there is no network.
    Missing = "missing",
    /// It came, and is not what it should be.
    Damaged = "damaged",
    /// The person did not want it.
    Refused = "refused",
    /// This browser, or this page, cannot do it.
    Unable = "unable",
}

#[wasm_bindgen]
extern "C" {
    /// The page around the app.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub type Host;
    /// Where the site is, with a slash at its end.
    #[wasm_bindgen(method, getter)]
    pub fn site(this: &Host) -> String;
    /// What keeps texts here, where that is not the browser's own storage.
    #[wasm_bindgen(method, getter)]
    pub fn store(this: &Host) -> Option<Store>;
    /// What sounds, where a press made it before the app was there.
    #[wasm_bindgen(method, getter)]
    pub fn audio(this: &Host) -> Option<AudioContext>;
    /// The address bar; absent in an embed, whose page is somebody else's.
    #[wasm_bindgen(method, getter)]
    pub fn address(this: &Host) -> Option<Address>;
    /// The browser's tab; absent in an embed.
    #[wasm_bindgen(method, getter)]
    pub fn tab(this: &Host) -> Option<Tab>;
    /// Who is told what happens.
    #[wasm_bindgen(method, getter)]
    pub fn listener(this: &Host) -> Listener;
    /// Is called when the clock, and what is kept, are to be looked at again: the page came
    /// into sight, or another tab changed something.
    #[wasm_bindgen(method, setter, js_name = onLook)]
    pub fn set_on_look(this: &Host, on_look: Option<&Closure<dyn FnMut()>>);
    /// Brings what somebody may want to read, packed.
    #[wasm_bindgen(method)]
    pub fn library(this: &Host) -> Promise<Uint8Array>;
    /// Brings a part of the app. Asking again is safe, and may succeed.
    #[wasm_bindgen(method)]
    pub fn load(this: &Host, part: PartName) -> Promise<Brought>;
    /// Brings what draws the figures. Asking again is safe, and may succeed.
    #[wasm_bindgen(method)]
    pub fn figures(this: &Host) -> Promise<Undefined>;
    /// Moves the focus to an element, and brings it into view.
    #[wasm_bindgen(method)]
    pub fn show(this: &Host, element: &HtmlElement);
    /// Says whether something is under way that must not be interrupted.
    #[wasm_bindgen(method)]
    pub fn busy(this: &Host, is: bool);

    /// What a part of the app brings with it.
    #[derive(Clone, Debug)]
    pub type Brought;
    /// What it is made of, packed.
    #[wasm_bindgen(method, getter)]
    pub fn data(this: &Brought) -> Uint8Array;
    /// What hands links on: to own routines.
    #[wasm_bindgen(method, getter)]
    pub fn sharing(this: &Brought) -> Option<Sharing>;
    /// What hands results of the quiz on, with their pictures.
    #[wasm_bindgen(method, getter)]
    pub fn cards(this: &Brought) -> Option<Cards>;
    /// What the timer for breaks needs.
    #[wasm_bindgen(method, getter)]
    pub fn desk(this: &Brought) -> Option<Desk>;
    /// What takes along all that is kept.
    #[wasm_bindgen(method, getter)]
    pub fn files(this: &Brought) -> Option<Files>;

    /// What a promise of the page is rejected with.
    pub type Failure;
    /// Why.
    #[wasm_bindgen(method, getter, catch)]
    pub fn trouble(this: &Failure) -> Result<Trouble, JsValue>;

    /// What keeps texts, as the browser's own storage does, down to what it throws.
    pub type Store;
    /// The text that is kept under a key.
    #[wasm_bindgen(method, catch, js_name = getItem)]
    pub fn get_item(this: &Store, key: &str) -> Result<Option<String>, JsValue>;
    /// Keeps a text under a key.
    #[wasm_bindgen(method, catch, js_name = setItem)]
    pub fn set_item(this: &Store, key: &str, text: &str) -> Result<(), JsValue>;
    /// Forgets what is kept under a key.
    #[wasm_bindgen(method, catch, js_name = removeItem)]
    pub fn remove_item(this: &Store, key: &str) -> Result<(), JsValue>;

    /// The address bar.
    #[derive(Clone, Debug)]
    pub type Address;
    /// The fragment that the page was opened with, without its sign.
    #[wasm_bindgen(method, getter)]
    pub fn fragment(this: &Address) -> String;

    /// The browser's tab.
    #[derive(Clone, Debug)]
    pub type Tab;
    /// Names the page, in the tab and for a screen reader.
    #[wasm_bindgen(method)]
    pub fn rename(this: &Tab, title: &str);
    /// Puts words before the name of the tab; none take them away.
    #[wasm_bindgen(method)]
    pub fn mark(this: &Tab, words: &str);
    /// Offers the page to a printer.
    #[wasm_bindgen(method)]
    pub fn print(this: &Tab);
}
