//! Plays one session. The only component that holds one.

mod beat;
mod details;
mod hurt;
mod keys;
mod now;
mod ring;
mod stage;
mod told;
mod transport;
mod view;

use beat::Beat;
use unseat_app::player::{Effect, Ending, Event, Notice, Pause, Session, State};
use unseat_app::player::{Settings, SoundLevel};
use unseat_core::content::Library;
use unseat_core::time::{Span, Timestamp};
use view::{View, view};
use yew::{Callback, Component, Context, Html, NodeRef, Properties};

use super::book::Book;
use crate::effects::{Moment, Said, Shell};
use crate::platform::alarm::Alarm;
use crate::platform::catalog::{self, Arrived};
use crate::platform::clock;
use crate::platform::motion::{self, ReducedMotion};
use crate::platform::page::Page;
use crate::platform::stage::Stage;
use crate::platform::visibility::Watch;

/// What plays, and whom to tell.
#[derive(Properties)]
pub(super) struct PlayerProps {
    /// The session as it is taken up; what becomes of it is the player's own.
    pub(super) session: Session,
    pub(super) page: Page,
    pub(super) book: Book,
    pub(super) settings: Settings,
    pub(super) shell: Shell,
    /// Is told about every choice made while playing.
    pub(super) on_settings: Callback<Settings>,
    /// Is told what was done, once, at the end.
    pub(super) on_end: Callback<Outcome>,
}

impl PartialEq for PlayerProps {
    fn eq(&self, other: &Self) -> bool {
        self.settings == other.settings
    }
}

/// What a session came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Outcome {
    pub(super) ending: Ending,
    pub(super) worked: Span,
    pub(super) exercises: usize,
}

/// What the person, the clock or the page did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Message {
    Session(Event),
    /// Sound off, or on again.
    Mute,
    /// Whether less motion is wanted.
    Reduced(bool),
    /// How the exercises are done can be read now.
    Read,
}

/// One session under way.
pub(super) struct Player {
    session: Session,
    alarm: Option<Alarm>,
    beat: Beat,
    said: Said,
    notice: Option<Notice>,
    /// The exercise that the page was told of last, from 1.
    told: usize,
    /// What is heard when the sound is turned on again.
    level: SoundLevel,
    is_reduced: bool,
    ring: NodeRef,
    /// The ring in motion, and since which beat.
    turning: (Beat, Option<Stage>),
    heading: NodeRef,
    question: NodeRef,
    /// Where the focus goes once the change is drawn.
    focus: Option<NodeRef>,
    _visibility: Watch,
    _motion: ReducedMotion,
}

impl Component for Player {
    type Message = Message;
    type Properties = PlayerProps;

    fn create(ctx: &Context<Self>) -> Self {
        let link = ctx.link();
        let props = ctx.props();
        if *props.session.state() == State::Ready {
            link.send_message(Message::Session(Event::Start));
        }
        let heading = NodeRef::default();
        Self {
            beat: Beat::of(&props.session, clock::now()),
            session: props.session.clone(),
            alarm: None,
            said: Said::default(),
            notice: None,
            told: 0,
            level: match props.settings.sound {
                SoundLevel::Off => SoundLevel::default(),
                level => level,
            },
            is_reduced: motion::prefers_reduced(),
            focus: Some(heading.clone()),
            ring: NodeRef::default(),
            turning: (Beat::default(), None),
            heading,
            question: NodeRef::default(),
            _visibility: Watch::new(link.callback(|is_visible| {
                Message::Session(if is_visible {
                    Event::Shown
                } else {
                    Event::Hidden
                })
            })),
            _motion: ReducedMotion::watch(link.callback(Message::Reduced)),
        }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Session(event) => self.pass_on(ctx, event),
            Message::Mute => self.toggle_sound(ctx.props()),
            Message::Read => {}
            Message::Reduced(is_reduced) => {
                self.is_reduced = is_reduced;
                self.turning = (Beat::default(), None);
            }
        }
        true
    }

    fn changed(&mut self, ctx: &Context<Self>, _: &PlayerProps) -> bool {
        // Silence what was scheduled for the choice before, then what is left anew.
        self.carry_out(ctx, &[Effect::Hush, Effect::Sound], clock::now());
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Some(scene) = self.session.scene(clock::now()) else {
            return Html::default();
        };
        view(&View {
            book: &ctx.props().book,
            session: &self.session,
            scene,
            beat: self.beat,
            said: &self.said,
            notice: self.notice,
            has_sound: ctx.props().settings.sound != SoundLevel::Off,
            is_reduced: self.is_reduced,
            ring: &self.ring,
            heading: &self.heading,
            question: &self.question,
            on_message: &ctx.link().callback(|message| message),
        })
        .into()
    }

    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        // What the focus is to go to may not be drawn yet.
        if let Some(target) = self.focus.take_if(|target| target.get().is_some()) {
            ctx.props().page.focus(&target);
        }
        if self.ring.get().is_none() {
            self.turning = (Beat::default(), None);
        } else if self.turning.0 != self.beat {
            // The one before goes first: two on one ring would be one too many.
            self.turning = (self.beat, None);
            self.turning.1 = ring::play(&self.ring, self.beat);
        }
    }

    fn destroy(&mut self, ctx: &Context<Self>) {
        ctx.props().shell.hush();
    }
}

impl Player {
    /// The session takes the event; what it asks for is carried out, and the
    /// next wake-up follows from where it then stands.
    fn pass_on(&mut self, ctx: &Context<Self>, event: Event) {
        let now = clock::now();
        if event != Event::Tick {
            ctx.props().shell.unlock();
            self.notice = None;
        }
        let was = *self.session.state();
        let (session, effects) = self.session.clone().update(event, now);
        self.session = session;
        self.beat = self.beat.after(event, &self.session, now);
        self.alarm = self.session.deadline(now).map(|at| {
            Alarm::at(
                at,
                now,
                ctx.link().callback(|()| Message::Session(Event::Tick)),
            )
        });
        self.carry_out(ctx, &effects, now);
        let props = ctx.props();
        told::tell(
            (&props.page, &props.book),
            &self.session,
            &was,
            &mut self.told,
            now,
        );
        self.end(ctx.props(), &was, now);
        self.move_focus(&was);
        if matches!(self.session.state(), State::Paused { .. }) {
            fetch_manuals(ctx);
        }
    }

    fn carry_out(&mut self, ctx: &Context<Self>, effects: &[Effect], now: Timestamp) {
        let props = ctx.props();
        let moment = Moment {
            session: &self.session,
            settings: &props.settings,
            now,
        };
        let said = props.shell.run(effects, moment);
        if said != Said::default() {
            self.notice = said.notice.or(self.notice);
            self.said = said;
        }
    }

    /// Tells what was done, once.
    fn end(&self, props: &PlayerProps, was: &State, now: Timestamp) {
        if let State::Finished(ending) = *self.session.state()
            && !matches!(was, State::Finished(_))
        {
            props.on_end.emit(Outcome {
                ending,
                worked: self.session.worked(now),
                exercises: self.session.exercises_done(),
            });
        }
    }

    /// To the question when it is asked, and back to the exercise after it.
    fn move_focus(&mut self, was: &State) {
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
            (false, true) => self.focus = Some(self.question.clone()),
            (true, false) => self.focus = Some(self.heading.clone()),
            _ => {}
        }
    }

    fn toggle_sound(&mut self, props: &PlayerProps) {
        let sound = if props.settings.sound == SoundLevel::Off {
            self.level
        } else {
            self.level = props.settings.sound;
            SoundLevel::Off
        };
        props.shell.unlock();
        props.on_settings.emit(Settings {
            sound,
            ..props.settings
        });
    }
}

/// Asks how the exercises are done, unless that is here: somebody has stopped
/// and may want to read. Without it the session goes on as well.
fn fetch_manuals(ctx: &Context<Player>) {
    let book = ctx.props().book.clone();
    if book.has_manuals() {
        return;
    }
    let on_arrival = ctx.link().callback(move |came: Arrived| {
        let manuals = came.map(|bytes| Library::manuals_from_bytes(&bytes));
        if let Ok(Ok(manuals)) = manuals {
            book.add_manuals(manuals);
        }
        Message::Read
    });
    catalog::fetch_library(&ctx.props().page, on_arrival);
}
