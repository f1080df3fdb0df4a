//! A browser without sound, voice, vibration or a screen lock: silence.

use unseat::effects::Hands;
use unseat::platform::page::Page;
use unseat::platform::sound::Sound;
use unseat::platform::speech::Speech;
use unseat::platform::wake_lock::WakeLock;
use unseat::platform::{motion, vibration, visibility};
use unseat_app::effect::Effect;
use unseat_app::player::{Cue, Volume, chimes};
use unseat_core::time::Span;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;
use yew::{Callback, NodeRef};

use super::stub::{Stub, navigator, wait, window};

/// Everything that is done to sound in a session.
fn play(sound: &Sound) {
    sound.unlock();
    sound.chime(chimes::of(Cue::Begin), Volume::percent(1));
    let upcoming = [
        (Span::from_millis(400), Cue::Count(1)),
        (Span::from_secs(60), Cue::Half),
    ];
    sound.schedule(&chimes::score(&upcoming), Volume::percent(1));
    sound.schedule(&chimes::score(&upcoming), Volume::percent(1));
    sound.hush();
    sound.hush();
}

#[wasm_bindgen_test]
fn without_web_audio_there_is_silence() {
    let _stub = Stub::value(&window(), "AudioContext", &JsValue::UNDEFINED);
    play(&Sound::default());
}

#[wasm_bindgen_test]
async fn with_web_audio_everything_can_be_scheduled_and_cancelled() {
    let sound = Sound::default();
    play(&sound);
    sound.schedule(&[(Span::ZERO, chimes::of(Cue::Finish))], Volume::percent(1));
    wait(100).await;
    play(&sound);
}

#[wasm_bindgen_test]
fn without_a_voice_nothing_is_said() {
    let _stub = Stub::value(&window(), "speechSynthesis", &JsValue::UNDEFINED);
    Speech::warm_up();
    let speech = Speech::default();
    speech.say("Get ready", "en", Volume::default(), None);
    speech.hush();
}

#[wasm_bindgen_test]
async fn with_a_voice_or_without_speaking_twice_is_harmless() {
    Speech::warm_up();
    let speech = Speech::default();
    speech.say("Get ready", "en", Volume::percent(0), None);
    speech.say("Begin", "en", Volume::percent(0), None);
    wait(100).await;
    speech.hush();
}

#[wasm_bindgen_test]
fn without_vibration_nothing_buzzes() {
    let _stub = Stub::value(&navigator(), "vibrate", &JsValue::UNDEFINED);
    vibration::buzz(&[Span::from_millis(10)]);
}

#[wasm_bindgen_test]
fn without_a_wake_lock_the_screen_may_sleep() {
    let _stub = Stub::value(&navigator(), "wakeLock", &JsValue::UNDEFINED);
    let lock = WakeLock::new();
    lock.keep();
    lock.release();
}

#[wasm_bindgen_test]
fn without_any_of_them_the_hands_of_the_app_still_work() {
    let _stubs = [
        Stub::value(&window(), "AudioContext", &JsValue::UNDEFINED),
        Stub::value(&window(), "speechSynthesis", &JsValue::UNDEFINED),
        Stub::value(&navigator(), "wakeLock", &JsValue::UNDEFINED),
    ];
    let hands = Hands::default();
    let page = Page::default();
    for effect in [Effect::Unlock, Effect::KeepAwake, Effect::AllowSleep] {
        hands.carry_out(effect, &page, &Callback::noop());
    }
    hands.hush();
}

#[wasm_bindgen_test]
fn without_media_queries_things_move() {
    let _stub = Stub::throwing(&window(), "matchMedia", "NotSupportedError");
    assert!(!motion::prefers_reduced());
    let _watch = motion::ReducedMotion::watch(Callback::noop());
}

#[wasm_bindgen_test]
fn what_is_not_drawn_cannot_be_focused() {
    Page::default().focus(&NodeRef::default());
    assert!(!visibility::is_hidden());
}
