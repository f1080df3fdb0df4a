//! What the app asks of the world.
//!
//! One interpreter carries these out, without decisions of its own. What follows from
//! the state alone is no effect but a query of the app: its title, whether it is busy,
//! when it wants to be woken.

use alloc::string::String;
use alloc::vec::Vec;

use crate::part::Part;
use crate::sound::{Chime, Volume};
use crate::store::{Key, Text};
use unseat_core::content::{Phase, Profile};
use unseat_core::time::Span;

/// What is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Keep a text on the device.
    Keep(Text),
    /// Forget it.
    Forget(Key),
    /// Take everything of ours off the device.
    EraseAll,

    /// Fetch something; it is answered by an event.
    Fetch(Wanted),
    /// Tell whoever embeds the app.
    Tell(Told),
    /// Hand a link on; it is answered by an event.
    Share(Share),
    /// Offer the page to a printer.
    Print,
    /// Hand everything that is kept to the browser's downloads, with what it says.
    SaveFile {
        /// The lines of the file.
        lines: String,
        /// A line for each session.
        sessions: String,
        /// A line for each result.
        results: String,
    },
    /// Hand a calendar file to the browser's downloads; it is answered by an event.
    SaveCalendar {
        /// The schedule in numbers.
        schedule: String,
        /// A line for each word.
        words: String,
    },
    /// Notify whoever does not look at the page, where that is allowed.
    Notify {
        /// What stands on it.
        title: String,
        /// What it says.
        text: String,
    },
    /// Show a sign in the tab's icon and words before its name; without any, both as
    /// they were.
    Sign {
        /// The sign.
        sign: String,
        /// The words.
        words: String,
    },
    /// Ask to be allowed to notify.
    AskPermission,

    /// Make sound and voice possible.
    Unlock,
    /// Sound a chime at once.
    Chime(Chime, Volume),
    /// Schedule chimes, each after its span, in place of those scheduled before.
    Schedule(Vec<(Span, Chime)>, Volume),
    /// Cancel what is scheduled and spoken.
    Hush,
    /// Say a text.
    Say {
        /// The text.
        text: String,
        /// Its language.
        language: String,
        /// How loud.
        volume: Volume,
    },
    /// Buzz for the first span, rest for the second, and so on.
    Buzz(&'static [Span]),
    /// Keep the screen on.
    KeepAwake,
    /// Let the screen sleep.
    AllowSleep,

    /// Move the focus, once the change is drawn.
    Focus(Focus),
    /// Change the address, and the history of the browser with it.
    Address(Move),
}

/// What the browser's history is to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Move {
    /// A new entry with this address below the site.
    Push(String),
    /// This address in place of the one that shows.
    Replace(String),
    /// One entry back.
    Back,
}

/// What can be fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A part, with all it brings along.
    Part(Part),
    /// How the exercises are done.
    Manuals,
    /// A file that somebody saved before, and chooses now.
    Backup,
}

/// Where the focus goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// The heading of a new screen.
    Heading,
    /// The row of a list that was just changed.
    Row,
    /// The exercise, which is the heading of the player.
    Exercise,
    /// A question that is asked on top of the screen.
    Question,
}

/// What an embedder is told: where somebody is, and never what they said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// A session begins.
    Start {
        /// How long it is meant to be.
        seconds: u32,
    },
    /// An exercise begins.
    Exercise {
        /// Its phase.
        phase: Phase,
        /// Its name in addresses.
        slug: String,
        /// Which one of the session it is, from 1.
        number: usize,
        /// How many there are.
        of: usize,
    },
    /// The session stands still.
    Pause,
    /// It goes on.
    Resume,
    /// It is over.
    Finish {
        /// Whether all of it was done.
        is_completed: bool,
        /// How long somebody worked.
        seconds: u32,
    },
    /// A question is asked.
    Question {
        /// Its name in addresses.
        slug: String,
    },
    /// The quiz has a result.
    Result(Profile),
}

/// A link to hand on, and what goes with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// How.
    pub how: How,
    /// What it says.
    pub text: String,
    /// Where it is.
    pub link: String,
    /// The numbers of the picture that goes with it; empty where there is none.
    pub numbers: String,
}

/// How to hand a link on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// Put the link on the clipboard.
    Copy,
    /// Offer the link to other apps, and the picture where they take it.
    Offer,
    /// Save the picture.
    Save,
}

/// What became of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// It is on the clipboard.
    Copied,
    /// Another app took it, or the person thought better of it.
    Offered,
    /// The picture was handed to the browser's downloads.
    Saved,
    /// The browser allows none of it: the link is selected, to be copied by hand.
    Refused,
}
