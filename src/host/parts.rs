//! What only a part of the app asks of the browser. It comes with that part, so that a
//! visit without it downloads none of it.

use js_sys::{JsString, Promise};
use wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use super::record::record;

/// How to hand something on.
#[wasm_bindgen]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// Put the link on the clipboard.
    Copy = "copy",
    /// Put on the clipboard what its picture shows, in words.
    Describe = "describe",
    /// Offer the link to other apps, and the picture where they take it.
    Offer = "offer",
    /// Save the picture.
    Save = "save",
}

/// What became of something that was to be handed on.
#[wasm_bindgen]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// The link is on the clipboard.
    Copied = "copied",
    /// Another app took it, or the person thought better of it.
    Offered = "offered",
    /// The picture was handed to the browser's downloads.
    Saved = "saved",
    /// The browser allows none of it: the link is selected, to be copied by hand.
    Refused = "refused",
}

/// Which way up a picture is.
#[wasm_bindgen]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Wider than tall.
    Wide = "wide",
    /// Taller than wide.
    Tall = "tall",
}

/// Whether a person may be notified.
#[wasm_bindgen]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Permission {
    /// Not asked yet.
    Open = "default",
    /// Allowed.
    Granted = "granted",
    /// Not allowed.
    Denied = "denied",
}

/// A day of the week, as calendars name it.
#[wasm_bindgen]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day {
    /// Monday.
    Monday = "MO",
    /// Tuesday.
    Tuesday = "TU",
    /// Wednesday.
    Wednesday = "WE",
    /// Thursday.
    Thursday = "TH",
    /// Friday.
    Friday = "FR",
    /// Saturday.
    Saturday = "SA",
    /// Sunday.
    Sunday = "SU",
}

record! {
    /// Something to hand on.
    pub struct Gift<'a> as GiftObject {
        /// What it says.
        pub text: &'a str,
        /// Where it is.
        pub link: &'a str,
    }
}

record! {
    /// Something to hand on with a picture.
    pub struct Postcard<'a> as PostcardObject {
        /// What it says.
        pub text: &'a str,
        /// Where it is.
        pub link: &'a str,
        /// Which way up its picture is.
        pub shape: Shape,
        /// What goes onto its picture.
        pub card: Card,
    }
}

record! {
    /// What a person is notified of.
    pub struct Notice<'a> as NoticeObject {
        /// The first line.
        pub title: &'a str,
        /// The rest.
        pub body: &'a str,
    }
}

record! {
    /// What a calendar says of breaks.
    pub struct Planned<'a> as PlannedObject {
        /// What the calendar is called.
        pub calendar: &'a str,
        /// What a break is called.
        pub title: &'a str,
        /// What is said about it.
        pub text: &'a str,
        /// How long one is.
        pub seconds: u32,
    }
}

record! {
    /// A session in a saved file.
    pub struct SavedSession<'a> as SavedSessionObject {
        /// When it ended, in ms since 1970 (UTC).
        pub ended: f64,
        /// What was done.
        pub what: &'a str,
        /// How long was worked.
        pub seconds: u32,
    }
}

record! {
    /// A result in a saved file.
    pub struct SavedResult as SavedResultObject {
        /// When it came out, in ms since 1970 (UTC).
        pub at: f64,
        /// How stiff the front of the hips is, of 100 points.
        pub hips: u8,
        /// How well the glutes join in, of 100 points.
        pub glutes: u8,
        /// Glutes less hips, in points.
        pub balance: i8,
    }
}

record! {
    /// A text that is kept.
    pub struct SavedValue<'a> as SavedValueObject {
        /// What it is kept under.
        pub key: &'a str,
        /// The text.
        pub text: &'a str,
    }
}

#[wasm_bindgen]
extern "C" {
    /// What hands links on.
    #[derive(Clone, Debug)]
    pub type Sharing;
    /// Whether there are other apps to offer a link to.
    #[wasm_bindgen(method, getter, js_name = canOffer)]
    pub fn can_offer(this: &Sharing) -> bool;
    /// Hands something on; within a tap or key press.
    #[wasm_bindgen(method)]
    pub fn give(this: &Sharing, how: How, gift: GiftObject) -> Promise<Given>;

    /// What hands results on, each with its picture.
    #[derive(Clone, Debug)]
    pub type Cards;
    /// Whether there are other apps to offer a link to.
    #[wasm_bindgen(method, getter, js_name = canOffer)]
    pub fn can_offer(this: &Cards) -> bool;
    /// Hands something on; within a tap or key press.
    #[wasm_bindgen(method)]
    pub fn give(this: &Cards, how: How, postcard: PostcardObject) -> Promise<Given>;
    /// Draws the picture; its address.
    #[wasm_bindgen(method)]
    pub fn draw(this: &Cards, postcard: PostcardObject) -> Promise<JsString>;

    /// What goes onto the picture of a result: a text for each place that it has.
    #[wasm_bindgen(extends = js_sys::Object)]
    #[derive(Clone, Debug)]
    pub type Card;
    /// Puts a text into a place.
    #[wasm_bindgen(method, indexing_setter)]
    pub fn put(this: &Card, place: u32, text: &str);

    /// What the timer for breaks needs.
    #[derive(Clone, Debug)]
    pub type Desk;
    /// The icon of the tab; absent in an embed.
    #[wasm_bindgen(method, getter)]
    pub fn icon(this: &Desk) -> Option<Icon>;
    /// Notifications; absent in an embed, and where the browser has none.
    #[wasm_bindgen(method, getter)]
    pub fn notices(this: &Desk) -> Option<Notices>;
    /// Begins a calendar of breaks.
    #[wasm_bindgen(method)]
    pub fn calendar(this: &Desk, planned: PlannedObject) -> Calendar;

    /// The icon of the tab.
    pub type Icon;
    /// Shows a sign in place of the usual icon, or that again.
    #[wasm_bindgen(method)]
    pub fn show(this: &Icon, sign: Option<&str>);

    /// Notifications.
    pub type Notices;
    /// Whether they may be shown.
    #[wasm_bindgen(method, getter)]
    pub fn permission(this: &Notices) -> Permission;
    /// Asks the person; within a tap or key press.
    #[wasm_bindgen(method)]
    pub fn ask(this: &Notices) -> Promise<Permission>;
    /// Shows one, where that is allowed and nobody looks at the page.
    #[wasm_bindgen(method)]
    pub fn show(this: &Notices, notice: NoticeObject);
    /// Takes away the last one.
    #[wasm_bindgen(method)]
    pub fn close(this: &Notices);

    /// A calendar of breaks in the making.
    pub type Calendar;
    /// Adds a time of day, in minutes after midnight.
    #[wasm_bindgen(method)]
    pub fn add(this: &Calendar, day: Day, minute: u32);
    /// Hands it to the browser's downloads.
    #[wasm_bindgen(method, catch)]
    pub fn save(this: &Calendar) -> Result<(), JsValue>;

    /// What takes along all that is kept.
    #[derive(Clone, Debug)]
    pub type Files;
    /// Begins a file.
    #[wasm_bindgen(method)]
    pub fn draft(this: &Files) -> Draft;
    /// Has the person choose one. Refused where they think better of it, damaged where
    /// it is no file of ours.
    #[wasm_bindgen(method)]
    pub fn choose(this: &Files) -> Promise<Chosen>;
    /// Takes everything of ours out of the browser's storage.
    #[wasm_bindgen(method, catch)]
    pub fn erase(this: &Files) -> Result<(), JsValue>;

    /// A file in the making.
    pub type Draft;
    /// Adds a session.
    #[wasm_bindgen(method)]
    pub fn session(this: &Draft, session: SavedSessionObject);
    /// Adds a result.
    #[wasm_bindgen(method)]
    pub fn result(this: &Draft, result: SavedResultObject);
    /// Adds a text that is kept.
    #[wasm_bindgen(method)]
    pub fn value(this: &Draft, value: SavedValueObject);
    /// Hands it to the browser's downloads.
    #[wasm_bindgen(method)]
    pub fn save(this: &Draft);

    /// A file that was chosen.
    pub type Chosen;
    /// How many texts it has.
    #[wasm_bindgen(method, getter)]
    pub fn length(this: &Chosen) -> u32;
    /// What one of them was kept under.
    #[wasm_bindgen(method)]
    pub fn key(this: &Chosen, place: u32) -> String;
    /// The text itself.
    #[wasm_bindgen(method)]
    pub fn text(this: &Chosen, place: u32) -> String;
}
