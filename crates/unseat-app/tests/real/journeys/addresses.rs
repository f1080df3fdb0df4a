//! Every screen has an address, one entry in the history, and the browser's ways back and
//! forward.

use unseat_app::Event;
use unseat_app::app::Showing;
use unseat_app::effect::Effect;
use unseat_app::part::Part;
use unseat_app::player::{Edit, Event as SessionEvent, Press, Screen, State};
use unseat_app::quiz::{self, Scope, Step, Wanted};
use unseat_app::visit::Visit;
use unseat_app::{breaks, programme};
use unseat_core::content::{BreakKind, Length, Opening, Profile, Purpose};
use unseat_core::time::Span;

use super::quiz::{asking, step, to_questions, to_result};
use super::session::FOUR;
use super::world::{Device, LONG, Tab};

/// What the address bar says, and that what shows is what it says.
#[track_caller]
fn is_at(tab: &Tab, address: &str) {
    assert_eq!(tab.history.address(), address);
    assert_eq!(tab.app.route().address(), address);
}

fn answer(tab: &Tab) -> Option<quiz::Answer> {
    let Step::Question(id) = step(tab) else {
        return None;
    };
    asking(tab).flow.attempt().answer(id)
}

#[test]
fn every_screen_of_a_session_has_an_address_that_shows_it_again() {
    let device = Device::default();
    let mut tab = Tab::open(Opening::Home, &device);
    tab.send(Press::Open(FOUR));
    is_at(&tab, "warm-up/#/4/even-keel");
    assert_eq!(tab.reload().draft().purpose, FOUR);
    tab.send(Press::Begin).wait(Span::from_secs(60));
    is_at(&tab, "warm-up/#/play");
    let again = tab.reload();
    is_at(&again, "warm-up/#/play");
    let playing = again.player().playing().expect("it is taken up");
    assert!(matches!(playing.session.state(), State::Paused { .. }));
    tab.wait(LONG);
    is_at(&tab, "warm-up/#/done");
    let again = tab.reload();
    is_at(&again, "warm-up/#/done");
    let (Screen::Finished(was), Screen::Finished(is)) =
        (&tab.player().screen, &again.player().screen)
    else {
        panic!("{:?}", again.player().screen);
    };
    assert_eq!((is.purpose, is.outcome), (was.purpose, was.outcome));
    tab.send(Event::GoHome);
    is_at(&tab, "");
}

#[test]
fn back_leads_to_the_screen_before_and_forward_works() {
    let device = Device::default();
    let mut tab = Tab::open(Opening::Home, &device);
    tab.send(Press::Open(FOUR)).send(Event::GoHome);
    assert_eq!(tab.history.entries(), ["", "warm-up/#/4/even-keel"]);
    tab.send(breaks::Press::Open);
    assert_eq!(tab.history.entries(), ["", "break/"]);
    tab.go(-1);
    is_at(&tab, "");
    assert!(matches!(tab.player().screen, Screen::Home));
    tab.go(1);
    is_at(&tab, "break/");
    assert_eq!(tab.app.showing, Showing::Part(Part::Breaks));
}

#[test]
fn another_length_is_no_screen_of_its_own() {
    let mut tab = Tab::open(Opening::WarmUp, &Device::default());
    for length in Length::ALL {
        tab.send(Press::Open(Purpose::WarmUp(Profile::EvenKeel, length)));
    }
    assert_eq!(tab.history.entries().len(), 1);
}

#[test]
fn what_was_changed_by_hand_is_there_after_back_and_forward() {
    let mut tab = Tab::open(Opening::Home, &Device::default());
    tab.send(Press::Open(FOUR))
        .send(Press::Edit(Edit::LeaveOut(0)));
    let steps = tab.draft().tailored.steps.len();
    tab.go(-1).go(1);
    assert_eq!(tab.draft().tailored.steps.len(), steps);
    assert!(tab.draft().is_edited());
}

#[test]
fn in_the_quiz_back_leads_to_the_question_before_with_its_answer() {
    let device = Device::default();
    let mut tab = Tab::open(Opening::Quiz, &device);
    to_questions(&mut tab);
    is_at(&tab, "quiz/#/question/1");
    tab.send(quiz::Press::Ask(quiz::Event::Answer(quiz::Answer::Choice(
        1,
    ))));
    is_at(&tab, "quiz/#/question/2");
    tab.go(-1);
    is_at(&tab, "quiz/#/question/1");
    assert_eq!(answer(&tab), Some(quiz::Answer::Choice(1)));
    tab.go(1);
    is_at(&tab, "quiz/#/question/2");
    // The button on the screen goes the same way.
    let entries = tab.history.entries().len();
    tab.send(quiz::Press::Ask(quiz::Event::Back));
    is_at(&tab, "quiz/#/question/1");
    assert_eq!(tab.history.entries().len(), entries);
    tab.go(-1);
    is_at(&tab, "quiz/");
    // Loaded anew, it goes on where the address said.
    is_at(&Tab::at("quiz/#/question/2", &device), "quiz/#/question/2");
}

#[test]
fn a_result_stays_a_result() {
    let device = Device::default();
    let mut tab = Tab::open(Opening::Quiz, &device);
    to_result(&mut tab, |_| 0);
    is_at(&tab, "quiz/#/result");
    let mut again = tab.reload();
    is_at(&again, "quiz/#/result");
    assert_eq!(asking(&again).outcome(), asking(&tab).outcome());
    let profile = asking(&tab).outcome().expect("there is one").profile;
    again.send(quiz::Press::Follow(profile));
    assert!(again.player().playing().is_some());
    let results: quiz::Results = device.kept().expect("it is kept");
    assert_eq!(results.taken.len(), 1, "it was one result all the time");
}

#[test]
fn from_the_player_back_is_a_pause_that_asks() {
    let device = Device::default();
    let mut tab = Tab::open(Opening::Home, &device);
    tab.send(Press::Open(FOUR)).send(Press::Begin);
    tab.wait(Span::from_secs(30));
    let entries = tab.history.entries().len();
    tab.go(-1);
    is_at(&tab, "warm-up/#/play");
    assert_eq!(tab.history.entries().len(), entries);
    let playing = tab.player().playing().expect("it waits");
    assert!(playing.is_leaving);
    assert!(matches!(playing.session.state(), State::Paused { .. }));
    tab.send(Press::Stay).wait(Span::from_secs(5));
    let playing = tab.player().playing().expect("it goes on");
    assert!(!playing.is_leaving);
    assert!(matches!(playing.session.state(), State::Running { .. }));
    tab.go(-1).send(Event::LeaveSession);
    is_at(&tab, "warm-up/#/4/even-keel");
    assert_eq!(tab.draft().purpose, FOUR);
    assert!(tab.asked.contains(&Effect::AllowSleep));
    // Its place is kept.
    tab.send(Event::GoHome);
    assert!(tab.player().waiting.is_some());
    tab.send(Press::Continue);
    assert!(tab.player().playing().is_some());
}

#[test]
fn ten_ways_back_at_once_break_nothing() {
    let device = Device::default();
    let mut tab = Tab::open(Opening::Home, &device);
    tab.send(Press::Open(FOUR)).send(Press::Begin);
    for _ in 0..10 {
        tab.go(-1);
    }
    is_at(&tab, "warm-up/#/play");
    tab.send(SessionEvent::Resume).wait(LONG);
    assert!(matches!(tab.player().screen, Screen::Finished(_)));
    let mut tab = Tab::open(Opening::Quiz, &device);
    to_result(&mut tab, |_| 1);
    for _ in 0..10 {
        tab.go(-1);
        tab.send(Event::Look);
    }
    for _ in 0..30 {
        tab.go(1);
    }
    is_at(&tab, "quiz/#/result");
}

#[test]
fn a_screen_that_cannot_be_shows_a_way_forward() {
    for (address, shown) in [
        ("quiz/#/question/99", "quiz/"),
        ("quiz/#/nonsense", "quiz/"),
        ("warm-up/#/play", "warm-up/#/8/even-keel"),
        ("warm-up/#/done", "warm-up/#/8/even-keel"),
        ("warm-up/#/99/nobody", "warm-up/#/8/even-keel"),
        ("break/#/play", "break/#/2"),
        ("break/#/9", "break/"),
        ("programme/#/play", "programme/"),
    ] {
        let tab = Tab::at(address, &Device::default());
        is_at(&tab, shown);
        assert_eq!(tab.history.entries().len(), 1, "{address}");
    }
}

#[test]
fn a_friends_result_stays_at_its_own_address() {
    let mine = Device::default();
    let mut tab = Tab::open(Opening::Quiz, &mine);
    to_result(&mut tab, |_| 0);
    let outcome = asking(&tab).outcome().expect("there is one");
    let link = quiz::share_link(&outcome, &tab.app.shared);
    let address = link.trim_start_matches("https://unseat.test/");
    let mut tab = Tab::at(address, &Device::default());
    tab.send(quiz::Press::Want(Wanted::Questions(Scope::Full)));
    assert_eq!(tab.history.entries(), [address, "quiz/"]);
    tab.go(-1);
    assert_eq!(tab.history.address(), address);
    assert!(matches!(
        tab.app.parts.quiz.screen,
        quiz::Screen::Shared(Ok(_))
    ));
    tab.go(1);
    assert_eq!(step(&tab), Step::Goal);
}

#[test]
fn what_others_add_to_an_address_takes_nothing_away() {
    for fragment in ["utm_source=post", "_=_", "comments", "gclid=BSfh3khW"] {
        for page in ["", "warm-up/", "quiz/", "break/", "programme/", "weeks/"] {
            let plain = Tab::at(page, &Device::default());
            let tab = Tab::at(&[page, "#", fragment].concat(), &Device::default());
            assert_eq!(tab.app.route(), plain.app.route(), "{page}#{fragment}");
        }
    }
}

#[test]
fn a_second_link_in_the_same_tab_takes_the_place_of_the_first() {
    let shown = |tab: &Tab| match tab.app.parts.quiz.screen {
        quiz::Screen::Shared(result) => result.expect("the code is sound"),
        ref other => panic!("{other:?}"),
    };
    let mut tab = Tab::at("r/quad-led-level/#BSfh3khW", &Device::default());
    let first = shown(&tab);
    let second = "r/quad-led-level/#BA9S5G7C";
    tab.send(Event::Went(second.to_owned()));
    assert_ne!(shown(&tab), first);
    assert_eq!(tab.app.route().address(), second);
}

#[test]
fn a_routine_of_ones_own_has_the_address_of_its_code() {
    let mut tab = Tab::open(Opening::Programme, &Device::default());
    tab.send(programme::Press::Make(FOUR));
    let address = tab.history.address().to_owned();
    assert!(address.starts_with("programme/#"), "{address}");
    tab.send(Press::Edit(Edit::LeaveOut(0)));
    assert_ne!(tab.history.address(), address);
    assert_eq!(tab.history.entries().len(), 2);
    let again = tab.reload();
    assert_eq!(
        again.draft().tailored.steps.len(),
        tab.draft().tailored.steps.len()
    );
    tab.go(-1);
    is_at(&tab, "programme/");
}

#[test]
fn an_embed_never_touches_history_or_address() {
    let device = Device::default();
    for opening in [
        Opening::Home,
        Opening::WarmUp,
        Opening::Quiz,
        Opening::Break,
    ] {
        let mut tab = Tab::embedded(Visit::new(opening), &device);
        tab.send(Press::Open(Purpose::Break(BreakKind::Two)));
        tab.send(Press::Begin).wait(LONG).send(Event::GoHome);
        tab.send(quiz::Press::Want(Wanted::Questions(Scope::Quick)));
        let address = |it: &Effect| matches!(it, Effect::Address(_));
        assert!(!tab.asked.iter().any(address));
        assert_eq!(tab.history.entries().len(), 1);
    }
}
