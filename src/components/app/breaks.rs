//! What happens to the app between breaks.

use unseat_app::breaks::{Effect, Event as TimerEvent, Local, Schedule, Timer};
use unseat_core::content::{Batch, Purpose, Word};
use yew::{Callback, Context};

use super::screen::Screen;
use super::{App, Event, Message};
use crate::components::breaks::{Breaks, Press, TimerName, breaks};
use crate::components::ui::button::Weight;
use crate::components::ui::tag::Element;
use crate::components::ui::waiting::waiting;
use crate::components::ui::words::{counted, word};
use crate::effects;
use crate::platform::alarm::Alarm;
use crate::platform::catalog::{self, PartName};
use crate::platform::clock;
use crate::platform::desk::{self, Ear, Notice, Planned, Sign};
use crate::platform::input;

/// What the app holds for breaks, whatever is on the screen.
pub(in crate::components) struct BreaksState {
    timer: Timer,
    /// Whether what the screen says is here.
    has_come: bool,
    has_failed: bool,
    is_saved: bool,
    /// When the minutes shown change next.
    alarm: Option<Alarm>,
    ear: Option<Ear>,
    on_tick: Callback<()>,
}

impl BreaksState {
    /// As the device remembers it.
    pub(super) fn recall(ctx: &Context<App>) -> Self {
        let tick = Press::Tell(TimerEvent::Tick);
        Self {
            timer: effects::recall().unwrap_or_default(),
            has_come: false,
            has_failed: false,
            is_saved: false,
            alarm: None,
            ear: None,
            on_tick: ctx
                .link()
                .callback(move |()| Message::Event(Event::Breaks(tick))),
        }
    }

    /// Nothing is counted any more, and nothing of it kept.
    pub(super) fn end(&mut self) {
        self.timer = Timer::default();
        self.alarm = None;
        self.ear = None;
    }

    /// Whether it is counting.
    pub(super) fn is_on(&self) -> bool {
        self.ear.is_some() && self.timer.is_on()
    }
}

impl App {
    /// Counts on where it was left, as soon as what that needs is here.
    pub(super) fn begin_breaks(&mut self, ctx: &Context<Self>, words: Option<&[String]>) {
        if words.is_some() {
            self.breaks_came(words.map(<[String]>::to_vec));
        } else if self.breaks.timer.is_on() && self.page.is_ours() {
            self.fetch_breaks(ctx);
        }
    }

    /// How the way to the timer is called on other screens.
    pub(super) fn timer_name(&self) -> TimerName {
        match (self.breaks.is_on(), self.breaks.timer.is_due()) {
            (true, true) => (Weight::Main, Word::BreaksDue),
            (true, false) => (Weight::Plain, Word::BreaksBack),
            (false, _) => (Weight::Plain, Word::HomeBreaks),
        }
    }

    /// Takes in what somebody did about breaks.
    pub(super) fn at_desk(&mut self, ctx: &Context<Self>, press: Press) {
        match press {
            Press::Open => {
                self.history = effects::recall().unwrap_or_default();
                self.go_to(Screen::Breaks);
                self.fetch_breaks(ctx);
            }
            Press::Tell(event) => {
                if matches!(event, TimerEvent::Start) {
                    self.shell.unlock();
                }
                self.breaks.is_saved = false;
                self.tell_timer(event);
            }
            Press::Hours => {
                if let Some([from, to]) = input::minutes(&self.page) {
                    let schedule = Schedule {
                        from,
                        to,
                        ..*self.breaks.timer.schedule()
                    };
                    self.breaks.is_saved = false;
                    self.tell_timer(TimerEvent::Set(schedule));
                }
            }
            Press::Take(kind) => {
                self.make_ready(Purpose::Break(kind));
                self.begin();
            }
            Press::Allow => desk::ask_permission(&self.page, self.breaks.on_tick.clone()),
            Press::Save => self.save_calendar(),
        }
    }

    /// Asks for what the timer says, unless it is here.
    pub(super) fn fetch_breaks(&mut self, ctx: &Context<Self>) {
        self.breaks.has_failed = false;
        if !self.breaks.has_come {
            let on_arrival = ctx.link().callback(Message::BreaksCame);
            catalog::load(&self.page, PartName::Breaks, on_arrival);
        }
    }

    /// It came, or did not. From now on the timer counts.
    pub(super) fn breaks_came(&mut self, came: Option<Vec<String>>) {
        let Some(words) = came else {
            self.breaks.has_failed = true;
            return;
        };
        self.book.strings.add(Batch::Breaks, words);
        self.breaks.has_come = true;
        self.breaks.ear = Ear::new(&self.page, self.breaks.on_tick.clone());
        // The heading that the focus was to go to is only here now.
        self.has_moved |= matches!(self.screen, Screen::Breaks);
        self.tell_timer(TimerEvent::Tick);
    }

    /// Tells the timer what happened, and carries out what it asks for.
    pub(super) fn tell_timer(&mut self, event: TimerEvent) {
        if self.breaks.ear.is_none() {
            return;
        }
        let now = self.local();
        // Read anew: another tab may have told it something.
        let before: Timer = effects::recall().unwrap_or(self.breaks.timer);
        let (timer, effect) = before.update(event, now);
        self.breaks.timer = timer;
        if !matches!(event, TimerEvent::Tick) || timer.is_news(&before) {
            let _ = effects::keep(&timer);
        }
        let started = clock::now();
        self.breaks.alarm = timer
            .deadline(now)
            .map(|left| Alarm::at(started + left, started, self.breaks.on_tick.clone()));
        if effect == Some(Effect::Offer) {
            self.shell.ring(&self.settings);
            let strings = &self.book.strings;
            let notice = Notice {
                title: strings.get(Word::BreaksDue),
                body: strings.get(Word::BreaksDueText),
            };
            desk::notify(&self.page, notice);
        }
        let strings = &self.book.strings;
        match timer.minutes_left(now) {
            Some(left) => {
                let name = counted(strings, Word::BreaksName, left);
                desk::show(&self.page, Sign::Left(&left.to_string(), &name));
            }
            None if timer.is_due() => {
                let name = word(strings, Word::BreaksNameDue);
                desk::show(&self.page, Sign::Due(&name));
            }
            None => desk::show(&self.page, Sign::Off),
        }
    }

    fn local(&self) -> Local {
        Local {
            wall: clock::wall_millis(),
            ahead: clock::ahead(),
        }
    }

    fn save_calendar(&mut self) {
        let strings = &self.book.strings;
        let schedule = self.breaks.timer.schedule();
        let seconds = schedule.kind.span().as_millis() / 1000;
        let planned = Planned {
            calendar: strings.get(Word::AppName),
            title: strings.get(Word::BreaksEvent),
            text: strings.get(Word::BreaksEventText),
            seconds: u32::try_from(seconds).unwrap_or(u32::MAX),
        };
        self.breaks.is_saved = desk::save_calendar(&self.page, planned, schedule.times());
    }

    pub(super) fn breaks_screen(&self, on_event: &Callback<Event>) -> Element {
        if !self.breaks.has_come {
            let failed = self.breaks.has_failed.then_some(Word::PurposeDeskBreak);
            return waiting(&self.book.strings, failed, Press::Open.into(), on_event);
        }
        breaks(&Breaks {
            book: &self.book,
            timer: &self.breaks.timer,
            history: &self.history,
            now: self.local(),
            permission: desk::permission(&self.page),
            is_saved: self.breaks.is_saved,
            heading: &self.heading,
            on_event,
        })
    }
}
