//! Bending a limb so that its end lies where it should.

use super::space::Vector;
use crate::measure::within;

/// The middle and the end of a limb of two bones that starts at `start` and
/// reaches for `target`, bending to the side where `bend` lies. Where the limb
/// is too short, it stretches out straight toward the target.
pub(super) fn reach(
    start: Vector,
    target: Vector,
    (upper, lower): (f32, f32),
    bend: Vector,
) -> (Vector, Vector) {
    let way = target - start;
    let axis = way.direction_or(Vector::new(0.0, -1.0, 0.0));
    let shortest = (upper - lower).abs() + 1e-4;
    let distance = within(way.length(), shortest, upper + lower);
    let along = (upper * upper - lower * lower + distance * distance) / (2.0 * distance);
    let aside = (upper * upper - along * along).max(0.0).sqrt();
    let side = (bend - start)
        .without(axis)
        .direction_or(Vector::new(1.0, 0.0, 0.0).without(axis));
    (start + axis * along + side * aside, start + axis * distance)
}
