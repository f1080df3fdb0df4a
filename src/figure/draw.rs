//! A film's scene as SVG.

use unseat_core::figure::Film;
use unseat_core::figure::drawing::{Group, Node, Pattern, Shape};

use super::tracks::opacity;
use crate::ui::tag::{Element, tag};

/// Draws the scene at a frame. Every group is a part: its number is its place
/// in the order they are drawn.
pub(super) fn scene(film: &Film, frame: usize) -> Element {
    let mut pen = Pen {
        frame,
        offset: film.offsets.get(frame).copied().unwrap_or_default(),
        part: 0,
    };
    let svg = tag("svg[preserveAspectRatio=xMidYMax meet]")
        .set("viewBox", film.scene.view_box.attribute());
    pen.nodes(svg, &film.scene.nodes)
}

/// The frame of the pose farthest from the start: the one that tells most.
pub(super) fn telling_frame(film: &Film) -> usize {
    let groups = film.scene.groups();
    let distance = |frame: usize| -> f32 {
        groups
            .iter()
            .map(|group| {
                let (start, now) = (group.frames.at(0), group.frames.at(frame));
                (now.turn.0 - start.turn.0).abs()
                    + (now.x - start.x).abs()
                    + (now.y - start.y).abs()
            })
            .sum()
    };
    film.stills
        .iter()
        .map(|still| still.frame)
        .max_by(|one, other| distance(*one).total_cmp(&distance(*other)))
        .unwrap_or_default()
}

/// Draws at one moment, and numbers the parts.
struct Pen {
    frame: usize,
    offset: f32,
    part: usize,
}

impl Pen {
    fn nodes(&mut self, parent: Element, nodes: &[Node]) -> Element {
        parent.all(nodes.iter().map(|node| match node {
            Node::Shape(it) => shape(it),
            Node::Group(it) => self.group(it),
        }))
    }

    fn group(&mut self, group: &Group) -> Element {
        let part = self.part;
        self.part += 1;
        let glow = group.glow.as_ref();
        let drawn = tag("g")
            .set("data-part", part.to_string())
            .set("transform", group.frames.at(self.frame).svg())
            .set("opacity", glow.map(|glow| opacity(glow.at(self.offset))));
        self.nodes(drawn, &group.nodes)
    }
}

fn shape(shape: &Shape) -> Element {
    tag("path")
        .set("class", shape.class)
        .set("d", shape.path.clone())
        .set("fill", shape.pattern.map(paint))
}

/// A pattern of the app's own, drawn once for all figures: see
/// [`crate::ui::pattern`].
const fn paint(pattern: Pattern) -> &'static str {
    match pattern {
        Pattern::Hatch => "url(#unseat-hatch)",
        Pattern::Dots => "url(#unseat-dots)",
    }
}
