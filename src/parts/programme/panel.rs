//! What can be done with a routine of one's own: keep, share and print it.

use unseat_app::effect::How;
use unseat_app::player::OwnRoutine;
use unseat_app::programme::link;
use unseat_core::content::Word;
use yew::Callback;

use super::Press;
use crate::drawing::Drawing;
use crate::platform::input;
use crate::ui::button::{Weight, button};
use crate::ui::tag::{Element, tag};

/// Draws the panel.
pub(crate) fn panel(it: &Drawing<'_>, routine: &OwnRoutine) -> Element {
    let strings = it.strings();
    let shared = it.shared();
    let told = it.app.parts.programme.told;
    let press = |label, press: Press| {
        button(Weight::Plain)
            .say(strings, label)
            .on_press(it.on_event, press.into())
    };
    let give = |how| Press::Give(how, routine.clone());
    let save = button(Weight::Plain)
        .say(strings, Word::OwnSave)
        .on_press_of(saves(it, routine));
    let link = link(routine, shared);
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
        .with(press(Word::OwnCopy, give(How::Copy)))
        .with(press(Word::OwnPrint, Press::Print))
        .all(
            shared
                .can_offer
                .then(|| press(Word::OwnShare, give(How::Offer))),
        );
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
        .with(save)
        .with(tag("p[role=status]").all(told.map(|word| tag("span").say(strings, word))))
        .with(field)
        .with(ways)
        .with(code)
}

/// Keeps the routine under the name that is in the field.
fn saves(it: &Drawing<'_>, routine: &OwnRoutine) -> Callback<yew::Event> {
    let page = it.page.clone();
    let on_event = it.on_event.clone();
    let routine = routine.clone();
    Callback::from(move |_| {
        let own = OwnRoutine {
            name: input::entry(&page),
            steps: routine.steps.clone(),
        };
        on_event.emit(Press::Save(own).into());
    })
}
