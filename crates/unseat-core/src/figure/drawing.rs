//! What is drawn: shapes that stay as they are, in groups that move.
//!
//! The app's component and the contact sheet both draw a [`Scene`] by walking
//! it in order: what comes first lies behind. Lengths are in units of H / 1000,
//! y points down as in SVG. Colors and line widths are left to classes.

mod assembly;
#[cfg(feature = "authoring")]
pub mod backdrop;
#[cfg(feature = "authoring")]
mod block;
mod bone;
#[cfg(feature = "authoring")]
mod framing;
mod glow;
mod limbs;
mod muscles;
mod order;
mod outline;
mod part;
mod person;
#[cfg(feature = "authoring")]
mod props;
#[cfg(feature = "authoring")]
pub mod showing;
mod stage;
mod trunk;

pub(super) use assembly::assemble;
pub(super) use bone::Bone;

pub use crate::content::ViewBox;
use crate::measure::Degrees;
use crate::number;

/// Units per body height.
pub(super) const UNITS: f32 = 1000.0;

/// Everything in the picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// The part of the plane that is shown.
    pub view_box: ViewBox,
    /// What is drawn, from the back to the front.
    pub nodes: Vec<Node>,
}

/// A shape, or several that move together.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// A shape.
    Shape(Shape),
    /// A group.
    Group(Group),
}

/// An outline and how it is painted.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// A class such as `figure__near`; the stylesheet knows what it looks like.
    pub class: &'static str,
    /// Path data.
    pub path: String,
    /// A pattern that fills it, where a class alone cannot say so: pattern ids
    /// are different in every picture of a page.
    pub pattern: Option<Pattern>,
}

/// A pattern every picture defines for itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pattern {
    /// Diagonal lines, for hip flexors.
    Hatch,
    /// Dots, for muscles that are neither partner.
    Dots,
}

/// Nodes that move together.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Where it is, at each offset of the film.
    pub frames: Frames,
    /// How bright it is, for a muscle.
    pub glow: Option<Glow>,
    /// What moves.
    pub nodes: Vec<Node>,
}

/// Where a group is over the film.
#[derive(Clone, Debug, PartialEq)]
pub enum Frames {
    /// It does not move.
    Still(Transform),
    /// One transform for every offset of the film.
    Moving(Vec<Transform>),
}

/// How bright a muscle is over the film.
#[derive(Clone, Debug, PartialEq)]
pub struct Glow(
    /// (part of the loop from 0 to 1, opacity from 0 to 1), in order.
    pub Vec<(f32, f32)>,
);

/// A shift, then a turn, then a stretch: what CSS and SVG write as
/// `translate(x, y) rotate(turn) scale(stretch, 1)`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Transform {
    /// To the right, in units.
    pub x: f32,
    /// Down, in units.
    pub y: f32,
    /// Clockwise. Neighboring frames never differ by more than half a turn.
    pub turn: Degrees,
    /// Along the turned x axis.
    pub stretch: f32,
}

impl Transform {
    /// As drawn.
    pub const NONE: Self = Self {
        x: 0.0,
        y: 0.0,
        turn: Degrees::ZERO,
        stretch: 1.0,
    };

    /// The transform `part` of the way to another, as a browser computes it.
    #[must_use]
    pub fn toward(&self, other: &Self, part: f32) -> Self {
        let between = |from: f32, to: f32| from + (to - from) * part;
        Self {
            x: between(self.x, other.x),
            y: between(self.y, other.y),
            turn: Degrees(between(self.turn.0, other.turn.0)),
            stretch: between(self.stretch, other.stretch),
        }
    }

    /// As a CSS transform list; every one has the same functions in the same
    /// order, so that browsers interpolate number by number.
    pub fn css(&self) -> String {
        self.written(["px,", "px) rotate(", "deg) scale("])
    }

    /// As the value of an SVG `transform` attribute.
    pub fn svg(&self) -> String {
        self.written([" ", ") rotate(", ") scale("])
    }

    fn written(&self, [after_x, after_y, after_turn]: [&str; 3]) -> String {
        let mut text = String::with_capacity(56);
        text.push_str("translate(");
        number::push(&mut text, self.x, 1);
        text.push_str(after_x);
        number::push(&mut text, self.y, 1);
        text.push_str(after_y);
        number::push(&mut text, self.turn.0, 1);
        text.push_str(after_turn);
        number::push(&mut text, self.stretch, 3);
        text.push_str(",1)");
        text
    }
}

impl Frames {
    /// The transform at frame `index`.
    pub fn at(&self, index: usize) -> Transform {
        match self {
            Self::Still(transform) => *transform,
            Self::Moving(frames) => frames
                .get(index)
                .or(frames.last())
                .copied()
                .unwrap_or(Transform::NONE),
        }
    }
}

impl Glow {
    /// How bright it is at a part of the loop.
    pub fn at(&self, offset: f32) -> f32 {
        let next = self.0.partition_point(|step| step.0 <= offset);
        let from = next.checked_sub(1).and_then(|index| self.0.get(index));
        match (from, self.0.get(next)) {
            (Some(from), Some(to)) => {
                from.1 + (to.1 - from.1) * (offset - from.0) / (to.0 - from.0).max(1e-4)
            }
            (Some(end), None) | (None, Some(end)) => end.1,
            (None, None) => 1.0,
        }
    }
}

impl Scene {
    /// Every group, in the order they are drawn, a group before its own groups.
    pub fn groups(&self) -> Vec<&Group> {
        let mut groups = Vec::new();
        collect(&self.nodes, &mut groups);
        groups
    }
}

fn collect<'a>(nodes: &'a [Node], groups: &mut Vec<&'a Group>) {
    for node in nodes {
        if let Node::Group(group) = node {
            groups.push(group);
            collect(&group.nodes, groups);
        }
    }
}
