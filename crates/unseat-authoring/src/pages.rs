//! Reads `content/pages/<language>.toml`: the words of the pages that the build
//! writes. They are never packed.

mod read;

use serde::Serialize;

use unseat_app::quiz::Band;
use unseat_core::content::{Opening, Profile};

pub(super) use read::read;

/// The words of the pages of the site, and of the pictures on them, besides those
/// of the app. `{holes}` are filled by whoever writes the pages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Pages {
    /// What the pages say that the app can begin on, in the order of
    /// [`Opening::ALL`].
    openings: Vec<OpeningText>,
    /// What such a page says to somebody without the app.
    pub plain: PlainText,
    /// What the card of a result says.
    pub card: CardText,
    /// What the page of a result says.
    pub page: PageText,
    /// What systems say of the app once it is installed.
    pub install: InstallText,
    /// What a page says below the app.
    pub notes: NotesText,
    /// What each profile is, in the order of [`Profile::ALL`].
    profiles: Vec<ProfileText>,
    /// What each band is, in the order of [`Band::ALL`].
    bands: Vec<String>,
}

/// What the card of a result says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CardText {
    /// The card in words, with `{profile}`, `{sentence}` and `{band}`.
    pub alt: String,
}

/// What the page of an opening says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OpeningText {
    /// Its title, with the name of the product.
    pub title: String,
    /// What a search or a preview says of it.
    pub description: String,
    /// The large line of its card.
    pub heading: String,
    /// The sentence below that; empty if there is none.
    pub sentence: String,
    /// Below the picture of the card.
    pub caption: String,
    /// The card in words.
    pub alt: String,
}

/// What the page of an opening says to somebody without the app.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlainText {
    /// On the cards: what all of it is.
    pub limits: String,
    /// That the plain version needs no script.
    pub note: String,
    /// Where the app is slow to come, or does not come at all.
    pub late: String,
    /// Above the plain version, with `{session}`.
    pub title: String,
    /// One exercise after its name, with `{time}`, `{setup}` and `{cue}`.
    pub step: String,
}

/// What the page of a result says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PageText {
    /// Its title, with `{profile}` and `{band}`.
    pub title: String,
    /// What a search or a preview says of it, with `{sentence}` and `{band}`.
    pub description: String,
    /// The see-saw in words, with `{band}`.
    pub picture: String,
    /// Above what it means.
    pub meaning: String,
    /// That the values are in the link.
    pub values: String,
}

/// What systems and stores say of the installed app.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct InstallText {
    /// Its whole name.
    pub name: String,
    /// What it is.
    pub description: String,
    /// The way straight to a warm-up.
    pub warm_up: String,
    /// The way straight to a break.
    pub desk_break: String,
    /// The way straight to the quiz.
    pub quiz: String,
    /// The picture of the home page in words.
    pub home_picture: String,
    /// The picture of a session in words.
    pub session_picture: String,
    /// The picture of a result in words.
    pub result_picture: String,
}

/// What a page says below the app, by the names that `web/page/notes.ts` and
/// `web/page/kept.ts` know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NotesText {
    /// What such notes are.
    pub label: String,
    /// That a newer version is ready.
    pub update: String,
    /// The way to it.
    pub update_now: String,
    /// Why to install the app.
    pub install: String,
    /// The way to that.
    pub install_now: String,
    /// The same for where only words can lead there.
    pub install_apple: String,
    /// The way out.
    pub no: String,
    /// What the line below the page is about.
    pub kept_label: String,
    /// That the app needs no network from now on, and what is only read does.
    pub kept: String,
    /// That nothing needs one.
    pub kept_all: String,
    /// The way there, with `{size}` for what it downloads.
    pub keep: String,
    /// That it is under way.
    pub keeping: String,
    /// That it failed, and what to look at.
    pub keep_failed: String,
    /// The way to have another go.
    pub keep_again: String,
}

/// A profile to somebody whose result it is not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ProfileText {
    /// The exercise that its picture shows, by its name in addresses.
    pub exercise: String,
    /// What follows from it.
    pub meaning: String,
}

impl Pages {
    /// What the page of an opening says of itself.
    pub fn opening(&self, opening: Opening) -> &OpeningText {
        &self.openings[opening as usize]
    }

    /// What a profile is.
    pub fn profile(&self, profile: Profile) -> &ProfileText {
        let place = Profile::ALL.iter().position(|it| *it == profile);
        &self.profiles[place.unwrap_or_default()]
    }

    /// What a band is.
    pub fn band(&self, band: Band) -> &str {
        &self.bands[band as usize]
    }
}
