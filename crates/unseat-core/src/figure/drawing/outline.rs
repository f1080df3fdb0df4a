//! Rounded outlines: the skin stretched over a few circles.

use super::UNITS;
use crate::measure::Degrees;
use crate::number;

/// A circle in a part's own plane: x along the bone, y clockwise from it, in H.
#[derive(Clone, Copy, Debug)]
pub(super) struct Circle {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) radius: f32,
    /// Where another part goes on from here: no line is drawn around circles of
    /// the same seam.
    pub(super) seam: Option<Seam>,
}

/// An end of a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Seam {
    /// Where it starts.
    Start,
    /// Where it ends.
    End,
}

/// The skin over circles.
pub(super) struct Skin {
    /// The closed outline, to be filled.
    pub(super) fill: String,
    /// The same without the arcs around seams, to be drawn as a line.
    pub(super) line: String,
}

/// Points per circle: at the figure's size the corners are finer than the line.
const CORNERS: usize = 36;

/// A point of the outline and the circle it belongs to.
#[derive(Clone, Copy)]
struct Corner {
    x: f32,
    y: f32,
    circle: usize,
}

impl Circle {
    /// A circle with a line around it.
    pub(super) const fn new(x: f32, y: f32, radius: f32) -> Self {
        Self {
            x,
            y,
            radius,
            seam: None,
        }
    }

    /// A circle where another part goes on.
    pub(super) const fn seam(x: f32, y: f32, radius: f32) -> Self {
        Self {
            x,
            y,
            radius,
            seam: Some(Seam::Start),
        }
    }

    /// The circle as path data.
    pub(super) fn path(&self) -> String {
        Skin::over(&[*self]).fill
    }
}

impl Skin {
    /// The skin over some circles.
    pub(super) fn over(circles: &[Circle]) -> Self {
        let corners: Vec<Corner> = circles
            .iter()
            .enumerate()
            .flat_map(|(index, circle)| corners(index, circle))
            .collect();
        let hull = hull(corners);
        let edges: Vec<(Corner, Corner)> = hull
            .iter()
            .zip(hull.iter().cycle().skip(1))
            .map(|(from, to)| (*from, *to))
            .collect();
        let mut fill = Pen::new(circles);
        // `Z` draws the last edge where it is straight.
        let is_straight = |edge: &&(Corner, Corner)| edge.0.circle != edge.1.circle;
        let spared = usize::from(edges.last().as_ref().is_some_and(is_straight));
        for edge in edges.iter().take(edges.len() - spared) {
            fill.draw(*edge);
        }
        Self {
            fill: fill.closed(),
            line: line(&edges, circles),
        }
    }
}

/// The outline without edges that run around a seam.
fn line(edges: &[(Corner, Corner)], circles: &[Circle]) -> String {
    let seam = |corner: &Corner| circles.get(corner.circle).and_then(|it| it.seam);
    let hidden =
        |edge: &(Corner, Corner)| seam(&edge.0).is_some() && seam(&edge.0) == seam(&edge.1);
    // Start after a hidden edge, so that no line is cut where the list begins.
    let start = edges.iter().position(hidden).map_or(0, |index| index + 1);
    let mut pen = Pen::new(circles);
    for edge in edges.iter().cycle().skip(start).take(edges.len()) {
        if hidden(edge) {
            pen.lift();
        } else {
            pen.draw(*edge);
        }
    }
    pen.lift();
    pen.path
}

/// Writes edges as path data; edges along the same circle become one arc.
struct Pen<'a> {
    circles: &'a [Circle],
    path: String,
    /// Where it is, and how many edges of an arc are still to be written.
    at: Option<(Corner, usize)>,
}

/// An arc of at most this many corners, 120 degrees: none is ever the larger
/// part of its circle.
const ARC: usize = CORNERS / 3;

impl<'a> Pen<'a> {
    const fn new(circles: &'a [Circle]) -> Self {
        Self {
            circles,
            path: String::new(),
            at: None,
        }
    }

    fn draw(&mut self, (from, to): (Corner, Corner)) {
        if self.at.is_none() {
            self.push('M', from);
        }
        let mut along = self.at.map_or(0, |(_, along)| along);
        if from.circle == to.circle {
            along += 1;
        } else {
            if along > 0 {
                self.push_arc(from);
            }
            self.push('L', to);
            along = 0;
        }
        if along == ARC {
            self.push_arc(to);
            along = 0;
        }
        self.at = Some((to, along));
    }

    /// Ends a line; the next edge starts a new one.
    fn lift(&mut self) {
        if let Some((corner, along)) = self.at.take()
            && along > 0
        {
            self.push_arc(corner);
        }
    }

    fn closed(mut self) -> String {
        self.lift();
        self.path.push('Z');
        self.path
    }

    fn push(&mut self, command: char, corner: Corner) {
        self.path.push(command);
        self.push_point(corner);
    }

    fn push_arc(&mut self, to: Corner) {
        let radius = self.circles.get(to.circle).map_or(0.0, |it| it.radius);
        self.path.push('A');
        for _ in 0..2 {
            number::push(&mut self.path, radius * UNITS, 0);
            self.path.push(' ');
        }
        self.path.push_str("0 0 1 ");
        self.push_point(to);
    }

    fn push_point(&mut self, corner: Corner) {
        number::push(&mut self.path, corner.x * UNITS, 0);
        self.path.push(' ');
        number::push(&mut self.path, corner.y * UNITS, 0);
    }
}

#[allow(clippy::cast_precision_loss, reason = "a few dozen corners")]
fn corners(index: usize, circle: &Circle) -> impl Iterator<Item = Corner> {
    let circle = *circle;
    (0..CORNERS).map(move |corner| {
        let (sin, cos) = Degrees(360.0 * corner as f32 / CORNERS as f32).sin_cos();
        Corner {
            x: circle.x + circle.radius * cos,
            y: circle.y + circle.radius * sin,
            circle: index,
        }
    })
}

/// The corners that a rubber band around all of them would touch, in order
/// (Andrew's monotone chain).
fn hull(corners: Vec<Corner>) -> Vec<Corner> {
    // A few dozen: put in place one by one, without 4 KB of sorting in the wasm.
    let mut sorted: Vec<Corner> = Vec::with_capacity(corners.len());
    for corner in corners {
        let comes_before = |it: &Corner| (it.x, it.y) < (corner.x, corner.y);
        sorted.insert(sorted.partition_point(comes_before), corner);
    }
    let mut lower = half(&mut sorted.iter());
    let mut upper = half(&mut sorted.iter().rev());
    lower.pop();
    upper.pop();
    lower.extend(upper);
    lower
}

fn half(corners: &mut dyn Iterator<Item = &Corner>) -> Vec<Corner> {
    let mut chain: Vec<Corner> = Vec::new();
    for &corner in corners {
        while let [.., before, last] = chain.as_slice() {
            let turn = (last.x - before.x) * (corner.y - before.y)
                - (last.y - before.y) * (corner.x - before.x);
            if turn > 1e-9 {
                break;
            }
            chain.pop();
        }
        chain.push(corner);
    }
    chain
}
