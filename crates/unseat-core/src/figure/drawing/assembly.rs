//! Puts the picture together: which parts there are, what lies in front of
//! what, and where each of them is over the film.

use super::super::body;
use super::super::camera::Camera;
use super::super::film::{Line, followed};
use super::super::motion::Motion;
use super::super::skeleton::{Flank, Skeleton};
use super::bone::Bone;
use super::muscles::Strand;
use super::outline::{Circle, Seam, Skin};
use super::{Frames, Glow, Group, Node, Scene, Shape, Transform, UNITS, ViewBox, limbs, props, trunk};
use crate::content::{Equipment, Muscle, MuscleGroup, PoseTrack, View};
use crate::measure::{Degrees, within};

/// A limb whose length in the picture changes by more than this is stretched.
const RIGID: f32 = 0.02;
/// A foot is drawn from the side when it points this far across the picture.
const ASIDE: f32 = 0.55;
/// A bone shorter than this in the picture points at the camera, in H.
const POINTLESS: f32 = 0.02;
/// How bright a partner is that is not at work.
const DIM: f32 = 0.26;
/// How long a muscle takes to light up, in seconds.
const FADE: f32 = 0.45;

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

/// Everything the parts are made from.
struct Stage<'a> {
    track: &'a PoseTrack,
    motion: &'a Motion,
    camera: &'a Camera,
    offsets: &'a [f32],
    skeletons: &'a [Skeleton],
    first: Skeleton,
}

/// Light and shade of the body.
#[derive(Clone, Copy)]
struct Tone {
    fill: &'static str,
    line: &'static str,
}

const NEAR: Tone = Tone {
    fill: "figure__near",
    line: "figure__line",
};
const FAR: Tone = Tone {
    fill: "figure__far",
    line: "figure__line figure__line--far",
};

impl Stage<'_> {
    /// The whole figure, from the back to the front.
    fn figure(&self) -> Vec<Node> {
        let view = self.track.view;
        let mut nodes = Vec::new();
        let flat = matches!(view, View::Side | View::ThreeQuarter);
        let far = if flat { FAR } else { NEAR };
        let behind = |flank: Flank| flank == Flank::Far && flat;
        let arm_first = |flank: Flank| {
            behind(flank) || (!flat && self.depth_of_arm(flank) < -0.02)
        };
        let leg_first = |flank: Flank| {
            behind(flank) || (!flat && self.depth_of_leg(flank) < 0.06)
        };
        // From front and back the legs begin behind the pelvis, which shows
        // between them too.
        let open = Flank::BOTH.into_iter().any(|flank| leg_first(flank) && !behind(flank));
        if open {
            nodes.push(self.pelvis(false, false));
        }
        for flank in [Flank::Far, Flank::Near] {
            if arm_first(flank) {
                nodes.extend(self.arm(flank, if flank == Flank::Far { far } else { NEAR }));
            }
        }
        // A leg that crosses in front of the other is drawn after it.
        let mut legs = [Flank::Far, Flank::Near];
        if !flat && self.depth_of_leg(Flank::Far) > self.depth_of_leg(Flank::Near) + 0.005 {
            legs.reverse();
        }
        for flank in legs {
            if leg_first(flank) {
                nodes.extend(self.leg(flank, if flank == Flank::Far { far } else { NEAR }));
                if behind(flank) {
                    nodes.extend(self.muscles(flank));
                }
            }
        }
        // From behind someone on hands and knees the head is the farthest.
        let head_first = self.depth_of_head() < -0.12;
        if view != View::Back || head_first {
            nodes.push(self.part(Bone::Neck, &trunk::neck(), NEAR));
        }
        if head_first {
            nodes.push(self.head());
        }
        nodes.push(self.chest(head_first));
        nodes.push(self.pelvis(open && !head_first, head_first));
        if view == View::Back && !head_first {
            nodes.push(self.part(Bone::Neck, &trunk::neck(), NEAR));
        }
        if !head_first {
            nodes.push(self.head());
        }
        for flank in [Flank::Far, Flank::Near] {
            if !leg_first(flank) {
                nodes.extend(self.leg(flank, NEAR));
            }
        }
        if self.track.setting.props.contains(&Equipment::MiniBand) {
            nodes.push(self.band());
        }
        for flank in [Flank::Far, Flank::Near] {
            if !behind(flank) {
                nodes.extend(self.muscles(flank));
            }
        }
        for flank in [Flank::Far, Flank::Near] {
            if !arm_first(flank) {
                nodes.extend(self.arm(flank, NEAR));
            }
        }
        nodes
    }

    fn leg(&self, flank: Flank, tone: Tone) -> Vec<Node> {
        let front = self.side_of(Bone::Thigh(flank), self.first.leg(flank).front);
        let mut nodes = vec![
            self.part(Bone::Thigh(flank), &limbs::thigh(front), tone),
            self.part(Bone::Shank(flank), &limbs::shank(front), tone),
        ];
        nodes.push(self.foot(flank, tone));
        nodes
    }

    fn arm(&self, flank: Flank, tone: Tone) -> Vec<Node> {
        vec![
            self.part(Bone::UpperArm(flank), &limbs::upper_arm(), tone),
            self.part(Bone::Forearm(flank), &limbs::forearm(), tone),
            self.squeezed(Bone::Hand(flank), &limbs::hand(), body::HAND.0, 0.55, tone),
        ]
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

    /// The pelvis; `open` where the legs go on from it, `bare` without a line.
    fn pelvis(&self, open: bool, bare: bool) -> Node {
        let (hips, waist) = Bone::Pelvis.ends(&self.first);
        let mut circles = trunk::pelvis(self.camera, &self.first.pelvis, waist - hips);
        if bare {
            for circle in &mut circles {
                circle.seam = Some(Seam::Start);
            }
        }
        if open {
            for circle in circles.iter_mut().filter(|it| it.seam.is_none()) {
                circle.seam = Some(Seam::End);
                circle.x += 0.004;
            }
        }
        self.solid(Bone::Pelvis, &[circles])
    }

    fn head(&self) -> Node {
        let (hair, face) = trunk::head(self.camera, &self.first.skull);
        let skin = Skin::over(&hair);
        let face_shape = shape("figure__near", Skin::over(&face).fill);
        let hair_shape = shape("figure__hair", skin.fill);
        let line = shape("figure__line", skin.line);
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
        let length = self.lines(Bone::Band).first().map_or(0.1, |line| line.length);
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

    fn muscles(&self, flank: Flank) -> Vec<Node> {
        let view = self.track.view;
        let flat = matches!(view, View::Side | View::ThreeQuarter);
        Strand::ALL
            .into_iter()
            .filter(|strand| strand.is_seen(view))
            .filter_map(|strand| {
                let lit = self.lit(flank, strand);
                let is_ever_lit = lit.contains(&true);
                let always = strand.is_always_shown(view) && !(flat && flank == Flank::Far);
                (is_ever_lit || always).then(|| self.muscle(flank, strand, &lit))
            })
            .collect()
    }

    fn muscle(&self, flank: Flank, strand: Strand, lit: &[bool]) -> Node {
        let bone = Bone::Muscle(flank, strand);
        let length = self
            .lines(bone)
            .first()
            .map_or(0.05, |line| line.length)
            .max(0.03);
        let bulge = self.side_of(bone, strand.outward(&self.first, flank));
        let (class, pattern) = strand.paint();
        let path = Skin::over(&strand.circles(length, bulge)).fill;
        Node::Group(Group {
            frames: self.frames(bone, Some((length, 0.2))),
            glow: Some(self.glow(strand, lit)),
            nodes: vec![Node::Shape(Shape {
                class,
                path,
                pattern,
            })],
        })
    }

    /// Whether a strand is lit, beat by beat.
    fn lit(&self, flank: Flank, strand: Strand) -> Vec<bool> {
        let mut lit = vec![false; self.motion.beats().count()];
        for muscle in self.muscles_named() {
            if strand.shows(muscle, self.track.view) {
                for (beat, is_lit) in lit.iter_mut().zip(self.motion.lit(flank, muscle)) {
                    *beat |= is_lit;
                }
            }
        }
        lit
    }

    fn muscles_named(&self) -> Vec<Muscle> {
        let mut muscles: Vec<Muscle> = Vec::new();
        for muscle in self.track.keys.iter().flat_map(|key| key.lit.iter().chain(&key.lit_far)) {
            if !muscles.contains(muscle) {
                muscles.push(*muscle);
            }
        }
        muscles
    }

    /// Lights up on the way into a lit key, and goes out on the way to a dark one.
    fn glow(&self, strand: Strand, lit: &[bool]) -> Glow {
        let dim = if strand.group() == MuscleGroup::Other { 0.0 } else { DIM };
        let bright = |is_lit: bool| if is_lit { 1.0 } else { dim };
        let length = super::super::seconds(self.motion.length()).max(1e-3);
        let beats: Vec<f32> = self
            .motion
            .beats()
            .map(|(at, _)| super::super::seconds(at) / length)
            .collect();
        let fade = |part: f32| (part * 0.45).min(FADE / length);
        let mut steps = Vec::new();
        for (index, at) in beats.iter().enumerate() {
            let is_lit = lit.get(index).copied().unwrap_or(false);
            let was_lit = match index.checked_sub(1) {
                Some(before) => lit.get(before).copied().unwrap_or(false),
                None if self.motion.closes() => {
                    lit.len().checked_sub(2).and_then(|last| lit.get(last)).copied().unwrap_or(false)
                }
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

    /// Marks on the ground that pass by while the figure walks in place.
    fn passing_ground(&self, left: f32, right: f32, travel: f32) -> Node {
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

    /// A part of the trunk; it is stretched as a whole.
    fn solid(&self, bone: Bone, layers: &[Vec<Circle>]) -> Node {
        let length = self.lines(bone).first().map_or(0.1, |line| line.length);
        let drawn = |circles: &Vec<Circle>| {
            let skin = Skin::over(circles);
            [shape(NEAR.fill, skin.fill), shape(NEAR.line, skin.line)]
        };
        Node::Group(Group {
            frames: self.frames(bone, Some((length.max(0.02), 0.0))),
            glow: None,
            nodes: layers.iter().flat_map(drawn).collect(),
        })
    }

    /// A hand or a foot: shortened as a whole, but never to nothing.
    fn squeezed(&self, bone: Bone, circles: &[Circle], length: f32, least: f32, tone: Tone) -> Node {
        let skin = Skin::over(circles);
        Node::Group(Group {
            frames: self.frames(bone, Some((length, least))),
            glow: None,
            nodes: vec![shape(tone.fill, skin.fill), shape(tone.line, skin.line)],
        })
    }

    /// A limb's part. Where the camera sees it shortened, only its shaft is
    /// stretched, so that both ends stay round.
    fn part(&self, bone: Bone, circles: &[Circle], tone: Tone) -> Node {
        let lines = self.lines(bone);
        let length = circles.last().map_or(0.1, |end| end.x);
        let is_rigid = lines
            .iter()
            .all(|line| (line.length / length - 1.0).abs() < RIGID)
            || bone == Bone::Neck;
        let mut nodes = Vec::new();
        if is_rigid {
            let skin = Skin::over(circles);
            nodes.push(shape(tone.fill, skin.fill));
            nodes.push(shape(tone.line, skin.line));
        } else {
            let mut ends: Vec<Circle> = circles.to_vec();
            if let [start, .., end] = ends.as_mut_slice() {
                start.seam = Some(Seam::Start);
                end.seam = Some(Seam::End);
            }
            let skin = Skin::over(&ends);
            if let (Some(start), Some(end)) = (circles.first(), circles.last()) {
                let cap = Circle::new(0.0, 0.0, end.radius);
                let reach = |line: &Line| Transform {
                    x: line.length * UNITS,
                    ..Transform::NONE
                };
                nodes.push(Node::Group(Group {
                    frames: Frames::Moving(lines.iter().map(reach).collect()).settled(),
                    glow: None,
                    nodes: vec![
                        shape(tone.fill, cap.path()),
                        shape(tone.line, cap.path()),
                    ],
                }));
                let stretch = |line: &Line| Transform {
                    stretch: line.length / length,
                    ..Transform::NONE
                };
                nodes.push(Node::Group(Group {
                    frames: Frames::Moving(lines.iter().map(stretch).collect()).settled(),
                    glow: None,
                    nodes: vec![shape(tone.fill, skin.fill), shape(tone.line, skin.line)],
                }));
                nodes.push(shape(tone.fill, start.path()));
            }
        }
        Node::Group(Group {
            frames: self.frames(bone, None),
            glow: None,
            nodes,
        })
    }

    /// A bone in the picture, frame by frame.
    fn lines(&self, bone: Bone) -> Vec<Line> {
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
    fn frames(&self, bone: Bone, natural: Option<(f32, f32)>) -> Frames {
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
    fn side_of(&self, bone: Bone, direction: super::super::space::Vector) -> f32 {
        let (start, end) = bone.ends(&self.first);
        let axis = self.camera.project(end - start);
        let aside = self.camera.project(direction);
        let length = axis.x.hypot(axis.y).max(1e-4);
        within((axis.y * aside.x - axis.x * aside.y) / length, -1.0, 1.0)
    }

    /// How far the forearm is in front of the trunk, over the film.
    fn depth_of_arm(&self, flank: Flank) -> f32 {
        self.mean(|skeleton| {
            let arm = skeleton.arm(flank);
            let hand = arm.elbow.toward(arm.wrist, 0.5);
            self.camera.depth(hand) - self.camera.depth(skeleton.waist)
        })
    }

    /// How far the head is in front of the waist, over the film.
    fn depth_of_head(&self) -> f32 {
        self.mean(|skeleton| {
            self.camera.depth(skeleton.head) - self.camera.depth(skeleton.waist)
        })
    }

    /// How far the knee is in front of the hip, over the film.
    fn depth_of_leg(&self, flank: Flank) -> f32 {
        self.mean(|skeleton| {
            let leg = skeleton.leg(flank);
            self.camera.depth(leg.knee) - self.camera.depth(leg.hip)
        })
    }

    #[allow(clippy::cast_precision_loss, reason = "a few dozen frames")]
    fn mean(&self, value: impl Fn(&Skeleton) -> f32) -> f32 {
        self.skeletons.iter().map(value).sum::<f32>() / self.skeletons.len().max(1) as f32
    }

    /// Room for everything over the whole film, 4 to 3, the ground near its edge.
    fn view_box(&self, corners: &[super::super::space::Vector]) -> ViewBox {
        let (mut left, mut right, mut low, mut high) = (f32::MAX, f32::MIN, 0.0_f32, f32::MIN);
        let mut take = |point: super::super::space::Vector, margin: f32| {
            let point = self.camera.project(point);
            left = left.min(point.x - margin);
            right = right.max(point.x + margin);
            low = low.min(point.y - margin);
            high = high.max(point.y + margin);
        };
        for skeleton in self.skeletons {
            for point in props::points(skeleton) {
                take(point, 0.03);
            }
            take(skeleton.head, 0.072);
            take(skeleton.hips, 0.07);
        }
        for corner in corners {
            take(*corner, 0.0);
        }
        let margin = 0.035;
        let low = within(low, -0.2, -0.02);
        let (width, height) = (right - left + 2.0 * margin, high - low + 2.0 * margin);
        // A few fixed sizes, so that the figure does not change its scale for a hair.
        let size = [0.9, 1.05, 1.2, 1.35, 1.5, 1.7, 1.95]
            .into_iter()
            .find(|size| width <= *size && height <= size * 0.75)
            .unwrap_or(width.max(height / 0.75));
        let middle = (left + right) / 2.0;
        // Room to spare goes above a person, but a lying one is not left at the
        // very edge.
        let spare = size * 0.75 - height;
        let bottom = low - margin - (spare - 0.12).max(0.0) * 0.45;
        ViewBox {
            x: to_units(middle - size / 2.0),
            y: to_units(-(bottom + size * 0.75)),
            width: to_units(size),
            height: to_units(size * 0.75),
        }
    }
}

impl Frames {
    /// The same, but still where nothing moves.
    fn settled(self) -> Self {
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

fn shape(class: &'static str, path: String) -> Node {
    Node::Shape(Shape {
        class,
        path,
        pattern: None,
    })
}

#[allow(clippy::cast_possible_truncation, reason = "a few thousand units at most")]
fn to_units(heights: f32) -> i32 {
    (heights * UNITS).round() as i32
}

#[allow(clippy::cast_precision_loss, reason = "a few thousand units at most")]
fn to_heights(units: i32) -> f32 {
    units as f32 / UNITS
}
