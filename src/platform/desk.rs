//! What the timer for breaks asks of the page: `web/breaks.js` answers, where it was
//! loaded.

use gloo_events::EventListener;
use yew::Callback;

use super::page::{Page, Root};

/// What is asked, as the script counts it.
#[derive(Clone, Copy)]
enum Wish {
    Ahead,
    Permission,
    Ask,
    Show,
    Notify,
    Save,
}

/// Whether a person can be notified.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Permission {
    /// The page is somebody else's, or the browser has no notifications.
    Missing,
    /// Not asked yet.
    Open,
    /// Allowed.
    Granted,
    /// Not allowed.
    Denied,
}

/// Minutes that local time is ahead of UTC now.
pub fn ahead(page: &Page) -> i16 {
    ask(page, Wish::Ahead, "", "")
}

/// Whether a person can be notified.
pub fn permission(page: &Page) -> Permission {
    // The pages are drawn as they are met.
    if !super::IS_BROWSER {
        return Permission::Open;
    }
    match ask(page, Wish::Permission, "", "") {
        1 => Permission::Open,
        2 => Permission::Granted,
        3 => Permission::Denied,
        _ => Permission::Missing,
    }
}

/// Asks to be allowed to notify; within a press.
pub fn ask_permission(page: &Page) {
    ask(page, Wish::Ask, "", "");
}

/// Shows a sign in the tab's icon, and words before its name; nothing takes them away.
pub fn show(page: &Page, sign: &str, words: &str) {
    ask(page, Wish::Show, sign, words);
}

/// Notifies, where that is allowed and the page is out of sight.
pub fn notify(page: &Page, title: &str, text: &str) {
    ask(page, Wish::Notify, title, text);
}

/// Hands a calendar file to the browser's downloads: the schedule in numbers, and a
/// line for each word. Whether that was possible.
pub fn save_calendar(page: &Page, schedule: &str, words: &str) -> bool {
    ask(page, Wish::Save, schedule, words) == 1
}

fn ask(page: &Page, wish: Wish, text: &str, more: &str) -> i16 {
    let root = page.root();
    let answer = root.and_then(|root| root.desk(wish as u8, text, more).ok());
    answer.unwrap_or_default()
}

/// Tells when to look at the clock again: the page came into sight, another tab
/// changed something, or the person has answered the browser.
#[derive(Debug)]
pub struct Ear {
    _listener: EventListener,
}

impl Ear {
    /// Listens to a page; none without one.
    pub fn new(page: &Page, on_told: Callback<()>) -> Option<Self> {
        let root: &Root = page.root()?;
        Some(Self {
            _listener: EventListener::new(root, "tick", move |_| on_told.emit(())),
        })
    }
}
