//! Chimes on the audio clock.
//!
//! The chimes of a segment are scheduled all at once when it starts, so that no
//! timer of ours can make one late. A browser without Web Audio plays nothing.

mod voice;

use core::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use unseat_app::sound::{Chime, Volume};
use unseat_core::time::{Span, Timestamp};
use web_sys::{AudioContext, AudioContextState};
use yew::Callback;

use self::voice::Playing;
use super::{clock, forget, page, visibility};

/// A chime due sooner than this counts as begun: the audio clock runs a little
/// behind ours, and moves in steps.
const SOON: Span = Span::from_millis(150);
/// How late a chime may come rather than not at all: the audio clock needs a
/// moment to start after the first tap.
const LATE: Span = Span::from_millis(250);

/// The page's sound. Clones share it.
#[derive(Clone, Debug, Default)]
pub struct Sound(Rc<RefCell<Desk>>);

#[derive(Debug, Default)]
struct Desk {
    context: Option<AudioContext>,
    /// Told when the audio clock starts or stops, and when the page returns.
    watches: Option<(EventListener, visibility::Watch)>,
    /// What is due when: all of it is scheduled anew after an interruption.
    score: Vec<(Timestamp, Chime)>,
    volume: Volume,
    /// What is sounding or will: a browser may drop nodes nobody holds.
    playing: Vec<Playing>,
}

impl Sound {
    /// Makes sound possible. Browsers allow it only within a tap or key press,
    /// and take it away during a phone call, say: call it at Start and at every
    /// later tap.
    pub fn unlock(&self) {
        if self.0.borrow().context.is_none()
            && let Some(context) = page::audio().or_else(|| AudioContext::new().ok())
        {
            let watches = (
                EventListener::new(&context, "statechange", {
                    let again = self.later(Desk::perform);
                    move |_| again()
                }),
                visibility::Watch::new(Callback::from({
                    let wake = self.later(|desk| desk.wake());
                    move |_| wake()
                })),
            );
            let mut desk = self.0.borrow_mut();
            desk.context = Some(context);
            desk.watches = Some(watches);
        }
        self.0.borrow().wake();
    }

    /// Plays `chimes`, each after its span, in place of what was scheduled. One
    /// that has begun rings out.
    pub fn schedule(&self, chimes: &[(Span, Chime)], volume: Volume) {
        let now = clock::now();
        let mut desk = self.0.borrow_mut();
        desk.volume = volume;
        desk.drop_unbegun(now);
        desk.add(chimes, now);
    }

    /// Plays `chime` at once, beside what is scheduled.
    pub fn chime(&self, chime: Chime, volume: Volume) {
        let mut desk = self.0.borrow_mut();
        desk.volume = volume;
        desk.add(&[(Span::ZERO, chime)], clock::now());
    }

    /// Cancels everything scheduled and cuts off what is sounding.
    pub fn hush(&self) {
        let mut desk = self.0.borrow_mut();
        desk.score.clear();
        desk.cut();
    }

    /// Something to do with the desk later, should it still be there.
    fn later<F: Fn(&mut Desk) + 'static>(&self, act: F) -> impl Fn() + use<F> {
        let desk = Rc::downgrade(&self.0);
        move || {
            if let Some(desk) = desk.upgrade() {
                act(&mut desk.borrow_mut());
            }
        }
    }
}

impl Desk {
    /// The browser's `interrupted` is not among the names `web_sys` knows; it is
    /// not `Running` either.
    fn running(&self) -> Option<&AudioContext> {
        self.context
            .as_ref()
            .filter(|context| context.state() == AudioContextState::Running)
    }

    fn wake(&self) {
        if self.running().is_none()
            && let Some(context) = &self.context
            && let Ok(promise) = context.resume()
        {
            forget(promise);
        }
    }

    fn drop_unbegun(&mut self, now: Timestamp) {
        self.score
            .retain(|&(at, _)| at <= now + SOON && at + LATE >= now);
        self.playing.retain(|playing| {
            let is_begun = playing.at <= now + SOON;
            if !is_begun {
                playing.cut();
            }
            is_begun && !playing.is_over(now)
        });
    }

    /// While the audio clock stands still, what is scheduled on it would come
    /// late: that waits for [`Desk::perform`].
    fn add(&mut self, chimes: &[(Span, Chime)], now: Timestamp) {
        let from = self.score.len();
        self.score
            .extend(chimes.iter().map(|&(after, chime)| (now + after, chime)));
        self.start(from, now);
        self.wake();
    }

    /// Schedules what is left of the score anew, whenever the audio clock starts.
    fn perform(&mut self) {
        let now = clock::now();
        self.cut();
        self.score.retain(|&(at, _)| at + LATE >= now);
        self.start(0, now);
    }

    fn start(&mut self, from: usize, now: Timestamp) {
        let Some(context) = self.running() else {
            return;
        };
        let started: Vec<Playing> = self.score[from..]
            .iter()
            .filter_map(|&(at, chime)| Playing::start(context, chime, at, now, self.volume))
            .collect();
        self.playing.extend(started);
    }

    fn cut(&mut self) {
        for playing in self.playing.drain(..) {
            playing.cut();
        }
    }
}
