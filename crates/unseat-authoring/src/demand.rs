//! What an exercise asks of a body, measured on the figure that shows it.
//!
//! What somebody should not do is told by these and not by an exercise's name.

use unseat_core::content::{Angle, Contact, Cycle, Joint, PoseTrack, Surface};
use unseat_core::figure::{Flank, Motion, Skeleton, Vector};
use unseat_core::time::Span;

/// The moments of a loop that are measured.
const MOMENTS: u32 = 200;

/// What an exercise asks of a body; angles in degrees, the largest of any moment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Demand {
    /// What the body rests on.
    pub surface: Surface,
    /// Whether it leaves the ground.
    pub is_jump: bool,
    /// How far a thigh comes up in front of the trunk.
    pub hip_flexion: f32,
    /// How far a thigh crosses inward, past straight down from its hip.
    pub adduction: f32,
    /// How far a thigh turns, either way.
    pub rotation: f32,
    /// How far a knee bends while its foot carries the body.
    pub loaded_knee: f32,
    /// How far any knee bends.
    pub knee: f32,
    /// How far the trunk tips forward over feet that carry it.
    pub lean: f32,
    /// How far the trunk leaves the floor when lying on the back.
    pub bridge: f32,
    /// How far a straight leg sweeps through the air in less than
    /// [`Demand::FAST`].
    pub swing: f32,
    /// How long the body stands on one foot, with no hand on anything.
    pub one_foot: Span,
}

impl Demand {
    /// A cycle shorter than this is fast.
    pub const FAST: Span = Span::from_secs(3);

    /// What the exercise asks that these poses show.
    pub fn of(track: &PoseTrack) -> Self {
        let surface = track.setting.surface;
        let mut demand = Self {
            surface,
            is_jump: track
                .keys
                .iter()
                .any(|key| key.contacts.contains(&Contact::Nothing)),
            hip_flexion: 0.0,
            adduction: 0.0,
            rotation: turned(track),
            loaded_knee: 0.0,
            knee: 0.0,
            lean: 0.0,
            bridge: 0.0,
            swing: 0.0,
            one_foot: one_foot(track),
        };
        let mut sweeps = [Sweep::default(), Sweep::default()];
        let motion = Motion::new(track);
        let length = motion.length().as_millis();
        for moment in 0..=MOMENTS {
            let at = Span::from_millis(length * moment / MOMENTS);
            let carries: Vec<_> = motion.pins(at).iter().map(|pin| pin.contact).collect();
            let skeleton = motion.skeleton(at);
            demand.measure(&skeleton, &carries, &mut sweeps);
        }
        let is_fast = matches!(track.cycle, Cycle::Repetition(cycle) if cycle < Self::FAST);
        if is_fast {
            demand.swing = sweeps.iter().map(Sweep::range).fold(0.0, f32::max);
        }
        demand
    }

    fn measure(&mut self, skeleton: &Skeleton, carries: &[Contact], sweeps: &mut [Sweep; 2]) {
        let is_seated = carries.contains(&Contact::Seat);
        let is_upright = !self.surface.is_floor() && !is_seated;
        for (flank, sweep) in Flank::BOTH.into_iter().zip(sweeps) {
            let leg = skeleton.leg(flank);
            let thigh = leg.knee - leg.hip;
            let (ahead, below) = (thigh.dot(skeleton.trunk.fwd), -thigh.dot(skeleton.trunk.up));
            let flexion = ahead.atan2(below).to_degrees();
            let out = thigh.dot(skeleton.trunk.near) / thigh.length() * side(flank);
            let out = out.asin().to_degrees();
            let knee = between(thigh, leg.ankle - leg.knee);
            let is_carrying = carries.iter().any(|it| foot_of(*it) == Some(flank));
            raise(&mut self.hip_flexion, flexion);
            raise(&mut self.adduction, -out);
            raise(&mut self.knee, knee);
            if is_carrying && is_upright {
                raise(&mut self.loaded_knee, knee);
            }
            if !is_carrying && is_upright && knee < STRAIGHT {
                sweep.take(flexion, out);
            }
        }
        let (ahead, above) = (skeleton.trunk.up.fwd, skeleton.trunk.up.up);
        let pitch = ahead.atan2(above).to_degrees();
        if is_upright {
            raise(&mut self.lean, pitch);
        }
        if self.surface == Surface::Supine {
            raise(&mut self.bridge, -pitch - 90.0);
        }
    }
}

/// A knee that bends less leaves the leg long.
const STRAIGHT: f32 = 30.0;

/// How far a leg goes, forward and out.
#[derive(Default)]
struct Sweep {
    flexion: Option<(f32, f32)>,
    out: Option<(f32, f32)>,
}

impl Sweep {
    fn take(&mut self, flexion: f32, out: f32) {
        for (range, angle) in [(&mut self.flexion, flexion), (&mut self.out, out)] {
            let (least, most) = range.unwrap_or((angle, angle));
            *range = Some((least.min(angle), most.max(angle)));
        }
    }

    fn range(&self) -> f32 {
        let ranges = [self.flexion, self.out].into_iter().flatten();
        ranges.map(|(least, most)| most - least).fold(0.0, f32::max)
    }
}

fn raise(most: &mut f32, angle: f32) {
    *most = most.max(angle);
}

const fn side(flank: Flank) -> f32 {
    match flank {
        Flank::Near => 1.0,
        Flank::Far => -1.0,
    }
}

fn between(one: Vector, other: Vector) -> f32 {
    let cosine = one.dot(other) / (one.length() * other.length());
    cosine.clamp(-1.0, 1.0).acos().to_degrees()
}

const fn foot_of(contact: Contact) -> Option<Flank> {
    match contact {
        Contact::NearFoot | Contact::NearBall => Some(Flank::Near),
        Contact::FarFoot | Contact::FarBall => Some(Flank::Far),
        _ => None,
    }
}

/// The largest turn of a thigh that a key names.
fn turned(track: &PoseTrack) -> f32 {
    let angles = track.keys.iter().flat_map(|key| &key.angles);
    let turns = angles.filter_map(|&(joint, angle)| match (joint, angle) {
        (Joint::NearRotation | Joint::FarRotation, Angle::Fixed(degrees)) => {
            Some(f32::from(degrees.abs()))
        }
        _ => None,
    });
    turns.fold(0.0, f32::max)
}

/// The longest time on the same foot alone, with nothing to hold.
fn one_foot(track: &PoseTrack) -> Span {
    let Cycle::Repetition(cycle) = track.cycle else {
        return Span::ZERO;
    };
    if track.setting.surface.is_floor() {
        return Span::ZERO;
    }
    let mut contacts: &[Contact] = &[];
    // The foot from each key to the next, twice over: a loop leads on into itself.
    let mut stands = Vec::new();
    for (index, key) in track.keys.iter().enumerate() {
        if !key.contacts.is_empty() {
            contacts = &key.contacts;
        }
        let next = track.keys.get(index + 1).map_or(cycle, |next| next.at);
        stands.push((alone(contacts), next.saturating_sub(key.at)));
    }
    let turned = stands.iter().map(|&(foot, span)| match foot {
        Some(foot) if track.mirrors => (Some(other(foot)), span),
        foot => (foot, span),
    });
    let again: Vec<_> = turned.collect();
    stands.extend(again);
    let (mut longest, mut current, mut on) = (Span::ZERO, Span::ZERO, None);
    for (foot, span) in stands {
        current = match foot {
            None => Span::ZERO,
            Some(_) if foot == on => current + span,
            Some(_) => span,
        };
        on = foot;
        longest = longest.max(current);
    }
    longest
}

/// The foot that carries alone, if one does.
fn alone(contacts: &[Contact]) -> Option<Flank> {
    match contacts {
        [only] => foot_of(*only),
        _ => None,
    }
}

const fn other(flank: Flank) -> Flank {
    match flank {
        Flank::Near => Flank::Far,
        Flank::Far => Flank::Near,
    }
}
