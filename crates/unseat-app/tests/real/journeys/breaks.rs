//! A day at the desk: counted, told, put off, taken.

use unseat_app::app::Showing;
use unseat_app::breaks::{Delay, Event, Press, State, Timer};
use unseat_app::effect::Effect;
use unseat_app::part::Part;
use unseat_app::player;
use unseat_core::content::{BreakKind, Opening, Word};
use unseat_core::time::Span;

use super::world::{Device, LONG, Tab};

fn minutes(count: u32) -> Span {
    Span::from_secs(60 * count)
}

fn state(device: &Device) -> State {
    device.kept::<Timer>().expect("it is kept").state()
}

fn notices(tab: &Tab) -> usize {
    let notices = tab.asked.iter();
    notices
        .filter(|it| matches!(it, Effect::Notify { .. }))
        .count()
}

/// At the desk, with the timer on.
fn at_desk(device: &Device) -> Tab {
    let mut tab = Tab::open(Opening::Break, device);
    assert_eq!(tab.app.showing, Showing::Part(Part::Breaks));
    tab.send(Event::Start);
    tab
}

#[test]
fn a_morning_at_the_desk_is_counted_told_put_off_and_taken() {
    let device = Device::default();
    let mut tab = at_desk(&device);
    let every = minutes(
        device
            .kept::<Timer>()
            .expect("it is on")
            .schedule()
            .every
            .minutes()
            .into(),
    );
    tab.wait(every);
    assert!(matches!(state(&device), State::Due { .. }));
    assert_eq!(notices(&tab), 1);
    assert_eq!(tab.app.timer_name(), (Word::BreaksDue, true));
    for _ in 0..2 {
        tab.send(Event::Later(Delay::Five));
        assert!(matches!(state(&device), State::Waiting { .. }));
        tab.wait(minutes(5));
        assert!(matches!(state(&device), State::Due { .. }));
    }
    assert!(!device.kept::<Timer>().expect("it is on").can_wait());
    tab.send(Press::Take(BreakKind::Two));
    assert!(tab.player().playing().is_some());
    assert!(matches!(state(&device), State::Waiting { put_off: 0, .. }));
    tab.wait(minutes(3));
    assert!(matches!(tab.player().screen, player::Screen::Finished(_)));
    tab.send(Press::Open);
    assert_eq!(tab.app.showing, Showing::Part(Part::Breaks));
    assert!(tab.app.is_busy(), "a reload would stop the count");
    tab.send(Event::Stop);
    assert!(!tab.app.is_busy());
}

#[test]
fn it_counts_on_after_a_reload_and_on_every_page_of_ours() {
    let device = Device::default();
    at_desk(&device);
    let mut tab = Tab::open(Opening::Home, &device);
    assert!(tab.app.parts.breaks.is_on(&tab.app.shared));
    tab.wait(LONG);
    assert!(notices(&tab) > 0);
    let foreign = Tab::embedded(unseat_app::visit::Visit::new(Opening::Home), &device);
    assert!(!foreign.app.parts.breaks.is_on(&foreign.app.shared));
}

#[test]
fn two_tabs_count_as_one_and_do_not_wake_each_other_for_ever() {
    let device = Device::default();
    let mut one = at_desk(&device);
    let mut other = Tab::open(Opening::Break, &device);
    let before = device.all();
    for _ in 0..5 {
        one.send(unseat_app::Event::Look);
        other.send(unseat_app::Event::Look);
    }
    assert_eq!(device.all(), before, "nothing that is news was kept");
    one.send(Event::Stop);
    other.send(unseat_app::Event::Look);
    assert!(!other.app.parts.breaks.is_on(&other.app.shared));
}

#[test]
fn the_hours_are_set_from_two_fields() {
    let device = Device::default();
    let mut tab = at_desk(&device);
    tab.send(Press::Hours([8 * 60, 12 * 60]));
    let schedule = *device.kept::<Timer>().expect("it is kept").schedule();
    assert_eq!((schedule.from, schedule.to), (480, 720));
    tab.wait(minutes(4 * 60));
    assert!(matches!(state(&device), State::Resting));
}

#[test]
fn the_calendar_file_has_what_was_chosen_and_says_when_it_is_saved() {
    let device = Device::default();
    let mut tab = at_desk(&device);
    tab.send(Press::Save);
    let Some(Effect::SaveCalendar(planned)) = tab.asked.last() else {
        panic!("{:?}", tab.asked.last());
    };
    assert_eq!(planned.seconds, 120);
    assert!(!planned.times.is_empty());
    assert!(!tab.app.parts.breaks.is_saved);
    tab.send(unseat_app::Event::CalendarSaved);
    assert!(tab.app.parts.breaks.is_saved);
}
