//! A standing in words.

use unseat_core::content::authoring::Compiled;
use unseat_core::content::{Profile, Word};
use unseat_core::quiz::card::CardWords;
use unseat_core::quiz::{Band, Standing};

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
        self.word(match self.standing.profile {
            Profile::QuietGlutes => Word::ResultQuietGlutes,
            Profile::QuadLed => Word::ResultQuadLed,
            Profile::DeskTight => Word::ResultDeskTight,
            Profile::EvenKeel => Word::ResultEvenKeel,
        })
    }

    /// The name of the band.
    pub(super) fn band(self) -> &'a str {
        self.word(match self.standing.band {
            Band::FlexorsLead => Word::BandFlexorsLead,
            Band::Leaning => Word::BandLeaning,
            Band::Level => Word::BandLevel,
            Band::GlutesIn => Word::BandGlutesIn,
        })
    }

    /// What the band is.
    pub(super) fn distance(self) -> &'a str {
        self.content.pages.band(self.standing.band)
    }

    /// The profile in one sentence.
    pub(super) fn sentence(self) -> &'a str {
        &self.content.pages.profile(self.standing.profile).sentence
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

    /// The words on its card.
    pub(super) fn card(self) -> CardWords<'a> {
        let words = &self.content.pages.card;
        CardWords {
            app: self.word(Word::AppName),
            limits: &words.limits,
            heading: self.profile(),
            sentence: self.sentence(),
            hips: &words.hips,
            glutes: &words.glutes,
            band: self.band(),
        }
    }
}
