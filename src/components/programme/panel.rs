//! What can be done with a routine of one's own: keep, share and print it.

use unseat_app::player::OwnRoutine;
use unseat_app::programme::RoutineCode;
use unseat_core::content::{Strings, Word};

use super::Press;
use crate::components::app::Event;
use crate::components::book::Book;
use crate::components::ui::button::{Weight, button};
use crate::components::ui::tag::{Element, tag};
use crate::platform::page::Page;
use crate::platform::share::{self, How};
use yew::Callback;

/// The link to a routine. Its code is in the fragment, which no server sees.
pub(in crate::components) fn link(routine: &OwnRoutine, book: &Book) -> String {
    share::address("programme/", &RoutineCode::new(routine, book).text())
}

/// Draws the panel; `told` is what became of the last press.
pub(in crate::components) fn panel(
    (book, page): (&Book, &Page),
    routine: &OwnRoutine,
    told: Option<Word>,
    on_event: &Callback<Event>,
) -> Element {
    let strings: &Strings = &book.strings;
    let press = |label, press: Press| {
        button(Weight::Plain)
            .say(strings, label)
            .on_press(on_event, press.into())
    };
    let link = link(routine, book);
    let name = tag("label.own__name")
        .with(tag("span").say(strings, Word::OwnName))
        .with(
            tag("input[type=text][maxlength=40][autocomplete=off]")
                .set("value", routine.name.clone()),
        );
    let field = tag("input.share__link[readonly=][type=text]")
        .set("aria-label", strings.get(Word::OwnLink).to_owned())
        .set("value", link.clone());
    let ways = tag("div.card__row")
        .with(press(Word::OwnCopy, Press::Give(How::Copy)))
        .with(press(Word::OwnPrint, Press::Print))
        .all(share::can_offer(page).then(|| press(Word::OwnShare, Press::Give(How::Offer))));
    let code = tag("figure.own__code")
        .with(
            tag("div[role=img]")
                .set("aria-label", strings.get(Word::OwnCode).to_owned())
                .set("data-link", link),
        )
        .with(tag("figcaption.small").say(strings, Word::OwnCodeText));
    tag("section.card.own")
        .with(tag("h2").say(strings, Word::OwnPanel))
        .with(name)
        .with(press(Word::OwnSave, Press::Save))
        .with(tag("p[role=status]").all(told.map(|word| tag("span").say(strings, word))))
        .with(field)
        .with(ways)
        .with(code)
}
