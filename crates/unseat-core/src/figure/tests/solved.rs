//! What the solver promises about bones, contacts and the floor.

use super::content::{assert_none, moments, motions};
use crate::content::{Contact, Surface};
use crate::figure::body;
use crate::figure::skeleton::{Flank, Skeleton};
use crate::figure::space::Vector;

/// One percent of the body's height.
const PERCENT: f32 = 0.01;

#[test]
fn there_are_thirty_eight_exercises() {
    assert_eq!(motions().len(), 38);
}

#[test]
fn bones_keep_their_length() {
    let mut complaints = Vec::new();
    for (name, _, motion) in motions() {
        for at in moments(&motion) {
            for (bone, length, true_length) in bones(&motion.skeleton_at(at)) {
                if (length - true_length).abs() > 0.0005 {
                    complaints.push(format!("{name} {at:.2} s: {bone} is {length:.4} H"));
                }
            }
        }
    }
    assert_none(&complaints);
}

#[test]
fn pinned_contacts_stay_where_they_are() {
    let mut complaints = Vec::new();
    for (name, _, motion) in motions() {
        let mut worst: Vec<(Contact, f32, f32)> = Vec::new();
        for at in moments(&motion) {
            let skeleton = motion.skeleton_at(at);
            for pin in motion.pins(crate::figure::span(at)) {
                if pin.contact == Contact::CrossedAnkle {
                    continue;
                }
                let strays = (skeleton.touch(pin.contact) - pin.at).length();
                match worst.iter_mut().find(|worst| worst.0 == pin.contact) {
                    Some(known) if known.1 >= strays => {}
                    Some(known) => *known = (pin.contact, strays, at),
                    None => worst.push((pin.contact, strays, at)),
                }
            }
        }
        for (contact, strays, at) in worst {
            if strays > PERCENT {
                complaints.push(format!(
                    "{name} {at:.2} s: {contact:?} strays {strays:.3} H"
                ));
            }
        }
    }
    assert_none(&complaints);
}

#[test]
fn nothing_is_below_the_floor() {
    let mut complaints = Vec::new();
    for (name, track, motion) in motions() {
        let mut worst = ("", 0.0, 0.0);
        for at in moments(&motion) {
            for (part, height) in lowest(&motion.skeleton_at(at)) {
                if height < worst.1 {
                    worst = (part, height, at);
                }
            }
        }
        // A mat gives way a little.
        let least = if track.setting.surface == Surface::Supine {
            -1.2 * PERCENT
        } else {
            -PERCENT
        };
        let (part, height, at) = worst;
        if height < least {
            complaints.push(format!("{name} {at:.2} s: {part} is at {height:.3} H"));
        }
    }
    assert_none(&complaints);
}

#[test]
fn a_loop_ends_where_it_began() {
    let mut complaints = Vec::new();
    for (name, _, motion) in motions()
        .into_iter()
        .filter(|(_, _, motion)| motion.closes())
    {
        let length = crate::figure::seconds(motion.length());
        let start = motion.skeleton_at(0.0);
        let end = motion.skeleton_at(length - 0.0001).moved(-motion.travel());
        let gap = apart(&start, &end);
        if gap > PERCENT * 0.5 {
            complaints.push(format!("{name}: the loop jumps by {gap:.3} H"));
        }
    }
    assert_none(&complaints);
}

#[test]
fn nothing_jumps() {
    let mut complaints = Vec::new();
    for (name, _, motion) in motions() {
        let beats: Vec<f32> = motion
            .beats()
            .map(|(at, _)| crate::figure::seconds(at))
            .filter(|at| *at > 0.0)
            .collect();
        for at in beats {
            let gap = apart(
                &motion.skeleton_at(at - 0.0005),
                &motion.skeleton_at(at + 0.0005),
            );
            // The fastest joint of a jump covers 0.4 % H in a millisecond.
            if gap > PERCENT && at + 0.001 < crate::figure::seconds(motion.length()) {
                complaints.push(format!("{name} {at:.2} s: jumps by {gap:.3} H"));
            }
        }
    }
    assert_none(&complaints);
}

#[test]
fn only_walking_travels() {
    for (name, _, motion) in motions() {
        let travels = motion.travel().length() > 0.0;
        assert_eq!(travels, name == "brisk-walk", "{name}");
    }
}

fn bones(skeleton: &Skeleton) -> Vec<(&'static str, f32, f32)> {
    let between = |one: Vector, other: Vector| (one - other).length();
    let mut bones = vec![(
        "trunk",
        between(skeleton.hips, skeleton.shoulders),
        body::TRUNK.0,
    )];
    for flank in Flank::BOTH {
        let (leg, arm) = (skeleton.leg(flank), skeleton.arm(flank));
        bones.extend([
            ("thigh", between(leg.hip, leg.knee), body::THIGH.0),
            ("shank", between(leg.knee, leg.ankle), body::SHANK.0),
            (
                "upper arm",
                between(arm.shoulder, arm.elbow),
                body::UPPER_ARM.0,
            ),
            ("forearm", between(arm.elbow, arm.wrist), body::FOREARM.0),
            ("hip", between(skeleton.hips, leg.hip), body::HALF_HIPS.0),
            (
                "shoulder",
                between(skeleton.shoulders, arm.shoulder),
                body::HALF_SHOULDERS.0,
            ),
        ]);
    }
    bones
}

/// The lowest point of each part.
fn lowest(skeleton: &Skeleton) -> Vec<(&'static str, f32)> {
    use body::radius;
    let mut parts = vec![
        ("hips", skeleton.hips.up - radius::PELVIS.0),
        ("head", skeleton.head.up - radius::HEAD.0),
        ("chest", skeleton.shoulders.up - radius::CHEST.0),
    ];
    for flank in Flank::BOTH {
        let (leg, arm) = (skeleton.leg(flank), skeleton.arm(flank));
        let hand = arm.wrist + arm.hand * (body::HAND.0 - 0.013);
        parts.extend([
            ("knee", leg.knee.up - radius::KNEE.0),
            ("ankle", leg.ankle.up - radius::ANKLE.0),
            ("toes", leg.toes().up),
            ("heel", leg.heel().up),
            ("elbow", arm.elbow.up - radius::ELBOW.0),
            ("wrist", arm.wrist.up - radius::WRIST.0),
            ("hand", hand.up - 0.013),
        ]);
    }
    parts
}

/// How far two skeletons' joints are apart at most.
fn apart(one: &Skeleton, other: &Skeleton) -> f32 {
    let joints = |skeleton: &Skeleton| -> Vec<Vector> {
        let mut joints = vec![
            skeleton.hips,
            skeleton.waist,
            skeleton.shoulders,
            skeleton.head,
        ];
        for leg in &skeleton.legs {
            joints.extend([leg.knee, leg.ankle, leg.toes()]);
        }
        for arm in &skeleton.arms {
            joints.extend([arm.elbow, arm.wrist]);
        }
        joints
    };
    joints(one)
        .into_iter()
        .zip(joints(other))
        .map(|(one, other)| (one - other).length())
        .fold(0.0, f32::max)
}
