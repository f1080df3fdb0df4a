//! What stands about: the ground, a mat, a chair, a step, a wall.

use super::super::body::{self, radius};
use super::super::camera::Camera;
use super::super::skeleton::{Flank, Skeleton};
use super::super::space::Vector;
use super::UNITS;
use super::block::Block;
use crate::content::{Contact, Equipment, Piece, PieceKind, Setting, Surface, View};
use crate::number;

/// A thing, as a few blocks from the back to the front.
#[derive(Default)]
pub(super) struct Props {
    /// Drawn behind the figure.
    pub(super) pieces: Vec<Piece>,
    /// Corners that must be in the picture.
    pub(super) corners: Vec<Vector>,
}

/// Everything that stands about in the first pose.
pub(super) fn stand(
    setting: &Setting,
    camera: &Camera,
    first: &Skeleton,
    skeletons: &[Skeleton],
    contacts: &[Contact],
) -> Props {
    let mut blocks = Vec::new();
    if setting.surface.is_floor() {
        blocks.push(mat(skeletons));
    }
    if setting.surface == Surface::Chair {
        let hips = first.hips;
        let seat = hips.up - radius::PELVIS.0;
        blocks.extend(chair(Vector::new(hips.fwd + 0.035, seat, hips.near), -1.0));
    }
    for prop in &setting.props {
        match prop {
            Equipment::Wall => blocks.push(wall(camera.view(), first, skeletons)),
            Equipment::Chair => blocks.extend(held_chair(camera.view(), first, contacts)),
            Equipment::Step => blocks.push(step(first)),
            Equipment::MiniBand => {}
        }
    }
    let mut props = Props::default();
    for block in blocks {
        props.corners.extend(block.corners());
        props.pieces.push(block.drawn(camera));
    }
    props
}

/// How thick the mat is, in H.
pub(super) const MAT: f32 = 0.016;

/// Under everything that ever comes near the floor.
fn mat(skeletons: &[Skeleton]) -> Block {
    let mut low = Vector::new(f32::MAX, -MAT, f32::MAX);
    let mut high = Vector::new(f32::MIN, 0.0, f32::MIN);
    for point in skeletons.iter().flat_map(points) {
        if point.up < 0.16 {
            low.fwd = low.fwd.min(point.fwd - 0.12);
            low.near = low.near.min(point.near - 0.08);
            high.fwd = high.fwd.max(point.fwd + 0.10);
            high.near = high.near.max(point.near + 0.08);
        }
    }
    Block {
        low,
        high,
        kind: PieceKind::Mat,
    }
}

/// A chair whose seat's middle is at `seat`; its back stands to the `back` side
/// along the body's forward axis.
fn chair(seat: Vector, back: f32) -> Vec<Block> {
    let (half, leg) = (0.135, 0.020);
    let block = |low: Vector, high: Vector| Block {
        low: seat + low,
        high: seat + high,
        kind: PieceKind::Prop,
    };
    let post = |fwd: f32, near: f32, top: f32| {
        block(
            Vector::new(fwd - leg / 2.0, -seat.up, near - leg / 2.0),
            Vector::new(fwd + leg / 2.0, top, near + leg / 2.0),
        )
    };
    let edge = half - leg / 2.0;
    let rear = back * edge;
    vec![
        post(rear, -edge, 0.30),
        post(rear, edge, 0.30),
        block(
            Vector::new(rear - leg, 0.17, -half),
            Vector::new(rear + leg, 0.31, half),
        ),
        post(-rear, -edge, -0.01),
        post(-rear, edge, -0.01),
        block(
            Vector::new(-half, -0.026, -half),
            Vector::new(half, 0.0, half),
        ),
    ]
}

/// A chair whose back is under the hand that holds it.
fn held_chair(view: View, first: &Skeleton, contacts: &[Contact]) -> Vec<Block> {
    let flank = if contacts.contains(&Contact::NearHand) {
        Flank::Near
    } else {
        Flank::Far
    };
    let wrist = first.arm(flank).wrist;
    let top = wrist.up - 0.02;
    let reach = first.arm(flank).hand;
    let grip = wrist + reach * 0.035;
    match view {
        View::Side | View::ThreeQuarter => chair(
            Vector::new(grip.fwd + 0.125, top - 0.31, first.hips.near),
            -1.0,
        ),
        // Beside the person: its back toward them, its seat away.
        View::Front | View::Back | View::FrontHigh => {
            let away = flank.sign();
            let seat = Vector::new(first.hips.fwd, top - 0.31, grip.near + away * 0.125);
            chair(Vector::new(0.0, seat.up, 0.0), -1.0)
                .into_iter()
                .map(|block| block.quarter_turned(away).moved(Vector { up: 0.0, ..seat }))
                .collect()
        }
    }
}

/// Edge-on where the hand of the far side is, or behind the picture where the
/// body needs the room ahead.
fn wall(view: View, first: &Skeleton, skeletons: &[Skeleton]) -> Block {
    let wrist = first.arm(Flank::Far).wrist;
    let palm = wrist.fwd + 0.035;
    let ahead = |point: Vector| point.fwd > palm + 0.05;
    let is_in_the_way = skeletons.iter().flat_map(points).any(ahead);
    let (low, high) = match view {
        View::Side if !is_in_the_way => (
            Vector::new(palm, 0.0, -0.2),
            Vector::new(palm + 0.05, 1.12, 0.2),
        ),
        View::Side | View::ThreeQuarter => (
            Vector::new(wrist.fwd - 0.30, 0.0, wrist.near - 0.04),
            Vector::new(wrist.fwd + 0.26, 1.12, wrist.near - 0.02),
        ),
        View::Back => (
            Vector::new(wrist.fwd + 0.03, 0.0, first.hips.near - 0.42),
            Vector::new(wrist.fwd + 0.05, 1.12, first.hips.near + 0.42),
        ),
        View::Front | View::FrontHigh => {
            let palm = wrist.near - 0.03;
            (
                Vector::new(-0.2, 0.0, palm - 0.05),
                Vector::new(0.2, 1.12, palm),
            )
        }
    };
    Block {
        low,
        high,
        kind: PieceKind::Wall,
    }
}

/// Under the near foot.
fn step(first: &Skeleton) -> Block {
    let foot = first.leg(Flank::Near).ankle;
    Block {
        low: Vector::new(foot.fwd - 0.075, 0.0, -0.2),
        high: Vector::new(foot.fwd + 0.30, body::STEP_HEIGHT.0, 0.2),
        kind: PieceKind::Prop,
    }
}

/// Every joint, and where the feet end.
pub(super) fn points(skeleton: &Skeleton) -> impl Iterator<Item = Vector> {
    let mut points = vec![
        skeleton.hips,
        skeleton.waist,
        skeleton.shoulders,
        skeleton.head,
    ];
    for leg in &skeleton.legs {
        points.extend([leg.hip, leg.knee, leg.ankle, leg.toes(), leg.heel()]);
    }
    for arm in &skeleton.arms {
        points.extend([
            arm.shoulder,
            arm.elbow,
            arm.wrist,
            arm.wrist + arm.hand * body::HAND.0,
        ]);
    }
    points.into_iter()
}

/// The floor seen from its edge, across the whole picture, `below` zero.
pub(super) fn ground(left: f32, right: f32, below: f32) -> Piece {
    let mut path = String::from("M");
    number::push(&mut path, left * UNITS, 0);
    path.push(' ');
    number::push(&mut path, below * UNITS, 0);
    path.push('H');
    number::push(&mut path, right * UNITS, 0);
    Piece {
        kind: PieceKind::Ground,
        path,
    }
}

/// Short strokes below the ground line as path data, `apart` from each other.
pub(super) fn strokes(left: f32, right: f32, apart: f32) -> String {
    let mut path = String::new();
    let mut x = left;
    while x <= right {
        path.push('M');
        number::push(&mut path, x * UNITS, 0);
        path.push_str(" 14l-14 22");
        x += apart;
    }
    path
}
