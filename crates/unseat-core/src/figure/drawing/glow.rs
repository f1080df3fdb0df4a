//! Muscles on the figure, and when they light up.

use super::super::seconds;
use super::super::skeleton::Flank;
use super::bone::Bone;
use super::muscles::Fiber;
use super::outline::Skin;
use super::stage::Stage;
use super::{Glow, Group, Node, Shape};
use crate::content::{Muscle, View};

/// How bright a partner is that is not at work.
const DIM: f32 = 0.26;
/// How long a muscle takes to light up, in seconds.
const FADE: f32 = 0.45;

impl Stage<'_> {
    pub(super) fn muscles(&self, flank: Flank) -> Vec<Node> {
        let view = self.track.view;
        let flat = matches!(view, View::Side | View::ThreeQuarter);
        Fiber::ALL
            .into_iter()
            .filter(|fiber| fiber.is_seen(view))
            .filter_map(|fiber| {
                let lit = self.lit(flank, fiber);
                let is_ever_lit = lit.contains(&true);
                let always = fiber.is_always_shown(view) && !(flat && flank == Flank::Far);
                (is_ever_lit || always).then(|| self.muscle(flank, fiber, &lit, always))
            })
            .collect()
    }

    fn muscle(&self, flank: Flank, fiber: Fiber, lit: &[bool], always: bool) -> Node {
        let bone = Bone::Muscle(flank, fiber);
        let length = self
            .lines(bone)
            .first()
            .map_or(0.05, |line| line.length)
            .max(0.03);
        let bulge = self.side_of(bone, fiber.outward(&self.first, flank));
        let (class, pattern) = fiber.paint();
        let path = Skin::over(&fiber.circles(length, bulge)).fill;
        Node::Group(Group {
            frames: self.frames(bone, Some((length, 0.2))),
            glow: Some(self.glow(lit, always)),
            nodes: vec![Node::Shape(Shape {
                class,
                path,
                pattern,
            })],
        })
    }

    /// Whether a fiber is lit, beat by beat.
    fn lit(&self, flank: Flank, fiber: Fiber) -> Vec<bool> {
        let mut lit = vec![false; self.motion.beats().count()];
        for muscle in self.muscles_named() {
            if fiber.shows(muscle, self.track.view) {
                for (beat, is_lit) in lit.iter_mut().zip(self.motion.lit(flank, muscle)) {
                    *beat |= is_lit;
                }
            }
        }
        lit
    }

    fn muscles_named(&self) -> Vec<Muscle> {
        let mut muscles: Vec<Muscle> = Vec::new();
        for muscle in self
            .track
            .keys
            .iter()
            .flat_map(|key| key.lit.iter().chain(&key.lit_far))
        {
            if !muscles.contains(muscle) {
                muscles.push(*muscle);
            }
        }
        muscles
    }

    /// Lights up on the way into a lit key, and goes out on the way to a dark one:
    /// to a faint shape where it is `always` there.
    fn glow(&self, lit: &[bool], always: bool) -> Glow {
        let dim = if always { DIM } else { 0.0 };
        let bright = |is_lit: bool| if is_lit { 1.0 } else { dim };
        let length = seconds(self.motion.length()).max(1e-3);
        let beats: Vec<f32> = self
            .motion
            .beats()
            .map(|(at, _)| seconds(at) / length)
            .collect();
        let fade = |part: f32| (part * 0.45).min(FADE / length);
        let mut steps = Vec::new();
        for (index, at) in beats.iter().enumerate() {
            let is_lit = lit.get(index).copied().unwrap_or(false);
            let was_lit = match index.checked_sub(1) {
                Some(before) => lit.get(before).copied().unwrap_or(false),
                None if self.motion.closes() => lit
                    .len()
                    .checked_sub(2)
                    .and_then(|last| lit.get(last))
                    .copied()
                    .unwrap_or(false),
                None => is_lit,
            };
            if let Some(before) = index.checked_sub(1).and_then(|before| beats.get(before))
                && is_lit != was_lit
            {
                steps.push((at - fade(at - before), bright(was_lit)));
            }
            steps.push((*at, bright(is_lit)));
        }
        Glow(steps)
    }
}
