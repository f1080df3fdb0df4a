//! How the playing screen is laid out.

use unseat_core::content::Word;
use unseat_core::player::{Notice, Pause, Scene, Session};
use yew::{AttrValue, Callback, Html, NodeRef, html};

use super::Message;
use super::beat::Beat;
use super::details::details;
use super::hurt::hurt;
use super::keys;
use super::now::now;
use super::stage::stage;
use super::transport::transport;
use crate::components::book::Book;
use crate::components::figure::{Figure, Pace};
use crate::components::terrain::{Hill, Thousandths, Walked, terrain};
use crate::components::ui::tag::{attributes, dressed, say, tag, text, with};
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
pub(super) fn view(it: &View<'_>) -> Html {
    // Every part has its place, drawn or not: children are told apart by it, and
    // one more or less would draw the others anew, under the finger that is on them.
    let mut parts = if it.asks() {
        let nothing = Html::default;
        vec![
            way(it),
            hurt(it),
            nothing(),
            nothing(),
            nothing(),
            nothing(),
        ]
    } else {
        let about = (!it.is_moving()).then(|| details(it)).flatten();
        vec![
            way(it),
            stage(it),
            now(it),
            next(it),
            transport(it),
            about.unwrap_or_default(),
        ]
    };
    let announced = AttrValue::from(it.said.announce.clone().unwrap_or_default());
    let live = attributes! { "class" = "unseen", "aria-live" = "polite" };
    parts.push(with("p", live, vec![text(announced)]));
    let onkeydown = keys::listen(it.on_message, it.is_moving());
    let player = attributes! {
        "class" = "player", "data-state" = it.state(), "tabindex" = "-1",
    };
    dressed(html! { <main {onkeydown} /> }, player, parts)
}

/// Where in the whole session one is.
fn way(it: &View<'_>) -> Html {
    let strings = &it.book.strings;
    let plan = it.session.plan();
    let hills: Vec<Hill> = plan
        .steps()
        .iter()
        .map(|step| Hill {
            phase: it.book.exercise(step.exercise).phase,
            span: step.lead_in + step.work.total(),
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
    let left = it.scene.left.to_string();
    let line = |words| tag("span", "", vec![text(words)]);
    let place = vec![
        line(fill(strings, Word::PlayerProgress, &place)),
        line(fill(strings, Word::PlayerLeft, &[("time", &left)])),
    ];
    let parts = vec![terrain(&hills, walked), tag("p", "player__place", place)];
    tag("header", "player__way", parts)
}

/// What comes next.
fn next(it: &View<'_>) -> Html {
    let strings = &it.book.strings;
    let Some(next) = it.scene.next else {
        let last = tag("p", "", vec![say(strings, Word::PlayerLast)]);
        return tag("div", "player__next", vec![last]);
    };
    let book = it.book.clone();
    let thumb = html! {
        <Figure {book} exercise={next.exercise} side={next.side} pace={Pace::Still} />
    };
    let words = vec![
        tag("span", "small", vec![say(strings, Word::PlayerNext)]),
        text(exercise(it.book, next.exercise, next.side)),
    ];
    let parts = vec![
        tag("span", "player__thumb", vec![thumb]),
        tag("p", "", words),
    ];
    tag("div", "player__next", parts)
}
