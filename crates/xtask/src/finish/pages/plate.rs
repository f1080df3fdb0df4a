//! The figure on a card.

use unseat_app::player::{Person, tailor};
use unseat_core::content::{Catalog, Exercise, Phase, Purpose};
use unseat_core::figure::{Film, svg};

/// How the figure looks where no theme of a page is.
const LOOK: &str = include_str!("plate/figure.css");

/// The first exercise of a session that is for the glutes, in the pose farthest
/// from its start: a view box, and the inside of an SVG.
pub(super) fn figure(catalog: &Catalog, purpose: Purpose) -> Option<(String, String)> {
    let routine = catalog.routine(catalog.find_routine(purpose)?);
    let tailored = tailor(routine, &Person::default(), catalog);
    let exercises = tailored.steps.iter();
    let exercise = exercises
        .map(|it| catalog.exercise(it.step.exercise))
        .find(|it| it.phase == Phase::Activate)?;
    of(exercise)
}

/// An exercise in the pose farthest from its start.
pub(super) fn of(exercise: &Exercise) -> Option<(String, String)> {
    let film = Film::new(&exercise.poses);
    let still = film.stills.get(1).or(film.stills.first())?;
    let moment = svg::Moment {
        frame: still.frame,
        offset: film.offsets.get(still.frame).copied().unwrap_or_default(),
    };
    let drawing = svg::write(&film.scene, moment, "plate");
    let figure = format!("<style>{LOOK}</style>{drawing}");
    Some((film.scene.view_box.attribute(), figure))
}
