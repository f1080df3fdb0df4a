//! "Sound and screen": what is heard, how loud, and whether leaving waits.

use unseat_core::content::Word;
use unseat_core::memory::{Settings, SoundLevel, Volume};
use yew::Html;

use super::Ready;
use crate::components::app::Event;
use crate::components::ui::button::{Weight, sends, signed};
use crate::components::ui::choice::{Choice, Of, choices, chooses};
use crate::components::ui::icon::Icon;
use crate::components::ui::tag::{say, tag};
use crate::components::ui::words::word;

const LEVELS: [(SoundLevel, Word); 3] = [
    (SoundLevel::Off, Word::SoundOff),
    (SoundLevel::Tones, Word::SoundTones),
    (SoundLevel::Voice, Word::SoundVoice),
];
const VOLUMES: [(Volume, Word); 3] = [
    (Volume::percent(35), Word::SoundSoft),
    (Volume::percent(70), Word::SoundMedium),
    (Volume::percent(100), Word::SoundFull),
];

/// Draws the choices about sound.
pub(super) fn sound(it: &Ready<'_>) -> Html {
    let strings = &it.book.strings;
    let settings = it.settings;
    let choice = |label, is_chosen, settings| Choice {
        label: word(strings, label),
        is_chosen,
        on_choose: chooses(it.on_event, Event::Set(settings)),
    };
    let waits = Settings {
        pause_when_left: !settings.pause_when_left,
        ..*settings
    };
    let levels = LEVELS.map(|(sound, label)| {
        choice(
            label,
            sound == settings.sound,
            Settings { sound, ..*settings },
        )
    });
    let volumes = VOLUMES.map(|(volume, label)| {
        choice(
            label,
            volume == settings.volume,
            Settings {
                volume,
                ..*settings
            },
        )
    });
    let wait = choice(Word::ReadyPauseWhenLeft, settings.pause_when_left, waits);
    let test = signed(
        Weight::Plain,
        Icon::Sound,
        word(strings, Word::SoundTest),
        sends(it.on_event, Event::TestSound),
    );
    let hint = tag("p", "small", vec![say(strings, Word::SoundHint)]);
    let legend = |legend| word(strings, legend);
    let parts = vec![
        tag("summary", "", vec![say(strings, Word::ReadySound)]),
        choices(Of::One, "sound", legend(Word::SoundLevel), levels.into()),
        choices(Of::One, "volume", legend(Word::SoundVolume), volumes.into()),
        tag("div", "options__test", vec![test, hint]),
        choices(Of::Any, "screen", legend(Word::SoundScreen), vec![wait]),
    ];
    tag("details", "options", parts)
}
