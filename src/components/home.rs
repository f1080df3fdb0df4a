//! The first screen: the promise, and the ways to begin.

mod continue_card;
mod hero;
mod last_time;
mod quiz_card;

use continue_card::continue_card;
use hero::hero;
use last_time::last_time;
use quiz_card::quiz_card;
use unseat_app::player::Scene;
use unseat_app::player::{Record, Settings};
use unseat_core::content::{BreakKind, Length, Purpose, Word};
use yew::{Callback, NodeRef};

use super::app::{Event, QuizState};
use super::book::Book;
use super::breaks::{TimerName, to_timer};
use super::ui::button::pressable;
use super::ui::focus::heading;
use super::ui::tag::{Element, tag};
use super::ui::words::{title, word};

/// What the first screen shows.
pub(super) struct Home<'a> {
    pub(super) book: &'a Book,
    pub(super) settings: &'a Settings,
    /// The session done last.
    pub(super) last: Option<&'a Record>,
    pub(super) quiz: &'a QuizState,
    /// A session left half-way: what it is for, and where it stands.
    pub(super) saved: Option<(Purpose, Scene)>,
    /// How the way to the timer is called.
    pub(super) timer: TimerName,
    /// The time by the device's clock, in milliseconds since 1970.
    pub(super) now: u64,
    pub(super) heading: &'a NodeRef,
    pub(super) on_event: &'a Callback<Event>,
}

/// Draws the first screen.
pub(super) fn home(it: &Home<'_>) -> Element {
    let strings = &it.book.strings;
    let head = tag("header.home__head")
        .with(tag("p.mark").say(strings, Word::AppName))
        .with(heading(it.heading, word(strings, Word::AppTagline)))
        .with(tag("p.home__promise").say(strings, Word::AppPromise));
    let waiting = it.saved.as_ref();
    let ways = tag("div.home__ways")
        .all(waiting.map(|(purpose, place)| continue_card(it.book, *purpose, place, it.on_event)))
        .with(quiz_card(it))
        .with(warm_up(it))
        .with(desk_break(it))
        .all(it.last.map(|last| last_time(strings, last, it.now)));
    tag("main.home")
        .with(head)
        .maybe(hero(it.book, it.settings))
        .with(ways)
}

fn warm_up(it: &Home<'_>) -> Element {
    let profile = it.settings.profile;
    let ways = Length::ALL.into_iter().map(|length| {
        let minutes = length.minutes().to_string();
        way(
            it,
            Purpose::WarmUp(profile, length),
            minutes,
            Word::HomeMinutesShort,
        )
    });
    card(
        it,
        "section.card.card--main",
        [Word::HomeWarmUp, Word::HomeWarmUpText],
    )
    .with(tag("div.lengths").all(ways))
}

fn desk_break(it: &Home<'_>) -> Element {
    let ways = BreakKind::ALL.into_iter().map(|kind| {
        let minutes = (kind.span().as_millis() / 60_000).to_string();
        let (figure, unit) = match kind {
            BreakKind::One => (minutes, Word::HomeMinuteShort),
            BreakKind::Two | BreakKind::Three | BreakKind::Five => {
                (minutes, Word::HomeMinutesShort)
            }
            BreakKind::Seated => (
                word(&it.book.strings, Word::HomeSeatedFigure),
                Word::HomeSeatedShort,
            ),
        };
        way(it, Purpose::Break(kind), figure, unit)
    });
    let card = card(
        it,
        "section.card",
        [Word::HomeDeskBreak, Word::HomeDeskBreakText],
    );
    card.with(tag("div.lengths.lengths--small").all(ways))
        .with(to_timer(it.book, it.timer, it.on_event))
}

fn card(it: &Home<'_>, selector: &'static str, [name, about]: [Word; 2]) -> Element {
    let strings = &it.book.strings;
    tag(selector)
        .with(tag("h2").say(strings, name))
        .with(tag("p").say(strings, about))
}

/// One way to begin: a large figure and its unit.
fn way(it: &Home<'_>, purpose: Purpose, figure: String, unit: Word) -> Element {
    let strings = &it.book.strings;
    pressable("length")
        .set("aria-label", title(strings, purpose, purpose.stated()))
        .with(tag("span.length__figure").text(figure))
        .with(tag("span.length__unit").say(strings, unit))
        .on_press(it.on_event, Event::Open(purpose))
}
