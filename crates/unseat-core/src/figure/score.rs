//! A pose track written out in full: nothing carried over, nothing left out.

use super::angles::Angles;
use crate::content::{Angle, Contact, Cycle, Joint, Key, PoseTrack, Reach};

/// One key with every value filled in.
#[derive(Clone, Debug)]
pub(super) struct Beat {
    /// Seconds from the start of the loop.
    pub(super) at: f32,
    pub(super) angles: Angles,
    /// Whether the near and the far sole lie flat, whatever the ankle's angle.
    pub(super) flat: [bool; 2],
    pub(super) contacts: Vec<Contact>,
    /// To the right and up, in H.
    pub(super) shift: (f32, f32),
    /// Where the near and the far hand are.
    pub(super) hands: [Reach; 2],
    /// Which key of the track it comes from.
    pub(super) key: usize,
}

/// The beats of one loop.
#[derive(Clone, Debug)]
pub(super) struct Score {
    /// In order. The last one of a loop is the first one again.
    pub(super) beats: Vec<Beat>,
    /// Whether the end leads back to the start.
    pub(super) closes: bool,
    /// How many repetitions one loop shows.
    pub(super) repetitions: u8,
}

impl Score {
    /// The loop that a track describes: one repetition, or one for each side
    /// where sides take turns.
    pub(super) fn of(track: &PoseTrack) -> Self {
        let mut beats = filled(&track.keys);
        let Cycle::Repetition(cycle) = track.cycle else {
            return Self {
                beats,
                closes: false,
                repetitions: 1,
            };
        };
        let cycle = super::seconds(cycle);
        // A last key at the end of the cycle only says that it is the first again.
        if beats.len() > 1 && beats.last().is_some_and(|beat| beat.at > cycle - 0.001) {
            beats.pop();
        }
        let mut end = cycle;
        if track.mirrors {
            let second: Vec<_> = beats.iter().map(|beat| beat.mirrored(cycle)).collect();
            beats.extend(second);
            end += cycle;
        }
        if let Some(first) = beats.first().cloned() {
            beats.push(Beat { at: end, ..first });
        }
        Self {
            beats,
            closes: true,
            repetitions: if track.mirrors { 2 } else { 1 },
        }
    }

    /// How long one loop lasts, in seconds; for a hold, how long settling takes.
    pub(super) fn length(&self) -> f32 {
        self.beats.last().map_or(0.0, |beat| beat.at)
    }
}

impl Beat {
    /// The same for the other side, `later` seconds later.
    fn mirrored(&self, later: f32) -> Self {
        Self {
            at: self.at + later,
            angles: self.angles.mirrored(),
            flat: [self.flat[1], self.flat[0]],
            contacts: self.contacts.iter().map(|it| it.opposite()).collect(),
            shift: self.shift,
            hands: [self.hands[1], self.hands[0]],
            key: self.key,
        }
    }
}

/// Fills in what the keys leave out: a value keeps the previous key's.
fn filled(keys: &[Key]) -> Vec<Beat> {
    let mut angles = Angles::UPRIGHT;
    let mut flat = [false; 2];
    let mut contacts = Vec::new();
    let mut shift = (0.0, 0.0);
    let mut hands = [Reach::Free; 2];
    let fill = |(index, key): (usize, &Key)| {
        for (joint, angle) in &key.angles {
            if let Angle::Fixed(degrees) = angle {
                angles.0[*joint as usize] = f32::from(*degrees);
            }
            match joint {
                Joint::NearAnkle => flat[0] = *angle == Angle::Flat,
                Joint::FarAnkle => flat[1] = *angle == Angle::Flat,
                _ => {}
            }
        }
        if !key.contacts.is_empty() {
            contacts.clone_from(&key.contacts);
        }
        if let Some((right, up)) = key.shift {
            shift = (right.0, up.0);
        }
        hands = [
            key.near_hand.unwrap_or(hands[0]),
            key.far_hand.unwrap_or(hands[1]),
        ];
        Beat {
            at: super::seconds(key.at),
            angles,
            flat,
            contacts: contacts.clone(),
            shift,
            hands,
            key: index,
        }
    };
    keys.iter().enumerate().map(fill).collect()
}
