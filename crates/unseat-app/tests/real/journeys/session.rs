//! Sessions: from what is prepared to what follows from how it felt.

use unseat_app::check;
use unseat_app::effect::Told;
use unseat_app::player::{
    Choice, Event as SessionEvent, Felt, History, Press, Screen, Settings, SoundLevel, Tag,
};
use unseat_core::content::{BreakKind, Length, Level, Opening, Profile, Purpose};
use unseat_core::time::Span;

use super::world::{Device, LONG, Tab};

pub(crate) const FOUR: Purpose = Purpose::WarmUp(Profile::EvenKeel, Length::Four);

/// A warm-up, done to its end, after the safety check where that is asked for.
pub(crate) fn do_warm_up(tab: &mut Tab) {
    tab.send(Press::Open(FOUR)).send(Press::Begin);
    tab.send(check::Press::NoneApply).wait(LONG);
}

#[test]
fn a_warm_up_needs_no_hand_after_start() {
    let device = Device::default();
    let mut tab = Tab::open(Opening::Home, &device);
    do_warm_up(&mut tab);
    assert!(matches!(tab.player().screen, Screen::Finished(_)));
    let history: History = device.kept().expect("it was done");
    assert_eq!(history.records.len(), 1);
    assert!(history.records[0].completed);
    assert!(matches!(
        tab.told().first(),
        Some(Told::Start { seconds: 240 })
    ));
    assert!(matches!(
        tab.told().last(),
        Some(Told::Finish {
            is_completed: true,
            ..
        })
    ));
}

#[test]
fn what_follows_from_an_answer_is_taken_back_by_a_press() {
    let device = Device::default();
    let mut tab = Tab::open(Opening::Home, &device);
    let person = |device: &Device| device.kept::<Settings>().unwrap_or_default().person;
    let can_take_back = |tab: &Tab| match &tab.player().screen {
        Screen::Finished(done) => done.can_take_back(&tab.app.shared),
        _ => false,
    };
    do_warm_up(&mut tab);
    let before = person(&device);
    tab.send(Press::Felt(Felt::Thighs));
    assert!(!can_take_back(&tab), "nothing of the person follows");
    tab.send(Press::Felt(Felt::Back));
    assert!(person(&device).tags.has(Tag::LowBack) && can_take_back(&tab));
    tab.send(Press::TakeBack(true));
    assert_eq!(person(&device), before);
    tab.send(Press::TakeBack(false));
    assert!(
        person(&device).tags.has(Tag::LowBack),
        "it follows after all"
    );
    tab.send(Press::TakeBack(true));
    assert_eq!(person(&device), before);
    let history: History = device.kept().expect("one was done");
    assert_eq!(
        history.records[0].felt,
        Some(Felt::Back),
        "it was felt there"
    );
    // What was chosen meanwhile is nobody's to take back.
    tab.send(Press::Felt(Felt::Back));
    tab.send(Press::Choose(Choice::Tag(Tag::Knees, true)));
    assert!(!can_take_back(&tab));
    tab.send(Press::TakeBack(true));
    assert!(person(&device).tags.has(Tag::Knees) && person(&device).tags.has(Tag::LowBack));
}

#[test]
fn where_it_was_felt_changes_what_comes_next() {
    let device = Device::default();
    let mut tab = Tab::open(Opening::Home, &device);
    let level = |device: &Device| device.kept::<Settings>().map(|it| it.person.level);
    do_warm_up(&mut tab);
    tab.send(Press::Felt(Felt::Buttocks));
    assert_eq!(level(&device), Some(Level::Beginner));
    do_warm_up(&mut tab);
    tab.send(Press::Felt(Felt::Buttocks));
    assert_eq!(level(&device), Some(Level::Intermediate), "twice in a row");
    tab.send(Press::Felt(Felt::Thighs));
    assert_eq!(
        level(&device),
        Some(Level::Beginner),
        "a second thought replaces the first"
    );
    let history: History = device.kept().expect("two were done");
    assert_eq!(history.records[1].felt, Some(Felt::Thighs));
}

#[test]
fn an_answer_leaves_what_was_chosen_elsewhere() {
    let device = Device::default();
    let mut tab = Tab::open(Opening::Home, &device);
    do_warm_up(&mut tab);
    let mut other = Tab::open(Opening::WarmUp, &device);
    other.send(Press::Choose(Choice::Sound(SoundLevel::Off)));
    tab.send(Press::Felt(Felt::Back));
    let settings: Settings = device.kept().expect("they are kept");
    assert_eq!(settings.sound, SoundLevel::Off);
}

#[test]
fn pressing_start_twice_starts_once() {
    let mut tab = Tab::open(Opening::WarmUp, &Device::default());
    tab.send(Press::Begin).send(Press::Begin);
    let started = tab.told();
    let started = started.iter().filter(|it| matches!(it, Told::Start { .. }));
    assert_eq!(started.count(), 1);
}

#[test]
fn much_pain_ends_it_and_keeps_what_was_done() {
    let device = Device::default();
    let mut tab = Tab::open(Opening::Home, &device);
    tab.send(Press::Open(FOUR)).send(Press::Begin);
    tab.wait(Span::from_secs(60));
    tab.send(SessionEvent::Hurt).send(SessionEvent::Pain(7));
    assert!(matches!(tab.player().screen, Screen::Finished(_)));
    let history: History = device.kept().expect("something was done");
    assert!(!history.records[0].completed);
    assert!(matches!(
        tab.told().last(),
        Some(Told::Finish {
            is_completed: false,
            ..
        })
    ));
}

#[test]
fn a_session_in_which_nothing_was_done_is_not_kept() {
    let device = Device::default();
    let mut tab = Tab::open(Opening::Break, &device);
    tab.send(Press::Open(Purpose::Break(BreakKind::Two)));
    tab.send(Press::Begin).send(SessionEvent::Stop);
    assert!(matches!(tab.player().screen, Screen::Finished(_)));
    assert_eq!(device.kept::<History>(), None);
}
