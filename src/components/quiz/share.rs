//! The share panel: a link that says only what came out.

use unseat_app::quiz::{Outcome, ShareCode, band_word, profile_words};
use unseat_core::content::{Strings, Word};
use yew::Callback;

use super::Press;
use crate::components::app::Event;
use crate::components::ui::button::{Weight, button};
use crate::components::ui::tag::{Element, tag};
use crate::components::ui::words::fill;
use crate::platform::page::Page;
use crate::platform::share::{self, Given, How};

/// How to hand a result on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::components) struct Share {
    /// What it says.
    pub(in crate::components) text: String,
    /// Where it is.
    pub(in crate::components) link: String,
}

/// What was done, or is to be done, with the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ShareEvent {
    /// Hand it on.
    Give(How),
    /// That has ended so.
    Given(Given),
}

impl Share {
    /// The link of a result, and a sentence to go with it.
    pub(in crate::components) fn of(strings: &Strings, outcome: &Outcome) -> Self {
        let [name, ..] = profile_words(outcome.profile);
        let values = [
            ("profile", strings.get(name)),
            ("band", strings.get(band_word(outcome.band()))),
        ];
        Self {
            text: fill(strings, Word::ShareText, &values),
            link: share::address(&page_of(outcome), &ShareCode(*outcome).text()),
        }
    }
}

/// The folder of the page that a preview is made from.
fn page_of(outcome: &Outcome) -> String {
    let [profile, band] = outcome.standing().names();
    ["r/", profile, "-", band, "/"].concat()
}

/// Draws the panel.
pub(super) fn panel(
    (strings, page): (&Strings, &Page),
    outcome: &Outcome,
    given: Option<Given>,
    on_event: &Callback<Event>,
) -> Element {
    let press = |label, how| {
        button(Weight::Plain)
            .say(strings, label)
            .on_press(on_event, Press::Share(ShareEvent::Give(how)).into())
    };
    let status = given.map(|given| match given {
        Given::Copied => Word::ShareCopied,
        Given::Offered => Word::ShareOffered,
        Given::Saved => Word::ShareSaved,
        _ => Word::ShareSelected,
    });
    let field = tag("input.share__link[readonly=][type=text]")
        .set("aria-label", strings.get(Word::ShareLink).to_owned())
        .set("value", Share::of(strings, outcome).link);
    let ways = tag("div.card__row")
        .all(share::can_offer(page).then(|| press(Word::ShareOffer, How::Offer)))
        .with(press(Word::ShareCopy, How::Copy))
        .with(press(Word::ShareSave, How::Save));
    tag("section.card.share")
        .with(tag("h2").say(strings, Word::ShareTitle))
        .with(tag("p").say(strings, Word::SharePrivate))
        .with(field)
        .with(ways)
        .with(tag("p[role=status]").all(status.map(|word| tag("span").say(strings, word))))
}
