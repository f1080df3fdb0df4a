//! Where the camera stands, and what it makes of a point.

use super::space::Vector;
use crate::content::{Side, View};
use crate::measure::Degrees;

/// A point of the picture: to the right and up, in H.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// To the right.
    pub x: f32,
    /// Up.
    pub y: f32,
}

/// A camera far away: nothing gets smaller with distance.
#[derive(Clone, Copy, Debug)]
pub struct Camera {
    right: Vector,
    up: Vector,
    toward: Vector,
    view: View,
}

/// In side views the far limbs peek out in front by this part of their distance.
const PEEK: f32 = 0.16;
/// How far the three-quarter camera has walked from the side to the front.
const QUARTER: Degrees = Degrees(38.0);
/// How far the raised cameras look down.
const QUARTER_DOWN: Degrees = Degrees(14.0);
const HIGH_DOWN: Degrees = Degrees(24.0);

impl Camera {
    /// The camera of a view.
    pub fn of(view: View) -> Self {
        let (level, down) = match view {
            View::Side => (
                Self {
                    right: Vector::new(1.0, 0.0, -PEEK),
                    up: Vector::new(0.0, 1.0, 0.0),
                    toward: Vector::new(0.0, 0.0, 1.0),
                    view,
                },
                Degrees::ZERO,
            ),
            View::ThreeQuarter => {
                let (sin, cos) = QUARTER.sin_cos();
                let camera = Self {
                    right: Vector::new(cos, 0.0, -sin),
                    up: Vector::new(0.0, 1.0, 0.0),
                    toward: Vector::new(sin, 0.0, cos),
                    view,
                };
                (camera, QUARTER_DOWN)
            }
            View::Front | View::FrontHigh => (
                Self {
                    right: Vector::new(0.0, 0.0, 1.0),
                    up: Vector::new(0.0, 1.0, 0.0),
                    toward: Vector::new(1.0, 0.0, 0.0),
                    view,
                },
                if view == View::Front {
                    Degrees::ZERO
                } else {
                    HIGH_DOWN
                },
            ),
            View::Back => (
                Self {
                    right: Vector::new(0.0, 0.0, 1.0),
                    up: Vector::new(0.0, 1.0, 0.0),
                    toward: Vector::new(-1.0, 0.0, 0.0),
                    view,
                },
                Degrees::ZERO,
            ),
        };
        let (sin, cos) = down.sin_cos();
        Self {
            up: level.up * cos - level.toward * sin,
            toward: level.toward * cos + level.up * sin,
            ..level
        }
    }

    /// Which side of the person near is, in the picture as it is authored.
    pub const fn side_of_near(view: View) -> Side {
        match view {
            View::Side | View::Back | View::ThreeQuarter => Side::Right,
            View::Front | View::FrontHigh => Side::Left,
        }
    }

    /// Where a point is in the picture.
    pub fn project(&self, point: Vector) -> Point {
        Point {
            x: point.dot(self.right),
            y: point.dot(self.up),
        }
    }

    /// How near a point is, in H; only differences mean anything.
    pub fn depth(&self, point: Vector) -> f32 {
        point.dot(self.toward)
    }

    /// The view it was made for.
    pub const fn view(&self) -> View {
        self.view
    }

    /// Whether it looks down on the floor, so that the floor is not a line.
    pub fn looks_down(&self) -> bool {
        self.toward.up > 0.01
    }
}

impl Point {
    /// The distance to another point, in H.
    pub fn distance(self, other: Self) -> f32 {
        (other.x - self.x).hypot(other.y - self.y)
    }

    /// The direction to another point, clockwise from the right, as in SVG.
    pub fn bearing(self, other: Self) -> Degrees {
        Degrees((self.y - other.y).atan2(other.x - self.x).to_degrees())
    }
}
