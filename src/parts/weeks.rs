//! What was done week by week, and what is kept.

mod chart;
mod data;
mod table;
mod trend;

use chart::chart;
use data::data;
use trend::trend;
use unseat_app::Event;
use unseat_app::clock::WallTime;
use unseat_app::player::History;
use unseat_app::quiz::Results;
use unseat_app::weeks::{Press, WeeksPart};
use unseat_core::content::{Strings, Word};
use yew::Callback;

use crate::drawing::Drawing;
use crate::ui::button::{Weight, signed};
use crate::ui::focus::heading;
use crate::ui::icon::Icon;
use crate::ui::tag::{Element, tag};
use crate::ui::words::word;

/// What the screen shows.
struct WeeksView<'a> {
    part: &'a WeeksPart,
    strings: &'a Strings,
    history: &'a History,
    results: &'a Results,
    now: WallTime,
    on_event: &'a Callback<Event>,
}

/// Draws nothing: its page brings it along.
pub(crate) fn wait(_: &WeeksPart, _: &Drawing<'_>) -> Element {
    tag("main")
}

/// Draws the screen.
pub(crate) fn view(part: &WeeksPart, drawing: &Drawing<'_>) -> Element {
    let shared = drawing.shared();
    let strings = drawing.strings();
    let it = &WeeksView {
        part,
        strings,
        history: History::of(&shared.store),
        results: Results::of(&shared.store),
        now: shared.now.wall,
        on_event: drawing.on_event,
    };
    let home = signed(Weight::Quiet, Icon::Leave, word(strings, Word::AppHome))
        .on_press(it.on_event, Event::GoHome);
    let head = tag("header.weeks__head")
        .with(home)
        .with(heading(
            &drawing.nodes.heading,
            word(strings, Word::WeeksTitle),
        ))
        .with(tag("p").say(strings, Word::WeeksIntro));
    tag("main.weeks")
        .with(head)
        .with(chart(it))
        .maybe(trend(it))
        .with(data(it))
}
