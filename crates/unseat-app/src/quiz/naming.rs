//! What profiles and bands are called.

use super::{Band, Standing};
use crate::quiz::card::CardWords;
use unseat_core::content::{Profile, Strings, Word};

/// The name of a profile, what it says to whom it is about, and what it says to
/// anybody.
pub const fn profile_words(profile: Profile) -> [Word; 3] {
    match profile {
        Profile::QuietGlutes => [
            Word::ResultQuietGlutes,
            Word::ResultQuietGlutesText,
            Word::CardQuietGlutes,
        ],
        Profile::QuadLed => [
            Word::ResultQuadLed,
            Word::ResultQuadLedText,
            Word::CardQuadLed,
        ],
        Profile::DeskTight => [
            Word::ResultDeskTight,
            Word::ResultDeskTightText,
            Word::CardDeskTight,
        ],
        Profile::EvenKeel => [
            Word::ResultEvenKeel,
            Word::ResultEvenKeelText,
            Word::CardEvenKeel,
        ],
    }
}

/// Where the see-saw stands, in words.
pub const fn band_word(band: Band) -> Word {
    match band {
        Band::FlexorsLead => Word::BandFlexorsLead,
        Band::Leaning => Word::BandLeaning,
        Band::Level => Word::BandLevel,
        Band::GlutesIn => Word::BandGlutesIn,
    }
}

impl<'a> CardWords<'a> {
    /// The words of a result's card.
    pub fn of(standing: Standing, strings: &'a Strings) -> Self {
        let [heading, _, sentence] = profile_words(standing.profile);
        Self {
            app: strings.get(Word::AppName),
            limits: strings.get(Word::CardLimits),
            heading: strings.get(heading),
            sentence: strings.get(sentence),
            hips: strings.get(Word::CardHips),
            glutes: strings.get(Word::CardGlutes),
            band: strings.get(band_word(standing.band)),
        }
    }
}
