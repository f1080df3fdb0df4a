//! The hip as a hinge: how long its two partners are, from sitting to standing and
//! with the thigh behind. `web/learn/learn.js` shows the frame that the slider asks
//! for; without it, the three that have a name of their own stand side by side.

mod band;
mod drawing;
mod frame;

use unseat_authoring::{HingeTexts, Learn};
use unseat_core::number;

use super::shelf::{Desk, filled};
use super::sources::Sources;
use crate::ui::tag::{Element, tag};
use drawing::{drawing, outline};
use frame::{ANGLES, Frame, Muscle};

/// The frames with a name: the first, the last, and the one with a straight hip.
const NAMED: [usize; 3] = [0, 9, ANGLES.len() - 1];

/// Draws it, below its heading.
pub(super) fn hinge(desk: &Desk<'_>, sources: &Sources<'_>) -> Element {
    let learn = &desk.content().learn;
    let (words, frames) = (&learn.map.hinge, ANGLES.map(Frame::at));
    let texts = &words.texts;
    let stills = NAMED.map(|place| {
        tag("li")
            .with(drawing(learn, &frames[place], place == 0))
            .with(tag("p").text(said(texts, ANGLES[place])))
    });
    tag("section.hinge")
        .with(tag("h2").copied(&learn.map.partners))
        .with(sources.fill(tag("p"), &words.lead))
        .with(
            tag("div.hinge__live")
                .with(drawing(learn, &frames[0], true))
                .with(controls(learn, &frames)),
        )
        .with(tag("ol.hinge__stills").all(stills))
        .with(sources.fill(tag("p.note"), &words.note))
}

/// The slider, what its frame says, and how long the partners are.
fn controls(learn: &Learn, frames: &[Frame]) -> Element {
    let words = &learn.map.hinge.texts;
    let first = said(words, ANGLES[0]);
    let slider = tag("input[type=range][min=0][value=0][autocomplete=off]")
        .set("max", (ANGLES.len() - 1).to_string())
        .set("aria-label", words.label.clone())
        .set("aria-valuetext", first.clone());
    let ends = [&words.sitting, &words.standing, &words.behind];
    let ends = ends.map(|name| tag("span").copied(name));
    let standing = Frame::at(0);
    let ruler = |name: &str, ruler| [tag("span").copied(name), ruler];
    let glutes = glute(&frames[0].glute, &standing.glute);
    let flexors = flexor(&frames[0].flexor, &standing.flexor);
    let lines = frames.iter().zip(ANGLES).enumerate();
    let lines = lines.map(|(place, (frame, angle))| {
        tag("li")
            .set(
                "data-seat",
                (place == 0).then(|| outline(learn, "seat")).flatten(),
            )
            .set("data-thigh", frame.thigh.clone())
            .set("data-shank", frame.shank.clone())
            .set("data-glute", frame.glute.path.clone())
            .set("data-flexor", frame.flexor.path.clone())
            .set("data-glute-length", frame.glute.straight.clone())
            .set("data-flexor-length", frame.flexor.straight.clone())
            .text(said(words, angle))
    });
    tag("div.hinge__controls")
        .with(slider)
        .with(tag("p.hinge__ends[aria-hidden=true]").all(ends))
        .with(tag("p.hinge__said").text(first))
        .with(
            tag("div.hinge__lengths[aria-hidden=true]")
                .all(ruler(&words.glutes, glutes))
                .all(ruler(&words.flexors, flexors)),
        )
        .with(tag("ol").set("hidden", "").all(lines))
}

fn glute(now: &Muscle, standing: &Muscle) -> Element {
    ruler(tag("path.hinge__glute[data-d=gluteLength]"), now, standing)
}

fn flexor(now: &Muscle, standing: &Muscle) -> Element {
    let path = tag("path.hinge__flexor[data-d=flexorLength][fill=url(#unseat-hatch)]");
    ruler(path, now, standing)
}

/// A muscle laid straight, and a mark where it ends in standing.
fn ruler(muscle: Element, now: &Muscle, standing: &Muscle) -> Element {
    let mut mark = String::from("M");
    number::push(&mut mark, standing.length, 0);
    mark.push_str(" -46V46");
    tag("svg[viewBox=-3 -48 246 96]")
        .with(muscle.set("d", now.straight.clone()))
        .with(tag("path.hinge__mark").set("d", mark))
}

/// A frame in words.
fn said(words: &HingeTexts, angle: i8) -> String {
    let degrees = angle.unsigned_abs().to_string();
    let degrees = |text: &str| filled(text, &[("degrees", &degrees)]);
    let (glute, flexor, turn) = match angle {
        1.. => (&words.lengthened, &words.shortened, degrees(&words.bent)),
        0 => (&words.neither, &words.neither, words.straight.clone()),
        _ => (&words.shortened, &words.lengthened, degrees(&words.back)),
    };
    let name = match angle {
        90 => &words.sitting,
        1.. => &words.rising,
        0 => &words.standing,
        -14..0 => &words.leaving,
        _ => &words.behind,
    };
    let values = [
        ("name", &**name),
        ("angle", &turn),
        ("glutes", glute),
        ("flexors", flexor),
    ];
    filled(&words.frame, &values)
}
