//! What content must keep to beyond being readable: one rule a file.
//!
//! Rules about one text ([`words`], [`length`], [`holes`]) are asked while the
//! text is read. Rules about how things fit together are listed in [`RULES`].

mod course;
mod coverage;
mod doses;
mod holds;
pub(super) mod holes;
mod ladder;
pub(super) mod length;
mod marks;
mod needs;
pub(super) mod questions;
mod sides;
mod stand_ins;
mod totals;
pub(super) mod words;

use super::content::Content;
use super::problem::Report;

/// A rule reports every breach it finds.
type Rule = fn(&Content, &Report);

/// The rules, in the order they are checked.
const RULES: &[Rule] = &[
    coverage::check,
    totals::check,
    sides::check,
    holds::check,
    ladder::check,
    stand_ins::check,
    needs::check,
    doses::check,
    course::check,
    marks::check,
    questions::check,
];

/// Checks everything that was read.
pub(super) fn check(content: &Content, report: &Report) {
    for rule in RULES {
        rule(content, report);
    }
}
