//! How one is told of a break, while the page is open and while it is closed.

use unseat_app::host::Permission;
use unseat_app::player;
use unseat_core::content::Word;

use super::{Breaks, Press, way};
use crate::ui::button::{Weight, signed};
use crate::ui::icon::Icon;
use crate::ui::tag::{Element, tag};
use crate::ui::words::word;

/// While the page is open.
pub(super) fn told(it: &Breaks<'_>) -> Element {
    let strings = &it.book.strings;
    let line = |selector, text| tag(selector).say(strings, text);
    let open = match it.drawing.shared().permission {
        Permission::Missing => Word::BreaksHosted,
        _ => Word::BreaksOpen,
    };
    let allow = match it.drawing.shared().permission {
        Permission::Missing => None,
        Permission::Open => Some(way(
            it,
            Weight::Plain,
            word(strings, Word::BreaksAllow),
            Press::Allow,
        )),
        Permission::Granted => Some(line("p.small[role=status]", Word::BreaksAllowed)),
        Permission::Denied => Some(line("p.small[role=status]", Word::BreaksDenied)),
    };
    let hear = signed(Weight::Plain, Icon::Sound, word(strings, Word::SoundTest))
        .on_press(it.on_event, player::Press::TestSound.into());
    tag("section.card")
        .with(line("h2", Word::BreaksTold))
        .with(line("p", open))
        .with(tag("div.card__row").with(hear).maybe(allow))
        .with(line("p.small", Word::BreaksTone))
        .with(line("p", Word::BreaksClosed))
}

/// While it is closed.
pub(super) fn calendar(it: &Breaks<'_>) -> Element {
    let strings = &it.book.strings;
    let line = |selector, text| tag(selector).say(strings, text);
    let saved = it.part.is_saved.then(|| line("span", Word::BreaksSaved));
    tag("section.card")
        .with(line("h2", Word::BreaksCalendar))
        .with(line("p", Word::BreaksCalendarText))
        .with(way(
            it,
            Weight::Plain,
            word(strings, Word::BreaksSave),
            Press::Save,
        ))
        .with(tag("p.small[role=status]").all(saved))
        .with(line("p.small", Word::BreaksCalendarMore))
}
