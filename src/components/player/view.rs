//! How the playing screen is laid out.

use unseat_app::player::{Notice, Pause, Scene, Session};
use unseat_core::content::Word;
use yew::{Callback, NodeRef};

use super::Message;
use super::beat::Beat;
use super::hurt::hurt;
use super::keys;
use super::now::now;
use super::stage::stage;
use super::transport::transport;
use crate::components::book::Book;
use crate::components::figure::{Pace, figure};
use crate::components::terrain::{Hill, Thousandths, Walked, terrain};
use crate::components::ui::tag::{Element, tag};
use crate::components::ui::words::{exercise, fill};
use crate::effects::Said;

/// What the playing screen shows.
pub(super) struct View<'a> {
    pub(super) book: &'a Book,
    pub(super) session: &'a Session,
    pub(super) scene: Scene,
    pub(super) beat: Beat,
    pub(super) said: &'a Said,
    pub(super) notice: Option<Notice>,
    pub(super) has_sound: bool,
    pub(super) is_reduced: bool,
    pub(super) ring: &'a NodeRef,
    pub(super) heading: &'a NodeRef,
    pub(super) question: &'a NodeRef,
    pub(super) on_message: &'a Callback<Message>,
}

impl View<'_> {
    /// Whether time passes: counting in counts.
    pub(super) fn is_moving(&self) -> bool {
        self.scene.paused.is_none()
    }

    /// Whether the question how much it hurts is open.
    fn asks(&self) -> bool {
        self.scene.paused == Some(Pause::Hurt)
    }

    fn state(&self) -> &'static str {
        match (self.scene.paused, self.scene.count_in) {
            (Some(Pause::Hurt), _) => "hurt",
            (Some(_), _) => "paused",
            (None, Some(_)) => "counting",
            (None, None) => "running",
        }
    }
}

/// Draws the playing screen.
pub(super) fn view(it: &View<'_>) -> Element {
    let screen = tag("main.player[tabindex=-1]")
        .set("data-state", it.state())
        .on_key(keys::listen(it.on_message, it.is_moving(), it.asks()))
        .with(way(it));
    // Every part has its place, drawn or not: children are told apart by it, and
    // one more or less would draw the others anew, under the finger that is on them.
    let parts = if it.asks() {
        [Some(hurt(it)), None, None, None]
    } else {
        [now(it), stage(it), next(it), transport(it)].map(Some)
    };
    let announced = it.said.announce.clone().unwrap_or_default();
    let screen = parts.into_iter().fold(screen, Element::maybe);
    screen.with(tag("p.unseen[aria-live=polite]").text(announced))
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
