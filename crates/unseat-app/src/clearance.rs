//! Whether somebody was asked for their safety, so that they may be led through a movement.
//!
//! The safety check itself is a screen of the app (`check`). Here is what is kept of it,
//! how long that counts, and the proof that the player needs before it plays anything: a
//! way into a movement that forgets the check does not compile.
//!
//! A check counts for [`Checked::LASTS`] on the device it was done on. A session that ended
//! with strong pain makes it void. So does a clock that was set back by more than a day:
//! then it is simply done again, at the time that the clock says now.

use serde::Serialize;

use crate::shared::Shared;
use crate::store::{Key, Keyed};
use unseat_core::codec::Stored;
use unseat_core::content::{BreakKind, Exercise, Purpose, Surface};
use unseat_core::packed::unpacks;

/// That the safety check was done, and when. What was ticked is kept nowhere; what follows
/// from it is among the settings, where the person can change it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Checked {
    /// When, in milliseconds since 1970 (UTC), by the device's clock.
    pub at: u64,
}

/// In milliseconds.
const DAY: u64 = 24 * 60 * 60 * 1000;

impl Checked {
    /// How long it counts, in milliseconds.
    pub const LASTS: u64 = 180 * DAY;

    /// Whether it counts at a time. Clocks are set and devices travel, so it may be a day
    /// ahead.
    pub const fn counts(self, now: u64) -> bool {
        self.at <= now.saturating_add(DAY) && now < self.at.saturating_add(Self::LASTS)
    }
}

impl Keyed for Checked {
    const PLACE: Key = Key::Check;
}

impl Stored for Checked {
    const KEY: &'static str = "check";
    const VERSION: u8 = 1;
}

unpacks!(struct Checked { at });

/// The proof that nobody has to be asked any more. There is no other way to get one than
/// the functions here.
#[derive(Debug)]
pub(crate) struct Passed(());

impl Passed {
    /// For any movement: only after the check.
    pub(crate) fn of(shared: &Shared) -> Option<Self> {
        let checked: Option<&Checked> = shared.store.get();
        let counts = checked.is_some_and(|it| it.counts(shared.now.wall.millis));
        counts.then_some(Self(()))
    }

    /// For a session of these exercises. A seated break needs no check, as long as nobody
    /// has put an exercise into it for which one has to get up.
    pub(crate) fn of_session<'a>(
        purpose: Purpose,
        mut exercises: impl Iterator<Item = &'a Exercise>,
        shared: &Shared,
    ) -> Option<Self> {
        let is_seated = purpose == Purpose::Break(BreakKind::Seated)
            && exercises.all(|it| it.poses.setting.surface == Surface::Chair);
        if is_seated {
            return Some(Self(()));
        }
        Self::of(shared)
    }
}

/// The check was done now, and nothing is left to ask.
pub(crate) fn pass(shared: &mut Shared) {
    let at = shared.now.wall.millis;
    shared.keep(&Checked { at });
}

/// Something has happened after which it is to be done again.
pub(crate) fn void(shared: &mut Shared) {
    shared.forget::<Checked>();
}

#[cfg(test)]
mod tests {
    use super::{Checked, DAY};

    #[test]
    fn it_counts_for_half_a_year() {
        let checked = Checked { at: 20_000 * DAY };
        for (day, counts) in [
            (19_998, false),
            (19_999, true),
            (20_000, true),
            (20_179, true),
            (20_180, false),
            (20_200, false),
        ] {
            assert_eq!(checked.counts(day * DAY), counts, "{day}");
        }
    }

    #[test]
    fn a_clock_that_cannot_be_right_breaks_nothing() {
        let in_1970 = Checked { at: 0 };
        assert!(in_1970.counts(0) && in_1970.counts(DAY));
        assert!(!in_1970.counts(u64::MAX));
        let never = Checked { at: u64::MAX };
        assert!(!never.counts(0) && !never.counts(20_000 * DAY));
    }
}
