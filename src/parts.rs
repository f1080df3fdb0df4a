//! The parts, drawn: each screen from the state of its part.

mod breaks;
mod check;
mod cut;
mod player;
mod programme;
mod quiz;
mod weeks;

use later::Here;
use unseat_app::app::Showing;
use unseat_app::each_part;
use unseat_app::part::Part;
use unseat_core::content::Word;
use yew::Html;
use yew::virtual_dom::VList;

use crate::drawing::Drawing;
use crate::ui::pattern::patterns;
use crate::ui::tag::{Element, tag};

/// Draws the screen that is showing, and what stands on every one.
pub(crate) fn view(it: &Drawing<'_>) -> Html {
    let screen = match it.app.showing {
        Showing::Player => player::view(&it.app.player, it),
        Showing::Part(part) => drawn(part, it),
        Showing::Check => check::view(&it.app.check, it),
    };
    let foot = (!it.app.player.is_playing()).then(|| foot(it));
    let parts = vec![
        patterns().into(),
        screen.into(),
        foot.map(Html::from).unwrap_or_default(),
    ];
    VList::with_children(parts, None).into()
}

macro_rules! drawn {
    ($(
        $(#[$about:meta])*
        $Part:ident: $module:ident = $name:literal, on $Opening:ident, $place:ident;
    )*) => {
        /// Draws the screen of a part, or that its code is on its way.
        fn drawn(part: Part, it: &Drawing<'_>) -> Element {
            match part {
                $(Part::$Part => match Here::get() {
                    Some(here) => cut::$module(here, &it.app.parts.$module, it),
                    None => $module::wait(&it.app.parts.$module, it),
                },)*
            }
        }
    };
}

each_part!(drawn);

/// Safety, privacy, and whether anything is kept. The quiz says the first where it begins
/// and where it ends, and not under every question.
fn foot(it: &Drawing<'_>) -> Element {
    let strings = it.strings();
    let is_asked = it.app.showing == Showing::Part(Part::Quiz) && it.app.parts.quiz.is_asking();
    let kept = if it.app.is_forgetful() {
        Word::AppForgetful
    } else {
        Word::AppPrivate
    };
    let private = tag("p")
        .say(strings, Word::AppAge)
        .copied(" ")
        .say(strings, kept);
    let lines = tag("div.foot__text.small")
        .maybe((!is_asked).then(|| tag("p").say(strings, Word::AppSafety)))
        .with(private);
    tag("footer.foot").with(lines)
}
