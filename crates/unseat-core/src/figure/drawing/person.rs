//! The figure, from what lies behind to what lies in front.

use super::super::body;
use super::super::skeleton::Flank;
use super::bone::Bone;
use super::order::Order;
use super::outline::{Circle, Seam, Skin};
use super::part::{NEAR, Tone, shape};
use super::stage::Stage;
use super::{Group, Node, limbs, trunk};
use crate::content::{Equipment, View};

/// A foot is drawn from the side when it points this far across the picture.
const ASIDE: f32 = 0.55;

/// How much of the pelvis has a line around it.
#[derive(Clone, Copy)]
enum Rim {
    /// All of it but the waist.
    Whole,
    /// Not where the legs go on from it.
    Sides,
    /// Nothing: it lies on the chest.
    None,
}

impl Stage<'_> {
    /// The whole figure, from the back to the front.
    pub(super) fn figure(&self) -> Vec<Node> {
        let order = Order::of(self);
        let mut nodes = Vec::new();
        if order.trunk_shows_between_the_legs() {
            nodes.push(self.pelvis(Rim::Whole));
        }
        for flank in Flank::BOTH {
            if !order.from_the_side {
                nodes.push(self.shoulder(flank));
            }
        }
        for flank in Flank::BOTH.into_iter().rev() {
            if order.arm_is_behind(flank) {
                nodes.extend(self.arm(flank, order.tone(flank)));
            }
        }
        for flank in order.legs {
            if order.leg_is_behind(flank) {
                nodes.extend(self.leg(flank, order.tone(flank)));
            }
        }
        nodes.extend(self.trunk(&order));
        // What works on the far side is seen through the trunk, or not at all.
        if order.is_shaded(Flank::Far) {
            nodes.extend(self.muscles(Flank::Far));
        }
        for flank in Flank::BOTH.into_iter().rev() {
            if !order.leg_is_behind(flank) {
                nodes.extend(self.leg(flank, NEAR));
            }
        }
        if self.track.setting.props.contains(&Equipment::MiniBand) {
            nodes.push(self.band());
        }
        for flank in Flank::BOTH.into_iter().rev() {
            if !order.is_shaded(flank) {
                nodes.extend(self.muscles(flank));
            }
        }
        for flank in Flank::BOTH.into_iter().rev() {
            if !order.arm_is_behind(flank) {
                nodes.extend(self.arm(flank, NEAR));
            }
        }
        nodes
    }

    /// Neck, chest, pelvis and head.
    fn trunk(&self, order: &Order) -> Vec<Node> {
        let neck = self.part(Bone::Neck, &trunk::neck(), NEAR);
        if order.head_is_behind {
            let pelvis = self.pelvis(Rim::None);
            return vec![neck, self.head(), self.chest(true), pelvis];
        }
        let rim = if order.trunk_shows_between_the_legs() {
            Rim::Sides
        } else {
            Rim::Whole
        };
        let (chest, pelvis) = (self.chest(false), self.pelvis(rim));
        if self.track.view == View::Back {
            vec![chest, pelvis, neck, self.head()]
        } else {
            vec![neck, chest, pelvis, self.head()]
        }
    }

    fn leg(&self, flank: Flank, tone: Tone) -> Vec<Node> {
        let front = self.side_of(Bone::Thigh(flank), self.first.leg(flank).front);
        vec![
            self.part(Bone::Thigh(flank), &limbs::thigh(front), tone),
            self.part(Bone::Shank(flank), &limbs::shank(front), tone),
            self.foot(flank, tone),
        ]
    }

    fn arm(&self, flank: Flank, tone: Tone) -> Vec<Node> {
        vec![
            self.part(Bone::UpperArm(flank), &limbs::upper_arm(), tone),
            self.part(Bone::Forearm(flank), &limbs::forearm(), tone),
            self.squeezed(Bone::Hand(flank), &limbs::hand(), body::HAND.0, 0.55, tone),
        ]
    }

    /// The round of a shoulder, to be seen where it stands out from the trunk.
    fn shoulder(&self, flank: Flank) -> Node {
        let ball = Circle::new(0.0, 0.0, body::radius::SHOULDER.0).path();
        Node::Group(Group {
            frames: self.frames(Bone::UpperArm(flank), None),
            glow: None,
            nodes: vec![shape(NEAR.fill, ball.clone()), shape(NEAR.line, ball)],
        })
    }

    fn foot(&self, flank: Flank, tone: Tone) -> Node {
        let aside = Bone::FootAside(flank);
        let lines = self.lines(aside);
        let across: f32 = lines.iter().map(|line| line.length).sum::<f32>();
        #[allow(clippy::cast_precision_loss, reason = "a few dozen frames")]
        let across = across / lines.len().max(1) as f32 / body::TOES.0;
        if across > ASIDE {
            let sole = self.side_of(aside, -self.first.leg(flank).foot.up);
            let sole = if sole < 0.0 { -1.0 } else { 1.0 };
            return self.squeezed(aside, &limbs::foot_aside(sole), body::TOES.0, 0.6, tone);
        }
        let ahead = Bone::FootAhead(flank);
        self.squeezed(ahead, &limbs::foot_ahead(), body::FOOT_HEIGHT.0, 0.8, tone)
    }

    fn chest(&self, as_one: bool) -> Node {
        let (waist, shoulders) = Bone::Chest.ends(&self.first);
        let layers = trunk::chest(self.camera, &self.first.trunk, shoulders - waist);
        if as_one {
            let mut circles = layers.concat();
            for circle in circles.iter_mut().filter(|it| it.seam == Some(Seam::End)) {
                circle.seam = None;
            }
            return self.solid(Bone::Chest, &[circles]);
        }
        self.solid(Bone::Chest, &layers)
    }

    fn pelvis(&self, rim: Rim) -> Node {
        let (hips, waist) = Bone::Pelvis.ends(&self.first);
        let mut circles = trunk::pelvis(self.camera, &self.first.pelvis, waist - hips);
        for circle in &mut circles {
            match rim {
                Rim::Whole => {}
                Rim::Sides if circle.seam.is_some() => {}
                Rim::Sides => {
                    circle.seam = Some(Seam::End);
                    // Leaves the line of the whole one below it uncovered.
                    circle.x += 0.004;
                }
                Rim::None => circle.seam = Some(Seam::Start),
            }
        }
        self.solid(Bone::Pelvis, &[circles])
    }

    fn head(&self) -> Node {
        let (hair, face) = trunk::head(self.camera, &self.first.skull);
        let line = shape(
            NEAR.line,
            Skin::over(&[hair.clone(), face.clone()].concat()).line,
        );
        let face_shape = shape(NEAR.fill, Skin::over(&face).fill);
        let hair_shape = shape("figure__hair", Skin::over(&hair).fill);
        let faces_us = self.camera.depth(self.first.skull.fwd) > -0.3;
        let nodes = if faces_us {
            vec![hair_shape, face_shape, line]
        } else {
            vec![face_shape, hair_shape, line]
        };
        Node::Group(Group {
            frames: self.frames(Bone::Head, None),
            glow: None,
            nodes,
        })
    }

    fn band(&self) -> Node {
        let length = self
            .lines(Bone::Band)
            .first()
            .map_or(0.1, |line| line.length);
        let circles = [
            Circle::new(-0.040, 0.0, 0.012),
            Circle::new(length + 0.040, 0.0, 0.012),
        ];
        Node::Group(Group {
            frames: self.frames(Bone::Band, Some((length, 0.0))),
            glow: None,
            nodes: vec![shape("figure__band", Skin::over(&circles).fill)],
        })
    }
}
