//! A standing in words.

use unseat_app::quiz::{Standing, band_word, profile_words};
use unseat_authoring::Compiled;
use unseat_core::content::Word;

use super::html::filled;

/// A standing, and the content that says what it is.
#[derive(Clone, Copy)]
pub(super) struct Reading<'a> {
    pub(super) content: &'a Compiled,
    pub(super) standing: Standing,
}

impl<'a> Reading<'a> {
    /// The name of the profile.
    pub(super) fn profile(self) -> &'a str {
        self.word(profile_words(self.standing.profile)[0])
    }

    /// The name of the band.
    pub(super) fn band(self) -> &'a str {
        self.word(band_word(self.standing.band))
    }

    /// What the band is.
    pub(super) fn distance(self) -> &'a str {
        self.content.pages.band(self.standing.band)
    }

    /// The profile in one sentence.
    pub(super) fn sentence(self) -> &'a str {
        self.word(profile_words(self.standing.profile)[2])
    }

    /// What follows from the profile.
    pub(super) fn meaning(self) -> &'a str {
        &self.content.pages.profile(self.standing.profile).meaning
    }

    /// A text of the interface.
    pub(super) fn word(self, word: Word) -> &'a str {
        self.content.catalog.strings.get(word)
    }

    /// A text of the pages with its holes filled.
    pub(super) fn fill(self, text: &str) -> String {
        let values = [
            ("profile", self.profile()),
            ("sentence", self.sentence()),
            ("band", self.band()),
        ];
        filled(text, &values)
    }
}
