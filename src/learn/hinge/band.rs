//! A muscle as a band: it runs taut over a round edge, and what it gains in length it
//! loses in width.

use std::f32::consts::{PI, TAU};

use unseat_core::number;

/// x to the front and y down, in thousandths of the body's height.
pub(super) type Point = (f32, f32);

/// What a muscle runs over.
pub(super) struct Edge {
    pub(super) center: Point,
    pub(super) radius: f32,
    /// 1 if the muscle passes behind it, -1 if in front.
    pub(super) side: f32,
}

/// How many points an outline has on each side.
const POINTS: usize = 9;
/// How many parts an arc has.
const PARTS: u8 = 8;

/// The middle of a muscle.
pub(super) struct Band(Vec<Point>);

impl Band {
    /// The shortest way that does not cut through the edge.
    pub(super) fn taut(from: Point, over: &Edge, to: Point) -> Self {
        let (leaves, arrives) = (
            touching(from, over, -over.side),
            touching(to, over, over.side),
        );
        let turn = (leaves - arrives) * over.side;
        let turn = turn - TAU * (turn / TAU).round();
        if turn <= 0.0 {
            return Self(vec![from, to]);
        }
        let mut points = vec![from];
        points.extend((0..=PARTS).map(|part| {
            let along = f32::from(part) / f32::from(PARTS);
            let (sin, cos) = (leaves - over.side * turn * along).sin_cos();
            let (x, y) = over.center;
            (x + over.radius * cos, y + over.radius * sin)
        }));
        points.push(to);
        Self(points)
    }

    /// Over nothing, to the right.
    pub(super) fn straight(length: f32) -> Self {
        Self(vec![(0.0, 0.0), (length, 0.0)])
    }

    pub(super) fn length(&self) -> f32 {
        self.steps().map(|(from, to)| distance(from, to)).sum()
    }

    /// Its outline, as path data: so wide at points that are equally far apart.
    pub(super) fn outline(&self, widths: [f32; POINTS]) -> String {
        let middle = self.spread();
        let edge = |side: f32| -> Vec<Point> {
            let along = middle.iter().zip(widths).enumerate();
            along
                .map(|(place, (&(x, y), width))| {
                    let before = middle[place.saturating_sub(1)];
                    let after = middle[(place + 1).min(POINTS - 1)];
                    let by = side * width / distance(before, after).max(1e-3);
                    (x - (after.1 - before.1) * by, y + (after.0 - before.0) * by)
                })
                .collect()
        };
        let mut path = String::new();
        draw(&mut path, 'M', &edge(1.0));
        let mut back = edge(-1.0);
        back.reverse();
        draw(&mut path, 'L', &back);
        path.push('Z');
        path
    }

    /// Points along it, equally far apart.
    fn spread(&self) -> [Point; POINTS] {
        let step = self.length() / 8.0;
        let mut passed = 0.0;
        core::array::from_fn(|_| {
            let point = self.at(passed);
            passed += step;
            point
        })
    }

    /// The point so far along it.
    fn at(&self, way: f32) -> Point {
        let mut left = way;
        for (from, to) in self.steps() {
            let length = distance(from, to);
            if left <= length {
                let part = left / length.max(1e-3);
                return (
                    from.0 + (to.0 - from.0) * part,
                    from.1 + (to.1 - from.1) * part,
                );
            }
            left -= length;
        }
        self.0.last().copied().unwrap_or_default()
    }

    fn steps(&self) -> impl Iterator<Item = (Point, Point)> + '_ {
        let after = self.0.iter().skip(1);
        self.0.iter().zip(after).map(|(from, to)| (*from, *to))
    }
}

/// Where a line from a point touches an edge: the angle of that place.
fn touching(point: Point, edge: &Edge, side: f32) -> f32 {
    let (x, y) = (point.0 - edge.center.0, point.1 - edge.center.1);
    let part = (edge.radius / x.hypot(y)).min(1.0);
    y.atan2(x) + side * part.acos().min(PI)
}

fn distance(one: Point, other: Point) -> f32 {
    (other.0 - one.0).hypot(other.1 - one.1)
}

/// A smooth line through points, after Catmull and Rom.
fn draw(path: &mut String, command: char, points: &[Point]) {
    path.push(command);
    push(path, points[0]);
    for place in 1..points.len() {
        let (from, to) = (points[place - 1], points[place]);
        let before = points[place.saturating_sub(2)];
        let after = points[(place + 1).min(points.len() - 1)];
        let lean = |at: Point, one: Point, other: Point, by: f32| {
            (at.0 + (other.0 - one.0) * by, at.1 + (other.1 - one.1) * by)
        };
        path.push('C');
        push(path, lean(from, before, to, 1.0 / 6.0));
        path.push(' ');
        push(path, lean(to, from, after, -1.0 / 6.0));
        path.push(' ');
        push(path, to);
    }
}

fn push(path: &mut String, (x, y): Point) {
    number::push(path, x, 0);
    path.push(' ');
    number::push(path, y, 0);
}

#[cfg(test)]
mod tests {
    use super::{Band, Edge};

    const EDGE: Edge = Edge {
        center: (0.0, 0.0),
        radius: 10.0,
        side: 1.0,
    };

    #[test]
    fn a_band_that_touches_nothing_is_straight() {
        let band = Band::taut((-20.0, -30.0), &EDGE, (-20.0, 30.0));
        assert!((band.length() - 60.0).abs() < 1e-3);
    }

    #[test]
    fn a_band_goes_around_an_edge_and_not_through_it() {
        let band = Band::taut((0.0, -10.0), &EDGE, (0.0, 10.0));
        let half_a_circle = 10.0 * core::f32::consts::PI;
        assert!((band.length() - half_a_circle).abs() < 0.5);
    }
}
