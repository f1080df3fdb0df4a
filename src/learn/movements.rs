//! The eight movements of the hip: each in motion, and on a small map.

use unseat_authoring::finder::LearnPage;
use unseat_authoring::{HipMovement, MuscleMap, Shape};

use super::demo::demo;
use super::map::{VIEW_BOXES, body};
use super::page::{foot, head, link};
use super::shelf::{Desk, filled};
use super::sources::Sources;
use crate::ui::tag::{Element, tag};

/// The drawings of the small map: the front and the back.
const SMALL: usize = 2;

/// Draws the page.
pub(super) fn movements(desk: &Desk<'_>) -> Element {
    let words = &desk.content().learn.movements;
    let sources = Sources::new(desk);
    let head = head(desk, &words.head.heading)
        .with(sources.fill(tag("p.learn__lead"), &words.lead))
        .with(sources.fill(tag("p"), &words.note));
    let sections: Vec<Element> = words
        .movements
        .iter()
        .map(|it| section(desk, &sources, it))
        .collect();
    tag("main.learn.learn--text.movements")
        .with(head)
        .all(sections)
        .with(sources.notes())
        .with(foot(desk))
}

fn section(desk: &Desk<'_>, sources: &Sources<'_>, it: &HipMovement) -> Element {
    let learn = &desk.content().learn;
    let (words, map) = (&learn.movements, &learn.map);
    let name = learn.names.movement(it.movement);
    let range = match &it.range {
        Some(range) => sources.fill(tag("dd"), range),
        None => tag("dd").copied(&words.no_range),
    };
    let list = tag("dl.points")
        .with(tag("dt.movements__movers").copied(&words.movers))
        .with(muscles(desk, map, &it.movers))
        .with(tag("dt.movements__helpers").copied(&words.helpers))
        .with(muscles(desk, map, &it.helpers))
        .with(tag("dt").copied(&words.range))
        .with(range)
        .with(tag("dt").copied(&words.train))
        .with(tag("dd").with(exercises(desk, it)));
    let picture = filled(&words.picture, &[("movement", name)]);
    let drawings = learn.drawings.iter().take(SMALL).zip(VIEW_BOXES);
    let small = tag("div.movements__map[role=img]")
        .set("aria-label", picture)
        .all(drawings.map(|(shapes, view_box)| drawing(shapes, view_box, map, it)));
    tag("section.movement")
        .with(tag("h2").copied(name))
        .with(tag("p").copied(&it.plain))
        .with(
            tag("div.movements__pictures")
                .all(figure(desk, it))
                .with(small),
        )
        .with(list)
}

/// An exercise in motion that has the movement.
fn figure(desk: &Desk<'_>, it: &HipMovement) -> Option<Element> {
    let id = desk.content().catalog.find_exercise(&it.figure)?;
    let words = &desk.content().learn.movements;
    let label = filled(&words.example, &[("exercise", &desk.exercise(id).name)]);
    let figure = tag("figure.plate")
        .with(demo(desk, id))
        .with(tag("figcaption").text(label));
    Some(figure)
}

fn drawing(shapes: &[Shape], view_box: &'static str, map: &MuscleMap, it: &HipMovement) -> Element {
    let lit = |ids: &[String], class: &'static str| {
        let own = shapes.iter().filter(|shape| ids.contains(&shape.is));
        own.map(|shape| tag("path").set("class", class).set("d", shape.path.clone()))
            .collect::<Vec<_>>()
    };
    tag("svg.map__drawing[aria-hidden=true]")
        .set("viewBox", view_box)
        .all(body(shapes, map))
        .all(lit(&it.helpers, "movements__helper"))
        .all(lit(&it.movers, "movements__mover"))
}

/// The muscles, each a link to its place below the map.
fn muscles(desk: &Desk<'_>, map: &MuscleMap, ids: &[String]) -> Element {
    let links = ids.iter().filter_map(|id| map.region(id)).map(|region| {
        let address = [&desk.page(LearnPage::Map), "#", &region.id].concat();
        tag("li").with(link(address, &region.name))
    });
    tag("dd").with(tag("ul").all(links))
}

/// The exercises that say they train the movement.
fn exercises(desk: &Desk<'_>, it: &HipMovement) -> Element {
    let ids = desk.exercises().into_iter();
    let training = ids.filter(|id| desk.facts(*id).movements.contains(&it.movement));
    let links = training.map(|id| {
        let name = &desk.exercise(id).name;
        tag("li").with(link(desk.page(LearnPage::Exercise(id)), name))
    });
    tag("ul.movements__train").all(links)
}
