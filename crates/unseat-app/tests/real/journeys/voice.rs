//! The voice that somebody chooses from those of their device.

use unseat_app::Event;
use unseat_app::effect::Effect;
use unseat_app::player::{Press, Voice};
use unseat_core::content::Opening;

use super::session::FOUR;
use super::world::{Device, Tab};

/// The voices that spoke; none where the best one was to.
fn spoke(tab: &Tab) -> Vec<Option<&str>> {
    let said = tab.asked.iter().filter_map(|it| match it {
        Effect::Say { voice, .. } => Some(voice.as_deref()),
        _ => None,
    });
    said.collect()
}

fn with_voices(device: &Device) -> Tab {
    let mut tab = Tab::open(Opening::Home, device);
    tab.send(Press::Open(FOUR));
    let asked = |it: &Effect| matches!(it, Effect::ListVoices(language) if language == "en");
    assert!(tab.asked.iter().any(asked));
    let voices = ["Ann", "Bert"].map(String::from);
    tab.send(Event::Voices(voices.into()));
    tab.asked.clear();
    tab
}

#[test]
fn a_voice_that_is_chosen_is_heard_at_once_and_from_then_on() {
    let device = Device::default();
    let mut tab = with_voices(&device);
    tab.send(Press::TestSound);
    assert_eq!(spoke(&tab), [None]);
    tab.send(Press::Voice(Some(1)));
    assert_eq!(spoke(&tab), [None, Some("Bert")]);
    let mut later = with_voices(&device);
    later.send(Press::Begin);
    assert_eq!(spoke(&later).first(), Some(&Some("Bert")));
}

#[test]
fn the_best_voice_can_be_gone_back_to_and_one_that_is_not_there_is_not_kept() {
    let device = Device::default();
    let mut tab = with_voices(&device);
    tab.send(Press::Voice(Some(0)));
    assert_eq!(device.kept(), Some(Voice { name: "Ann".into() }));
    tab.send(Press::Voice(None));
    assert_eq!(device.kept::<Voice>(), None);
    tab.send(Press::Voice(Some(0))).send(Press::Voice(Some(2)));
    assert_eq!(device.kept::<Voice>(), None);
}
