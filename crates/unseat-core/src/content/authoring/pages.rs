//! Reads `content/pages/<language>.toml`: the words of the pages that the build
//! writes. They are never packed.

mod read;

use serde::Serialize;

use crate::content::Profile;
use crate::quiz::Band;

pub(super) use read::read;

/// The words of the pages of results, and of the pictures on them, besides those
/// of the quiz. `{holes}` are filled by whoever writes the pages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Pages {
    /// What the card of a result says.
    pub card: CardText,
    /// What the card of the home page says.
    pub home: HomeText,
    /// What the page of a result says.
    pub page: PageText,
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
    /// That the values are in the link.
    pub values: String,
}

/// A profile to somebody whose result it is not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ProfileText {
    /// What follows from it.
    pub meaning: String,
}

impl Pages {
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
