//! What was done week by week, and what is kept.

mod chart;
mod data;
mod press;
mod table;
mod trend;

pub(crate) use press::Press;

use chart::chart;
use data::data;
use trend::trend;
use unseat_app::player::History;
use unseat_app::quiz::Results;
use unseat_app::weeks::WallTime;
use unseat_core::content::{Strings, Word};
use yew::{Callback, NodeRef};

use super::app::{Event, WeeksState};
use super::ui::button::{Weight, signed};
use super::ui::focus::heading;
use super::ui::icon::Icon;
use super::ui::tag::{Element, tag};
use super::ui::words::word;

/// What the screen shows.
pub(super) struct WeeksView<'a> {
    pub(super) strings: &'a Strings,
    pub(super) history: &'a History,
    pub(super) results: &'a Results,
    pub(super) now: WallTime,
    pub(super) state: &'a WeeksState,
    pub(super) heading: &'a NodeRef,
    pub(super) on_event: &'a Callback<Event>,
}

/// Draws the screen.
pub(super) fn weeks(it: &WeeksView<'_>) -> Element {
    let strings = it.strings;
    let home = signed(Weight::Quiet, Icon::Leave, word(strings, Word::AppHome))
        .on_press(it.on_event, Event::GoHome);
    let head = tag("header.weeks__head")
        .with(home)
        .with(heading(it.heading, word(strings, Word::WeeksTitle)))
        .with(tag("p").say(strings, Word::WeeksIntro));
    tag("main.weeks")
        .with(head)
        .with(chart(it))
        .maybe(trend(it))
        .with(data(it))
}
