//! A hip at an angle: where the bones of the leg are, and the muscle in front and the
//! one behind.

use unseat_core::measure::Degrees;
use unseat_core::number;

use super::band::{Band, Edge, Point};

/// How far the hip is bent in each frame; below 0 the thigh is behind.
pub(super) const ANGLES: [i8; 13] = [90, 80, 70, 60, 50, 40, 30, 20, 10, 0, -5, -10, -15];

/// Where side-deep.toml has the hip.
const HIP: Point = (1.0, 176.0);
/// The knee of a straight hip.
const KNEE: Point = (4.0, 240.0);

const SEAT: Edge = Edge {
    center: (-6.0, 2.0),
    radius: 48.0,
    side: 1.0,
};
const RIM: Edge = Edge {
    center: (6.0, -2.0),
    radius: 25.0,
    side: -1.0,
};
/// Half the width along a muscle, in its mean width.
const GLUTE: [f32; 9] = [0.5, 0.95, 1.1, 1.16, 1.12, 1.0, 0.82, 0.55, 0.15];
const FLEXOR: [f32; 9] = [0.25, 0.75, 1.0, 1.12, 1.15, 1.08, 0.92, 0.66, 0.25];

/// A muscle of a frame.
pub(super) struct Muscle {
    /// Its outline, as path data.
    pub(super) path: String,
    /// The same, laid straight.
    pub(super) straight: String,
    /// How long it is.
    pub(super) length: f32,
}

/// Where a frame has its parts: values of SVG's `transform`.
pub(super) struct Frame {
    pub(super) thigh: String,
    pub(super) shank: String,
    pub(super) glute: Muscle,
    pub(super) flexor: Muscle,
}

/// What brings the bones of side-deep.toml to the hip.
pub(super) fn to_hip() -> String {
    moved(-HIP.0, -HIP.1)
}

/// What brings them to the knee.
pub(super) fn to_knee() -> String {
    moved(-HIP.0 - KNEE.0, -HIP.1 - KNEE.1)
}

impl Frame {
    pub(super) fn at(angle: i8) -> Self {
        let angle = f32::from(angle);
        let knee = on_thigh(KNEE, angle);
        // In sitting and standing the shank is upright; behind, the knee gives a little.
        let shank = [moved(knee.0, knee.1), turned(-1.6 * angle.min(0.0))].concat();
        let glute = Band::taut((-42.0, -58.0), &SEAT, on_thigh((-8.0, 84.0), angle));
        let flexor = Band::taut((-6.0, -132.0), &RIM, on_thigh((-4.0, 44.0), angle));
        Self {
            thigh: turned(-angle),
            shank,
            glute: muscle(&glute, GLUTE, 4950.0),
            flexor: muscle(&flexor, FLEXOR, 2565.0),
        }
    }
}

/// A muscle whose area stays the same, however long it is.
fn muscle(band: &Band, widths: [f32; 9], area: f32) -> Muscle {
    let length = band.length();
    let widths = widths.map(|it| it * area / length);
    Muscle {
        path: band.outline(widths),
        straight: Band::straight(length).outline(widths),
        length,
    }
}

/// A point of the thigh, given for a straight hip, once the thigh has turned.
fn on_thigh((front, along): Point, angle: f32) -> Point {
    let (sin, cos) = Degrees(angle).sin_cos();
    (front * cos + along * sin, along * cos - front * sin)
}

fn moved(x: f32, y: f32) -> String {
    let mut text = String::from("translate(");
    number::push(&mut text, x, 1);
    text.push(' ');
    number::push(&mut text, y, 1);
    text.push(')');
    text
}

fn turned(degrees: f32) -> String {
    let mut text = String::from("rotate(");
    number::push(&mut text, degrees, 1);
    text.push(')');
    text
}

#[cfg(test)]
mod tests {
    use super::{ANGLES, Frame};

    /// What the words say: against standing, the glute is lengthened and the flexor
    /// shortened by all that bends, and the other way around behind.
    #[test]
    fn the_drawn_lengths_are_those_that_are_said() {
        let frames = ANGLES.map(Frame::at);
        for (one, next) in frames.iter().zip(frames.iter().skip(1)) {
            assert!(one.glute.length > next.glute.length);
            assert!(one.flexor.length < next.flexor.length);
        }
    }
}
