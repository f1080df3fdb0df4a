//! When the safety check comes again, and what of it is on a device.

use unseat_app::Event;
use unseat_app::check::{Press, Warning};
use unseat_app::effect::Effect;
use unseat_app::player::{self, Event as SessionEvent, Screen, Settings, Tag};
use unseat_app::weeks;
use unseat_core::content::Opening;
use unseat_core::time::Span;

use super::check::{at_check, entry_of, is_due, is_playing, tick};
use super::session::{FOUR, do_warm_up};
use super::world::{Device, LONG, MORNING, Tab};

const DAY: Span = Span::from_secs(24 * 60 * 60);

#[test]
fn it_comes_again_after_half_a_year() {
    let device = Device::default();
    let mut days = 0;
    for (day, due) in [(0, false), (179, false), (180, true), (200, true)] {
        while days < day {
            device.sleep(DAY);
            days += 1;
        }
        assert_eq!(is_due(&device), due, "after {day} days");
    }
    at_check(&device).send(Press::NoneApply);
    assert!(!is_due(&device));
}

#[test]
fn it_comes_again_after_a_session_that_ended_with_pain() {
    let device = Device::default();
    for (strength, due) in [(4, false), (5, true)] {
        let mut tab = Tab::open(Opening::Home, &device);
        tab.send(player::Press::Open(FOUR));
        tab.send(player::Press::Begin).wait(Span::from_secs(20));
        tab.send(SessionEvent::Hurt)
            .send(SessionEvent::Pain(strength));
        assert_eq!(is_due(&device), due, "pain of {strength}");
    }
}

#[test]
fn a_clock_in_1970_asks_once_and_so_does_one_that_was_put_right() {
    let device = Device::default();
    device.set_clock(0);
    at_check(&device).send(Press::NoneApply).wait(LONG);
    assert!(!is_due(&device));
    device.set_clock(0);
    assert!(!is_due(&device), "it begins in 1970 every time");
    device.set_clock(MORNING);
    at_check(&device).send(Press::NoneApply);
    assert!(!is_due(&device));
}

#[test]
fn settings_of_1_0_0_stay_and_are_added_to() {
    let device = Device::fresh();
    let old = include_str!("../../../src/tests/golden/settings-tags.v1.txt").trim();
    device.write("settings", old);
    let mut tab = at_check(&device);
    let was: Settings = device.kept().expect("they are golden");
    tab.send(tick(Warning::AskFirst, entry_of(Tag::BrittleBones)));
    tab.send(Press::Cleared);
    let is: Settings = device.kept().expect("they are kept");
    for tag in Tag::ALL {
        let follows = match tag {
            Tag::Impact => false,
            Tag::BrittleBones => true,
            other => was.person.tags.has(*other),
        };
        assert_eq!(is.person.tags.has(*tag), follows, "{tag:?}");
    }
    assert_eq!(is.sound, was.sound);
}

#[test]
fn a_device_that_keeps_nothing_is_asked_once_a_visit() {
    let device = Device::fresh();
    device.deny();
    let mut tab = at_check(&device);
    tab.send(Press::NoneApply);
    assert!(is_playing(&tab));
    tab.send(SessionEvent::Stop);
    do_warm_up(&mut tab);
    assert!(matches!(tab.player().screen, Screen::Finished(_)));
    assert!(is_due(&device));
}

#[test]
fn erasing_everything_erases_that_it_was_done() {
    let device = Device::default();
    let mut tab = Tab::open(Opening::Weeks, &device);
    tab.send(weeks::Press::Save);
    let Some(Effect::SaveFile(file)) = tab.asked.last() else {
        panic!("{:?}", tab.asked.last());
    };
    let names: Vec<_> = file.texts.iter().map(|(key, _)| key.name()).collect();
    assert_eq!(names, ["settings"], "a file is for other devices as well");
    tab.send(weeks::Press::Erase).send(Event::GoHome);
    assert!(is_due(&device));
}
