//! What the device keeps from one visit to the next, and what happens when it will not.

use unseat_app::player::{
    Event as SessionEvent, Felt, History, Playing, Press, SavedSession, Screen, State,
};
use unseat_core::content::Opening;
use unseat_core::time::Span;

use super::session::{FOUR, do_warm_up};
use super::world::{Device, LONG, Tab};

/// A visit that is left in the middle of a warm-up, and where that was.
fn left_half_way(device: &Device) -> usize {
    let mut tab = Tab::open(Opening::Home, device);
    tab.send(Press::Open(FOUR)).send(Press::Begin);
    tab.wait(Span::from_secs(100));
    step(tab.player().playing().expect("it is under way"), &tab)
}

fn step(playing: &Playing, tab: &Tab) -> usize {
    let scene = playing.session.scene(tab.app.shared.now.clock);
    scene.expect("it is in a step").step
}

#[test]
fn a_reload_in_the_middle_goes_on_at_the_same_place() {
    let device = Device::default();
    let before = left_half_way(&device);
    assert!(before > 1, "in the middle");
    // The page of warm-ups begins at home as well, where it is offered.
    for opening in [Opening::Home, Opening::WarmUp] {
        let mut tab = Tab::open(opening, &device);
        assert!(matches!(tab.player().screen, Screen::Home));
        assert!(tab.player().waiting.is_some());
        tab.send(Press::Continue);
        let playing = tab.player().playing().expect("it goes on");
        assert_eq!(step(playing, &tab), before);
        assert!(matches!(playing.session.state(), State::Paused { .. }));
    }
    let mut tab = Tab::open(Opening::Home, &device);
    tab.send(Press::Continue).send(SessionEvent::Resume);
    tab.wait(Span::from_secs(4));
    let playing = tab.player().playing().expect("it goes on");
    assert!(matches!(playing.session.state(), State::Running { .. }));
}

#[test]
fn a_reload_in_the_middle_can_start_over() {
    let device = Device::default();
    left_half_way(&device);
    let mut tab = Tab::open(Opening::Home, &device);
    tab.send(Press::StartOver);
    assert_eq!(tab.draft().purpose, FOUR);
    assert_eq!(device.kept::<SavedSession>(), None);
}

#[test]
fn a_session_that_was_finished_is_not_offered_again() {
    let device = Device::default();
    do_warm_up(&mut Tab::open(Opening::Home, &device));
    assert!(Tab::open(Opening::Home, &device).player().waiting.is_none());
}

#[test]
fn without_storage_the_visit_works_and_says_so() {
    let device = Device::fresh();
    device.deny();
    let mut tab = Tab::open(Opening::Home, &device);
    assert!(tab.app.is_forgetful(), "it shows at once");
    do_warm_up(&mut tab);
    tab.send(Press::Felt(Felt::Buttocks));
    let history = History::of(&tab.app.shared.store);
    assert_eq!(history.records.len(), 1, "nothing is lost within the visit");
    assert_eq!(history.records[0].felt, Some(Felt::Buttocks));
    assert!(device.all().is_empty());
}

#[test]
fn any_text_at_all_under_our_names_is_survived() {
    let nines = "9".repeat(5000);
    let texts = [
        "",
        "0",
        "1.",
        "1.00000000.",
        "255.0.0",
        &nines,
        "💥.💥.💥",
        "1.811c9dc5.",
    ];
    for text in texts {
        let device = Device::default();
        for key in unseat_app::store::Key::ALL {
            device.write(key.name(), text);
        }
        for opening in Opening::ALL {
            let mut tab = Tab::open(opening, &device);
            do_warm_up(&mut tab);
            assert!(matches!(tab.player().screen, Screen::Finished(_)));
        }
    }
}

#[test]
fn a_value_of_a_newer_app_is_put_aside_and_not_destroyed() {
    let device = Device::default();
    device.write("history", "99.00000000.AAAA");
    let mut tab = Tab::open(Opening::Home, &device);
    do_warm_up(&mut tab);
    let aside = device.text("history.unread");
    assert_eq!(aside.as_deref(), Some("99.00000000.AAAA"));
    do_warm_up(&mut tab);
    assert_eq!(device.text("history.unread"), aside, "it stays there");
    let history: History = device.kept().expect("two were done");
    assert_eq!(history.records.len(), 2);
}

#[test]
fn a_value_of_version_1_goes_on() {
    let device = Device::default();
    let golden = include_str!("../../../src/tests/golden/history.v1.txt");
    device.write("history", golden.trim());
    let before: History = device.kept().expect("this app reads it");
    do_warm_up(&mut Tab::open(Opening::Home, &device));
    let after: History = device.kept().expect("it was added to");
    assert_eq!(after.records.len(), before.records.len() + 1);
    assert_eq!(device.text("history.unread"), None);
}

#[test]
fn a_device_that_slept_finds_its_place_again() {
    let device = Device::default();
    let mut tab = Tab::open(Opening::Home, &device);
    tab.send(Press::Open(FOUR)).send(Press::Begin);
    tab.wait(Span::from_secs(30));
    device.sleep(LONG);
    tab.send(unseat_app::Event::Tick);
    let playing = tab.player().playing().expect("it waits");
    assert!(matches!(playing.session.state(), State::Paused { .. }));
}
