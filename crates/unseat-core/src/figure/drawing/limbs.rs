//! Legs, arms, hands and feet.

use super::super::body::{self, radius};
use super::outline::Circle;

/// The shape of a limb's part: x along the bone, `front` says where its front is
/// in the plane of the picture (-1 to 1 along y, 0 when it faces the camera).
pub(super) fn thigh(front: f32) -> Vec<Circle> {
    let length = body::THIGH.0;
    vec![
        Circle::seam(0.0, 0.0, radius::HIP.0),
        Circle::new(length * 0.35, front * 0.006, 0.054),
        Circle::new(length, 0.0, radius::KNEE.0),
    ]
}

pub(super) fn shank(front: f32) -> Vec<Circle> {
    let length = body::SHANK.0;
    vec![
        Circle::seam(0.0, 0.0, radius::KNEE.0),
        Circle::new(length * 0.30, front * -0.007, 0.037),
        Circle::new(length, 0.0, radius::ANKLE.0),
    ]
}

pub(super) fn upper_arm() -> Vec<Circle> {
    vec![
        Circle::seam(0.0, 0.0, radius::SHOULDER.0),
        Circle::new(body::UPPER_ARM.0, 0.0, radius::ELBOW.0),
    ]
}

pub(super) fn forearm() -> Vec<Circle> {
    let length = body::FOREARM.0;
    vec![
        Circle::seam(0.0, 0.0, radius::ELBOW.0),
        Circle::new(length * 0.28, 0.0, 0.026),
        Circle::new(length, 0.0, radius::WRIST.0),
    ]
}

pub(super) fn hand() -> Vec<Circle> {
    vec![
        Circle::seam(0.0, 0.0, radius::WRIST.0),
        Circle::new(0.032, 0.0, 0.0205),
        Circle::new(body::HAND.0 - 0.013, 0.0, 0.013),
    ]
}

/// A foot from the side; `sole` is the side of the bone where the sole is.
pub(super) fn foot_aside(sole: f32) -> Vec<Circle> {
    let down = |radius: f32| sole * (body::FOOT_HEIGHT.0 - radius);
    vec![
        Circle::seam(0.0, 0.0, radius::ANKLE.0),
        Circle::new(-0.010, down(0.020), 0.020),
        Circle::new(body::BALL.0 - 0.004, down(0.015), 0.015),
        Circle::new(body::TOES.0 - 0.011, down(0.011), 0.011),
    ]
}

/// A foot from the toes: x points down to the sole.
pub(super) fn foot_ahead() -> Vec<Circle> {
    let down = body::FOOT_HEIGHT.0;
    vec![
        Circle::seam(0.0, 0.0, radius::ANKLE.0),
        Circle::new(down - 0.018, 0.013, 0.018),
        Circle::new(down - 0.018, -0.013, 0.018),
    ]
}
