//! The figure that shows each exercise.
//!
//! Key poses ([`crate::content::PoseTrack`]) become a [`Motion`], which knows
//! where every bone is at any moment; a [`Film`] is a motion sampled and drawn:
//! shapes that never change, and for each of them a list of transforms that the
//! browser runs through by itself.
//!
//! # Left and right
//!
//! Key poses know a near and a far side. Near is the side toward the camera in
//! side views and the right of the picture in front and back views. A film for
//! the other side is the same picture mirrored, so that the working leg stays
//! in front: facing right, the person's right leg is near; facing left, the
//! left one is. See [`Camera::side_of_near`].

mod angles;
pub mod body;
mod camera;
mod curve;
pub mod drawing;
mod film;
mod hands;
mod limb;
mod motion;
mod pin;
mod posture;
mod score;
mod skeleton;
mod space;
#[cfg(feature = "authoring")]
pub mod svg;

#[cfg(all(test, feature = "authoring"))]
mod tests;

pub use angles::Angles;
pub use camera::{Camera, Point};
pub use film::{Caption, Film, Frames, Playback, Still};
pub use motion::Motion;
pub use pin::Pin;
pub use skeleton::{Arm, Flank, Leg, Skeleton};
pub use space::{Frame, Vector};

#[cfg(feature = "authoring")]
pub use drawing::{backdrop, showing, showing::Lit};

use crate::time::Span;

/// A span in seconds, for curves.
#[allow(
    clippy::cast_precision_loss,
    reason = "a cycle is far shorter than 2^24 ms"
)]
fn seconds(span: Span) -> f32 {
    span.as_millis() as f32 / 1000.0
}

/// Seconds as a span.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a loop is short and never negative"
)]
fn span(seconds: f32) -> Span {
    Span::from_millis((seconds * 1000.0).round() as u32)
}
