//! The whole movement, solved: from key poses to a skeleton at any moment.
//!
//! The first contact of a key carries the body: the hips are placed so that it
//! stays where it is until the next key. The other contacts are reached by
//! bending their limbs. A contact that begins at a key is pinned where the
//! movement has brought it by then, on the ground below.

mod pinning;

use super::curve::{Curve, Flow, eased};
use super::hands;
use super::pin::Pin;
use super::score::{Beat, Score};
use super::skeleton::{Flank, Skeleton};
use super::space::Vector;
use crate::content::{PoseTrack, View};
use crate::time::Span;

/// A movement that can be asked for its skeleton at any moment.
#[derive(Clone, Debug)]
pub struct Motion {
    score: Score,
    flow: Flow,
    shift: [Curve; 2],
    /// What is pinned from each beat to the next.
    stretches: Vec<Stretch>,
    /// How far one loop carries the body.
    travel: Vector,
    view: View,
}

/// From one beat to the next.
#[derive(Clone, Debug, Default)]
struct Stretch {
    /// The first one carries.
    pins: Vec<Pin>,
    /// Whether the pins hold; in the air the first one only says where the
    /// body would stand.
    holds: bool,
    /// What the hips have to move by the end, so that the next stretch takes
    /// over where this one ends.
    correction: Vector,
}

impl Motion {
    /// Solves a track.
    pub fn new(track: &PoseTrack) -> Self {
        let score = Score::of(track);
        let poses: Vec<_> = score
            .beats
            .iter()
            .map(|beat| (beat.at, beat.angles))
            .collect();
        let shifts = |part: fn(&Beat) -> f32| {
            let points: Vec<_> = score
                .beats
                .iter()
                .map(|beat| (beat.at, part(beat)))
                .collect();
            Curve::through(&points, score.closes)
        };
        let mut motion = Self {
            flow: Flow::through(&poses, score.closes),
            shift: [shifts(|beat| beat.shift.0), shifts(|beat| beat.shift.1)],
            stretches: Vec::new(),
            travel: Vector::ZERO,
            view: track.view,
            score,
        };
        motion.pin_down(track.setting.surface);
        motion
    }

    /// The length of one loop; for a hold, the time it takes to settle.
    pub fn length(&self) -> Span {
        super::span(self.score.length())
    }

    /// Whether the end of the loop leads back to its start.
    pub fn closes(&self) -> bool {
        self.score.closes
    }

    /// How many repetitions one loop shows.
    pub fn repetitions(&self) -> u8 {
        self.score.repetitions
    }

    /// How far one loop carries the body.
    pub fn travel(&self) -> Vector {
        self.travel
    }

    /// When each beat of the loop is, and which key of the track it comes from.
    pub fn beats(&self) -> impl Iterator<Item = (Span, usize)> + '_ {
        self.score
            .beats
            .iter()
            .map(|beat| (super::span(beat.at), beat.key))
    }

    /// Where every bone is at a moment of the loop.
    pub fn skeleton(&self, at: Span) -> Skeleton {
        self.skeleton_at(super::seconds(at))
    }

    pub(super) fn skeleton_at(&self, seconds: f32) -> Skeleton {
        let index = self.stretch_at(seconds);
        let skeleton = self.placed(index, seconds);
        self.bent(skeleton, index, seconds)
    }

    /// What is pinned at a moment, and where.
    pub fn pins(&self, at: Span) -> &[Pin] {
        self.held(self.stretch_at(super::seconds(at)))
    }

    fn stretch_at(&self, seconds: f32) -> usize {
        let next = self.score.beats.partition_point(|beat| beat.at <= seconds);
        next.saturating_sub(1)
            .min(self.stretches.len().saturating_sub(1))
    }

    /// How much of the way from beat `index` to the next has passed, eased.
    fn progress(&self, index: usize, seconds: f32) -> f32 {
        match (self.score.beats.get(index), self.score.beats.get(index + 1)) {
            (Some(from), Some(to)) => eased((seconds - from.at) / (to.at - from.at).max(1e-4)),
            _ => 0.0,
        }
    }

    /// The skeleton by its angles alone, with the hips at the origin.
    fn unplaced(&self, index: usize, seconds: f32) -> Skeleton {
        let progress = self.progress(index, seconds);
        let beats = &self.score.beats;
        let to = beats.get(index + 1).or(beats.get(index));
        let flat = |flank: Flank| {
            let is_flat = |beat: Option<&Beat>| {
                f32::from(u8::from(beat.is_some_and(|beat| beat.flat[flank as usize])))
            };
            let from = is_flat(beats.get(index));
            from + (is_flat(to) - from) * progress
        };
        Skeleton::posed(
            &self.flow.at(seconds),
            [flat(Flank::Near), flat(Flank::Far)],
        )
    }

    /// The skeleton where the carrying contact and the shift put it.
    fn placed(&self, index: usize, seconds: f32) -> Skeleton {
        let skeleton = self.unplaced(index, seconds);
        let Some(stretch) = self.stretches.get(index) else {
            return skeleton;
        };
        let hips = carried(&skeleton, stretch)
            + self.shift_at(seconds)
            + stretch.correction * self.progress(index, seconds);
        skeleton.moved(hips)
    }

    fn shift_at(&self, seconds: f32) -> Vector {
        let [right, up] = [self.shift[0].at(seconds), self.shift[1].at(seconds)];
        match self.view {
            View::Side | View::ThreeQuarter => Vector::new(right, up, 0.0),
            View::Front | View::Back | View::FrontHigh => Vector::new(0.0, up, right),
        }
    }

    /// The same skeleton with every pinned limb and busy hand where it belongs.
    fn bent(&self, mut skeleton: Skeleton, index: usize, seconds: f32) -> Skeleton {
        let progress = self.progress(index, seconds);
        for pin in self.held(index) {
            pin.hold(&mut skeleton, 1.0);
        }
        // A limb leaves its place and finds the next one without a jolt.
        let is_free = |pin: &&Pin| !self.held(index).iter().any(|held| held.same_limb(pin));
        let (before, back) = self.neighbor(index, false);
        let (after, ahead) = self.neighbor(index, true);
        let leaving = before.iter().filter(is_free);
        for pin in leaving {
            pin.moved(back).hold(&mut skeleton, 1.0 - progress);
        }
        for pin in after.iter().filter(is_free) {
            pin.moved(ahead).hold(&mut skeleton, progress);
        }
        let beats = &self.score.beats;
        for flank in Flank::BOTH {
            let hand = |index: usize| {
                let beat = beats.get(index).or(beats.last());
                beat.map(|beat| beat.hands[flank as usize])
                    .unwrap_or_default()
            };
            let from = hands::place(&skeleton, flank, hand(index));
            let to = hands::place(&skeleton, flank, hand(index + 1));
            let (Some(from), Some(to)) = (
                from.or_else(|| to.map(|_| hands::free(&skeleton, flank))),
                to.or_else(|| from.map(|_| hands::free(&skeleton, flank))),
            ) else {
                continue;
            };
            hands::put(&mut skeleton, flank, from.toward(&to, progress));
        }
        for arm in &mut skeleton.arms {
            hands::lift_off_floor(arm);
        }
        for leg in &mut skeleton.legs {
            leg.lift_off_floor();
        }
        skeleton
    }

    /// The pins that hold in a stretch.
    fn held(&self, index: usize) -> &[Pin] {
        match self.stretches.get(index) {
            Some(stretch) if stretch.holds => &stretch.pins,
            _ => &[],
        }
    }

    /// The pins that hold in the stretch before or after, and how far the body
    /// has travelled between that one as stored and as it is meant.
    fn neighbor(&self, index: usize, after: bool) -> (&[Pin], Vector) {
        let last = self.score.beats.len().saturating_sub(2);
        let closes = self.score.closes;
        match (index, after) {
            (0, false) if closes => (self.held(last), -self.travel),
            (0, false) => (&[], Vector::ZERO),
            (_, true) if closes && index == last => (self.held(0), self.travel),
            (_, false) => (self.held(index - 1), Vector::ZERO),
            (_, true) => (self.held(index + 1), Vector::ZERO),
        }
    }
}

/// Where the hips are when the first pin of a stretch carries the skeleton.
fn carried(skeleton: &Skeleton, stretch: &Stretch) -> Vector {
    stretch
        .pins
        .first()
        .map_or(Vector::ZERO, |pin| pin.at - skeleton.touch(pin.contact))
}
