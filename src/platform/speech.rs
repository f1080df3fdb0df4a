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

/// The voice of the page. Clones share it.
#[derive(Clone, Debug, Default)]
pub struct Speech(Rc<RefCell<Turn>>);

#[derive(Debug, Default)]
struct Turn {
    /// What is about to be said.
    waiting: Option<Alarm>,
    /// From when on something can be said.
    rested: Timestamp,
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

    /// Says one short text in place of whatever is being said. Without a voice
    /// for the language, nothing is said.
    pub fn say(&self, text: &str, language: &str, volume: Volume) {
        SPEAKER.set(self.clone());
        self.hush();
        let Some(synthesis) = synthesis() else { return };
        let Some(utterance) = utterance(&synthesis, text, language, volume) else {
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
) -> Option<SpeechSynthesisUtterance> {
    let voice = voice(synthesis, language)?;
    let utterance = SpeechSynthesisUtterance::new_with_text(text).ok()?;
    utterance.set_lang(&voice.lang());
    utterance.set_voice(Some(&voice));
    utterance.set_volume(f32::from(volume.as_percent()) / 100.0);
    Some(utterance)
}

/// The best voice that speaks a language.
fn voice(synthesis: &SpeechSynthesis, language: &str) -> Option<SpeechSynthesisVoice> {
    let here = super::window().and_then(|window| window.navigator().language());
    let here = here.unwrap_or_default();
    let offered = synthesis.get_voices();
    // Of several that are as good, the first: browsers put what people know at the top.
    offered
        .iter()
        .rev()
        .map(JsCast::unchecked_into::<SpeechSynthesisVoice>)
        .filter(|voice| speaks(&voice.lang(), language))
        .max_by_key(|voice| {
            let fit = voices::fit(&voice.name(), &voice.lang(), &here, voice.local_service());
            (fit, voice.default())
        })
}
