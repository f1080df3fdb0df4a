//! The figure: still, or in motion without any code of ours running per frame.

mod draw;
#[cfg(feature = "reading")]
pub(crate) mod reading;
mod strip;
mod tracks;
mod words;

use std::rc::Rc;

use strip::strip;
use unseat_core::content::{ExerciseId, Side, Word};
use unseat_core::figure::{Film, Playback};
use unseat_core::time::Span;
use yew::virtual_dom::VComp;
use yew::{Component, Context, Html, NodeRef, Properties};

use crate::book::Book;
use crate::platform::motion::{self, ReducedMotion};
use crate::platform::stage::{Repeat, Stage};
use crate::ui::tag::{Element, tag};
use crate::ui::words::fill;

/// Which figure, and how it moves.
#[derive(Properties, PartialEq)]
pub(crate) struct FigureProps {
    pub(crate) book: Book,
    pub(crate) exercise: ExerciseId,
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
        side,
        pace,
    };
    VComp::new::<Figure>(Rc::new(props), None).into()
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
    film: Rc<Film>,
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
        let mirrored = props
            .side
            .is_some_and(|side| self.film.is_mirrored_for(side))
            .then_some("");
        if props.pace == Pace::Still {
            return still(&self.film, mirrored).into();
        }
        let label = described(&props.book, props.exercise, &self.film);
        if self.is_reduced {
            return strip(&self.film, label, mirrored).into();
        }
        let picture = tag("div.figure__picture[role=img]")
            .set("aria-label", label)
            .set("data-mirrored", mirrored)
            .with(draw::scene(&self.film, 0));
        tag("div.figure")
            .found_by(&self.root)
            .with(picture)
            .with(words::words(&props.book.strings, &self.film))
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
        let (cycle, repeat) = match self.film.playback {
            Playback::Settle(span) => (span, Repeat::Once),
            Playback::Loop {
                repetitions,
                length,
            } => {
                let fitted = repetition.map(|one| one * u32::from(repetitions));
                (fitted.unwrap_or(length), Repeat::Forever)
            }
        };
        let mut tracks = tracks::of(&self.film);
        tracks.extend(words::tracks(&props.book.strings, &self.film));
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

/// The pose that tells an exercise best. Its name stands beside it, so a screen
/// reader passes it over.
fn still(film: &Film, mirrored: Option<&'static str>) -> Element {
    tag("span.figure.figure--still[aria-hidden=true]")
        .set("data-mirrored", mirrored)
        .with(draw::scene(film, draw::telling_frame(film)))
}
