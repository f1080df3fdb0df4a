//! A motion, sampled and drawn: what a browser plays by itself.

use super::camera::{Camera, Point};
use super::drawing::{self, Bone, Scene};
use super::motion::Motion;
use super::skeleton::Skeleton;
use crate::content::{Breath, PoseTrack, Side};
use crate::measure::Degrees;
use crate::time::Span;

pub use super::drawing::Frames;

/// A part of a movement between two samples may be drawn this far from where it
/// truly is, in H.
const TOLERANCE: f32 = 0.007;
/// Samples for one repetition, at most.
const SAMPLES: usize = 48;

/// A drawn movement.
#[derive(Clone, Debug, PartialEq)]
pub struct Film {
    /// What is drawn, with a transform for each offset where it moves.
    pub scene: Scene,
    /// When each frame is, as a part of the loop from 0 to 1.
    pub offsets: Vec<f32>,
    /// What happens at the end.
    pub playback: Playback,
    /// The words that go with it, in order.
    pub captions: Vec<Caption>,
    /// The pictures that tell the movement without moving, in order.
    pub stills: Vec<Still>,
    /// The side of the person that the picture shows at work, before mirroring.
    pub side: Side,
}

/// What happens when a film ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Playback {
    /// It starts over. Offsets are parts of this many repetitions, however long
    /// one lasts.
    Loop {
        /// How many repetitions the film shows.
        repetitions: u8,
        /// How long they last as authored.
        length: Span,
    },
    /// It stays in its last frame.
    Settle(Span),
}

/// The words from one key to the next.
#[derive(Clone, Debug, PartialEq)]
pub struct Caption {
    /// When they begin, as a part of the film from 0 to 1.
    pub from: f32,
    /// The key of the track that has the words: `word`, `breath`, `caption`.
    pub key: usize,
    /// What to do, in a word or two.
    pub word: Option<String>,
    /// Which way to breathe.
    pub breath: Option<Breath>,
}

/// A picture of one key pose.
#[derive(Clone, Debug, PartialEq)]
pub struct Still {
    /// Its number, from 1.
    pub number: usize,
    /// Its frame: an index into [`Film::offsets`].
    pub frame: usize,
    /// The pose in a few words.
    pub caption: String,
}

impl Film {
    /// Draws a track.
    pub fn new(track: &PoseTrack) -> Self {
        let motion = Motion::new(track);
        let camera = Camera::of(track.view);
        let offsets = sampled(&motion, &camera);
        let scene = drawing::assemble(track, &motion, &camera, &offsets);
        let length = motion.length();
        let playback = if motion.closes() {
            Playback::Loop {
                repetitions: motion.repetitions(),
                length,
            }
        } else {
            Playback::Settle(length)
        };
        let whole = super::seconds(length).max(1e-3);
        let beats: Vec<(f32, usize)> = motion
            .beats()
            .map(|(at, key)| (super::seconds(at) / whole, key))
            .collect();
        Self {
            stills: stills(track, &beats, &offsets, motion.closes()),
            captions: captions(track, &beats, motion.closes()),
            side: Camera::side_of_near(track.view),
            scene,
            offsets,
            playback,
        }
    }

    /// Whether the picture must be mirrored to show a side at work.
    pub fn is_mirrored_for(&self, side: Side) -> bool {
        self.side != side
    }
}

/// The skeleton as the camera follows it: a loop that travels is shown in place.
pub(super) fn followed(motion: &Motion, offset: f32) -> Skeleton {
    let seconds = offset * super::seconds(motion.length());
    motion
        .skeleton_at(seconds)
        .moved(motion.travel() * -offset)
}

/// Offsets at every beat, and between them where a straight line would stray.
fn sampled(motion: &Motion, camera: &Camera) -> Vec<f32> {
    let length = super::seconds(motion.length());
    if length <= 0.0 {
        return vec![0.0];
    }
    let mut offsets: Vec<f32> = motion
        .beats()
        .map(|(at, _)| super::seconds(at) / length)
        .collect();
    let most = SAMPLES * usize::from(motion.repetitions());
    let skeleton = |offset: f32| followed(motion, offset);
    let mut skeletons: Vec<Skeleton> = offsets.iter().map(|at| skeleton(*at)).collect();
    let stray = |index: usize, offsets: &[f32], skeletons: &[Skeleton]| -> f32 {
        let (Some(from), Some(to)) = (skeletons.get(index), skeletons.get(index + 1)) else {
            return 0.0;
        };
        [0.25, 0.5, 0.75]
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
        let middle = (offsets[index] + offsets[index + 1]) / 2.0;
        offsets.insert(index + 1, middle);
        skeletons.insert(index + 1, skeleton(middle));
        errors[index] = stray(index, &offsets, &skeletons);
        errors.insert(index + 1, stray(index + 1, &offsets, &skeletons));
    }
    offsets
}

/// How far the picture between two samples is from the truth, in H.
pub(super) fn strays(
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
pub(super) struct Line {
    pub(super) start: Point,
    pub(super) turn: f32,
    pub(super) length: f32,
}

impl Line {
    pub(super) fn of(bone: Bone, skeleton: &Skeleton, camera: &Camera) -> Self {
        let (start, end) = bone.ends(skeleton);
        let (start, end) = (camera.project(start), camera.project(end));
        Self {
            start,
            turn: start.bearing(end).0,
            length: start.distance(end),
        }
    }

    /// The same line with its turn on the same lap as another's.
    pub(super) fn unwound(mut self, near: f32) -> Self {
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

fn captions(track: &PoseTrack, beats: &[(f32, usize)], closes: bool) -> Vec<Caption> {
    let ends = beats.len().saturating_sub(usize::from(closes));
    beats
        .iter()
        .take(ends)
        .filter_map(|(from, index)| {
            let key = track.keys.get(*index)?;
            (key.word.is_some() || key.breath.is_some()).then(|| Caption {
                from: *from,
                key: *index,
                word: key.word.clone(),
                breath: key.breath,
            })
        })
        .collect()
}

/// Every key with a caption, once; the second side repeats the first.
fn stills(
    track: &PoseTrack,
    beats: &[(f32, usize)],
    offsets: &[f32],
    closes: bool,
) -> Vec<Still> {
    let mut stills: Vec<Still> = Vec::new();
    let ends = beats.len().saturating_sub(usize::from(closes));
    for (at, index) in beats.iter().take(ends.min(track.keys.len())) {
        let caption = track.keys.get(*index).and_then(|key| key.caption.clone());
        let frame = offsets.iter().position(|offset| (offset - at).abs() < 1e-4);
        if let (Some(caption), Some(frame)) = (caption, frame) {
            stills.push(Still {
                number: stills.len() + 1,
                frame,
                caption,
            });
        }
    }
    stills
}
