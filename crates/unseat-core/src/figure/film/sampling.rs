//! Where a film needs a frame, so that straight lines between frames stay true.

use crate::figure::camera::{Camera, Point};
use crate::figure::drawing::Bone;
use crate::figure::motion::Motion;
use crate::figure::seconds;
use crate::figure::skeleton::Skeleton;
use crate::measure::Degrees;

/// A part of a movement between two samples may be drawn this far from where it
/// truly is, in H.
const TOLERANCE: f32 = 0.007;
/// Samples for one repetition, at most.
const SAMPLES: usize = 48;

/// The skeleton as the camera follows it: a loop that travels is shown in place.
pub(in crate::figure) fn followed(motion: &Motion, offset: f32) -> Skeleton {
    let seconds = offset * seconds(motion.length());
    motion.skeleton_at(seconds).moved(motion.travel() * -offset)
}

/// Offsets at every beat, and between them where a straight line would stray.
pub(in crate::figure) fn sampled(motion: &Motion, camera: &Camera) -> Vec<f32> {
    let length = seconds(motion.length());
    if length <= 0.0 {
        return vec![0.0];
    }
    let mut offsets: Vec<f32> = motion.beats().map(|(at, _)| seconds(at) / length).collect();
    let most = SAMPLES * usize::from(motion.repetitions());
    let skeleton = |offset: f32| followed(motion, offset);
    let mut skeletons: Vec<Skeleton> = offsets.iter().map(|at| skeleton(*at)).collect();
    let stray = |index: usize, offsets: &[f32], skeletons: &[Skeleton]| -> f32 {
        let (Some(from), Some(to)) = (skeletons.get(index), skeletons.get(index + 1)) else {
            return 0.0;
        };
        [0.15, 0.35, 0.5, 0.65, 0.85]
            .iter()
            .map(|part| {
                let at = offsets[index] + (offsets[index + 1] - offsets[index]) * part;
                strays(camera, from, to, &skeleton(at), *part)
            })
            .fold(0.0, f32::max)
    };
    let mut errors: Vec<f32> = (0..offsets.len() - 1)
        .map(|index| stray(index, &offsets, &skeletons))
        .collect();
    while offsets.len() < most {
        let worst = errors
            .iter()
            .enumerate()
            .max_by(|one, other| one.1.total_cmp(other.1));
        let Some((index, _)) = worst.filter(|worst| *worst.1 > TOLERANCE) else {
            break;
        };
        let middle = offsets[index].midpoint(offsets[index + 1]);
        offsets.insert(index + 1, middle);
        skeletons.insert(index + 1, skeleton(middle));
        errors[index] = stray(index, &offsets, &skeletons);
        errors.insert(index + 1, stray(index + 1, &offsets, &skeletons));
    }
    offsets
}

/// How far the picture between two samples is from the truth, in H.
pub(in crate::figure) fn strays(
    camera: &Camera,
    from: &Skeleton,
    to: &Skeleton,
    truth: &Skeleton,
    part: f32,
) -> f32 {
    Bone::SOLID
        .iter()
        .map(|bone| {
            let [one, other, exact] =
                [from, to, truth].map(|skeleton| Line::of(*bone, skeleton, camera));
            let drawn = one.toward(&other, part);
            drawn
                .start
                .distance(exact.start)
                .max(drawn.end().distance(exact.end()))
        })
        .fold(0.0, f32::max)
}

/// A bone in the picture.
#[derive(Clone, Copy, Debug)]
pub(in crate::figure) struct Line {
    pub(in crate::figure) start: Point,
    pub(in crate::figure) turn: f32,
    pub(in crate::figure) length: f32,
}

impl Line {
    pub(in crate::figure) fn of(bone: Bone, skeleton: &Skeleton, camera: &Camera) -> Self {
        let (start, end) = bone.ends(skeleton);
        let (start, end) = (camera.project(start), camera.project(end));
        Self {
            start,
            turn: start.bearing(end).0,
            length: start.distance(end),
        }
    }

    /// The same line with its turn on the same lap as another's.
    pub(in crate::figure) fn unwound(mut self, near: f32) -> Self {
        self.turn -= 360.0 * ((self.turn - near) / 360.0).round();
        self
    }

    fn toward(&self, other: &Self, part: f32) -> Self {
        let other = other.unwound(self.turn);
        let between = |from: f32, to: f32| from + (to - from) * part;
        Self {
            start: Point {
                x: between(self.start.x, other.start.x),
                y: between(self.start.y, other.start.y),
            },
            turn: between(self.turn, other.turn),
            length: between(self.length, other.length),
        }
    }

    fn end(&self) -> Point {
        let (sin, cos) = Degrees(self.turn).sin_cos();
        Point {
            x: self.start.x + self.length * cos,
            y: self.start.y - self.length * sin,
        }
    }
}
