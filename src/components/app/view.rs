//! The screen that is showing, and what stands on every one.

use unseat_core::content::{Strings, Word};
use unseat_core::time::Timestamp;
use yew::virtual_dom::VList;
use yew::{Callback, Html, html};

use super::screen::Screen;
use super::{App, Event, later};
use crate::components::book::Book;
use crate::components::finished::{Finished, finished};
use crate::components::home::{Home, home};
use crate::components::player::Player;
use crate::components::quiz::Press;
use crate::components::ready::{Ready, ready};
use crate::components::ui::pattern::patterns;
use crate::components::ui::tag::{Element, tag};
use crate::components::ui::waiting::waiting;

/// What a drawing is told beside the app.
#[derive(Clone, Copy)]
pub(super) struct Now {
    /// On the clock of sessions.
    pub(super) session: Timestamp,
    /// By the device's clock, in milliseconds since 1970.
    pub(super) wall: u64,
    /// Whether the browser keeps nothing.
    pub(super) is_forgetful: bool,
}

/// Draws the app.
pub(super) fn view(app: &App, now: Now, on_event: &Callback<Event>) -> Html {
    let book = &app.book;
    let is_playing = matches!(app.screen, Screen::Playing(_));
    let foot = (!is_playing).then(|| foot(&book.strings, now.is_forgetful));
    let parts = vec![
        patterns().into(),
        screen(app, book, now, on_event),
        foot.map(Html::from).unwrap_or_default(),
    ];
    VList::with_children(parts, None).into()
}

fn screen(app: &App, book: &Book, now: Now, on_event: &Callback<Event>) -> Html {
    let heading = &app.heading;
    match &app.screen {
        Screen::Home => home(&Home {
            book,
            settings: &app.settings,
            last: app.last(),
            quiz: &app.quiz,
            saved: app
                .waiting
                .as_ref()
                .and_then(|session| Some((session.plan().purpose(), session.scene(now.session)?))),
            timer: app.timer_name(),
            now: now.wall,
            heading,
            on_event,
        })
        .into(),
        Screen::Ready(draft) => ready(&Ready {
            book,
            settings: &app.settings,
            draft,
            own: &app.own(draft),
            edited: app.edited.map(|index| (index, &app.row)),
            heading,
            on_event,
        })
        .into(),
        Screen::Playing(session) => html! {
            <Player
                session={session.clone()} page={app.page.clone()} book={book.clone()} settings={app.settings}
                shell={app.shell.clone()}
                on_settings={on_event.reform(Event::Set)} on_end={on_event.reform(Event::Ended)}
            />
        },
        Screen::Finished(done) => finished(&Finished {
            book,
            done,
            timer: app.timer_name(),
            heading,
            on_event,
        })
        .into(),
        Screen::Programme(here) => later::programme_screen(*here, app, on_event).into(),
        Screen::Weeks(here) => later::weeks_screen(*here, app, on_event).into(),
        Screen::Opening(wanted, has_failed) => {
            let failed = has_failed.then_some(Word::QuizFailed);
            waiting(&book.strings, failed, Press::Want(*wanted).into(), on_event).into()
        }
        Screen::Quiz(here, screen) => later::quiz_screen(*here, app, screen, now, on_event).into(),
        Screen::Breaks => app.breaks_screen(on_event).into(),
    }
}

/// Safety, privacy, and whether anything is kept.
fn foot(strings: &Strings, is_forgetful: bool) -> Element {
    let kept = if is_forgetful {
        Word::AppForgetful
    } else {
        Word::AppPrivate
    };
    let private = tag("p")
        .say(strings, Word::AppAge)
        .copied(" ")
        .say(strings, kept);
    let lines = tag("div.foot__text.small")
        .with(tag("p").say(strings, Word::AppSafety))
        .with(private);
    tag("footer.foot").with(lines)
}
