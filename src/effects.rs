//! What a session asks for, carried out: the only interpreter of its effects.
//!
//! [`Shell::run`] is one match without decisions of its own. What is said and
//! sounded for a cue is decided by plain functions in [`words`] and [`chimes`];
//! what is kept is written by [`keep`], [`recall`] and [`record()`].

pub mod chimes;
mod memory;
pub mod words;

use std::rc::Rc;

use unseat_app::player::{Cue, Effect, Notice, Session};
use unseat_app::player::{SavedSession, Settings, SoundLevel};
use unseat_core::content::{Catalog, Word};
use unseat_core::time::{Span, Timestamp};

pub use self::memory::{forget, is_forgetful, keep, recall, record};
use self::words::CueWords;
use crate::platform::sound::Sound;
use crate::platform::speech::Speech;
use crate::platform::vibration;
use crate::platform::wake_lock::WakeLock;

/// Two short buzzes: change sides.
const SWITCH_BUZZ: [Span; 3] = [
    Span::from_millis(180),
    Span::from_millis(90),
    Span::from_millis(180),
];

/// The hands of the app: sound, voice and screen. Clones share them.
#[derive(Clone, Debug, Default)]
pub struct Shell(Rc<Hands>);

#[derive(Debug, Default)]
struct Hands {
    sound: Sound,
    speech: Speech,
    wake_lock: WakeLock,
}

/// What the effects are carried out for.
#[derive(Clone, Copy, Debug)]
pub struct Moment<'a> {
    /// The session after the update that asked for them.
    pub session: &'a Session,
    /// What the person has chosen.
    pub settings: &'a Settings,
    /// The time of the update.
    pub now: Timestamp,
}

/// What the screen must show after effects were carried out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// A caption in place of the one before, if there is a new one.
    pub caption: Option<String>,
    /// What the live region says, if anything.
    pub announce: Option<String>,
    /// Something that happened beside the timeline.
    pub notice: Option<Notice>,
}

impl PartialEq for Shell {
    /// Whether both are the same hands.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Shell {
    /// Makes sound and voice possible; within a tap or key press, at Start.
    pub fn unlock(&self) {
        self.0.sound.unlock();
        Speech::warm_up();
    }

    /// Lets a person hear what they chose; within a tap or key press.
    pub fn sample(&self, settings: &Settings, catalog: &Catalog) {
        self.unlock();
        self.chime(Cue::Begin, settings);
        let phrase = catalog.strings.get(Word::SoundTestPhrase);
        self.say(phrase, settings, catalog);
    }

    /// Tells that the time of a try is up.
    pub fn ring(&self, settings: &Settings) {
        self.chime(Cue::Finish, settings);
        vibration::buzz(&SWITCH_BUZZ);
    }

    /// Carries out `effects` in order.
    pub fn run(&self, effects: &[Effect], moment: Moment<'_>) -> Said {
        let Moment {
            session,
            settings,
            now,
        } = moment;
        let catalog = session.plan().catalog();
        let mut said = Said::default();
        let mut spoken = String::new();
        for &effect in effects {
            match effect {
                Effect::Chime(cue) => self.chime(cue, settings),
                Effect::Sound => self.schedule(&session.upcoming(now), settings),
                Effect::Hush => self.hush(),
                Effect::Tell(cue) => {
                    if cue == Cue::Switch {
                        vibration::buzz(&SWITCH_BUZZ);
                    }
                    said.add(words::of_cue(cue, session, now), &mut spoken);
                }
                Effect::Notify(notice) => {
                    said.notice = Some(notice);
                    said.add(words::of_notice(notice, session, now), &mut spoken);
                }
                Effect::KeepAwake => self.0.wake_lock.keep(),
                Effect::AllowSleep => self.0.wake_lock.release(),
                // A place that cannot be kept is no reason to interrupt: home
                // says beforehand when this browser keeps nothing.
                Effect::Remember => {
                    let _ = session.saved(now).map(|place| keep(&place));
                }
                Effect::Record(ending) => {
                    let _ = record(session, ending, now);
                    forget::<SavedSession>();
                }
            }
        }
        self.say(&spoken, settings, catalog);
        said
    }

    /// Falls silent: when a person mutes, or leaves the session.
    pub fn hush(&self) {
        self.0.sound.hush();
        self.0.speech.hush();
    }

    fn chime(&self, cue: Cue, settings: &Settings) {
        if settings.sound != SoundLevel::Off {
            self.0.sound.chime(chimes::of(cue), settings.volume);
        }
    }

    fn schedule(&self, upcoming: &[(Span, Cue)], settings: &Settings) {
        if settings.sound != SoundLevel::Off {
            self.0
                .sound
                .schedule(&chimes::score(upcoming), settings.volume);
        }
    }

    fn say(&self, text: &str, settings: &Settings, catalog: &Catalog) {
        if settings.sound == SoundLevel::Voice && !text.is_empty() {
            self.0.speech.say(text, &catalog.language, settings.volume);
        }
    }
}

impl Said {
    /// Adds what is told for one effect: the last caption stays, and what is
    /// heard is heard in one go.
    fn add(&mut self, words: CueWords, spoken: &mut String) {
        if words.caption.is_some() {
            self.caption = words.caption;
        }
        append(self.announce.get_or_insert_default(), words.announced);
        self.announce.take_if(|announce| announce.is_empty());
        append(spoken, words.spoken);
    }
}

fn append(text: &mut String, more: Option<String>) {
    if let Some(more) = more {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&more);
    }
}
