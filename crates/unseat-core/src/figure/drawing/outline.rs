//! Rounded outlines: the skin stretched over a few circles.

use super::{UNITS, number};
use crate::measure::Degrees;

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
        let mut path = String::new();
        for (index, corner) in corners(0, self).enumerate() {
            push_point(&mut path, if index == 0 { 'M' } else { 'L' }, corner);
        }
        path.push('Z');
        path
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
        let mut fill = String::new();
        for (index, corner) in hull.iter().enumerate() {
            push_point(&mut fill, if index == 0 { 'M' } else { 'L' }, *corner);
        }
        fill.push('Z');
        Self {
            fill,
            line: line(&hull, circles),
        }
    }
}

/// The outline without edges that run around a seam.
fn line(hull: &[Corner], circles: &[Circle]) -> String {
    let seam = |corner: &Corner| circles.get(corner.circle).and_then(|it| it.seam);
    let edges: Vec<(Corner, Corner)> = hull
        .iter()
        .zip(hull.iter().cycle().skip(1))
        .map(|(from, to)| (*from, *to))
        .collect();
    let hidden =
        |edge: &(Corner, Corner)| seam(&edge.0).is_some() && seam(&edge.0) == seam(&edge.1);
    // Start after a hidden edge, so that no line is cut where the list begins.
    let start = edges.iter().position(hidden).map_or(0, |index| index + 1);
    let mut path = String::new();
    let mut drawing = false;
    for edge in edges.iter().cycle().skip(start).take(edges.len()) {
        if hidden(edge) {
            drawing = false;
            continue;
        }
        if !drawing {
            push_point(&mut path, 'M', edge.0);
            drawing = true;
        }
        push_point(&mut path, 'L', edge.1);
    }
    path
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

fn push_point(path: &mut String, command: char, corner: Corner) {
    path.push(command);
    number::push(path, corner.x * UNITS, 0);
    path.push(' ');
    number::push(path, corner.y * UNITS, 0);
}
