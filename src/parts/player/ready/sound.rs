//! "Sound and screen": what is heard, how loud, and whether leaving waits.

use unseat_app::player::{Choice, Press, SoundLevel, Volume};
use unseat_core::content::Word;

use super::Ready;
use super::fit::choice_of;
use crate::ui::button::{Weight, signed};
use crate::ui::choice::choices;
use crate::ui::icon::Icon;
use crate::ui::tag::{Element, tag};
use crate::ui::words::word;

const LEVEL: &str = "input[type=radio][name=sound]";
const VOLUME: &str = "input[type=radio][name=volume]";
const SCREEN: &str = "input[type=checkbox][name=screen]";

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
pub(super) fn sound(it: &Ready<'_>) -> Element {
    let strings = &it.book.strings;
    let settings = it.settings;
    let levels = LEVELS.into_iter().map(|(sound, label)| {
        let is_chosen = sound == settings.sound;
        choice_of(it, LEVEL, label, is_chosen, Choice::Sound(sound))
    });
    let volumes = VOLUMES.into_iter().map(|(volume, label)| {
        let is_chosen = volume == settings.volume;
        choice_of(it, VOLUME, label, is_chosen, Choice::Volume(volume))
    });
    let is_waiting = settings.pause_when_left;
    let waits = Choice::PauseWhenLeft(!is_waiting);
    let wait = choice_of(it, SCREEN, Word::ReadyPauseWhenLeft, is_waiting, waits);
    let test = signed(Weight::Plain, Icon::Sound, word(strings, Word::SoundTest))
        .on_press(it.on_event, Press::TestSound.into());
    let test = tag("div.options__test")
        .with(test)
        .with(tag("p.small").say(strings, Word::SoundHint));
    tag("details.options")
        .with(tag("summary").say(strings, Word::ReadySound))
        .with(choices(strings, Word::SoundLevel, levels))
        .with(choices(strings, Word::SoundVolume, volumes))
        .with(test)
        .with(choices(strings, Word::SoundScreen, [wait]))
}
