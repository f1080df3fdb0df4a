//! Muscles on the figure, and when they light up.

use super::super::seconds;
use super::super::skeleton::Flank;
use super::bone::Bone;
use super::outline::Skin;
use super::stage::Stage;
use super::{Glow, Group, Node, Shape};
use crate::content::Showing;

/// How bright a partner is that is not at work.
const DIM: f32 = 0.26;
/// How long a muscle takes to light up, in seconds.
const FADE: f32 = 0.45;

impl Stage<'_> {
    pub(super) fn muscles(&self, flank: Flank) -> Vec<Node> {
        let is_far = flank == Flank::Far;
        let shown = self.track.muscles.iter().filter(|it| it.is_far == is_far);
        shown.map(|it| self.muscle(flank, it)).collect()
    }

    fn muscle(&self, flank: Flank, shown: &Showing) -> Node {
        let fiber = shown.fiber;
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
            glow: Some(self.glow(shown)),
            nodes: vec![Node::Shape(Shape {
                class,
                path,
                pattern,
            })],
        })
    }

    /// Lights up on the way into a lit key, and goes out on the way to a dark one:
    /// to a faint shape where it is `always` there.
    fn glow(&self, shown: &Showing) -> Glow {
        let dim = if shown.is_always { DIM } else { 0.0 };
        let bright = |is_lit: bool| if is_lit { 1.0 } else { dim };
        let is_lit = |beat: usize| shown.lit.iter().any(|lit| usize::from(*lit) == beat);
        let length = seconds(self.motion.length()).max(1e-3);
        let mut steps: Vec<(f32, f32)> = Vec::new();
        let mut before = 0.0;
        for (beat, (at, _)) in self.motion.beats().enumerate() {
            let at = seconds(at) / length;
            if beat > 0 && is_lit(beat) != is_lit(beat - 1) {
                let fade = ((at - before) * 0.45).min(FADE / length);
                steps.push((at - fade, bright(is_lit(beat - 1))));
            }
            steps.push((at, bright(is_lit(beat))));
            before = at;
        }
        Glow(steps)
    }
}
