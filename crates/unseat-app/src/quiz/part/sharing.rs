//! A result as a link, and a link as a result.

use alloc::string::String;

use crate::quiz::{Outcome, ShareCode, band_word, profile_words};
use crate::shared::Shared;
use unseat_core::content::Word;

/// The link of a result. Its numbers are in the fragment, which no server sees.
pub fn share_link(outcome: &Outcome, shared: &Shared) -> String {
    let [profile, band] = outcome.standing().names();
    let code = ShareCode(*outcome).text();
    shared.page(&["r/", profile, "-", band, "/#", &code].concat())
}

/// A sentence to go with it.
pub(super) fn share_text(outcome: &Outcome, shared: &Shared) -> String {
    let strings = shared.strings();
    let [name, ..] = profile_words(outcome.profile);
    let values = [
        ("profile", strings.get(name)),
        ("band", strings.get(band_word(outcome.band()))),
    ];
    strings.fill(Word::ShareText, &values)
}
