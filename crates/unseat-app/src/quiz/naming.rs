//! What profiles and bands are called.

use super::{Band, Lean};
use crate::quiz::card::ResultWords;
use unseat_core::content::{Profile, Strings, Word};

/// The name of a profile, what it says to whom it is about, what it says to anybody, and
/// what is to be done about it.
pub const fn profile_words(profile: Profile) -> [Word; 4] {
    match profile {
        Profile::QuietGlutes => [
            Word::ResultQuietGlutes,
            Word::ResultQuietGlutesText,
            Word::CardQuietGlutes,
            Word::ResultQuietGlutesMore,
        ],
        Profile::QuadLed => [
            Word::ResultQuadLed,
            Word::ResultQuadLedText,
            Word::CardQuadLed,
            Word::ResultQuadLedMore,
        ],
        Profile::DeskTight => [
            Word::ResultDeskTight,
            Word::ResultDeskTightText,
            Word::CardDeskTight,
            Word::ResultDeskTightMore,
        ],
        Profile::EvenKeel => [
            Word::ResultEvenKeel,
            Word::ResultEvenKeelText,
            Word::CardEvenKeel,
            Word::ResultEvenKeelMore,
        ],
    }
}

/// Where a see-saw stands whose numbers are known, in words.
pub const fn lean_word(lean: Lean) -> Word {
    match lean {
        Lean::HipsClearly => Word::BandFlexorsLead,
        Lean::Hips => Word::BandLeaning,
        Lean::Level => Word::BandEven,
        Lean::Glutes => Word::BandGlutesLean,
        Lean::GlutesClearly => Word::BandGlutesIn,
    }
}

/// Where any see-saw of a band stands, in words.
pub const fn band_word(band: Band) -> Word {
    match band {
        Band::FlexorsLead => Word::BandFlexorsLead,
        Band::Leaning => Word::BandLeaning,
        Band::Level => Word::BandLevel,
        Band::GlutesIn => Word::BandGlutesIn,
    }
}

impl<'a> ResultWords<'a> {
    /// The words on the picture of a profile.
    pub fn of(profile: Profile, strings: &'a Strings) -> Self {
        let [heading, _, sentence, _] = profile_words(profile);
        Self {
            app: strings.get(Word::AppName),
            limits: strings.get(Word::CardLimits),
            heading: strings.get(heading),
            sentence: strings.get(sentence),
            hips: strings.get(Word::CardHips),
            glutes: strings.get(Word::CardGlutes),
            points: strings.get(Word::CardPoints),
            asks: strings.get(Word::CardAsks),
        }
    }
}
