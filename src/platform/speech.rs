//! A voice for the cues, where the device has one.
//!
//! Browsers are unreliable here: voices load late or are missing, and events
//! get lost. So a cue is said and forgotten: nothing ever waits for the voice,
//! and captions and tones carry the session without it.

mod voices;

use core::cell::RefCell;
use std::rc::Rc;

use unseat_app::player::Volume;
use unseat_core::time::{Span, Timestamp};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};
use yew::Callback;

use super::alarm::Alarm;
use super::clock;
use voices::speaks;

/// Chrome drops what is said sooner than this after a cancel.
const REST: Span = Span::from_millis(50);

/// How long the slowest browsers take to load their voices.
const SECOND_LOOK: Span = Span::from_secs(2);

/// The voice of the page. Clones share it.
#[derive(Clone, Debug, Default)]
pub struct Speech(Rc<RefCell<Turn>>);

#[derive(Debug, Default)]
struct Turn {
    /// What is about to be said.
    waiting: Option<Alarm>,
    /// From when on something can be said.
    rested: Timestamp,
    /// A second look at the voices.
    second_look: Option<Alarm>,
}

thread_local! {
    /// Who spoke last: only they can be cut off by falling silent.
    static SPEAKER: RefCell<Speech> = RefCell::default();
}

impl Speech {
    /// Makes the browser load its voices, so that the first cue finds one.
    pub fn warm_up() {
        if let Some(synthesis) = synthesis() {
            let _ = synthesis.get_voices();
        }
    }

    /// Tells the names of the voices for a language, the best one first. Some browsers
    /// have none at first and load them, so there is a second look a moment later.
    pub fn list(&self, language: &str, on_voices: Callback<Vec<String>>) {
        let Some(synthesis) = synthesis() else { return };
        let language = language.to_owned();
        let look = move || on_voices.emit(named(&synthesis, &language));
        look();
        let now = clock::now();
        let again = Callback::from(move |()| look());
        self.0.borrow_mut().second_look = Some(Alarm::at(now + SECOND_LOOK, now, again));
    }

    /// Says one short text in place of whatever is being said, with the voice of that
    /// name if there is one. Without a voice for the language, nothing is said.
    pub fn say(&self, text: &str, language: &str, volume: Volume, voice: Option<&str>) {
        SPEAKER.set(self.clone());
        self.hush();
        let Some(synthesis) = synthesis() else { return };
        let Some(utterance) = utterance(&synthesis, text, language, volume, voice) else {
            return;
        };
        let now = clock::now();
        let mut turn = self.0.borrow_mut();
        if turn.rested <= now {
            // At once, within the first tap: some phones stay mute otherwise.
            synthesis.speak(&utterance);
        } else {
            let speak = Callback::from(move |()| synthesis.speak(&utterance));
            turn.waiting = Some(Alarm::at(turn.rested, now, speak));
        }
    }

    /// Falls silent. Whoever else speaks on this page goes on.
    pub fn hush(&self) {
        let mut turn = self.0.borrow_mut();
        turn.waiting = None;
        if !SPEAKER.with_borrow(|speaker| Rc::ptr_eq(&speaker.0, &self.0)) {
            return;
        }
        if let Some(synthesis) = synthesis()
            && (synthesis.speaking() || synthesis.pending())
        {
            synthesis.cancel();
            turn.rested = clock::now() + REST;
        }
    }
}

/// Where there is none, the browser gives `undefined` for it.
fn synthesis() -> Option<SpeechSynthesis> {
    let synthesis = super::window()?.speech_synthesis().ok()?;
    let value: &JsValue = synthesis.as_ref();
    (!value.is_null() && !value.is_undefined()).then_some(synthesis)
}

fn utterance(
    synthesis: &SpeechSynthesis,
    text: &str,
    language: &str,
    volume: Volume,
    chosen: Option<&str>,
) -> Option<SpeechSynthesisUtterance> {
    let mut voices = voices_for(synthesis, language);
    let chosen = chosen.and_then(|name| voices.iter().position(|it| it.name() == name));
    let voice = (!voices.is_empty()).then(|| voices.swap_remove(chosen.unwrap_or(0)))?;
    let utterance = SpeechSynthesisUtterance::new_with_text(text).ok()?;
    utterance.set_lang(&voice.lang());
    utterance.set_voice(Some(&voice));
    utterance.set_volume(f32::from(volume.as_percent()) / 100.0);
    Some(utterance)
}

/// The voices that speak a language, the best one first.
fn voices_for(synthesis: &SpeechSynthesis, language: &str) -> Vec<SpeechSynthesisVoice> {
    let here = super::window().and_then(|window| window.navigator().language());
    let here = here.unwrap_or_default();
    let mut ranked = Vec::new();
    for voice in synthesis.get_voices() {
        let voice: SpeechSynthesisVoice = voice.unchecked_into();
        if !speaks(&voice.lang(), language) {
            continue;
        }
        let fit = voices::fit(&voice.name(), &voice.lang(), &here, voice.local_service());
        let fit = (fit, voice.default());
        // Behind those that are as good: browsers put what people know at the top. The
        // sort of the standard library would be a hundredth of the app.
        let place = ranked.iter().position(|(other, _)| *other < fit);
        ranked.insert(place.unwrap_or(ranked.len()), (fit, voice));
    }
    ranked.into_iter().map(|(_, voice)| voice).collect()
}

/// Their names, each once.
fn named(synthesis: &SpeechSynthesis, language: &str) -> Vec<String> {
    let mut names = Vec::new();
    for voice in voices_for(synthesis, language) {
        let name = voice.name();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}
