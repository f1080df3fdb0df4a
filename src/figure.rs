//! The figure: still, or in motion without any code of ours running per frame.

mod draw;
#[cfg(feature = "reading")]
pub(crate) mod reading;
mod strip;
mod tracks;
mod words;

use std::rc::Rc;

use strip::strip;
use unseat_app::Event;
use unseat_core::content::{ExerciseId, Side, Word};
use unseat_core::figure::{Film, Playback};
use unseat_core::time::Span;
use yew::virtual_dom::VComp;
use yew::{Component, Context, Html, NodeRef, Properties};

use crate::book::Book;
use crate::drawing::Drawing;
use crate::platform::motion::{self, ReducedMotion};
use crate::platform::stage::{Repeat, Stage};
use crate::ui::button::{Weight, button};
use crate::ui::tag::{Element, tag};
use crate::ui::words::fill;

/// Which figure, and how it moves.
#[derive(Properties, PartialEq)]
pub(crate) struct FigureProps {
    pub(crate) book: Book,
    pub(crate) exercise: ExerciseId,
    /// Whether it can be drawn yet.
    has_films: bool,
    /// Which side works.
    pub(crate) side: Option<Side>,
    pub(crate) pace: Pace,
}

/// A figure of an exercise. One call of a function costs less than a component
/// written out in place.
pub(crate) fn figure(book: &Book, exercise: ExerciseId, side: Option<Side>, pace: Pace) -> Html {
    let props = FigureProps {
        book: book.clone(),
        exercise,
        has_films: book.has_films(),
        side,
        pace,
    };
    VComp::new::<Figure>(Rc::new(props), None).into()
}

/// A figure that shows what to do. Where what draws it did not come, that is said, with a
/// way to ask for it again.
pub(crate) fn telling(
    it: &Drawing<'_>,
    exercise: ExerciseId,
    side: Option<Side>,
    pace: Pace,
) -> Html {
    if !it.app.figures.has_failed() {
        return figure(it.book, exercise, side, pace);
    }
    let again = button(Weight::Plain)
        .say(it.strings(), Word::QuizAgain)
        .on_press(it.on_event, Event::WantFigures);
    let text = tag("p[role=status]").say(it.strings(), Word::PlayerFigureFailed);
    tag("div.figure.figure--lost").with(text).with(again).into()
}

/// How a figure moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pace {
    /// Not at all: a small picture beside the exercise's name.
    Still,
    /// Over and over, as authored.
    Shown,
    /// In step with work.
    Working {
        /// How long one repetition lasts; none for a hold.
        repetition: Option<Span>,
        /// How much of the work is over.
        elapsed: Span,
        /// Whether it moves.
        is_running: bool,
        /// Goes up whenever it must be set in motion anew.
        count: u32,
    },
}

/// A figure, in motion with the words that go with it. Where less motion is
/// wanted, a strip of its key poses.
pub(crate) struct Figure {
    /// None as long as what draws it is on its way.
    film: Option<Rc<Film>>,
    root: NodeRef,
    stage: Option<Stage>,
    /// Whether what is drawn is not yet in motion.
    is_due: bool,
    is_reduced: bool,
    _motion: Option<ReducedMotion>,
}

impl Component for Figure {
    /// Whether less motion is wanted.
    type Message = bool;
    type Properties = FigureProps;

    fn create(ctx: &Context<Self>) -> Self {
        let props = ctx.props();
        let moves = props.pace != Pace::Still;
        Self {
            film: props.book.film(props.exercise),
            root: NodeRef::default(),
            stage: None,
            is_due: true,
            is_reduced: motion::prefers_reduced(),
            _motion: moves
                .then(|| ReducedMotion::watch(ctx.link().callback(|is_reduced| is_reduced))),
        }
    }

    fn update(&mut self, _: &Context<Self>, is_reduced: bool) -> bool {
        self.is_reduced = is_reduced;
        self.is_due = true;
        true
    }

    fn changed(&mut self, ctx: &Context<Self>, _: &FigureProps) -> bool {
        let props = ctx.props();
        self.film = props.book.film(props.exercise);
        self.is_due = true;
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let props = ctx.props();
        let is_still = props.pace == Pace::Still;
        let Some(film) = &self.film else {
            return space(is_still).into();
        };
        let mirrored = props
            .side
            .is_some_and(|side| film.is_mirrored_for(side))
            .then_some("");
        if is_still {
            return still(film, mirrored).into();
        }
        let label = described(&props.book, props.exercise, film);
        if self.is_reduced {
            return strip(film, label, mirrored).into();
        }
        let picture = tag("div.figure__picture[role=img]")
            .set("aria-label", label)
            .set("data-mirrored", mirrored)
            .with(draw::scene(film, 0));
        tag("div.figure")
            .found_by(&self.root)
            .with(picture)
            .with(words::words(&props.book.strings, film))
            .into()
    }

    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        if core::mem::take(&mut self.is_due) {
            // The one before goes first: two on one part would be one too many.
            self.stage = None;
            if !self.is_reduced {
                self.stage = self.play(ctx.props());
            }
        }
    }
}

impl Figure {
    fn play(&self, props: &FigureProps) -> Option<Stage> {
        let film = self.film.as_ref()?;
        let (elapsed, is_running, repetition) = match props.pace {
            Pace::Still => return None,
            Pace::Shown => (Span::ZERO, true, None),
            Pace::Working {
                repetition,
                elapsed,
                is_running,
                ..
            } => (elapsed, is_running, repetition),
        };
        let (cycle, repeat) = match film.playback {
            Playback::Settle(span) => (span, Repeat::Once),
            Playback::Loop {
                repetitions,
                length,
            } => {
                let fitted = repetition.map(|one| one * u32::from(repetitions));
                (fitted.unwrap_or(length), Repeat::Forever)
            }
        };
        let mut tracks = tracks::of(film);
        tracks.extend(words::tracks(&props.book.strings, film));
        let stage = Stage::play(&self.root, &tracks, cycle, repeat, elapsed, is_running);
        Some(stage)
    }
}

/// The movement in words, for whoever does not see it.
fn described(book: &Book, exercise: ExerciseId, film: &Film) -> String {
    let poses: Vec<&str> = film.stills.iter().map(|it| it.caption.as_str()).collect();
    let values = [
        ("exercise", book.exercise(exercise).name.as_str()),
        ("poses", &*poses.join(", ")),
    ];
    fill(&book.strings, Word::PlayerMovement, &values)
}

/// The space that any figure takes, whatever it does.
fn space(is_still: bool) -> Element {
    let picture = tag("svg[viewBox=0 0 4 3][aria-hidden=true]");
    if is_still {
        return tag("span.figure.figure--still[aria-hidden=true]").with(picture);
    }
    tag("div.figure")
        .with(tag("div.figure__picture").with(picture))
        .with(tag("p.figure__words[aria-hidden=true]"))
}

/// The pose that tells an exercise best. Its name stands beside it, so a screen
/// reader passes it over.
fn still(film: &Film, mirrored: Option<&'static str>) -> Element {
    tag("span.figure.figure--still[aria-hidden=true]")
        .set("data-mirrored", mirrored)
        .with(draw::scene(film, draw::telling_frame(film)))
}
