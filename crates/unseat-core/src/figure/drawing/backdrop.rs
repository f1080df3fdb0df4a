//! What stands about a movement, drawn when the content is packed.

use super::super::camera::Camera;
use super::super::film;
use super::super::motion::Motion;
use super::super::skeleton::Skeleton;
use super::framing::{to_heights, view_box};
use super::props;
use crate::content::{Backdrop, PoseTrack};

/// A walk that takes the body less far than this stays where it is, in H.
const STAYS: f32 = 0.01;

/// The backdrop that a track asks for.
pub fn of(track: &PoseTrack) -> Backdrop {
    let motion = Motion::new(track);
    let camera = Camera::of(track.view);
    let skeletons: Vec<Skeleton> = film::sampled(&motion, &camera)
        .into_iter()
        .map(|at| film::followed(&motion, at))
        .collect();
    let Some(first) = skeletons.first() else {
        return Backdrop::default();
    };
    let contacts = track.keys.first().map_or(&[][..], |key| &key.contacts);
    let props = props::stand(&track.setting, &camera, first, &skeletons, contacts);
    let view_box = view_box(&camera, &skeletons, &props.corners);
    let mut backdrop = Backdrop {
        view_box,
        pieces: props.pieces,
        marks: String::new(),
    };
    if !camera.looks_down() {
        let left = to_heights(view_box.x);
        let right = left + to_heights(view_box.width);
        let is_floor = track.setting.surface.is_floor();
        let below = if is_floor { props::MAT } else { 0.0 };
        let ground = props::ground(left, right, below);
        backdrop.pieces.insert(0, ground);
        let travel = camera.project(motion.travel()).x.abs();
        if travel > STAYS {
            backdrop.marks = props::strokes(left - travel, right + travel, travel / 4.0);
        }
    }
    backdrop
}
