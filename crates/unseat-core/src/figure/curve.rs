//! How values flow from key to key.

use super::angles::{Angles, JOINTS};
use crate::measure::within;

/// A curve through the values of keys: it eases out of and into every turning
/// point and every hold, runs through the keys between without stopping, and
/// never overshoots a key (monotone cubic, Fritsch & Carlson 1980).
#[derive(Clone, Debug)]
pub(super) struct Curve {
    knots: Vec<Knot>,
}

#[derive(Clone, Copy, Debug)]
struct Knot {
    seconds: f32,
    value: f32,
    slope: f32,
}

impl Curve {
    /// A curve through `(seconds, value)` points. Where it `closes`, the last
    /// point is the first one again.
    pub(super) fn through(points: &[(f32, f32)], closes: bool) -> Self {
        let gradients: Vec<f32> = points
            .windows(2)
            .map(|pair| (pair[1].1 - pair[0].1) / (pair[1].0 - pair[0].0).max(1e-4))
            .collect();
        let beyond = |end: Option<&f32>| end.copied().filter(|_| closes);
        let knots = points
            .iter()
            .enumerate()
            .map(|(index, &(seconds, value))| {
                let before = match index.checked_sub(1) {
                    Some(before) => gradients.get(before).copied(),
                    None => beyond(gradients.last()),
                };
                let after = match gradients.get(index) {
                    Some(after) => Some(*after),
                    None => beyond(gradients.first()),
                };
                let slope = match (before, after) {
                    // The harmonic mean keeps the curve between its keys.
                    (Some(before), Some(after)) if before * after > 0.0 => {
                        2.0 * before * after / (before + after)
                    }
                    _ => 0.0,
                };
                Knot {
                    seconds,
                    value,
                    slope,
                }
            })
            .collect();
        Self { knots }
    }

    /// The value at `seconds`; before the first and after the last key, theirs.
    pub(super) fn at(&self, seconds: f32) -> f32 {
        let next = self.knots.partition_point(|knot| knot.seconds <= seconds);
        let from = next.checked_sub(1).and_then(|index| self.knots.get(index));
        match (from, self.knots.get(next)) {
            (Some(from), Some(to)) => between(from, to, seconds),
            (Some(end), None) | (None, Some(end)) => end.value,
            (None, None) => 0.0,
        }
    }
}

/// A cubic Hermite curve.
fn between(from: &Knot, to: &Knot, seconds: f32) -> f32 {
    let span = to.seconds - from.seconds;
    let x = (seconds - from.seconds) / span;
    let (x2, x3) = (x * x, x * x * x);
    from.value * (2.0 * x3 - 3.0 * x2 + 1.0)
        + from.slope * span * (x3 - 2.0 * x2 + x)
        + to.value * (3.0 * x2 - 2.0 * x3)
        + to.slope * span * (x3 - x2)
}

/// Slow, fast, slow: how much of a change has happened after `part` of its time.
pub(super) fn eased(part: f32) -> f32 {
    let part = within(part, 0.0, 1.0);
    part * part * (3.0 - 2.0 * part)
}

/// A curve for every joint.
#[derive(Clone, Debug)]
pub(super) struct Flow(Vec<Curve>);

impl Flow {
    /// The flow through the angles at given seconds.
    pub(super) fn through(poses: &[(f32, Angles)], closes: bool) -> Self {
        let curve = |joint: usize| {
            let points: Vec<_> = poses
                .iter()
                .map(|(seconds, angles)| (*seconds, angles.0[joint]))
                .collect();
            Curve::through(&points, closes)
        };
        Self((0..JOINTS).map(curve).collect())
    }

    /// The angles at `seconds`.
    pub(super) fn at(&self, seconds: f32) -> Angles {
        let mut angles = Angles::UPRIGHT;
        for (value, curve) in angles.0.iter_mut().zip(&self.0) {
            *value = curve.at(seconds);
        }
        angles
    }
}
