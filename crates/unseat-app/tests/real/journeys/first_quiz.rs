//! What the first quiz left behind: attempts, results and links.

use unseat_app::quiz::{Screen, Step, Unread};
use unseat_core::content::Opening;

use super::quiz::{asking, results, step, to_result};
use super::world::{Device, Tab};

#[test]
fn an_attempt_of_the_first_quiz_begins_anew_and_says_so() {
    let device = Device::default();
    let old = include_str!("../../../src/tests/golden/attempt.v1.txt");
    device.write("attempt", old.trim());
    let tab = Tab::open(Opening::Quiz, &device);
    assert!(asking(&tab).is_anew);
    assert_eq!(step(&tab), Step::Goal);
    let old = include_str!("../../../src/tests/golden/results.v1.txt");
    device.write("results", old.trim());
    let mut tab = Tab::open(Opening::Quiz, &device);
    to_result(&mut tab, |_| 0);
    assert_eq!(results(&device), 3, "the earlier ones stay");
}

#[test]
fn a_link_of_the_first_quiz_opens_without_its_numbers() {
    let tab = Tab::at("r/quad-led-level/#BSfh3khW", &Device::default());
    let Screen::Shared(Ok(finding)) = tab.app.parts.quiz.screen else {
        panic!("{:?}", tab.app.parts.quiz.screen);
    };
    assert_eq!(finding.outcome(), None);
    assert_eq!(finding.standing().names(), ["quad-led", "glutes-in"]);
    let newer = Tab::at("r/quad-led-level/#DSfh3khW", &Device::default());
    let screen = &newer.app.parts.quiz.screen;
    assert!(
        matches!(screen, Screen::Shared(Err(Unread::Newer))),
        "{screen:?}"
    );
}
