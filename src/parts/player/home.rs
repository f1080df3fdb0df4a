//! The first screen: the promise, and the ways to begin.

mod continue_card;
mod hero;
mod last_time;
mod quiz_card;

use continue_card::continue_card;
use hero::hero;
use last_time::last_time;
use quiz_card::quiz_card;
use unseat_app::player::{History, PlayerPart, Press, Settings};
use unseat_core::content::{BreakKind, Length, Purpose, Word};

use super::timer::to_timer;
use crate::drawing::Drawing;
use crate::ui::button::pressable;
use crate::ui::focus::heading;
use crate::ui::tag::{Element, tag};
use crate::ui::words::{title, word};

/// Draws the first screen.
pub(super) fn home(part: &PlayerPart, it: &Drawing<'_>) -> Element {
    let strings = it.strings();
    let head = tag("header.home__head")
        .with(tag("p.mark").say(strings, Word::AppName))
        .with(heading(&it.nodes.heading, word(strings, Word::AppTagline)))
        .with(tag("p.home__promise").say(strings, Word::AppPromise));
    let now = it.shared().now;
    let waiting = part.waiting.as_ref().and_then(|session| {
        let place = session.scene(now.clock)?;
        Some(continue_card(it, session.plan().purpose(), &place))
    });
    let last = History::of(&it.shared().store).records.last();
    let ways = tag("div.home__ways")
        .all(waiting)
        .with(quiz_card(it))
        .with(warm_up(it))
        .with(desk_break(it))
        .all(last.map(|last| last_time(strings, last, now.wall.millis)));
    tag("main.home")
        .with(head)
        .maybe(hero(it, &Settings::of(&it.shared().store)))
        .with(ways)
}

fn warm_up(it: &Drawing<'_>) -> Element {
    let profile = Settings::of(&it.shared().store).profile;
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

fn desk_break(it: &Drawing<'_>) -> Element {
    let ways = BreakKind::ALL.into_iter().map(|kind| {
        let minutes = (kind.span().as_millis() / 60_000).to_string();
        let (figure, unit) = match kind {
            BreakKind::One => (minutes, Word::HomeMinuteShort),
            BreakKind::Two | BreakKind::Three | BreakKind::Five => {
                (minutes, Word::HomeMinutesShort)
            }
            BreakKind::Seated => (
                word(it.strings(), Word::HomeSeatedFigure),
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
        .with(to_timer(it))
}

fn card(it: &Drawing<'_>, selector: &'static str, [name, about]: [Word; 2]) -> Element {
    let strings = it.strings();
    tag(selector)
        .with(tag("h2").say(strings, name))
        .with(tag("p").say(strings, about))
}

/// One way to begin: a large figure and its unit.
fn way(it: &Drawing<'_>, purpose: Purpose, figure: String, unit: Word) -> Element {
    let strings = it.strings();
    pressable("length")
        .set("aria-label", title(strings, purpose, purpose.stated()))
        .with(tag("span.length__figure").text(figure))
        .with(tag("span.length__unit").say(strings, unit))
        .on_press(it.on_event, Press::Open(purpose).into())
}
