//! "Sound and screen": what is heard, how loud, and whether leaving waits.

use unseat_app::player::{Choice, Press, SoundLevel, Voice, Volume};
use unseat_core::content::Word;
use yew::Callback;

use super::Ready;
use super::fit::choice_of;
use crate::platform::input;
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
        .maybe(
            (settings.sound == SoundLevel::Voice)
                .then(|| voice(it))
                .flatten(),
        )
        .with(choices(strings, Word::SoundVolume, volumes))
        .with(test)
        .with(choices(strings, Word::SoundScreen, [wait]))
}

/// Which of the voices speaks, where there are several. A voice that is chosen is heard.
fn voice(it: &Ready<'_>) -> Option<Element> {
    let strings = &it.book.strings;
    let voices = it.voices;
    if voices.len() < 2 {
        return None;
    }
    let chosen: Option<&Voice> = it.drawing.shared().store.get();
    let option = |name: &str, value: &str, is_chosen: bool| {
        tag("option")
            .set("value", value.to_owned())
            .set("selected", is_chosen.then_some(""))
            .copied(name)
    };
    let best = strings.get(Word::SoundBest);
    let is_there = |it: &&Voice| voices.contains(&it.name);
    let chosen = chosen.filter(is_there).map(|it| &*it.name);
    let named = voices.iter();
    let named = named.map(|name| option(name, name, chosen == Some(name)));
    let select = tag("select")
        .with(option(best, "", chosen.is_none()))
        .all(named)
        .on_change_to(chooses(it));
    let label = tag("label.options__voice")
        .with(tag("span").say(strings, Word::SoundChoice))
        .with(select);
    Some(label)
}

fn chooses(it: &Ready<'_>) -> Callback<yew::Event> {
    let on_event = it.on_event.clone();
    let voices = it.voices.to_vec();
    Callback::from(move |event| {
        let name = input::value(&event);
        let place = name.and_then(|name| voices.iter().position(|it| *it == name));
        on_event.emit(Press::Voice(place).into());
    })
}
