//! The share panel: a link that says only what came out.

use unseat_app::effect::{Given, How};
use unseat_app::quiz::{Outcome, Press, share_link};
use unseat_core::content::Word;

use super::QuizView;
use crate::ui::button::{Weight, button};
use crate::ui::tag::{Element, tag};

/// Draws the panel.
pub(super) fn panel(it: &QuizView<'_>, outcome: &Outcome) -> Element {
    let strings = &it.book.strings;
    let shared = it.drawing.shared();
    let press = |label, how| {
        button(Weight::Plain)
            .say(strings, label)
            .on_press(it.on_event, Press::Share(how).into())
    };
    let status = it.part.given.map(|given| match given {
        Given::Copied => Word::ShareCopied,
        Given::Offered => Word::ShareOffered,
        Given::Saved => Word::ShareSaved,
        Given::Refused => Word::ShareSelected,
    });
    let field = tag("input.share__link[readonly=][type=text]")
        .set("aria-label", strings.get(Word::ShareLink).to_owned())
        .set("value", share_link(outcome, shared));
    let ways = tag("div.card__row")
        .all(
            shared
                .can_offer
                .then(|| press(Word::ShareOffer, How::Offer)),
        )
        .with(press(Word::ShareCopy, How::Copy))
        .with(press(Word::ShareSave, How::Save));
    tag("section.card.share")
        .with(tag("h2").say(strings, Word::ShareTitle))
        .with(tag("p").say(strings, Word::SharePrivate))
        .with(field)
        .with(ways)
        .with(tag("p[role=status]").all(status.map(|word| tag("span").say(strings, word))))
}
