//! The way to the timer for breaks.

use unseat_app::breaks::Press;

use crate::drawing::Drawing;
use crate::ui::button::{Weight, button};
use crate::ui::tag::Element;

/// Draws it, the louder where a break is due.
pub(super) fn to_timer(it: &Drawing<'_>) -> Element {
    let (label, is_due) = it.app.timer_name();
    let weight = if is_due { Weight::Main } else { Weight::Plain };
    button(weight)
        .say(it.strings(), label)
        .on_press(it.on_event, Press::Open.into())
}
