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
    let figure = dressed(&svg::write(&film.scene, moment, "plate"));
    Some((film.scene.view_box.attribute(), figure))
}

/// A drawing with the look of its classes as attributes: a picture can stand on a page
/// whose policy allows no styles.
fn dressed(drawing: &str) -> String {
    let mut pieces = drawing.split("class='");
    let mut dressed = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (classes, rest) = piece.split_once('\'').unwrap_or((piece, ""));
        for (name, value) in look(classes) {
            dressed.extend([name, "='", value, "' "]);
        }
        dressed.push_str(rest);
    }
    dressed
}

/// What the sheet says of an element with these classes; what it says later counts.
fn look(classes: &str) -> Vec<(&'static str, &'static str)> {
    let mut look: Vec<(&str, &str)> = Vec::new();
    let rules = LOOK.split_once("*/").map_or(LOOK, |(_, rules)| rules);
    for rule in rules.split('}') {
        let Some((selectors, declarations)) = rule.split_once('{') else {
            continue;
        };
        let mut selectors = selectors
            .split(',')
            .map(|it| it.trim().trim_start_matches('.'));
        if !selectors.any(|of| classes.split(' ').any(|class| class == of)) {
            continue;
        }
        for declaration in declarations.split(';') {
            if let Some((name, value)) = declaration.split_once(':') {
                let (name, value) = (name.trim(), value.trim());
                look.retain(|(other, _)| *other != name);
                look.push((name, value));
            }
        }
    }
    look
}

#[cfg(test)]
mod tests {
    use super::dressed;

    #[test]
    fn a_class_becomes_what_it_looks_like() {
        assert_eq!(
            dressed("<path class='figure__near' d='M0 0'/><g><path class='figure__band'/></g>"),
            "<path fill='#e6dccb'  d='M0 0'/><g><path fill='#1f2430' /></g>"
        );
        let both = dressed("<path class='figure__line figure__line--far'/>");
        assert!(both.contains("stroke-width='4' opacity='0.75'") && !both.contains("='5'"));
        assert_eq!(dressed("<path class='other'/>"), "<path />");
    }
}
