//! Puts the picture together: what stands about, and the figure.

use super::super::camera::Camera;
use super::super::film::followed;
use super::super::motion::Motion;
use super::super::skeleton::Skeleton;
use super::part::shape;
use super::stage::Stage;
use super::{Frames, Group, Node, Scene, Transform, UNITS};
use crate::content::{PieceKind, PoseTrack};

/// The scene of a motion.
pub(in super::super) fn assemble(
    track: &PoseTrack,
    motion: &Motion,
    camera: &Camera,
    offsets: &[f32],
) -> Scene {
    let skeletons: Vec<Skeleton> = offsets.iter().map(|at| followed(motion, *at)).collect();
    let view_box = track.backdrop.view_box;
    let mut nodes = Vec::new();
    if let Some(first) = skeletons.first().copied() {
        let stage = Stage {
            track,
            motion,
            camera,
            offsets,
            skeletons: &skeletons,
            first,
        };
        nodes = stage.backdrop();
        nodes.extend(stage.figure());
    }
    Scene { view_box, nodes }
}

impl Stage<'_> {
    /// What was drawn when the content was packed. Marks on the ground pass by
    /// while the figure walks in place.
    fn backdrop(&self) -> Vec<Node> {
        let backdrop = &self.track.backdrop;
        let mut nodes: Vec<Node> = backdrop
            .pieces
            .iter()
            .map(|piece| shape(class(piece.kind), piece.path.clone()))
            .collect();
        if !backdrop.marks.is_empty() {
            let travel = self.camera.project(self.motion.travel()).x;
            let passed = |offset: &f32| Transform {
                x: -travel * offset * UNITS,
                ..Transform::NONE
            };
            nodes.push(Node::Group(Group {
                frames: Frames::Moving(self.offsets.iter().map(passed).collect()),
                glow: None,
                nodes: vec![shape(class(PieceKind::Ground), backdrop.marks.clone())],
            }));
        }
        nodes
    }
}

const fn class(kind: PieceKind) -> &'static str {
    match kind {
        PieceKind::Ground => "figure__ground",
        PieceKind::Mat => "figure__mat",
        PieceKind::Prop => "figure__prop",
        PieceKind::Wall => "figure__wall",
    }
}
