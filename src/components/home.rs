//! The first screen: the promise, and the ways to begin.

mod continue_card;
mod hero;
mod last_time;

use continue_card::continue_card;
use hero::hero;
use last_time::last_time;
use unseat_core::content::{BreakKind, Length, Purpose, Word};
use unseat_core::memory::{Record, Settings};
use unseat_core::player::Scene;
use yew::{AttrValue, Callback, Html, NodeRef};

use super::app::Event;
use super::book::Book;
use super::ui::button::{pressable, sends};
use super::ui::focus::heading;
use super::ui::tag::{say, tag, text};
use super::ui::words::{title, word};

/// What the first screen shows.
pub(super) struct Home<'a> {
    pub(super) book: &'a Book,
    pub(super) settings: &'a Settings,
    /// The session done last.
    pub(super) last: Option<&'a Record>,
    /// A session left half-way: what it is for, and where it stands.
    pub(super) saved: Option<(Purpose, Scene)>,
    /// The time by the device's clock, in milliseconds since 1970.
    pub(super) now: u64,
    pub(super) heading: &'a NodeRef,
    pub(super) on_event: &'a Callback<Event>,
}

/// Draws the first screen.
pub(super) fn home(it: &Home<'_>) -> Html {
    let strings = &it.book.strings;
    let head = vec![
        tag("p", "mark", vec![say(strings, Word::AppName)]),
        heading(it.heading, word(strings, Word::AppTagline)),
        tag("p", "home__promise", vec![say(strings, Word::AppPromise)]),
    ];
    let mut ways = Vec::new();
    if let Some((purpose, place)) = &it.saved {
        ways.push(continue_card(it.book, *purpose, place, it.on_event));
    }
    ways.extend([warm_up(it), desk_break(it)]);
    ways.extend(it.last.map(|last| last_time(strings, last, it.now)));
    let parts = vec![
        tag("header", "home__head", head),
        hero(it.book, it.settings),
        tag("div", "home__ways", ways),
    ];
    tag("main", "home", parts)
}

fn warm_up(it: &Home<'_>) -> Html {
    let profile = it.settings.profile;
    let ways = Length::ALL.map(|length| {
        let minutes = AttrValue::from(length.minutes().to_string());
        way(
            it,
            Purpose::WarmUp(profile, length),
            minutes,
            Word::HomeMinutesShort,
        )
    });
    card(
        it,
        "card card--main",
        [Word::HomeWarmUp, Word::HomeWarmUpText],
        tag("div", "lengths", ways.into()),
    )
}

fn desk_break(it: &Home<'_>) -> Html {
    let ways = BreakKind::ALL.map(|kind| {
        let minutes = AttrValue::from((kind.span().as_millis() / 60_000).to_string());
        let (figure, unit) = match kind {
            BreakKind::One => (minutes, Word::HomeMinuteShort),
            BreakKind::Two | BreakKind::Three => (minutes, Word::HomeMinutesShort),
            BreakKind::Seated => (
                word(&it.book.strings, Word::HomeSeatedFigure),
                Word::HomeSeatedShort,
            ),
        };
        way(it, Purpose::Break(kind), figure, unit)
    });
    card(
        it,
        "card",
        [Word::HomeDeskBreak, Word::HomeDeskBreakText],
        tag("div", "lengths lengths--small", ways.into()),
    )
}

fn card(it: &Home<'_>, class: &'static str, [name, about]: [Word; 2], ways: Html) -> Html {
    let strings = &it.book.strings;
    let children = vec![
        tag("h2", "", vec![say(strings, name)]),
        tag("p", "", vec![say(strings, about)]),
        ways,
    ];
    tag("section", class, children)
}

/// One way to begin: a large figure and its unit.
fn way(it: &Home<'_>, purpose: Purpose, figure: AttrValue, unit: Word) -> Html {
    let strings = &it.book.strings;
    let children = vec![
        tag("span", "length__figure", vec![text(figure)]),
        tag("span", "length__unit", vec![say(strings, unit)]),
    ];
    pressable(
        "length",
        Some(title(strings, purpose, purpose.stated())),
        sends(it.on_event, Event::Open(purpose)),
        children,
    )
}
