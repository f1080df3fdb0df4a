//! A frame as a drawing. What turns says by `data-transform` and `data-d` which value
//! of a frame it takes, so that one drawing can show them all.

use unseat_authoring::{Learn, Shape};

use super::frame::{self, Frame};
use crate::learn::map::part;
use crate::ui::tag::{Element, tag};

/// The part of the plane that is shown.
const VIEW_BOX: &str = "-125 -176 470 480";

/// Draws a frame; one in which somebody sits has a seat.
pub(super) fn drawing(learn: &Learn, frame: &Frame, has_seat: bool) -> Element {
    // The line around the body is what shows of thick lines from below it.
    let body = |class: &'static str| {
        let limb = |is| outline(learn, is).map(|it| tag("path").set("d", it));
        tag("g")
            .set("class", class)
            .with(turning("shank", &frame.shank).all(limb("shank")))
            .with(turning("thigh", &frame.thigh).all(limb("thigh")))
            .all(limb("trunk"))
    };
    let bones = |names: &'static [&'static str], place: String| {
        let shapes = learn.drawings.last().into_iter().flatten();
        let shapes = shapes.filter(|it: &&Shape| names.contains(&&*it.is));
        tag("g").set("transform", place).all(shapes.map(part))
    };
    let thigh = bones(&["thigh-bone", "kneecap"], frame::to_hip());
    let seat = has_seat.then(|| outline(learn, "seat")).flatten();
    tag("svg.hinge__picture[aria-hidden=true]")
        .set("viewBox", VIEW_BOX)
        .with(tag("path.hinge__seat[data-d=seat]").set("d", seat))
        .with(body("hinge__line"))
        .with(body("hinge__skin"))
        .with(bones(&["bone", "hole"], frame::to_hip()))
        .with(turning("shank", &frame.shank).with(bones(&["shin-bone"], frame::to_knee())))
        .with(turning("thigh", &frame.thigh).with(thigh))
        .with(
            tag("path.hinge__flexor[data-d=flexor][fill=url(#unseat-hatch)]")
                .set("d", frame.flexor.path.clone()),
        )
        .with(tag("path.hinge__glute[data-d=glute]").set("d", frame.glute.path.clone()))
}

/// A shape that is drawn for the hinge alone.
pub(super) fn outline(learn: &Learn, is: &str) -> Option<String> {
    let shape = learn.hinge.iter().find(|it| it.is == is)?;
    Some(shape.path.clone())
}

fn turning(name: &'static str, place: &str) -> Element {
    tag("g")
        .set("data-transform", name)
        .set("transform", place.to_owned())
}
