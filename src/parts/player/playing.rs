//! How the playing screen is laid out.

mod details;
mod hurt;
mod keys;
mod leaving;
mod now;
mod ring;
mod stage;
mod transport;

use hurt::hurt;
use leaving::leaving;
use now::now;
use stage::stage;
use transport::transport;
use unseat_app::Event;
use unseat_app::player::SoundLevel;
use unseat_app::player::{Beat, Notice, Pause, PlayerPart, Playing, Scene, Session, Settings};
use unseat_core::content::{Manual, Word};
use yew::{Callback, NodeRef};

use super::terrain::{Hill, Thousandths, Walked, terrain};
use crate::book::Book;
use crate::drawing::Drawing;
use crate::figure::{Pace, figure};
use crate::ui::tag::{Element, tag};
use crate::ui::words::{exercise, fill};

/// What the playing screen shows.
struct View<'a> {
    drawing: &'a Drawing<'a>,
    book: &'a Book,
    session: &'a Session,
    scene: Scene,
    beat: Beat,
    announced: &'a str,
    notice: Option<Notice>,
    /// Whether it is asked if the session is to be left.
    is_leaving: bool,
    /// How the exercise is done, if that is here.
    manual: Option<&'a Manual>,
    has_sound: bool,
    heading: &'a NodeRef,
    question: &'a NodeRef,
    on_event: &'a Callback<Event>,
}

impl View<'_> {
    /// Whether time passes: counting in counts.
    fn is_moving(&self) -> bool {
        self.scene.paused.is_none()
    }

    /// Whether the question how much it hurts is open.
    fn asks(&self) -> bool {
        self.scene.paused == Some(Pause::Hurt)
    }

    fn state(&self) -> &'static str {
        match (self.scene.paused, self.scene.count_in) {
            // Asked in the same place.
            _ if self.is_leaving => "hurt",
            (Some(Pause::Hurt), _) => "hurt",
            (Some(_), _) => "paused",
            (None, Some(_)) => "counting",
            (None, None) => "running",
        }
    }
}

/// Draws the playing screen.
pub(super) fn playing(part: &PlayerPart, playing: &Playing, drawing: &Drawing<'_>) -> Element {
    let shared = drawing.shared();
    let Some(scene) = playing.session.scene(shared.now.clock) else {
        return tag("main.player");
    };
    let manuals = part.manuals.here();
    view(&View {
        drawing,
        book: drawing.book,
        session: &playing.session,
        manual: manuals.and_then(|all| all.get(scene.exercise.index())),
        scene,
        beat: playing.beat,
        announced: &playing.announced,
        notice: playing.notice,
        is_leaving: playing.is_leaving,
        has_sound: Settings::of(&shared.store).sound != SoundLevel::Off,
        heading: &drawing.nodes.heading,
        question: &drawing.nodes.question,
        on_event: drawing.on_event,
    })
}

fn view(it: &View<'_>) -> Element {
    let screen = tag("main.player[tabindex=-1]")
        .set("data-state", it.state())
        .on_key(keys::listen(
            it.on_event,
            it.is_moving(),
            it.asks() || it.is_leaving,
        ))
        .with(way(it));
    // Every part has its place, drawn or not: children are told apart by it, and
    // one more or less would draw the others anew, under the finger that is on them.
    let parts = if it.is_leaving {
        [Some(leaving(it)), None, None, None]
    } else if it.asks() {
        [Some(hurt(it)), None, None, None]
    } else {
        [now(it), stage(it), next(it), transport(it)].map(Some)
    };
    let screen = parts.into_iter().fold(screen, Element::maybe);
    screen.with(tag("p.unseen[aria-live=polite]").copied(it.announced))
}

/// Where in the whole session one is.
fn way(it: &View<'_>) -> Element {
    let strings = &it.book.strings;
    let plan = it.session.plan();
    let hills: Vec<Hill> = plan
        .steps()
        .iter()
        .map(|step| Hill {
            phase: it.book.exercise(step.exercise).phase,
            span: step.step().total(),
        })
        .collect();
    let walked = Walked {
        step: Some(it.scene.step - 1),
        part: Thousandths::of(plan.total() - it.scene.left, plan.total()),
    };
    let place = [
        ("step", &*it.scene.step.to_string()),
        ("steps", &*it.scene.steps.to_string()),
    ];
    let left = it.scene.left.clock();
    let line = |words| tag("span").text(words);
    let place = tag("p.player__place")
        .with(line(fill(strings, Word::PlayerProgress, &place)))
        .with(line(fill(strings, Word::PlayerLeft, &[("time", &left)])));
    tag("header.player__way")
        .with(terrain(&hills, walked))
        .with(place)
}

/// What comes next.
fn next(it: &View<'_>) -> Element {
    let strings = &it.book.strings;
    let line = tag("div.player__next");
    let Some(next) = it.scene.next else {
        return line.with(tag("p").say(strings, Word::PlayerLast));
    };
    let thumb = figure(it.book, next.exercise, next.side, Pace::Still);
    let words = tag("p")
        .with(tag("span.small").say(strings, Word::PlayerNext))
        .text(exercise(it.book, next.exercise, next.side));
    line.with(tag("span.player__thumb").show(thumb)).with(words)
}
