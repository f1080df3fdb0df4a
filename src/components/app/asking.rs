//! What happens to the app while somebody is being asked.

mod view;

use std::rc::Rc;

use unseat_app::player::Settings;
use unseat_app::quiz::{Event as QuizEvent, Prescription, Quiz, Scope, card};
use unseat_app::quiz::{Place, Results, SavedAttempt, Taken};
use unseat_core::content::{Batch, Profile, Purpose};
use unseat_core::time::Span;
use yew::Context;

use super::screen::Screen;
use super::{App, Event, Message};
use crate::components::quiz::{Asking, Countdown, Press, QuizScreen, Share, ShareEvent, Wanted};
use crate::effects;
use crate::platform::alarm::Alarm;
use crate::platform::catalog::{self, PartName};
use crate::platform::clock;
use crate::platform::page::Page;
use crate::platform::share::{self, Gift, Given};

/// A result that is seen again so soon is not another one, in ms.
const SAME_VISIT: u64 = 60 * 60 * 1000;

/// What the app holds for the quiz, whatever is on the screen.
#[derive(Default)]
pub(in crate::components) struct QuizState {
    /// The last results.
    pub(in crate::components) results: Results,
    /// Whether one was left half-way.
    pub(in crate::components) is_half_asked: bool,
    /// What it asks, once somebody has opened it.
    quiz: Option<Rc<Quiz>>,
    /// When the digits of a countdown change next.
    alarm: Option<Alarm>,
    /// What became of the link to the result.
    given: Option<Given>,
}

impl QuizState {
    /// As the device remembers it.
    pub(super) fn recall() -> Self {
        Self {
            results: effects::recall().unwrap_or_default(),
            is_half_asked: is_half_way(),
            ..Self::default()
        }
    }

    /// Somebody went to the first screen.
    pub(super) fn rest(&mut self, page: &Page) {
        self.alarm = None;
        page.leave();
        self.is_half_asked = is_half_way();
    }
}

impl App {
    /// Takes in what somebody did about the quiz.
    pub(super) fn press(&mut self, ctx: &Context<Self>, press: Press) {
        match press {
            Press::Want(wanted) => {
                self.page.leave();
                self.want(ctx, wanted);
            }
            Press::Ask(event) => self.ask(event),
            Press::Count(span) => self.count(ctx, span),
            Press::Counted => self.count_on(ctx),
            Press::Prepare(profile) => self.prepare(profile),
            Press::Follow(profile) => {
                self.prepare(profile);
                self.begin();
            }
            Press::Retake => self.retake(),
            Press::Erase => self.erase(),
            Press::Share(event) => self.share(ctx, event),
        }
    }

    /// Shows what somebody wants of the quiz, once it is here.
    fn want(&mut self, ctx: &Context<Self>, wanted: Wanted) {
        self.screen = Screen::Quiz(QuizScreen::Opening(wanted, false));
        if let Some(quiz) = self.quiz.quiz.clone() {
            self.open(quiz);
            return;
        }
        let on_arrival = ctx.link().callback(Message::QuizCame);
        catalog::load(&self.page, PartName::Quiz, on_arrival);
    }

    /// The quiz came, or did not.
    pub(super) fn quiz_came(&mut self, came: Option<Rc<Quiz>>) {
        if let Some(quiz) = came {
            self.quiz.quiz = Some(Rc::clone(&quiz));
            self.open(quiz);
        } else if let Screen::Quiz(QuizScreen::Opening(_, has_failed)) = &mut self.screen {
            *has_failed = true;
        }
    }

    fn open(&mut self, quiz: Rc<Quiz>) {
        let Screen::Quiz(QuizScreen::Opening(wanted, _)) = &self.screen else {
            return;
        };
        self.book.strings.add(Batch::Quiz, quiz.words.clone());
        match *wanted {
            Wanted::Questions(scope) => self.begin_quiz(quiz, scope),
            // The page was opened with it: no screen before, and no focus to move.
            Wanted::Result(theirs) => {
                self.screen = Screen::Quiz(QuizScreen::Shared(theirs));
                self.name_page();
            }
        }
    }

    /// Where an attempt was left, or at the beginning.
    fn begin_quiz(&mut self, quiz: Rc<Quiz>, scope: Scope) {
        let saved: Option<SavedAttempt> = effects::recall();
        let asking = Asking::new(quiz, scope, saved.as_ref());
        if asking.is_anew {
            effects::forget::<SavedAttempt>();
        }
        self.go_to(Screen::Quiz(QuizScreen::Asked(asking)));
    }

    /// Takes the quiz further, and keeps what was answered.
    fn ask(&mut self, event: QuizEvent) {
        let Screen::Quiz(QuizScreen::Asked(asking)) = &mut self.screen else {
            return;
        };
        let has_moved = asking.update(event);
        if let Some(saved) = asking.flow.saved(&asking.quiz) {
            let _ = effects::keep(&saved);
        }
        if has_moved {
            asking.tell(&self.page);
            self.quiz.alarm = None;
            self.quiz.given = None;
            self.has_moved = true;
            self.keep_result();
        }
    }

    /// Adds the result that is showing to those kept; one of this visit takes
    /// the place of the one before.
    fn keep_result(&mut self) {
        let Screen::Quiz(QuizScreen::Asked(asking)) = &mut self.screen else {
            return;
        };
        let Some(outcome) = asking.outcome() else {
            return;
        };
        let at = clock::wall_millis();
        // Read anew: another tab may have added to it.
        let mut results: Results = effects::recall().unwrap_or_default();
        let is_again = results
            .last()
            .is_some_and(|last| last.outcome == outcome && at.saturating_sub(last.at) < SAME_VISIT);
        if asking.is_kept || is_again {
            results.taken.pop();
        }
        asking.is_kept = true;
        results.add(Taken { at, outcome });
        let _ = effects::keep(&results);
        self.quiz.results = results;
    }

    /// Times a try.
    fn count(&mut self, ctx: &Context<Self>, span: Span) {
        if let Screen::Quiz(QuizScreen::Asked(asking)) = &mut self.screen {
            asking.countdown = Some(Countdown::of(span, clock::now()));
            self.shell.unlock();
            self.count_on(ctx);
        }
    }

    /// Wakes up when the digits change next; sounds when the time is up.
    fn count_on(&mut self, ctx: &Context<Self>) {
        let now = clock::now();
        let Screen::Quiz(QuizScreen::Asked(Asking {
            countdown: Some(countdown),
            ..
        })) = self.screen
        else {
            return;
        };
        self.quiz.alarm = countdown.next_change(now).map(|at| {
            Alarm::at(
                at,
                now,
                ctx.link()
                    .callback(|()| Message::Event(Press::Counted.into())),
            )
        });
        if self.quiz.alarm.is_none() {
            self.shell.ring(&self.settings);
        }
    }

    /// Makes the plan of a result the person's own.
    fn prepare(&mut self, profile: Profile) {
        let Some(settings) = self.prescribed(profile) else {
            return;
        };
        self.set(settings);
        self.make_ready(Purpose::WarmUp(profile, settings.length));
    }

    fn prescribed(&self, profile: Profile) -> Option<Settings> {
        let Screen::Quiz(QuizScreen::Asked(asking)) = &self.screen else {
            return None;
        };
        let assessment = asking.flow.assess(&asking.quiz).ok()?;
        let plan = Prescription::new(
            (&assessment, asking.flow.attempt()),
            profile,
            asking.gate(),
            self.settings,
            (&asking.quiz, &self.book),
        );
        plan.map(|plan| plan.settings)
    }

    /// From the beginning; the results stay, to compare with.
    fn retake(&mut self) {
        if let Screen::Quiz(QuizScreen::Asked(asking)) = &self.screen {
            let quiz = Rc::clone(&asking.quiz);
            effects::forget::<SavedAttempt>();
            let asking = Asking::new(quiz, Scope::Full, None);
            self.go_to(Screen::Quiz(QuizScreen::Asked(asking)));
        }
    }

    /// Forgets everything that was answered, and what came out.
    fn erase(&mut self) {
        effects::forget::<SavedAttempt>();
        effects::forget::<Results>();
        self.quiz.results = Results::default();
        self.go_home();
    }

    /// Hands the result on.
    fn share(&mut self, ctx: &Context<Self>, event: ShareEvent) {
        let Screen::Quiz(QuizScreen::Asked(asking)) = &self.screen else {
            return;
        };
        match (event, asking.outcome()) {
            (ShareEvent::Given(given), _) => self.quiz.given = Some(given),
            (ShareEvent::Give(how), Some(outcome)) => {
                let Share { text, link } = Share::of(&self.book.strings, &outcome);
                let on_given = ctx.link().callback(|given| {
                    Message::Event(Press::Share(ShareEvent::Given(given)).into())
                });
                let gift = Gift {
                    text: &text,
                    link: &link,
                    card: Some(share::card(&card::numbers(&outcome))),
                };
                share::give(&self.page, how, gift, on_given);
            }
            (ShareEvent::Give(_), None) => {}
        }
    }
}

/// Whether a quiz was left half-way; one that led to a result was not.
fn is_half_way() -> bool {
    effects::recall().is_some_and(|saved: SavedAttempt| saved.place != Place::Result)
}
