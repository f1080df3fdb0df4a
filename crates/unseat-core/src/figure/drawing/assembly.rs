//! Puts the picture together: the ground, what stands about, and the figure.

use super::super::camera::Camera;
use super::super::film::followed;
use super::super::motion::Motion;
use super::super::skeleton::Skeleton;
use super::framing::to_heights;
use super::stage::Stage;
use super::{Frames, Group, Node, Scene, Transform, UNITS, ViewBox, props};
use crate::content::PoseTrack;

/// The scene of a motion.
pub(in super::super) fn assemble(
    track: &PoseTrack,
    motion: &Motion,
    camera: &Camera,
    offsets: &[f32],
) -> Scene {
    let skeletons: Vec<Skeleton> = offsets.iter().map(|at| followed(motion, *at)).collect();
    let Some(first) = skeletons.first().copied() else {
        return Scene {
            view_box: ViewBox {
                x: 0,
                y: 0,
                width: 1,
                height: 1,
            },
            nodes: Vec::new(),
        };
    };
    let stage = Stage {
        track,
        motion,
        camera,
        offsets,
        skeletons: &skeletons,
        first,
    };
    let contacts = track.keys.first().map_or(&[][..], |key| &key.contacts);
    let props = props::stand(&track.setting, camera, &first, &skeletons, contacts);
    let view_box = stage.view_box(&props.corners);
    let mut nodes = Vec::new();
    if !camera.looks_down() {
        let (left, width) = (to_heights(view_box.x), to_heights(view_box.width));
        let travel = camera.project(motion.travel()).x;
        let floor = if track.setting.surface.is_floor() {
            props::MAT
        } else {
            0.0
        };
        nodes.push(props::ground(left, left + width, floor));
        if travel.abs() > 0.01 {
            nodes.push(stage.passing_ground(left, left + width, travel));
        }
    }
    nodes.extend(props.nodes);
    nodes.extend(stage.figure());
    Scene { view_box, nodes }
}

impl Stage<'_> {
    /// Marks on the ground that pass by while the figure walks in place.
    pub(super) fn passing_ground(&self, left: f32, right: f32, travel: f32) -> Node {
        let frames = self
            .offsets
            .iter()
            .map(|offset| Transform {
                x: -travel * offset * UNITS,
                ..Transform::NONE
            })
            .collect();
        let apart = travel.abs() / 4.0;
        Node::Group(Group {
            frames: Frames::Moving(frames),
            glow: None,
            nodes: vec![props::strokes(
                left - travel.abs(),
                right + travel.abs(),
                apart,
            )],
        })
    }
}
