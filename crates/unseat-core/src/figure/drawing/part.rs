//! Parts of the body: a fill, and a line that stops where the next part goes on.

use super::super::film::Line;
use super::bone::Bone;
use super::outline::{Circle, Seam, Skin};
use super::stage::Stage;
use super::{Frames, Group, Node, Shape, Transform, UNITS};

/// A limb whose length in the picture changes by more than this is stretched.
const RIGID: f32 = 0.02;

/// Light and shade of the body.
#[derive(Clone, Copy)]
pub(super) struct Tone {
    pub(super) fill: &'static str,
    pub(super) line: &'static str,
}

/// Toward the camera.
pub(super) const NEAR: Tone = Tone {
    fill: "figure__near",
    line: "figure__line",
};

/// Away from it, a shade paler.
pub(super) const FAR: Tone = Tone {
    fill: "figure__far",
    line: "figure__line figure__line--far",
};

impl Stage<'_> {
    /// A part of the trunk; it is stretched as a whole.
    pub(super) fn solid(&self, bone: Bone, layers: &[Vec<Circle>]) -> Node {
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
    pub(super) fn squeezed(
        &self,
        bone: Bone,
        circles: &[Circle],
        length: f32,
        least: f32,
        tone: Tone,
    ) -> Node {
        let skin = Skin::over(circles);
        Node::Group(Group {
            frames: self.frames(bone, Some((length, least))),
            glow: None,
            nodes: vec![shape(tone.fill, skin.fill), shape(tone.line, skin.line)],
        })
    }

    /// A limb's part. Where the camera sees it shortened, only its shaft is
    /// stretched, so that both ends stay round.
    pub(super) fn part(&self, bone: Bone, circles: &[Circle], tone: Tone) -> Node {
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
                    nodes: vec![shape(tone.fill, cap.path()), shape(tone.line, cap.path())],
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
}

/// A shape whose class says everything.
pub(super) fn shape(class: &'static str, path: String) -> Node {
    Node::Shape(Shape {
        class,
        path,
        pattern: None,
    })
}
