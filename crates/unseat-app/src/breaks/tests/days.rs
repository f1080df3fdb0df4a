//! Whole working days, with everything that devices and people do.
//!
//! The page is told of time as browsers do: at the minute, up to a minute late out
//! of sight, and not at all while the device sleeps or the page is closed. What
//! should happen is worked out from real time alone, which the timer never sees: it
//! has the device's clock, which is set forward and back meanwhile.

use super::super::{Delay, Effect, Event, Interval, Local, Schedule, Timer};
use super::hours::local;
use unseat_core::codec::Stored as _;

/// The longest that a page awake goes without hearing anything, in seconds.
const TICK: u64 = 60;
const DAY: u64 = 8 * 60 * 60;

/// A small source of chance (`SplitMix64`), the same for the same seed.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % end
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        let place = self.below(all.len() as u64);
        all[usize::try_from(place).expect("it is a place")]
    }

    fn one_in(&mut self, many: u64) -> bool {
        self.below(many) == 0
    }
}

/// A device on somebody's desk.
struct World {
    chance: Chance,
    /// Seconds of real time since the day began.
    real: u64,
    /// What the device's clock is ahead of that, in seconds.
    skew: i64,
    timer: Timer,
    /// When the next break ought to be due, in real time. A clock set forward is
    /// time passed, to a device that may as well have slept.
    due: u64,
    /// What the clocks set back since somebody sat down may have cost: a tick each.
    slack: u64,
    offers: u32,
}

impl World {
    fn new(seed: u64) -> Self {
        let mut world = Self {
            chance: Chance(seed),
            real: 0,
            skew: 0,
            timer: Timer::default(),
            due: 0,
            slack: 0,
            offers: 0,
        };
        let every = world.chance.one_of(&Interval::ALL);
        world.tell(Event::Set(Schedule {
            every,
            // Clocks are set: what is tried here is the counting, not the hours.
            from: 0,
            to: 0,
            days: super::every_day(),
            ..Schedule::default()
        }));
        world.tell(Event::Start);
        world.sit_down();
        world
    }

    fn now(&self) -> Local {
        let millis = (self.real.cast_signed() + self.skew) * 1000;
        let start = local("Wed 09:00", 60);
        start.at(start.wall.saturating_add_signed(millis))
    }

    fn tell(&mut self, event: Event) -> Option<Effect> {
        // As the app does: from what is kept, and kept again if that is worth it.
        let (timer, effect) = self.timer.update(event, self.now());
        if event != Event::Tick || timer.is_news(&self.timer) {
            self.timer = timer;
        }
        effect
    }

    fn sit_down(&mut self) {
        let minutes = u64::from(self.timer.schedule().every.minutes());
        self.due_in(minutes * 60);
    }

    fn due_in(&mut self, seconds: u64) {
        self.due = self.real + seconds;
        self.slack = 0;
    }

    /// The page hears that time has passed since it last did, `silence` seconds ago.
    /// What it does about it is compared.
    fn tick(&mut self, silence: u64) {
        let offered = self.tell(Event::Tick) == Some(Effect::Offer);
        let Self { real, due, .. } = *self;
        assert!(!offered || real >= due, "offered at {real}, due at {due}");
        let is_missed = !offered && real >= due + self.slack;
        assert!(!is_missed, "nothing offered at {real}, due at {due}");
        if offered {
            let most = silence + self.slack;
            assert!(real - due <= most, "{} s late, not {most}", real - due);
            self.offers += 1;
            self.answer();
        }
    }

    /// Somebody answers what is offered, or does not.
    fn answer(&mut self) {
        match self.chance.below(6) {
            0 if self.timer.can_wait() => {
                let delay = self.chance.one_of(&Delay::ALL);
                self.tell(Event::Later(delay));
                self.due_in(u64::from(delay.minutes()) * 60);
                return;
            }
            1 => {
                self.tell(Event::Dismiss);
            }
            // Not at all: it is offered again with the next one.
            2 => {}
            3 => {
                self.tell(Event::Moved);
            }
            _ => {
                self.tell(Event::Took);
            }
        }
        self.sit_down();
    }

    fn reload(&mut self) {
        let text = self.timer.to_text();
        self.timer = Timer::from_text(&text).expect("it was just written");
    }

    /// A while of the day, and what happens then.
    fn live(&mut self) {
        let deadline = self.timer.deadline(self.now()).expect("it is on");
        let mut silence = u64::from(deadline.as_millis().div_ceil(1000));
        // Out of sight: timers of the browser come up to a minute late.
        if self.chance.one_in(2) {
            silence = (silence + self.chance.below(TICK)).min(TICK);
        }
        let what = self.chance.below(120);
        if what == 0 {
            // Asleep.
            silence += self.chance.below(90 * 60);
        }
        self.real += silence;
        if what == 1 || (what == 0 && self.chance.one_in(2)) {
            // Closed, and opened again.
            self.reload();
        }
        self.tick(silence);
        let jump = self.chance.below(3 * 60 * 60);
        match what {
            2 => {
                self.skew += jump.cast_signed();
                self.due = self.due.saturating_sub(jump).max(self.real);
                self.tick(0);
            }
            3 => {
                // The page hears of it with the next tick, a while later.
                let until = self.chance.below(TICK);
                self.real += until;
                self.skew -= (jump + until).cast_signed();
                // And what was kept may be a moment old.
                self.slack += until + 1;
                self.tick(until);
            }
            4 => {
                self.tell(Event::Took);
                self.sit_down();
            }
            _ => {}
        }
    }
}

/// 8 hours with random sleeps, reloads, clocks set and people: no break comes early,
/// none twice, and none is missed for longer than a tick.
#[test]
fn no_break_is_missed_or_doubled_beyond_one_tick() {
    let mut offers = 0;
    for seed in 0..2_000 {
        let mut world = World::new(seed);
        while world.real < DAY {
            world.live();
        }
        offers += world.offers;
    }
    // Some are asleep for hours, and some get up every hour only.
    assert!(offers > 10 * 2_000, "{offers} offers");
}

/// A week around both changes of daylight saving: the first break is an interval
/// after the hours begin by the clock on the wall, each day.
#[test]
fn hours_follow_the_clock_on_the_wall() {
    let (mut timer, _) = Timer::default().update(Event::Start, local("Mon 00:00", 60));
    let days = [
        ("Mon", 60),
        ("Tue", 60),
        ("Wed", 120),
        ("Thu", 120),
        ("Fri", 60),
    ];
    for (day, ahead) in days {
        let mut offered = Vec::new();
        for minute in 0..24 * 60 {
            let time = format!("{day} {:02}:{:02}", minute / 60, minute % 60);
            let now = local(&time, ahead);
            let (next, effect) = timer.update(Event::Tick, now);
            timer = next;
            if effect == Some(Effect::Offer) {
                offered.push(minute);
                timer = timer.update(Event::Took, now).0;
            }
        }
        let expected: Vec<i32> = (1..16).map(|count| 9 * 60 + count * 30).collect();
        assert_eq!(offered, expected, "{day}");
    }
}
