//! The last results as small see-saws, the newest first.

use unseat_app::quiz::profile_words;
use unseat_core::content::Word;

use super::result::fold;
use super::{QuizView, see_saw};
use crate::ui::tag::{Element, tag};
use crate::ui::words::{ago, fill, word};

const DAY: u64 = 24 * 60 * 60 * 1000;

/// Draws them, from the second result on.
pub(super) fn trend(it: &QuizView<'_>) -> Option<Element> {
    let strings = &it.book.strings;
    if it.results.taken.len() < 2 {
        return None;
    }
    let points = it.results.taken.iter().rev().map(|taken| {
        let days = it.drawing.shared().now.wall.millis.saturating_sub(taken.at) / DAY;
        let when = ago(strings, days);
        let Some(outcome) = taken.finding.outcome() else {
            let [name, ..] = profile_words(taken.finding.profile());
            let values = [("profile", strings.get(name)), ("when", &*when)];
            let text = fill(strings, Word::ResultTrendEarlier, &values);
            return tag("li").with(tag("span").text(text));
        };
        let values = [
            ("hips", &*outcome.hips.to_string()),
            ("glutes", &*outcome.glutes.to_string()),
            ("when", &*when),
        ];
        tag("li")
            .with(see_saw::picture(outcome))
            .with(tag("span").text(fill(strings, Word::ResultTrendAt, &values)))
    });
    Some(fold(word(strings, Word::ResultTrend)).with(tag("ol.trend").all(points)))
}
