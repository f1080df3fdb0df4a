//! What the timer for breaks asks of the page, once that has come.

use unseat_app::breaks::{Days, Weekday};
use wasm_bindgen::prelude::Closure;
use yew::Callback;

use super::page::Page;
use super::promise::answered;
use crate::host::parts::{Day, Desk};
pub use crate::host::parts::{Notice, Permission, Planned};

/// What the tab shows between breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign<'a> {
    /// Nothing: there is no timer.
    Off,
    /// How many minutes are left, and the same in words.
    Left(&'a str, &'a str),
    /// That a break is due, in words.
    Due(&'a str),
}

/// Whether a person can be notified; none where the page is somebody else's, or the
/// browser has no notifications.
pub fn permission(page: &Page) -> Option<Permission> {
    // The pages are drawn as they are met.
    if !super::IS_BROWSER {
        return Some(Permission::Open);
    }
    Some(page.desk()?.notices()?.permission())
}

/// Asks to be allowed to notify, and tells when that was answered; within a press.
pub fn ask_permission(page: &Page, on_answer: Callback<()>) {
    if let Some(notices) = page.desk().and_then(|desk| desk.notices()) {
        let read = Permission::from_js_value;
        answered(notices.ask(), read, move |_| on_answer.emit(()));
    }
}

/// Shows a sign in the tab's icon, and words before its name; no sign takes them away.
pub fn show(page: &Page, sign: Sign<'_>) {
    let (Some(tab), Some(desk)) = (page.tab(), page.desk()) else {
        return;
    };
    let (drawn, words) = match sign {
        Sign::Off => (None, ""),
        Sign::Left(minutes, words) => (Some(minutes), words),
        Sign::Due(words) => (Some("!"), words),
    };
    tab.mark(words);
    if let Some(icon) = desk.icon() {
        icon.show(drawn);
    }
    if !matches!(sign, Sign::Due(_))
        && let Some(notices) = desk.notices()
    {
        notices.close();
    }
}

/// Notifies, where that is allowed and the page is out of sight.
pub fn notify(page: &Page, notice: Notice<'_>) {
    if let Some(notices) = page.desk().and_then(|desk| desk.notices()) {
        notices.show(notice.into());
    }
}

/// Hands a calendar file to the browser's downloads, with what it says and each time of
/// day in minutes with its days. Whether that was possible.
pub fn save_calendar(
    page: &Page,
    planned: Planned<'_>,
    times: impl Iterator<Item = (u16, Days)>,
) -> bool {
    let Some(desk) = page.desk() else {
        return false;
    };
    let calendar = desk.calendar(planned.into());
    for (minute, days) in times {
        for day in Weekday::ALL.iter().filter(|day| days.has(**day)) {
            calendar.add(named(*day), minute.into());
        }
    }
    calendar.save().is_ok()
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

/// Tells when to look at the clock again: the page came into sight, or another tab
/// changed something.
#[derive(Debug)]
pub struct Ear {
    desk: Desk,
    _on_tick: Closure<dyn FnMut()>,
}

impl Ear {
    /// Listens to a page; none without one.
    pub fn new(page: &Page, on_told: Callback<()>) -> Option<Self> {
        let desk = page.desk()?;
        let on_tick = Closure::new(move || on_told.emit(()));
        desk.set_on_tick(Some(&on_tick));
        Some(Self {
            desk,
            _on_tick: on_tick,
        })
    }
}

impl Drop for Ear {
    fn drop(&mut self) {
        self.desk.set_on_tick(None);
    }
}
