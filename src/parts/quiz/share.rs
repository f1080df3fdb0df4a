//! The share panel: the picture as it is sent, and a link that says only what came out.

use unseat_app::effect::{Given, How};
use unseat_app::part::Arrival;
use unseat_app::quiz::card::Shape;
use unseat_app::quiz::{Outcome, Press, Sending, share_link, share_words};
use unseat_core::content::Word;

use super::QuizView;
use crate::ui::button::{Weight, button};
use crate::ui::choice::{choice, choices};
use crate::ui::tag::{Element, tag};
use crate::ui::words::word;

const SHAPE: &str = "input[type=radio][name=shape]";

/// Draws the panel, while it shows.
pub(super) fn panel(it: &QuizView<'_>, outcome: &Outcome) -> Option<Element> {
    let sending = it.part.sending.as_ref()?;
    let strings = &it.book.strings;
    let shared = it.drawing.shared();
    let press = |weight, label, how| {
        button(weight)
            .say(strings, label)
            .on_press(it.on_event, Press::Share(how).into())
    };
    let status = it.part.given.map(|given| match given {
        Given::Copied => Word::ShareCopied,
        Given::Offered => Word::ShareOffered,
        Given::Saved => Word::ShareSaved,
        Given::Refused => Word::ShareSelected,
    });
    let ways = tag("div.card__row")
        .all(
            shared
                .can_offer
                .then(|| press(Weight::Main, Word::ShareOffer, How::Offer)),
        )
        .with(press(Weight::Plain, Word::ShareSave, How::Save))
        .with(press(Weight::Plain, Word::ShareCopy, How::Copy));
    let field = tag("input.share__link[readonly=][type=text]")
        .set("aria-label", strings.get(Word::ShareLink).to_owned())
        .set("value", share_link(outcome, shared));
    let words = tag("details.share__more")
        .with(tag("summary").say(strings, Word::ShareWords))
        .with(tag("p.share__words[tabindex=-1]").text(share_words(outcome, shared)))
        .with(press(Weight::Plain, Word::ShareCopyWords, How::Describe));
    let title = tag("h2[tabindex=-1]")
        .found_by(&it.drawing.nodes.panel)
        .say(strings, Word::ShareTitle);
    Some(
        tag("section.card.share")
            .with(title)
            .with(picture(it, sending, outcome))
            .with(shapes(it, sending))
            .with(ways)
            .with(tag("p[role=status]").all(status.map(|word| tag("span").say(strings, word))))
            .with(field)
            .with(words)
            .with(tag("p.small").say(strings, Word::SharePrivate)),
    )
}

/// The picture as it is sent.
fn picture(it: &QuizView<'_>, sending: &Sending, outcome: &Outcome) -> Element {
    let strings = &it.book.strings;
    let (width, height) = sending.shape.size();
    let drawn = match &sending.picture {
        Arrival::Here(at) => tag("img")
            .set("src", at.clone())
            .set("alt", share_words(outcome, it.drawing.shared()))
            .set("width", width.to_string())
            .set("height", height.to_string()),
        Arrival::Failed => tag("p[role=status]").say(strings, Word::ShareUndrawn),
        Arrival::Absent | Arrival::Coming => tag("p[role=status]").say(strings, Word::ShareDrawing),
    };
    tag("div.share__picture")
        .set(
            "data-shape",
            match sending.shape {
                Shape::Wide => "wide",
                Shape::Tall => "tall",
            },
        )
        .with(drawn)
}

/// Which way up it is.
fn shapes(it: &QuizView<'_>, sending: &Sending) -> Element {
    let strings = &it.book.strings;
    let options = [
        (Shape::Wide, Word::ShareWide),
        (Shape::Tall, Word::ShareTall),
    ];
    let options = options.map(|(shape, label)| {
        let is_chosen = shape == sending.shape;
        let event = Press::Turn(shape).into();
        choice(SHAPE, word(strings, label), is_chosen, it.on_event, event)
    });
    choices(strings, Word::ShareShape, options)
}
