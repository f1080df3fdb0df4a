//! What the timer for breaks asks of the page, once that has come.

use unseat_app::clock::Weekday;
use unseat_app::effect::{Planned, Sign};
use unseat_app::host::Permission;
use yew::Callback;

use super::page::Page;
use super::promise::answered;
use crate::host::parts::{Day, Notice, Notices, Permission as Answer, Planned as PlannedBreaks};

/// Whether a person can be notified.
pub fn permission(page: &Page) -> Permission {
    // The pages are drawn as they are met.
    if !super::IS_BROWSER {
        return Permission::Open;
    }
    match notices(page).map(|notices| notices.permission()) {
        Some(Answer::Open) => Permission::Open,
        Some(Answer::Granted) => Permission::Granted,
        Some(_) => Permission::Denied,
        None => Permission::Missing,
    }
}

/// Asks to be allowed to notify, and tells when that was answered; within a press.
pub fn ask_permission(page: &Page, on_answer: Callback<()>) {
    if let Some(notices) = notices(page) {
        answered(notices.ask(), Answer::from_js_value, move |_| {
            on_answer.emit(());
        });
    }
}

/// Shows a sign in the tab's icon, and words before its name; no sign takes them away.
pub fn show(page: &Page, sign: &Sign) {
    let (drawn, words) = match sign {
        Sign::Off => (None, ""),
        Sign::Left { minutes, words } => (Some(minutes.as_str()), words.as_str()),
        Sign::Due { words } => (Some("!"), words.as_str()),
    };
    if let Some(tab) = page.tab() {
        tab.mark(words);
    }
    if let Some(icon) = page.desk().and_then(|desk| desk.icon()) {
        icon.show(drawn);
    }
    if !matches!(sign, Sign::Due { .. })
        && let Some(notices) = notices(page)
    {
        notices.close();
    }
}

/// Notifies, where that is allowed and the page is out of sight.
pub fn notify(page: &Page, title: &str, text: &str) {
    if let Some(notices) = notices(page) {
        notices.show(Notice { title, body: text }.into());
    }
}

/// Hands a calendar file to the browser's downloads. Whether that was possible.
pub fn save_calendar(page: &Page, planned: &Planned) -> bool {
    let Some(desk) = page.desk() else {
        return false;
    };
    let words = PlannedBreaks {
        calendar: &planned.calendar,
        title: &planned.title,
        text: &planned.text,
        seconds: planned.seconds,
    };
    let calendar = desk.calendar(words.into());
    for (minute, days) in &planned.times {
        for day in Weekday::ALL.iter().filter(|day| days.has(**day)) {
            calendar.add(named(*day), (*minute).into());
        }
    }
    calendar.save().is_ok()
}

fn notices(page: &Page) -> Option<Notices> {
    page.desk()?.notices()
}

const fn named(day: Weekday) -> Day {
    match day {
        Weekday::Monday => Day::Monday,
        Weekday::Tuesday => Day::Tuesday,
        Weekday::Wednesday => Day::Wednesday,
        Weekday::Thursday => Day::Thursday,
        Weekday::Friday => Day::Friday,
        Weekday::Saturday => Day::Saturday,
        Weekday::Sunday => Day::Sunday,
    }
}
