//! What the app asks of the world.
//!
//! One interpreter carries these out, without decisions of its own. What follows from
//! the state alone is no effect but a query of the app: its title, whether it is busy,
//! when it wants to be woken.

use alloc::string::String;
use alloc::vec::Vec;

use crate::clock::Days;
use crate::part::Part;
pub use crate::picture::Picture;
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
    /// Draw the picture that goes with a link; it is answered by an event.
    Draw {
        /// The link.
        link: String,
        /// What is on it.
        picture: Picture,
    },
    /// Offer the page to a printer.
    Print,
    /// Hand everything that is kept to the browser's downloads, with what it says.
    SaveFile(SavedFile),
    /// Have the person choose a file that was saved before; it is answered by an event.
    ChooseFile,
    /// Hand a calendar file to the browser's downloads; it is answered by an event.
    SaveCalendar(Planned),
    /// Notify whoever does not look at the page, where that is allowed.
    Notify {
        /// What stands on it.
        title: String,
        /// What it says.
        text: String,
    },
    /// Show a sign in the tab's icon and words before its name.
    Sign(Sign),
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
    /// Find out which voices there are for a language; it is answered by an event.
    ListVoices(String),
    /// Say a text.
    Say {
        /// The text.
        text: String,
        /// Its language.
        language: String,
        /// How loud.
        volume: Volume,
        /// The name of the voice that was chosen; none where the best one is to speak.
        voice: Option<String>,
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
    /// What draws the figures.
    Figures,
    /// How the exercises are done.
    Manuals,
}

/// What the tab shows between breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sign {
    /// Nothing: its icon and its name are as they were.
    Off,
    /// How many minutes are left.
    Left {
        /// In digits, for the icon.
        minutes: String,
        /// In words, before the name.
        words: String,
    },
    /// That a break is due.
    Due {
        /// In words, before the name.
        words: String,
    },
}

/// Everything that is kept, and what it says for whoever opens the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedFile {
    /// The texts that are kept.
    pub texts: Vec<(Key, String)>,
    /// What they say of sessions.
    pub sessions: Vec<SaidSession>,
    /// What they say of results.
    pub results: Vec<SaidResult>,
}

/// What a saved file says of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaidSession {
    /// When it ended, in milliseconds since 1970 (UTC).
    pub ended: u64,
    /// How long somebody worked.
    pub seconds: u32,
    /// What was done.
    pub what: String,
}

/// What a saved file says of a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SaidResult {
    /// When it came out, in milliseconds since 1970 (UTC).
    pub at: u64,
    /// How stiff the front of the hips is, of 100 points.
    pub hips: u8,
    /// How well the glutes join in, of 100 points.
    pub glutes: u8,
    /// Glutes less hips, in points.
    pub balance: i8,
}

/// Breaks for a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// What the calendar is called.
    pub calendar: String,
    /// What a break is called.
    pub title: String,
    /// What is said about it.
    pub text: String,
    /// How long one is.
    pub seconds: u32,
    /// Each time of day, in minutes after midnight, with its days.
    pub times: Vec<(u16, Days)>,
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
    /// What a press has unfolded, which may be out of sight.
    Panel,
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
    /// The picture that goes with it, if one does.
    pub picture: Option<Picture>,
}

/// How to hand a link on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// Put the link on the clipboard.
    Copy,
    /// Put on the clipboard what its picture shows, in words.
    Describe,
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
