//! The muscle map: drawings whose muscles lead to their descriptions.

use unseat_authoring::{MuscleMap, Region, Shape};

use super::hinge::hinge;
use super::page::{foot, head, link};
use super::shelf::Desk;
use super::sources::Sources;
use crate::ui::tag::{Element, tag};

/// Where the drawings are, for the way back to them.
const DRAWINGS: &str = "drawings";

/// What part of the body each drawing shows, in the order of the drawings.
pub(super) const VIEW_BOXES: [&str; 4] = [
    "-104 0 208 470",
    "-104 0 208 470",
    "-104 0 208 470",
    "-104 0 208 470",
];

/// Draws the page.
pub(super) fn map(desk: &Desk<'_>) -> Element {
    let map = &desk.content().learn.map;
    let sources = Sources::new(desk);
    let head = head(desk, &map.head.heading).with(sources.fill(tag("p.learn__lead"), &map.lead));
    let hinge = hinge(desk, &sources);
    let groups = map.groups.iter().enumerate().map(|(group, name)| {
        let regions = map.regions.iter().filter(|it| it.group == group);
        tag("section")
            .with(tag("h2").copied(name))
            .with(tag("div.map__regions").all(regions.map(|it| described(map, it))))
    });
    tag("main.learn.map")
        .with(head)
        .with(
            drawings(desk, map)
                .with(legend(map))
                .with(sources.fill(tag("p.small"), &map.drawn)),
        )
        .with(hinge)
        .all(groups)
        .with(sources.notes())
        .with(foot(desk))
}

fn drawings(desk: &Desk<'_>, map: &MuscleMap) -> Element {
    let drawings = &desk.content().learn.drawings;
    let plates = drawings.iter().zip(VIEW_BOXES).zip(&map.views);
    let plates = plates.map(|((shapes, view_box), name)| {
        let drawing = tag("svg.map__drawing[role=group]")
            .set("viewBox", view_box)
            .set("aria-label", name.clone())
            .all(body(shapes, map))
            .all(regions(shapes, map));
        tag("figure.map__plate")
            .with(drawing)
            .with(tag("figcaption").copied(name))
    });
    tag("section")
        .set("id", DRAWINGS)
        .with(tag("div.map__plates").all(plates))
}

/// What the muscles lie on: the outline of the body, and its bones.
pub(super) fn body<'a>(
    shapes: &'a [Shape],
    map: &'a MuscleMap,
) -> impl Iterator<Item = Element> + 'a {
    let parts = shapes.iter().filter(|it| map.region(&it.is).is_none());
    parts.map(part)
}

/// One of them.
pub(super) fn part(shape: &Shape) -> Element {
    let name = match &*shape.is {
        "thigh-bone" | "kneecap" | "shin-bone" => "bone",
        other => other,
    };
    tag("path")
        .set("class", ["map__", name].concat())
        .set("d", shape.path.clone())
}

/// The muscles, each a link to what is said of it.
fn regions<'a>(shapes: &'a [Shape], map: &'a MuscleMap) -> impl Iterator<Item = Element> + 'a {
    order(shapes, map).into_iter().map(|region| {
        let own = shapes.iter().filter(|it| it.is == region.id);
        let paths = own.flat_map(|it| {
            let path = || {
                tag("path")
                    .set("d", it.path.clone())
                    .set("fill", paint(region.group))
            };
            [tag("path.map__ground").set("d", it.path.clone()), path()]
        });
        tag("a")
            .set("class", class(region.group))
            .set("href", ["#", &region.id].concat())
            .set("aria-label", region.name.clone())
            .with(tag("title").copied(&region.name))
            .all(paths)
    })
}

/// The regions of a drawing, as they lie upon each other.
fn order<'a>(shapes: &[Shape], map: &'a MuscleMap) -> Vec<&'a Region> {
    let mut order: Vec<&Region> = Vec::new();
    for region in shapes.iter().filter_map(|it| map.region(&it.is)) {
        if !order.iter().any(|it| it.id == region.id) {
            order.push(region);
        }
    }
    order
}

/// What the muscles of a group are filled with: no two groups differ by colour alone.
fn paint(group: usize) -> &'static str {
    match group {
        0 => "currentColor",
        1 => "url(#unseat-hatch)",
        _ => "url(#unseat-dots)",
    }
}

/// Which group is painted how.
fn legend(map: &MuscleMap) -> Element {
    let groups = map.groups.iter().enumerate().map(|(group, name)| {
        let sample = tag("svg[viewBox=0 0 40 24][aria-hidden=true]")
            .set("class", [class(group), " map__sample"].concat())
            .with(tag("path[d=M1 1h38v22H1z]").set("fill", paint(group)));
        tag("li").with(sample).with(tag("span").copied(name))
    });
    tag("ul.map__legend").all(groups)
}

fn class(group: usize) -> &'static str {
    match group {
        0 => "map__muscle map__muscle--glutes",
        1 => "map__muscle map__muscle--flexors",
        _ => "map__muscle",
    }
}

fn described(map: &MuscleMap, region: &Region) -> Element {
    let rows = [
        (&map.action, &region.action),
        (&map.origin, &region.origin),
        (&map.insertion, &region.insertion),
        (&map.nerve, &region.nerve),
    ];
    let list = rows
        .into_iter()
        .fold(tag("dl.points"), |list, (term, text)| {
            list.with(tag("dt").copied(term))
                .with(tag("dd").copied(text))
        });
    let back = link(["#", DRAWINGS].concat(), &map.back);
    tag("article.map__region[tabindex=-1]")
        .set("id", region.id.clone())
        .with(tag("h3").copied(&region.name))
        .with(tag("p").copied(&region.plain))
        .with(list)
        .with(tag("p.small.map__back").with(back))
}
