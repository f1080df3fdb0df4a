//! What happens, told to whoever embeds the app: where somebody stands, and never what
//! they answered. Pages hand it on as the `unseat:` events of README.md, field by field.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::wasm_bindgen;

use super::record::record;

/// The phase of an exercise, as whoever embeds the app knows it.
#[wasm_bindgen]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Easy movement that warms.
    Raise = "raise",
    /// Active movement through range.
    Mobilise = "mobilise",
    /// Finding and using the target muscles.
    Activate = "activate",
    /// The patterns of the session to come.
    Potentiate = "potentiate",
    /// A short hold that lengthens.
    Stretch = "stretch",
}

/// How a session ended.
#[wasm_bindgen]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// At its end.
    Completed = "completed",
    /// Before it.
    Stopped = "stopped",
}

record! {
    /// A session that begins.
    pub struct Started as StartedObject {
        /// How long it is stated to be.
        pub seconds: u32,
    }
}

record! {
    /// An exercise that begins.
    pub struct Begun<'a> as BegunObject {
        /// Its phase.
        pub phase: Phase,
        /// Its id.
        pub exercise: &'a str,
        /// Which one of the session it is, from 1.
        pub number: u32,
        /// How many there are.
        pub of: u32,
    }
}

record! {
    /// A session that is over. Why it ended early is the person's own.
    pub struct Finished as FinishedObject {
        /// How it ended.
        pub outcome: Ended,
        /// How long was worked.
        pub seconds: u32,
    }
}

record! {
    /// A question that shows.
    pub struct Asked<'a> as AskedObject {
        /// Its id.
        pub question: &'a str,
    }
}

record! {
    /// A result that shows. What came out is the reader's own, unless the page was told
    /// that it may be known.
    pub struct Resulted<'a> as ResultedObject {
        /// The id of the profile.
        pub profile: &'a str,
    }
}

#[wasm_bindgen]
extern "C" {
    /// Who is told what happens.
    #[derive(Clone, Debug)]
    pub type Listener;
    /// A session begins.
    #[wasm_bindgen(method)]
    pub fn start(this: &Listener, started: StartedObject);
    /// An exercise begins.
    #[wasm_bindgen(method)]
    pub fn phase(this: &Listener, begun: BegunObject);
    /// The session was paused.
    #[wasm_bindgen(method)]
    pub fn pause(this: &Listener);
    /// It goes on.
    #[wasm_bindgen(method)]
    pub fn resume(this: &Listener);
    /// It is over.
    #[wasm_bindgen(method)]
    pub fn finish(this: &Listener, finished: FinishedObject);
    /// A question shows.
    #[wasm_bindgen(method)]
    pub fn question(this: &Listener, asked: AskedObject);
    /// A result shows.
    #[wasm_bindgen(method)]
    pub fn result(this: &Listener, resulted: ResultedObject);
}
