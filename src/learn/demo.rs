//! A figure that can be set in motion, and its key poses.

use unseat_core::content::ExerciseId;

use super::shelf::Desk;
use crate::figure::reading;
use crate::ui::button::{Weight, button};
use crate::ui::tag::{Element, tag};

/// The figure of an exercise. `web/learn/learn.js` fetches its film and plays it. The
/// key poses are there for whoever wants no motion, has no script, or prints.
pub(super) fn demo(desk: &Desk<'_>, exercise: ExerciseId) -> Element {
    let texts = desk.texts();
    let book = desk.book();
    let name = [", ", &desk.exercise(exercise).name].concat();
    let play = button(Weight::Plain)
        .set("data-do", "play")
        .with(
            tag("span")
                .set("data-other", texts.pause.clone())
                .copied(&texts.play),
        )
        .with(tag("span.unseen").text(name));
    let stage = tag("div.plate__picture.demo__stage").with(reading::moving(book, exercise));
    tag("div.demo")
        .set("data-film", desk.film(exercise))
        .with(stage)
        .with(tag("div.demo__ways").with(play))
        .with(tag("div.demo__poses").with(reading::poses(book, exercise)))
}
