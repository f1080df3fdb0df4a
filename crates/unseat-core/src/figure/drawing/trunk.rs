//! Chest, pelvis, neck and head: solids, drawn as the camera sees them.

use super::super::body::{self, radius};
use super::super::camera::Camera;
use super::super::space::{Frame, Vector};
use super::outline::{Circle, Seam};

/// A ball of a solid, in the solid's own frame.
struct Ball {
    fwd: f32,
    up: f32,
    /// One on each side, unless zero.
    aside: f32,
    radius: f32,
    seam: Option<Seam>,
}

const fn ball(fwd: f32, up: f32, aside: f32, radius: f32) -> Ball {
    Ball {
        fwd,
        up,
        aside,
        radius,
        seam: None,
    }
}

const fn seam(fwd: f32, up: f32, aside: f32, radius: f32) -> Ball {
    Ball {
        seam: Some(Seam::Start),
        ..ball(fwd, up, aside, radius)
    }
}

const fn end(fwd: f32, up: f32, aside: f32, radius: f32) -> Ball {
    Ball {
        seam: Some(Seam::End),
        ..ball(fwd, up, aside, radius)
    }
}

const WAIST_ASIDE: f32 = 0.034;
const CHEST_LENGTH: f32 = body::TRUNK.0 - body::WAIST.0;

/// From the waist up; the shoulders close it.
const CHEST: [Ball; 3] = [
    seam(0.0, 0.0, WAIST_ASIDE, radius::WAIST.0),
    ball(0.008, 0.090, 0.046, 0.058),
    end(0.0, CHEST_LENGTH - 0.030, 0.060, 0.050),
];

/// From shoulder to shoulder, and up to the neck.
const SHOULDERS: [Ball; 2] = [
    ball(
        0.0,
        CHEST_LENGTH,
        body::HALF_SHOULDERS.0,
        radius::SHOULDER.0,
    ),
    ball(-0.004, CHEST_LENGTH + 0.012, 0.020, 0.030),
];

/// From the hips up.
const PELVIS: [Ball; 3] = [
    ball(-0.010, -0.002, 0.047, 0.058),
    ball(0.004, 0.0, 0.055, 0.056),
    seam(0.0, body::WAIST.0, WAIST_ASIDE, radius::WAIST.0),
];

/// Around the middle of the head.
const CRANIUM: [Ball; 2] = [
    ball(-0.006, 0.012, 0.0, 0.055),
    ball(0.006, -0.030, 0.0, 0.038),
];
const FACE: [Ball; 2] = [
    ball(0.011, -0.004, 0.0, 0.042),
    ball(0.012, -0.036, 0.0, 0.031),
];

/// The shoulders and the chest in front of them as the camera sees them, x from
/// the waist to the shoulders.
pub(super) fn chest(camera: &Camera, frame: &Frame, axis: Vector) -> [Vec<Circle>; 2] {
    [
        seen(&SHOULDERS, camera, frame, axis),
        seen(&CHEST, camera, frame, axis),
    ]
}

/// The pelvis, x from the hips to the waist.
pub(super) fn pelvis(camera: &Camera, frame: &Frame, axis: Vector) -> Vec<Circle> {
    seen(&PELVIS, camera, frame, axis)
}

/// The hair and the face, x from the middle of the head to its top.
pub(super) fn head(camera: &Camera, frame: &Frame) -> (Vec<Circle>, Vec<Circle>) {
    (
        seen(&CRANIUM, camera, frame, frame.up),
        seen(&FACE, camera, frame, frame.up),
    )
}

/// The neck, x from the shoulders to the head.
pub(super) fn neck() -> Vec<Circle> {
    vec![
        Circle::seam(0.0, 0.0, radius::NECK.0 + 0.004),
        Circle {
            seam: Some(Seam::End),
            ..Circle::new(body::NECK.0 * 0.7, 0.0, radius::NECK.0)
        },
    ]
}

fn seen(balls: &[Ball], camera: &Camera, frame: &Frame, axis: Vector) -> Vec<Circle> {
    let tip = camera.project(axis);
    let length = tip.x.hypot(tip.y).max(1e-3);
    let (cos, sin) = (tip.x / length, -tip.y / length);
    balls
        .iter()
        .flat_map(|ball| {
            let sides: &[f32] = if ball.aside > 0.0 {
                &[1.0, -1.0]
            } else {
                &[0.0]
            };
            sides.iter().map(move |side| {
                let local = Vector::new(ball.fwd, ball.up, ball.aside * side);
                let point = camera.project(frame.at(local));
                // The picture's y points down, the camera's up.
                let (x, y) = (point.x, -point.y);
                Circle {
                    x: x * cos + y * sin,
                    y: y * cos - x * sin,
                    radius: ball.radius,
                    seam: ball.seam,
                }
            })
        })
        .collect()
}
