//! What the parts of a picture are made from, and where they are over the film.

use super::super::camera::Camera;
use super::super::film::Line;
use super::super::motion::Motion;
use super::super::skeleton::{Flank, Skeleton};
use super::super::space::Vector;
use super::bone::Bone;
use super::{Frames, Transform, UNITS};
use crate::content::PoseTrack;
use crate::measure::{Degrees, within};

/// A bone shorter than this in the picture points at the camera, in H.
const POINTLESS: f32 = 0.02;

/// A film about to be drawn.
pub(super) struct Stage<'a> {
    pub(super) track: &'a PoseTrack,
    pub(super) motion: &'a Motion,
    pub(super) camera: &'a Camera,
    pub(super) offsets: &'a [f32],
    /// One for every offset.
    pub(super) skeletons: &'a [Skeleton],
    pub(super) first: Skeleton,
}

impl Stage<'_> {
    /// A bone in the picture, frame by frame.
    pub(super) fn lines(&self, bone: Bone) -> Vec<Line> {
        let mut lines: Vec<Line> = self
            .skeletons
            .iter()
            .map(|skeleton| Line::of(bone, skeleton, self.camera))
            .collect();
        // A bone that points at the camera has no direction of its own.
        let clear = lines.iter().find(|line| line.length > POINTLESS);
        let mut turn = clear.map_or(0.0, |line| line.turn);
        for line in &mut lines {
            if line.length < POINTLESS {
                line.turn = turn;
            }
            *line = line.unwound(turn);
            turn = line.turn;
        }
        lines
    }

    /// Where a bone is, frame by frame. `natural` is the length it is drawn in
    /// and the least it may be squeezed to.
    pub(super) fn frames(&self, bone: Bone, natural: Option<(f32, f32)>) -> Frames {
        let transform = |line: Line| Transform {
            x: line.start.x * UNITS,
            y: -line.start.y * UNITS,
            turn: Degrees(line.turn),
            stretch: natural.map_or(1.0, |(length, least)| (line.length / length).max(least)),
        };
        Frames::Moving(self.lines(bone).into_iter().map(transform).collect()).settled()
    }

    /// On which side of a bone, seen in the first pose, a direction points:
    /// 1 clockwise from the bone, -1 the other way, 0 toward the camera.
    pub(super) fn side_of(&self, bone: Bone, direction: Vector) -> f32 {
        let (start, end) = bone.ends(&self.first);
        let axis = self.camera.project(end - start);
        let aside = self.camera.project(direction);
        let length = axis.x.hypot(axis.y).max(1e-4);
        within((axis.y * aside.x - axis.x * aside.y) / length, -1.0, 1.0)
    }

    /// How far the forearm is in front of the trunk, over the film.
    pub(super) fn depth_of_arm(&self, flank: Flank) -> f32 {
        self.mean(|skeleton| {
            let arm = skeleton.arm(flank);
            let hand = arm.elbow.toward(arm.wrist, 0.5);
            self.camera.depth(hand) - self.camera.depth(skeleton.waist)
        })
    }

    /// How far the head is in front of the waist, over the film.
    pub(super) fn depth_of_head(&self) -> f32 {
        self.mean(|skeleton| self.camera.depth(skeleton.head) - self.camera.depth(skeleton.waist))
    }

    /// How far the knee is in front of the hip, over the film.
    pub(super) fn depth_of_leg(&self, flank: Flank) -> f32 {
        self.mean(|skeleton| {
            let leg = skeleton.leg(flank);
            self.camera.depth(leg.knee) - self.camera.depth(leg.hip)
        })
    }

    #[allow(clippy::cast_precision_loss, reason = "a few dozen frames")]
    fn mean(&self, value: impl Fn(&Skeleton) -> f32) -> f32 {
        self.skeletons.iter().map(value).sum::<f32>() / self.skeletons.len().max(1) as f32
    }
}

impl Frames {
    /// The same, but still where nothing moves.
    pub(super) fn settled(self) -> Self {
        let Self::Moving(frames) = &self else {
            return self;
        };
        let Some(first) = frames.first().copied() else {
            return Self::Still(Transform::NONE);
        };
        let close = |one: f32, other: f32, by: f32| (one - other).abs() < by;
        let is_still = frames.iter().all(|frame| {
            close(frame.x, first.x, 0.5)
                && close(frame.y, first.y, 0.5)
                && close(frame.turn.0, first.turn.0, 0.1)
                && close(frame.stretch, first.stretch, 0.004)
        });
        if is_still { Self::Still(first) } else { self }
    }
}
