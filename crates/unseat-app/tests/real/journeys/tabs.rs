//! Two tabs of one device, which know of each other only by what is kept.

use unseat_app::player::{Choice, History, Press, Settings, SoundLevel, Tag, Volume};
use unseat_app::quiz::Results;
use unseat_app::weeks;
use unseat_app::{Event, breaks};
use unseat_core::content::{BreakKind, Opening, Purpose};

use super::quiz::to_result;
use super::session::{FOUR, do_warm_up};
use super::world::{Device, LONG, Tab};

#[test]
fn two_sessions_that_end_at_once_both_count() {
    let device = Device::default();
    let mut one = Tab::open(Opening::Home, &device);
    let mut other = Tab::open(Opening::Home, &device);
    for tab in [&mut one, &mut other] {
        tab.send(Press::Open(FOUR)).send(Press::Begin);
    }
    // Both stand at their end, and neither has looked at what is kept since.
    one.wait(LONG);
    other.send(unseat_app::player::Event::Stop);
    let history: History = device.kept().expect("both were done");
    assert_eq!(history.records.len(), 1, "nothing was done in the second");
    do_warm_up(&mut other);
    do_warm_up(&mut one);
    let history: History = device.kept().expect("all were done");
    assert_eq!(history.records.len(), 3);
}

#[test]
fn two_results_at_once_both_count() {
    let device = Device::default();
    let mut one = Tab::open(Opening::Quiz, &device);
    let mut other = Tab::open(Opening::Quiz, &device);
    to_result(&mut one, |_| 0);
    to_result(&mut other, |_| 2);
    let results: Results = device.kept().expect("there are two");
    assert_eq!(results.taken.len(), 2);
}

#[test]
fn what_is_chosen_in_one_leaves_what_was_chosen_in_the_other() {
    let device = Device::default();
    let mut one = Tab::open(Opening::WarmUp, &device);
    let mut other = Tab::open(Opening::WarmUp, &device);
    one.send(Press::Choose(Choice::Sound(SoundLevel::Tones)));
    other.send(Press::Choose(Choice::Volume(Volume::percent(35))));
    let settings: Settings = device.kept().expect("they are kept");
    assert_eq!(settings.sound, SoundLevel::Tones);
    assert_eq!(settings.volume, Volume::percent(35));
}

#[test]
fn what_is_said_of_a_body_in_one_counts_for_what_the_other_prepares() {
    let device = Device::default();
    for (place, purpose) in [FOUR, Purpose::Break(BreakKind::Five)]
        .into_iter()
        .enumerate()
    {
        let mut one = Tab::open(Opening::Home, &device);
        one.send(Press::Open(purpose));
        let unadapted = one.draft().tailored.clone();
        let mut other = Tab::open(Opening::WarmUp, &device);
        let tag = [Tag::HipReplacement, Tag::Knees][place];
        other.send(Press::Choose(Choice::Tag(tag, true)));
        let adapted = Tab::open(Opening::Home, &device)
            .send(Press::Open(purpose))
            .draft()
            .tailored
            .clone();
        assert_ne!(adapted, unadapted, "{purpose:?} has something to adapt");
        one.send(Press::Begin);
        let session = &one.player().playing().expect("it plays").session;
        let exercises = |steps: &[unseat_app::player::TailoredStep]| -> Vec<_> {
            steps.iter().map(|it| it.step.exercise).collect()
        };
        let played: Vec<_> = session
            .plan()
            .steps()
            .iter()
            .map(|it| it.step().exercise)
            .collect();
        assert_eq!(played, exercises(&adapted.steps));
        one.send(Press::Choose(Choice::Volume(Volume::percent(35))));
        let settings: Settings = device.kept().expect("they are kept");
        assert!(settings.person.tags.has(tag), "the tick is still there");
        one.send(unseat_app::player::Event::Stop);
    }
}

#[test]
fn what_was_erased_stays_erased_though_another_tab_had_it() {
    let device = Device::default();
    let mut one = Tab::open(Opening::Break, &device);
    do_warm_up(&mut one);
    one.send(breaks::Press::Open).send(breaks::Event::Start);
    one.send(Press::Choose(Choice::Sound(SoundLevel::Off)));
    let mut other = Tab::open(Opening::Weeks, &device);
    other.send(weeks::Press::Erase);
    assert!(device.all().is_empty(), "{:?}", device.all());
    // The timer of the first has no more to count.
    one.send(Event::Look).wait(LONG);
    assert!(device.all().is_empty(), "{:?}", device.all());
    do_warm_up(&mut one);
    let history: History = device.kept().expect("one was done since");
    assert_eq!(history.records.len(), 1);
}

#[test]
fn tabs_of_two_versions_lose_nothing_of_each_other() {
    let device = Device::default();
    let mut older = Tab::open(Opening::Home, &device);
    do_warm_up(&mut older);
    // A newer app keeps what this one cannot read, amid its visit.
    device.write("history", "99.00000000.AAAA");
    do_warm_up(&mut older);
    let aside = device.text("history.unread");
    assert_eq!(aside.as_deref(), Some("99.00000000.AAAA"));
    let history: History = device.kept().expect("it goes on with what it knows");
    assert_eq!(history.records.len(), 1);
}

#[test]
fn a_session_that_another_tab_has_ended_is_not_gone_on_with() {
    let device = Device::default();
    let mut first = Tab::open(Opening::Home, &device);
    first.send(Press::Open(FOUR)).send(Press::Begin);
    first.wait(unseat_core::time::Span::from_secs(60));
    let mut other = Tab::open(Opening::Home, &device);
    assert!(other.player().waiting.is_some());
    first.wait(LONG);
    other.send(Press::Continue);
    assert!(other.player().playing().is_none());
    assert!(other.player().waiting.is_none(), "it is no longer offered");
}
