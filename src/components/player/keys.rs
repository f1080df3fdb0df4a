//! The keys that play, while the focus is in the player.

use unseat_app::player::Event;
use yew::Callback;

use super::Message;
use crate::platform::input;

/// What a key does: Space, the arrows, M and Esc.
fn message_of(key: &str, is_moving: bool) -> Option<Message> {
    let event = match key {
        " " if is_moving => Event::Pause,
        " " => Event::Resume,
        "ArrowLeft" => Event::Back,
        "ArrowRight" => Event::Skip,
        "Escape" => Event::Pause,
        "m" | "M" => return Some(Message::Mute),
        _ => return None,
    };
    Some(Message::Session(event))
}

/// Listens on the player's root. While something is asked no key plays: it
/// would change the exercise that is asked about.
pub(super) fn listen(
    on_message: &Callback<Message>,
    is_moving: bool,
    is_asking: bool,
) -> Callback<yew::Event> {
    let on_message = on_message.clone();
    Callback::from(move |event| {
        let event = input::key(event);
        let is_ours = !(is_asking || event.ctrl_key() || event.alt_key() || event.meta_key());
        if let Some(message) = message_of(&event.key(), is_moving).filter(|_| is_ours) {
            event.prevent_default();
            on_message.emit(message);
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
    use super::{Message, message_of};
    use unseat_app::player::Event;

    #[test]
    fn space_pauses_what_moves_and_moves_what_stands() {
        assert_eq!(message_of(" ", true), Some(Message::Session(Event::Pause)));
        assert_eq!(
            message_of(" ", false),
            Some(Message::Session(Event::Resume))
        );
    }

    #[test]
    fn other_keys_stay_the_pages_own() {
        for key in ["Tab", "Enter", "a", "ArrowUp"] {
            assert_eq!(message_of(key, true), None, "{key}");
        }
    }
}
