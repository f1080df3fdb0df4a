//! The part of the plane that a film is shown in.

use super::super::camera::Camera;
use super::super::skeleton::Skeleton;
use super::super::space::Vector;
use super::{UNITS, ViewBox, props};
use crate::measure::within;

/// Room around everything, in H.
const MARGIN: f32 = 0.035;
/// Widths of the picture, in H: a few, so that the figure does not change its
/// scale for a hair.
const WIDTHS: [f32; 7] = [0.9, 1.05, 1.2, 1.35, 1.5, 1.7, 1.95];

/// Room for everything over the whole film, 4 to 3, the ground near its edge.
pub(super) fn view_box(camera: &Camera, skeletons: &[Skeleton], corners: &[Vector]) -> ViewBox {
    let (mut left, mut right, mut low, mut high) = (f32::MAX, f32::MIN, 0.0_f32, f32::MIN);
    let mut take = |point: Vector, margin: f32| {
        let point = camera.project(point);
        left = left.min(point.x - margin);
        right = right.max(point.x + margin);
        low = low.min(point.y - margin);
        high = high.max(point.y + margin);
    };
    for skeleton in skeletons {
        for point in props::points(skeleton) {
            take(point, 0.03);
        }
        take(skeleton.head, 0.072);
        take(skeleton.hips, 0.07);
    }
    for corner in corners {
        take(*corner, 0.0);
    }
    let low = within(low, -0.2, -0.02);
    let (width, height) = (right - left + 2.0 * MARGIN, high - low + 2.0 * MARGIN);
    let size = WIDTHS
        .into_iter()
        .find(|size| width <= *size && height <= size * 0.75)
        .unwrap_or(width.max(height / 0.75));
    let middle = left.midpoint(right);
    // Room to spare goes above a person, but a lying one is not left at the
    // very edge.
    let spare = size * 0.75 - height;
    let bottom = low - MARGIN - (spare - 0.12).max(0.0) * 0.45;
    ViewBox {
        x: to_units(middle - size / 2.0),
        y: to_units(-(bottom + size * 0.75)),
        width: to_units(size),
        height: to_units(size * 0.75),
    }
}

/// Heights as whole units.
#[allow(
    clippy::cast_possible_truncation,
    reason = "a few thousand units at most"
)]
fn to_units(heights: f32) -> i32 {
    (heights * UNITS).round() as i32
}

/// Units as heights.
#[allow(clippy::cast_precision_loss, reason = "a few thousand units at most")]
pub(super) fn to_heights(units: i32) -> f32 {
    units as f32 / UNITS
}
