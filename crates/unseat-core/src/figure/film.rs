//! A motion, sampled and drawn: what a browser plays by itself.

mod sampling;

use super::camera::Camera;
use super::drawing::{self, Scene};
use super::motion::Motion;
use crate::content::{Breath, PoseTrack, Side};
use crate::time::Span;

pub use super::drawing::Frames;
#[cfg(feature = "authoring")]
pub(super) use sampling::sampled;
#[cfg(all(test, feature = "authoring"))]
pub(super) use sampling::strays;
pub(super) use sampling::{Line, followed};

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
        let offsets = sampling::sampled(&motion, &camera);
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
fn stills(track: &PoseTrack, beats: &[(f32, usize)], offsets: &[f32], closes: bool) -> Vec<Still> {
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
