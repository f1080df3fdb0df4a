//! The keys that play, while the focus is in the player.

use unseat_app::player::{Event, Press};
use yew::Callback;

use crate::platform::input;

/// What a key does: Space, the arrows, M and Esc.
fn press_of(key: &str, is_moving: bool) -> Option<Press> {
    let event = match key {
        " " if is_moving => Event::Pause,
        " " => Event::Resume,
        "ArrowLeft" => Event::Back,
        "ArrowRight" => Event::Skip,
        "Escape" => Event::Pause,
        "m" | "M" => return Some(Press::Mute),
        _ => return None,
    };
    Some(Press::Session(event))
}

/// Listens on the player's root. While something is asked no key plays: it
/// would change the exercise that is asked about.
pub(super) fn listen(
    on_event: &Callback<unseat_app::Event>,
    is_moving: bool,
    is_asking: bool,
) -> Callback<yew::Event> {
    let on_event = on_event.clone();
    Callback::from(move |event| {
        let event = input::key(event);
        let is_ours = !(is_asking || event.ctrl_key() || event.alt_key() || event.meta_key());
        if let Some(press) = press_of(&event.key(), is_moving).filter(|_| is_ours) {
            event.prevent_default();
            on_event.emit(press.into());
        }
    })
}

/// Keeps Space and Enter for the button or summary that has the focus: pressing
/// it must not play or pause as well.
pub(super) fn keep_presses() -> Callback<yew::Event> {
    Callback::from(|event| {
        let event = input::key(event);
        if matches!(event.key().as_str(), " " | "Enter") {
            event.stop_propagation();
        }
    })
}

#[cfg(test)]
mod tests {
    use super::{Press, press_of};
    use unseat_app::player::Event;

    #[test]
    fn space_pauses_what_moves_and_moves_what_stands() {
        assert_eq!(press_of(" ", true), Some(Press::Session(Event::Pause)));
        assert_eq!(press_of(" ", false), Some(Press::Session(Event::Resume)));
    }

    #[test]
    fn other_keys_stay_the_pages_own() {
        for key in ["Tab", "Enter", "a", "ArrowUp"] {
            assert_eq!(press_of(key, true), None, "{key}");
        }
    }
}
