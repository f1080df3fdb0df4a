//! Reads `content/pages/<language>.toml`: the words of the pages that the build
//! writes. They are never packed.

mod read;

use serde::Serialize;

use crate::content::Profile;
use crate::quiz::Band;

pub(super) use read::read;

/// The words of the pages of results, and of the pictures on them. `{holes}`
/// are filled by whoever writes the pages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Pages {
    /// What the card of a result says.
    pub card: CardText,
    /// What the card of the home page says.
    pub home: HomeText,
    /// What the page of a result says.
    pub page: PageText,
    /// What each profile is, in the order of [`Profile::ALL`].
    profiles: Vec<Reading>,
    /// What each band is, in the order of [`Band::ALL`].
    bands: Vec<Reading>,
}

/// What the card of a result says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CardText {
    /// The left side.
    pub hips: String,
    /// The right side.
    pub glutes: String,
    /// What it does not claim.
    pub limits: String,
    /// The card in words, with `{profile}`, `{sentence}` and `{band}`.
    pub alt: String,
}

/// What the card of the home page says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HomeText {
    /// In place of what a result does not claim.
    pub limits: String,
    /// Under the see-saw.
    pub caption: String,
    /// The card in words, with `{tagline}`.
    pub alt: String,
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
    /// The way to the quiz.
    pub quiz: String,
    /// Beside the way to the quiz.
    pub quiz_text: String,
    /// That the values are in the link.
    pub values: String,
    /// Above what it cannot say.
    pub limits: String,
    /// What it cannot say.
    pub limit: Vec<String>,
    /// At the end of every result.
    pub footer: String,
}

/// A profile or a band in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reading {
    /// Its name.
    pub name: String,
    /// In one sentence; a band needs none.
    pub sentence: String,
    /// What follows from it.
    pub meaning: String,
}

impl Pages {
    /// A profile in words.
    pub fn profile(&self, profile: Profile) -> &Reading {
        let place = Profile::ALL.iter().position(|it| *it == profile);
        &self.profiles[place.unwrap_or_default()]
    }

    /// A band in words.
    pub fn band(&self, band: Band) -> &Reading {
        &self.bands[band as usize]
    }
}
