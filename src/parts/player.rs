//! The part that plays, drawn.

mod finished;
mod home;
mod playing;
mod ready;
mod terrain;
mod timer;

use unseat_app::player::{PlayerPart, Screen};

use crate::drawing::Drawing;
use crate::ui::tag::Element;

/// Draws its screen.
pub(crate) fn view(part: &PlayerPart, it: &Drawing<'_>) -> Element {
    match &part.screen {
        Screen::Home => home::home(part, it),
        Screen::Ready(draft) => ready::ready(part, draft, it),
        Screen::Playing(playing) => playing::playing(part, playing, it),
        Screen::Finished(done) => finished::finished(done, it),
    }
}
