//! What happens to the app.

use alloc::string::String;
use alloc::vec::Vec;

use crate::each_part;
use crate::effect::{Given, Wanted};
use crate::host::Trouble;
use crate::picture::Shape;
use crate::{breaks, check, player};

/// What happened: somebody did something, the page did, or something came.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// To the first screen.
    GoHome,
    /// Anything about sessions.
    Player(player::Press),
    /// Anything about a part.
    Part(Press),
    /// Anything about the safety check.
    Check(check::Press),

    /// The time has come that the app wanted to be woken at.
    Tick,
    /// The page calls for a look at the clock and at what is kept.
    Look,
    /// Leave the session under way, as its question offers.
    LeaveSession,
    /// The browser went to an address below the site: back, forward, or as somebody has
    /// written it.
    Went(String),
    /// The page went out of sight, or came back.
    Seen(bool),
    /// Ask again for what draws the figures.
    WantFigures,
    /// Something that was asked for came; nothing, if it did not.
    Came(Wanted, Option<Vec<u8>>),
    /// The device has these voices for the language, the best one first.
    Voices(Vec<String>),
    /// A link was handed on.
    Given(Given),
    /// A picture of this shape was drawn, and is at this address; or it could not be.
    Drawn(Shape, Option<String>),
    /// A file was chosen, with these texts by the keys they were kept under; or none was.
    Brought(Result<Vec<(String, String)>, Trouble>),
    /// The calendar file was handed to the browser's downloads.
    CalendarSaved,
}

impl From<player::Press> for Event {
    fn from(press: player::Press) -> Self {
        Self::Player(press)
    }
}

impl From<player::Event> for Event {
    fn from(event: player::Event) -> Self {
        Self::Player(player::Press::Session(event))
    }
}

impl From<check::Press> for Event {
    fn from(press: check::Press) -> Self {
        Self::Check(press)
    }
}

impl From<breaks::Event> for Event {
    fn from(event: breaks::Event) -> Self {
        breaks::Press::Tell(event).into()
    }
}

macro_rules! presses {
    ($(
        $(#[$about:meta])*
        $Part:ident: $module:ident = $name:literal, on $Opening:ident, $place:ident;
    )*) => {
        /// What somebody does about a part.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Press {
            $($(#[$about])* $Part(crate::$module::Press),)*
        }

        $(impl From<crate::$module::Press> for Event {
            fn from(press: crate::$module::Press) -> Self {
                Self::Part(Press::$Part(press))
            }
        })*
    };
}

each_part!(presses);
