//! Where the rules of a part are cut off from the app.
//!
//! They come to the page with the part, so whoever calls them must have the proof that it
//! is [`Here`]. All parts have the same [`Machine`], so they are cut at the same places;
//! what the app asks of one part alone stands behind.

use alloc::string::String;

use later::{Here, later};

use crate::host::Trouble;
use crate::machine::Machine;
use crate::player::Order;
use crate::shared::Shared;

/// Cuts off a part's machine, and what the app asks of that part alone.
macro_rules! cut {
    (
        $(#[$about:meta])*
        $module:ident: $Code:ident = $file:literal, $Part:ident;
        $($functions:tt)*
    ) => {
        $(#[$about])*
        pub mod $module {
            use super::*;
            use crate::$module::*;

            /// What the app keeps of the part.
            pub type State = $Part;

            later! {
                /// The code of the part.
                pub part $Code = $file;

                /// Whether what it needs can be read.
                pub(crate) fn can_read(here: Here<$Code>, bytes: &[u8]) -> bool {
                    $Part::can_read(bytes)
                }

                /// What it needs has come, or has not.
                pub(crate) fn came(
                    here: Here<$Code>, part: &mut $Part,
                    bytes: Option<&[u8]>, is_showing: bool, shared: &mut Shared,
                ) {
                    part.came(bytes, is_showing, shared);
                }

                /// Takes in what somebody did.
                pub(crate) fn update(
                    here: Here<$Code>, part: &mut $Part, press: Press, shared: &mut Shared,
                ) -> Option<Order> {
                    part.update(press, shared)
                }

                /// What its screen is called.
                pub(crate) fn title(here: Here<$Code>, part: &$Part, shared: &Shared) -> String {
                    part.title(shared)
                }

                /// Time has passed.
                pub(crate) fn tick(here: Here<$Code>, part: &mut $Part, shared: &mut Shared) {
                    part.tick(shared);
                }

                $($functions)*
            }
        }
    };
}

cut! {
    /// The quiz, from its questions to a result.
    quiz: Code = "quiz", QuizPart;

    /// Shows what waits for it.
    pub(crate) fn open(here: Here<Code>, part: &mut QuizPart, shared: &mut Shared) {
        part.open(shared);
    }

    /// Goes to a step as by its address.
    pub(crate) fn go(here: Here<Code>, part: &mut QuizPart, step: Step, shared: &mut Shared) {
        part.go(step, shared);
    }

    /// Another step shows.
    pub(crate) fn arrive(here: Here<Code>, part: &mut QuizPart, shared: &mut Shared) {
        part.arrive(shared);
    }

    /// The result that a code in an address stands for.
    pub(crate) fn result(here: Here<Code>, code: &str) -> Result<Finding, Unread> {
        let read: Result<Finding, ShareError> = code.parse();
        read.map_err(|error| error.kind.into())
    }
}

cut! {
    /// The timer for breaks.
    breaks: Code = "breaks", BreaksPart;

    /// Tells the timer what happened elsewhere.
    pub(crate) fn tell(
        here: Here<Code>, part: &mut BreaksPart, event: Event, shared: &mut Shared,
    ) {
        part.tell(event, shared);
    }
}

cut! {
    /// The programme, and routines of one's own.
    programme: Code = "programme", ProgrammePart;

    /// Opens the routine of a code in an address.
    pub(crate) fn read(
        here: Here<Code>, part: &mut ProgrammePart, code: &str, shared: &Shared,
    ) -> Option<Order> {
        part.read(code, shared)
    }
}

cut! {
    /// *Your weeks*, and all that is kept.
    weeks: Code = "weeks", WeeksPart;

    /// Adds what is in a file that somebody chose.
    pub(crate) fn brought(
        here: Here<Code>, part: &mut WeeksPart, came: Result<&[(String, String)], Trouble>,
        shared: &mut Shared,
    ) {
        part.brought(came, shared);
    }
}
