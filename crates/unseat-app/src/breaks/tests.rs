//! The hours, the transitions, whole days, and what is remembered.

mod days;
mod hours;
mod kept;
mod today;
mod transitions;

use super::{Days, Weekday};

fn every_day() -> Days {
    let all = Weekday::ALL.iter();
    all.fold(Days::EMPTY, |days, day| days.with(*day, true))
}
