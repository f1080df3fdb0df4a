//! What was done last time, in one line.

use crate::ui::tag::{Element, tag};
use crate::ui::words::{ago, exercises, fill, length};
use unseat_app::player::Record;
use unseat_core::content::{Strings, Word};

const DAY: u64 = 24 * 60 * 60 * 1000;

/// The last session, and how long ago it was.
pub(super) fn last_time(strings: &Strings, last: &Record, now: u64) -> Element {
    let values = [
        ("work", &*length(strings, last.worked)),
        (
            "exercises",
            &*exercises(strings, usize::from(last.exercises)),
        ),
        ("when", &*ago(strings, now.saturating_sub(last.ended) / DAY)),
    ];
    tag("p.home__last")
        .with(tag("b").say(strings, Word::HomeLast))
        .copied(" ")
        .text(fill(strings, Word::HomeLastText, &values))
}
