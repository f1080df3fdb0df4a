//! The figure on pages that are drawn when the site is built, and its film as a file.

use unseat_core::content::ExerciseId;
use unseat_core::figure::{Film, Playback};

use super::{described, draw, still, strip, tracks, words};
use crate::book::Book;
use crate::platform::stage::frames;
use crate::ui::tag::{Element, tag};

/// In the pose that tells most, with everything that a film moves.
pub(crate) fn moving(book: &Book, exercise: ExerciseId) -> Element {
    let film = film_of(book, exercise);
    let picture = tag("div.figure__picture[role=img]")
        .set("aria-label", described(book, exercise, &film))
        .with(draw::scene(&film, draw::telling_frame(&film)));
    tag("div.figure")
        .with(picture)
        .with(words::words(&book.strings, &film))
}

/// Its key poses.
pub(crate) fn poses(book: &Book, exercise: ExerciseId) -> Element {
    let film = film_of(book, exercise);
    let label = described(book, exercise, &film);
    strip::strip(&film, label, None)
}

/// A small picture beside its name.
pub(crate) fn small(book: &Book, exercise: ExerciseId) -> Element {
    still(&film_of(book, exercise), None)
}

/// How everything moves: `length` in ms, whether it `loops`, and `tracks` of a part's
/// name and its keyframes, as `Element.animate` takes them.
pub(crate) fn film(book: &Book, exercise: ExerciseId) -> String {
    let film = film_of(book, exercise);
    let (length, loops) = match film.playback {
        Playback::Settle(length) => (length, "false"),
        Playback::Loop { length, .. } => (length, "true"),
    };
    let mut moving = tracks::of(&film);
    moving.extend(words::tracks(&book.strings, &film));
    let mut json = [
        "{\"length\":",
        &length.as_millis().to_string(),
        ",\"loops\":",
        loops,
        ",\"tracks\":[",
    ]
    .concat();
    for (place, track) in moving.iter().enumerate() {
        let comma = if place > 0 { "," } else { "" };
        json.extend([comma, "[\"", &track.part, "\",", &frames(track), "]"]);
    }
    json.push_str("]}");
    json
}

fn film_of(book: &Book, exercise: ExerciseId) -> Film {
    Film::new(&book.exercise(exercise).poses)
}
