//! What stands in for the content while there is none. Its few words cannot
//! come from the catalog: it is the catalog that is missing.

use yew::{Callback, Html};

use super::app::{Event, Failure};
use super::ui::button::{Weight, button, sends};
use super::ui::tag::{attributes, tag, text, with};

/// Before the content is here. Nothing, so that a fast arrival does not flash.
pub(super) fn on_its_way() -> Html {
    let busy = attributes! { "class" = "message", "aria-busy" = "true" };
    with("main", busy, vec![])
}

/// The content did not arrive.
pub(super) fn failed(failure: Failure, on_event: &Callback<Event>) -> Html {
    let why = match failure {
        Failure::Network => "They could not be fetched. Check the connection, then try again.",
        Failure::Damaged => "What arrived cannot be read. Trying again usually helps.",
    };
    let parts = vec![
        tag("h1", "", vec![text("The exercises did not arrive".into())]),
        with(
            "p",
            attributes! { "role" = "alert" },
            vec![text(why.into())],
        ),
        button(
            Weight::Main,
            "Try again".into(),
            sends(on_event, Event::Retry),
        ),
    ];
    tag("main", "message", parts)
}
