//! What happens to the app between breaks.

use ::later::Here;
use unseat_core::breaks::{Effect, Event as TimerEvent, Local, Schedule, Timer};
use unseat_core::content::{Batch, Purpose, Word, unpack_texts};
use yew::{Callback, Context};

use super::later::{self, BreaksPart};
use super::screen::Screen;
use super::{App, Event, Message};
use crate::components::breaks::{Breaks, Press, TimerName, breaks};
use crate::components::ui::button::Weight;
use crate::components::ui::tag::Element;
use crate::components::ui::waiting::waiting;
use crate::components::ui::words::{counted, word};
use crate::effects;
use crate::platform::alarm::Alarm;
use crate::platform::catalog::{self, Part, PartArrived};
use crate::platform::clock;
use crate::platform::desk::{self, Ear};
use crate::platform::input;

/// What the app holds for breaks, whatever is on the screen.
pub(in crate::components) struct BreaksState {
    timer: Timer,
    /// What it does and says has come.
    pub(super) here: Option<Here<BreaksPart>>,
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
            here: None,
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
        if let (Some(words), Some(here)) = (words, Here::get()) {
            later::breaks_begin(here, self, words.to_vec());
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

    /// Shows the timer, or that it is on its way.
    pub(super) fn open_breaks(&mut self, ctx: &Context<Self>) {
        self.history = effects::recall().unwrap_or_default();
        self.go_to(Screen::Breaks);
        self.fetch_breaks(ctx);
    }

    /// Takes in what somebody did about breaks.
    pub(super) fn at_desk(&mut self, press: Press) {
        match press {
            // It brings this part, so it is not a matter of it.
            Press::Open => {}
            Press::Tell(event) => {
                if matches!(event, TimerEvent::Start) {
                    self.shell.unlock();
                }
                self.breaks.is_saved = false;
                self.timer_told(event);
            }
            Press::Hours => {
                if let Some([from, to]) = input::minutes(&self.page) {
                    let schedule = Schedule {
                        from,
                        to,
                        ..*self.breaks.timer.schedule()
                    };
                    self.breaks.is_saved = false;
                    self.timer_told(TimerEvent::Set(schedule));
                }
            }
            Press::Take(kind) => {
                self.make_ready(Purpose::Break(kind));
                self.begin();
            }
            Press::Allow => desk::ask_permission(&self.page),
            Press::Save => self.save_calendar(),
        }
    }

    /// Asks for what the timer says, unless it is here.
    fn fetch_breaks(&mut self, ctx: &Context<Self>) {
        self.breaks.has_failed = false;
        if self.breaks.here.is_none() {
            let on_arrival = ctx
                .link()
                .callback(|came| Message::BreaksCame(catalog::with_code(came)));
            catalog::fetch(&self.page, Part::Breaks, on_arrival);
        }
    }

    /// It came, or did not.
    pub(super) fn breaks_came(&mut self, came: PartArrived<BreaksPart>) {
        let came = came.ok();
        let came = came.and_then(|(here, packed)| Some((here, unpack_texts(&packed).ok()?)));
        match came {
            Some((here, words)) => later::breaks_begin(here, self, words),
            None => self.breaks.has_failed = true,
        }
    }

    /// From now on the timer counts.
    pub(super) fn breaks_begin(&mut self, here: Here<BreaksPart>, words: Vec<String>) {
        self.book.strings.add(Batch::Breaks, words);
        self.breaks.here = Some(here);
        self.breaks.ear = Ear::new(&self.page, self.breaks.on_tick.clone());
        // The heading that the focus was to go to is only here now.
        self.has_moved |= matches!(self.screen, Screen::Breaks);
        self.timer_told(TimerEvent::Tick);
    }

    /// Tells the timer what happened, if it has come.
    pub(super) fn tell_timer(&mut self, event: TimerEvent) {
        if let Some(here) = self.breaks.here {
            later::breaks_tell(here, self, event);
        }
    }

    /// The timer hears what happened, and what it asks for is carried out.
    pub(super) fn timer_told(&mut self, event: TimerEvent) {
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
            desk::notify(
                &self.page,
                strings.get(Word::BreaksDue),
                strings.get(Word::BreaksDueText),
            );
        }
        let strings = &self.book.strings;
        let (sign, name) = match timer.minutes_left(now) {
            Some(left) => {
                let name = counted(strings, Word::BreaksName, left);
                (left.to_string(), name)
            }
            None if timer.is_due() => ("!".to_owned(), word(strings, Word::BreaksNameDue)),
            None => Default::default(),
        };
        desk::show(&self.page, &sign, &name);
    }

    fn local(&self) -> Local {
        Local {
            wall: clock::wall_millis(),
            ahead: desk::ahead(&self.page),
        }
    }

    fn save_calendar(&mut self) {
        let strings = &self.book.strings;
        let words = [
            strings.get(Word::BreaksEvent),
            strings.get(Word::BreaksEventText),
            strings.get(Word::AppName),
        ];
        let words = words.join("\n");
        let schedule = self.breaks.timer.schedule().text();
        self.breaks.is_saved = desk::save_calendar(&self.page, &schedule, &words);
    }

    /// Draws the timer, or that it is on its way.
    pub(super) fn breaks_screen(&self, on_event: &Callback<Event>) -> Element {
        if let Some(here) = self.breaks.here {
            return later::breaks_screen(here, self, on_event);
        }
        let failed = self.breaks.has_failed.then_some(Word::PurposeDeskBreak);
        waiting(&self.book.strings, failed, Press::Open.into(), on_event)
    }

    pub(super) fn timer_screen(&self, on_event: &Callback<Event>) -> Element {
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
