//! The plate beside the promise: the figure, doing what this is about.

use unseat_app::player::Settings;
use unseat_app::player::tailor;
use unseat_core::content::{ExerciseId, Phase, Profile, Word};

use crate::book::Book;
use crate::drawing::Drawing;
use crate::figure::{Pace, telling};
use crate::ui::tag::{Element, tag};
use crate::ui::words::fill;

/// The figure in the first activating exercise of this person's warm-up.
pub(super) fn hero(it: &Drawing<'_>, settings: &Settings) -> Option<Element> {
    let book = it.book;
    let exercise = first_activating(book, settings)?;
    let name = book.exercise(exercise).name.as_str();
    let figure = telling(it, exercise, None, Pace::Shown);
    let caption = tag("figcaption")
        .with(tag("b").say(&book.strings, Word::HomePlateNumber))
        .copied(" ")
        .text(fill(&book.strings, Word::HomePlate, &[("exercise", name)]));
    let plate = tag("figure.plate.home__plate")
        .with(tag("div.plate__picture").show(figure))
        .with(caption);
    Some(plate)
}

fn first_activating(book: &Book, settings: &Settings) -> Option<ExerciseId> {
    let routine = book
        .warm_up(settings.profile, settings.length)
        .or_else(|| book.warm_up(Profile::default(), settings.length))?;
    tailor(routine, &settings.person, book)
        .steps
        .iter()
        .map(|it| it.step.exercise)
        .find(|&it| book.exercise(it).phase == Phase::Activate)
}
