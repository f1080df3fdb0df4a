//! Every screen has an address, and every address of ours leads back to its screen.

use super::{BREAKS, Kind, Route, STEPS, Trail};
use crate::effect::Move;
use crate::part::Part;
use crate::quiz::{QuestionId, Step};
use unseat_core::content::{Length, Profile};

fn all() -> Vec<Route> {
    let mut all = vec![
        Route::Home,
        Route::WarmUp(None),
        Route::Own("BAgHFQ".to_owned()),
        Route::Shared("r/quad-led-level/#BSfh3khW".to_owned()),
        Route::Shared("#Bnonsense".to_owned()),
        Route::Part(Part::Breaks),
        Route::Part(Part::Programme),
        Route::Part(Part::Weeks),
    ];
    for length in Length::ALL {
        let warm_up = |profile| Route::WarmUp(Some((length, profile)));
        all.extend(Profile::ALL.map(warm_up));
    }
    all.extend(BREAKS.map(|(kind, _)| Route::Break(kind)));
    for kind in [Kind::WarmUp, Kind::Break, Kind::Own] {
        all.extend([
            Route::Check(Some(kind)),
            Route::Play(kind),
            Route::Done(kind),
        ]);
    }
    all.push(Route::Check(None));
    all.extend(STEPS.map(|(step, _)| Route::Quiz(step)));
    all.extend((0..=254).map(|id| Route::Quiz(Step::Question(QuestionId(id)))));
    all
}

#[test]
fn every_screen_is_found_again_by_its_address() {
    for route in all() {
        let address = route.address();
        assert_eq!(Route::read(&address), Some(route), "{address}");
    }
}

#[test]
fn no_two_screens_have_one_address() {
    let mut addresses: Vec<String> = all().iter().map(Route::address).collect();
    let count = addresses.len();
    addresses.sort();
    addresses.dedup();
    assert_eq!(addresses.len(), count);
}

#[test]
fn addresses_are_written_for_people() {
    let address = |route: Route| route.address();
    assert_eq!(
        address(Route::WarmUp(Some((Length::Eight, Profile::QuadLed)))),
        "warm-up/#/8/quad-led"
    );
    assert_eq!(
        address(Route::Quiz(Step::Question(QuestionId(6)))),
        "quiz/#/question/7"
    );
    assert_eq!(address(Route::Play(Kind::WarmUp)), "warm-up/#/play");
}

#[test]
fn what_others_add_is_passed_over() {
    for address in [
        "warm-up/?from=post",
        "warm-up/#utm_source=x",
        "warm-up/#:~:text=glutes",
        "warm-up/#_=_",
        "warm-up/#comments",
        "warm-up/#access_token=BSfh3khW",
        "warm-up/#BSfh3khW&utm_source=x",
        "warm-up/#%3Cimg%20src=x%3E",
        "warm-up",
    ] {
        assert_eq!(Route::read(address), Some(Route::WarmUp(None)), "{address}");
    }
}

#[test]
fn a_screen_that_cannot_be_has_no_route() {
    for address in [
        "warm-up/#/",
        "warm-up/#/9/quad-led",
        "warm-up/#/8/nobody",
        "warm-up/#/8",
        "break/#/4",
        "quiz/#/question/0",
        "quiz/#/question/256",
        "quiz/#/question/-1",
        "quiz/#/question/",
        "quiz/#/answers",
        "weeks/#/1",
        "home/",
        "learn/",
        "../quiz/",
        "quiz//",
    ] {
        assert_eq!(Route::read(address), None, "{address}");
    }
}

fn question(id: u8) -> Route {
    Route::Quiz(Step::Question(QuestionId(id)))
}

#[test]
fn each_screen_is_one_entry() {
    let mut trail = Trail::new(Route::Home, String::new());
    let push = |route: &Route| Some(Move::Push(route.address()));
    assert_eq!(trail.shows(Route::Home, false), None);
    for route in [Route::Quiz(Step::Goal), question(0), question(1)] {
        assert_eq!(trail.shows(route.clone(), false), push(&route));
        assert_eq!(trail.shows(route, false), None);
    }
    // The way back that is on the screen is the way the browser has as well.
    assert_eq!(trail.shows(question(0), false), Some(Move::Back));
    assert_eq!(trail.came_to("quiz/#/question/1"), Some(question(0)));
    assert_eq!(trail.shows(question(0), true), None);
}

#[test]
fn other_settings_of_one_screen_are_no_entry_of_their_own() {
    let warm_up = |length| Route::WarmUp(Some((length, Profile::EvenKeel)));
    let mut trail = Trail::new(Route::WarmUp(None), "warm-up/".to_owned());
    let moved = trail.shows(warm_up(Length::Four), false);
    assert_eq!(
        moved,
        Some(Move::Replace("warm-up/#/4/even-keel".to_owned()))
    );
}

#[test]
fn what_is_over_cannot_be_gone_back_into() {
    let mut trail = Trail::new(Route::WarmUp(None), "warm-up/".to_owned());
    let play = Route::Play(Kind::WarmUp);
    assert!(matches!(trail.shows(play, false), Some(Move::Push(_))));
    let done = trail.shows(Route::Done(Kind::WarmUp), false);
    assert!(matches!(done, Some(Move::Replace(_))));
    assert_eq!(trail.before(), Some(&Route::WarmUp(None)));
}

#[test]
fn what_follows_the_safety_check_takes_its_place() {
    let mut trail = Trail::new(Route::WarmUp(None), "warm-up/".to_owned());
    let kind = Kind::WarmUp;
    let asked = trail.shows(Route::Check(Some(kind)), false);
    assert_eq!(asked, Some(Move::Push("warm-up/#/safety".to_owned())));
    let played = trail.shows(Route::Play(kind), false);
    assert_eq!(played, Some(Move::Replace("warm-up/#/play".to_owned())));
    assert_eq!(trail.before(), Some(&Route::WarmUp(None)));
}

#[test]
fn going_back_from_what_plays_stays_there() {
    let mut trail = Trail::new(Route::WarmUp(None), "warm-up/".to_owned());
    let play = Route::Play(Kind::WarmUp);
    trail.shows(play.clone(), false);
    for _ in 0..10 {
        assert_eq!(trail.came_to("warm-up/"), Some(Route::WarmUp(None)));
        let again = trail.shows(play.clone(), true);
        assert_eq!(again, Some(Move::Push("warm-up/#/play".to_owned())));
    }
    // Leaving is going back for real.
    assert_eq!(trail.shows(Route::WarmUp(None), false), Some(Move::Back));
}

#[test]
fn an_address_that_somebody_writes_is_followed_or_put_right() {
    let mut trail = Trail::new(Route::Home, String::new());
    assert_eq!(trail.came_to("quiz/#/question/99"), Some(question(98)));
    let put_right = trail.shows(Route::Quiz(Step::Goal), true);
    assert_eq!(put_right, Some(Move::Replace("quiz/".to_owned())));
    assert_eq!(trail.came_to("quiz/#/nonsense"), None);
    assert_eq!(trail.came_to(""), Some(Route::Home));
}
