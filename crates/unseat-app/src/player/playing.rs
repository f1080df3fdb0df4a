//! A session while it is played: what it asks for becomes what is heard, seen and kept.

use alloc::borrow::ToOwned as _;
use alloc::string::String;

use super::session::{Effect as Asked, Event as SessionEvent};
use super::words::{self, CueWords};
use super::{
    Beat, Cue, Ending, History, Notice, Pause, Record, Session, Settings, SoundLevel, State, Voice,
};
use super::{SavedSession, chimes};
use crate::clearance::Passed;
use crate::effect::{Effect, Focus, Told};
use crate::shared::Shared;
use unseat_core::time::Span;

/// Two short buzzes: change sides.
const SWITCH_BUZZ: &[Span] = &[
    Span::from_millis(180),
    Span::from_millis(90),
    Span::from_millis(180),
];

/// A session under way, and what is shown beside it.
#[derive(Clone, Debug)]
pub struct Playing {
    /// The session.
    pub session: Session,
    /// Since when what moves is moving.
    pub beat: Beat,
    /// What the live region says.
    pub announced: String,
    /// Something that happened beside the timeline.
    pub notice: Option<Notice>,
    /// Whether it is asked if the session is to be left.
    pub is_leaving: bool,
    /// The exercise that the embedder was told of last, from 1.
    told: usize,
    /// What is heard when the sound is turned on again.
    level: SoundLevel,
}

/// What a session came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// How it ended.
    pub ending: Ending,
    /// How much work was done.
    pub worked: Span,
    /// How many exercises were done at least in part.
    pub exercises: usize,
}

impl Playing {
    /// Takes up a session; one that has not begun begins. Only somebody who has passed the
    /// safety check gets here.
    pub(super) fn new(session: Session, _: Passed, shared: &mut Shared) -> Self {
        let sound = Settings::of(&shared.store).sound;
        let mut playing = Self {
            beat: Beat::of(&session, shared.now.clock),
            announced: String::new(),
            notice: None,
            is_leaving: false,
            told: 0,
            level: match sound {
                SoundLevel::Off => SoundLevel::default(),
                level => level,
            },
            session,
        };
        if *playing.session.state() == State::Ready {
            playing.update(SessionEvent::Start, shared);
        }
        playing
    }

    /// The session takes the event, and what it asks for is passed on. What it came to,
    /// if it has just ended.
    pub(super) fn update(&mut self, event: SessionEvent, shared: &mut Shared) -> Option<Outcome> {
        let now = shared.now.clock;
        if event != SessionEvent::Tick {
            shared.ask(Effect::Unlock);
            self.notice = None;
        }
        let was = *self.session.state();
        let (session, asked) = self.session.clone().update(event, now);
        self.session = session;
        self.beat = self.beat.after(event, &self.session, now);
        self.pass_on(&asked, shared);
        self.tell(&was, shared);
        self.move_focus(&was, shared);
        match *self.session.state() {
            State::Finished(ending) if !matches!(was, State::Finished(_)) => Some(Outcome {
                ending,
                worked: self.session.worked(now),
                exercises: self.session.exercises_done(),
            }),
            _ => None,
        }
    }

    /// Whether it stands still, and there is time to read.
    pub(super) fn is_paused(&self) -> bool {
        matches!(self.session.state(), State::Paused { .. })
    }

    /// Something about the sound was chosen: silences what was scheduled for the choice
    /// before, then schedules what is left anew.
    pub(super) fn retune(&mut self, shared: &mut Shared) {
        self.pass_on(&[Asked::Hush, Asked::Sound], shared);
    }

    /// The sound to choose to turn it off, or on again as it was.
    pub(super) fn toggled(&mut self, sound: SoundLevel) -> SoundLevel {
        if sound == SoundLevel::Off {
            return self.level;
        }
        self.level = sound;
        SoundLevel::Off
    }

    fn pass_on(&mut self, asked: &[Asked], shared: &mut Shared) {
        let settings = Settings::of(&shared.store);
        let now = shared.now.clock;
        let has_sound = settings.sound != SoundLevel::Off;
        let mut said = Said::default();
        for &asked in asked {
            match asked {
                Asked::Chime(cue) => chime(cue, shared),
                Asked::Sound => {
                    if has_sound {
                        let score = chimes::score(&self.session.upcoming(now));
                        shared.ask(Effect::Schedule(score, settings.volume));
                    }
                }
                Asked::Hush => shared.ask(Effect::Hush),
                Asked::Tell(cue) => {
                    if cue == Cue::Switch {
                        shared.ask(Effect::Buzz(SWITCH_BUZZ));
                    }
                    said.add(words::of_cue(cue, &self.session, now));
                }
                Asked::Notify(notice) => {
                    self.notice = Some(notice);
                    said.add(words::of_notice(notice, &self.session, now));
                }
                Asked::KeepAwake => shared.ask(Effect::KeepAwake),
                Asked::AllowSleep => shared.ask(Effect::AllowSleep),
                Asked::Remember => {
                    if let Some(place) = self.session.saved(now) {
                        shared.keep(&place);
                    }
                }
                Asked::Record(ending) => {
                    self.record(ending, shared);
                    shared.forget::<SavedSession>();
                }
            }
        }
        if said.is_any {
            self.announced = said.announced;
        }
        say(&said.spoken, shared);
    }

    /// Adds the session to those done. One in which nothing was done is not kept.
    fn record(&self, ending: Ending, shared: &mut Shared) {
        let worked = self.session.worked(shared.now.clock);
        if worked.is_zero() {
            return;
        }
        let plan = self.session.plan();
        let mut history = History::of(&shared.store).clone();
        history.add(Record {
            ended: shared.now.wall.millis,
            purpose: plan.purpose(),
            planned: plan.total(),
            worked,
            exercises: u8::try_from(self.session.exercises_done()).unwrap_or(u8::MAX),
            completed: ending == Ending::Completed,
            felt: None,
            // Only *Your weeks* looks at it.
            offset: Some(shared.now.wall.offset),
        });
        shared.keep(&history);
    }

    /// Tells an embedder of a pause, of going on, and of an exercise that begins.
    fn tell(&mut self, was: &State, shared: &mut Shared) {
        let stands = |state: &State| matches!(state, State::Paused { .. });
        match (stands(was), self.is_paused()) {
            (false, true) => shared.ask(Effect::Tell(Told::Pause)),
            (true, false) => shared.ask(Effect::Tell(Told::Resume)),
            _ => {}
        }
        let scene = self.session.scene(shared.now.clock);
        let Some(scene) = scene.filter(|scene| scene.step != self.told) else {
            return;
        };
        self.told = scene.step;
        let exercise = shared.catalog.exercise(scene.exercise);
        let told = Told::Exercise {
            phase: exercise.phase,
            slug: exercise.slug.clone(),
            number: scene.step,
            of: scene.steps,
        };
        shared.ask(Effect::Tell(told));
    }

    /// To the question when it is asked, and back to the exercise after it.
    fn move_focus(&self, was: &State, shared: &mut Shared) {
        let asks = |state: &State| {
            matches!(
                state,
                State::Paused {
                    why: Pause::Hurt,
                    ..
                }
            )
        };
        match (asks(was), asks(self.session.state())) {
            (false, true) => shared.ask(Effect::Focus(Focus::Question)),
            (true, false) => shared.ask(Effect::Focus(Focus::Exercise)),
            _ => {}
        }
    }
}

/// What is told after one event: the last words stay, and what is heard is heard in one
/// go.
#[derive(Default)]
struct Said {
    /// Whether anything was told that is to be read.
    is_any: bool,
    announced: String,
    spoken: String,
}

impl Said {
    fn add(&mut self, words: CueWords) {
        self.is_any |= words.caption.is_some() || words.announced.is_some();
        append(&mut self.announced, words.announced);
        append(&mut self.spoken, words.spoken);
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

/// Sounds a cue at once, where sound is wanted.
pub(super) fn chime(cue: Cue, shared: &mut Shared) {
    let settings = Settings::of(&shared.store);
    if settings.sound != SoundLevel::Off {
        shared.ask(Effect::Chime(chimes::of(cue), settings.volume));
    }
}

/// Says a text, where a voice is wanted.
pub(super) fn say(text: &str, shared: &mut Shared) {
    let settings = Settings::of(&shared.store);
    if settings.sound == SoundLevel::Voice && !text.is_empty() {
        shared.ask(Effect::Say {
            text: text.to_owned(),
            language: shared.catalog.language.clone(),
            volume: settings.volume,
            voice: shared.store.get::<Voice>().map(|it| it.name.clone()),
        });
    }
}

/// Tells that a time is up.
pub(crate) fn ring(shared: &mut Shared) {
    chime(Cue::Finish, shared);
    shared.ask(Effect::Buzz(SWITCH_BUZZ));
}
