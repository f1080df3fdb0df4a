//! Breaks as a part of the app: the timer that is kept, and what its screen does.

use alloc::borrow::ToOwned as _;
use alloc::string::ToString as _;

use super::{Effect as Asked, Event, Local, Schedule, Timer};
use crate::clock::WallTime;
use crate::effect::{Effect, Planned, Sign, Wanted};
use crate::machine::Machine;
use crate::part::{Arrival, Part};
use crate::player::{Order, ring};
use crate::shared::Shared;
use crate::store::Store;
use unseat_core::content::{Batch, BreakKind, Purpose, Word, unpack_texts};
use unseat_core::time::Timestamp;

/// What somebody does about breaks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Press {
    /// Show the timer.
    Open,
    /// It happened to the timer.
    Tell(Event),
    /// The hours are these, in minutes after midnight.
    Hours([u16; 2]),
    /// Play this break.
    Take(BreakKind),
    /// Allow notifications.
    Allow,
    /// Save the calendar file.
    Save,
}

/// Breaks as a part of the app.
#[derive(Debug, Default)]
pub struct BreaksPart {
    /// What they say; the timer counts from when it is here.
    pub words: Arrival<()>,
    /// Whether the calendar file was just saved.
    pub is_saved: bool,
    /// When the minutes shown change next.
    next: Option<Timestamp>,
}

impl From<Event> for Press {
    fn from(event: Event) -> Self {
        Self::Tell(event)
    }
}

impl Timer {
    /// The one that is kept.
    pub fn of(store: &Store) -> Self {
        store.get().copied().unwrap_or_default()
    }
}

impl From<WallTime> for Local {
    fn from(time: WallTime) -> Self {
        Self {
            wall: time.millis,
            ahead: i16::from(time.offset) * 15,
        }
    }
}

impl BreaksPart {
    /// Whether it is counting.
    pub fn is_on(&self, shared: &Shared) -> bool {
        self.words.is_here() && Timer::of(&shared.store).is_on()
    }

    /// Asks for what the timer says, unless it is here.
    pub(crate) fn fetch(&mut self, shared: &mut Shared) {
        if !self.words.is_here() {
            self.words = Arrival::Coming;
            shared.ask(Effect::Fetch(Wanted::Part(Part::Breaks)));
        }
    }

    /// Tells the timer what happened, and passes on what it asks for.
    pub(crate) fn tell(&mut self, event: Event, shared: &mut Shared) {
        if !self.words.is_here() {
            return;
        }
        let now = shared.now.wall.into();
        let kept = shared.store.get::<Timer>().copied();
        let before = kept.unwrap_or_default();
        let (timer, asked) = before.update(event, now);
        let is_news = match event {
            // What was erased stays so until somebody does something about it.
            Event::Tick | Event::Moved if kept.is_none() => false,
            Event::Tick => timer.is_news(&before),
            _ => true,
        };
        if is_news {
            shared.keep(&timer);
        }
        self.next = timer.deadline(now).map(|left| shared.now.clock + left);
        if asked == Some(Asked::Offer) {
            ring(shared);
            let strings = shared.strings();
            let notice = Effect::Notify {
                title: strings.get(Word::BreaksDue).to_owned(),
                text: strings.get(Word::BreaksDueText).to_owned(),
            };
            shared.ask(notice);
        }
        let sign = sign(&timer, now, shared);
        shared.ask(sign);
    }
}

impl Machine for BreaksPart {
    type Press = Press;

    fn new(_: &Shared) -> Self {
        Self::default()
    }

    fn can_read(bytes: &[u8]) -> bool {
        unpack_texts(bytes).is_ok()
    }

    fn wait(&mut self, press: Press, shared: &mut Shared) {
        if press == Press::Open {
            self.show(shared);
        }
    }

    fn failed(&mut self) {
        self.words = Arrival::Failed;
    }

    fn update(&mut self, press: Press, shared: &mut Shared) -> Option<Order> {
        match press {
            Press::Open => self.wait(press, shared),
            Press::Tell(event) => {
                if event == Event::Start {
                    shared.ask(Effect::Unlock);
                }
                self.is_saved = false;
                self.tell(event, shared);
            }
            Press::Hours([from, to]) => {
                let schedule = *Timer::of(&shared.store).schedule();
                let schedule = Schedule {
                    from,
                    to,
                    ..schedule
                };
                self.is_saved = false;
                self.tell(Event::Set(schedule), shared);
            }
            Press::Take(kind) => return Some(Order::Play(Purpose::Break(kind))),
            Press::Allow => shared.ask(Effect::AskPermission),
            Press::Save => save(shared),
        }
        None
    }

    fn opens(press: &Press) -> bool {
        *press == Press::Open
    }

    fn show(&mut self, shared: &mut Shared) -> bool {
        self.fetch(shared);
        shared.show_heading();
        true
    }

    fn came(&mut self, bytes: Option<&[u8]>, is_showing: bool, shared: &mut Shared) {
        let words = bytes.and_then(|bytes| unpack_texts(bytes).ok());
        self.words = words.map_or(Arrival::Failed, |words| {
            shared.strings().add(Batch::Breaks, words);
            Arrival::Here(())
        });
        // From now on the timer counts.
        self.tell(Event::Tick, shared);
        // The heading that the focus was to go to is only here now.
        if is_showing && self.words.is_here() {
            shared.show_heading();
        }
    }

    fn tick(&mut self, shared: &mut Shared) {
        if self.next.is_some_and(|next| next <= shared.now.clock) {
            self.tell(Event::Tick, shared);
        }
    }

    fn deadline(&self, _: Timestamp) -> Option<Timestamp> {
        self.next
    }

    fn title(&self, shared: &Shared) -> String {
        shared.strings().get(Word::PurposeDeskBreak).to_owned()
    }
}

/// What the tab shows.
fn sign(timer: &Timer, now: Local, shared: &Shared) -> Effect {
    let strings = shared.strings();
    let sign = match timer.minutes_left(now) {
        Some(left) => {
            let minutes = left.to_string();
            let words = strings.fill(Word::BreaksName, &[("count", &minutes)]);
            Sign::Left { minutes, words }
        }
        None if timer.is_due() => Sign::Due {
            words: strings.get(Word::BreaksNameDue).to_owned(),
        },
        None => Sign::Off,
    };
    Effect::Sign(sign)
}

fn save(shared: &mut Shared) {
    let strings = shared.strings();
    let schedule = *Timer::of(&shared.store).schedule();
    let planned = Planned {
        calendar: strings.get(Word::AppName).to_owned(),
        title: strings.get(Word::BreaksEvent).to_owned(),
        text: strings.get(Word::BreaksEventText).to_owned(),
        seconds: schedule.kind.span().as_millis() / 1000,
        times: schedule.times().collect(),
    };
    shared.ask(Effect::SaveCalendar(planned));
}
