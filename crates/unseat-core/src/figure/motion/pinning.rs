//! Finds where each contact is pinned, beat by beat.

use super::{Motion, Stretch};
use crate::content::{Contact, Surface};
use crate::figure::pin::{Pin, support};
use crate::figure::space::Vector;

/// A contact is back where it was when it lands this close to it, in H.
const HOME: f32 = 0.05;
/// A loop that ends further than this from its start travels, in H.
const TRAVEL: f32 = 0.08;

impl Motion {
    /// Goes through the beats and pins each contact where it begins.
    pub(super) fn pin_down(&mut self, surface: Surface) {
        let Some(first) = self.score.beats.first() else {
            return;
        };
        let start = first.at;
        let skeleton = self.unplaced(0, start);
        let ground = |contact| support(contact, surface);
        // The floor is below the first contact that rests on it.
        let standing = first.contacts.iter().find_map(|contact| {
            ground(*contact).map(|height| height - skeleton.touch(*contact).up)
        });
        let skeleton = skeleton.moved(Vector::new(0.0, standing.unwrap_or(0.0), 0.0));
        let home = |contact| Pin::below(&skeleton, contact, ground(contact)).at;
        let origin = skeleton.hips;

        let ends = self
            .score
            .beats
            .len()
            .saturating_sub(usize::from(self.score.closes));
        for index in 0..ends {
            let beat = &self.score.beats[index];
            let (at, contacts) = (beat.at, beat.contacts.clone());
            let before = index.checked_sub(1);
            let reached = match before {
                Some(before) => self.bent(self.placed(before, at), before, at),
                None => skeleton,
            };
            let held: &[Pin] = before
                .and_then(|before| self.stretches.get(before))
                .map_or(&[], |stretch| &stretch.pins);
            let pin = |contact: Contact| {
                if let Some(pin) = held.iter().find(|pin| pin.contact == contact) {
                    return *pin;
                }
                let new = Pin::below(&reached, contact, ground(contact));
                // A heel that lifts leaves the ball where it is.
                if held.iter().any(|pin| pin.same_limb(&new)) {
                    return new;
                }
                let home = home(contact);
                let gap = (home - new.at).without(Vector::new(0.0, 1.0, 0.0));
                Pin {
                    contact,
                    at: if gap.length() < HOME { home } else { new.at },
                }
            };
            let in_air = contacts.contains(&Contact::Nothing);
            let pins: Vec<Pin> = if in_air {
                held.to_vec()
            } else {
                contacts.into_iter().map(pin).collect()
            };
            self.stretches.push(Stretch {
                pins,
                holds: !in_air,
                correction: Vector::ZERO,
            });
            if let Some(before) = before {
                let taken_over = self.placed(index, at).hips;
                let left = self.placed(before, at).hips;
                self.stretches[before].correction = taken_over - left;
            }
        }
        if self.score.closes {
            self.close(origin);
        }
    }

    /// Makes the loop end where it began, or at the same height further on.
    fn close(&mut self, origin: Vector) {
        let end = self.score.length();
        let Some(last) = self.stretches.len().checked_sub(1) else {
            return;
        };
        let gap = origin + self.shift_at(0.0) - self.placed(last, end).hips;
        let level = Vector::new(gap.fwd, 0.0, gap.near);
        if level.length() > TRAVEL {
            self.travel = -level;
        }
        self.stretches[last].correction = gap + self.travel;
    }
}
