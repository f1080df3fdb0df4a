//! No way leads into a movement past the safety check.

use unseat_app::Event;
use unseat_app::app::Showing;
use unseat_app::check;
use unseat_app::clearance::Checked;
use unseat_app::effect::{Effect, Told, Wanted};
use unseat_app::part::Part;
use unseat_app::player::{Edit, Event as SessionEvent, Felt, Press};
use unseat_app::quiz::{self, Answer, Event as QuizEvent, Scope, Step};
use unseat_app::visit::Visit;
use unseat_app::{breaks, programme, weeks};
use unseat_core::content::{BreakKind, Length, Opening, Profile, Purpose};
use unseat_core::time::Span;

use super::check::tick;
use super::quiz::{asking, to_result};
use super::session::FOUR;
use super::world::{Device, Tab};
use crate::quiz::{Dice, id};
use crate::shelf::quiz as questions;

/// A way into a movement, to its last press.
type Way = fn(&Device) -> Tab;

/// Every way into a movement there is.
const WAYS: [(&str, Way); 18] = [
    ("a warm-up from home", |device| {
        after(Opening::Home, device, [Press::Open(FOUR), Press::Begin])
    }),
    ("the page of the warm-up", |device| {
        after(Opening::WarmUp, device, [Press::Begin])
    }),
    ("a break that was prepared", |device| {
        let two = Purpose::Break(BreakKind::Two);
        after(Opening::Home, device, [Press::Open(two), Press::Begin])
    }),
    ("the break of the timer", |device| {
        let take = breaks::Press::Take(BreakKind::One);
        after(Opening::Break, device, [breaks::Press::Open, take])
    }),
    ("the warm-up of the week", |device| {
        let begun = [programme::Press::Begin, programme::Press::Prepare];
        let mut tab = after(Opening::Programme, device, begun);
        tab.send(Press::Begin);
        tab
    }),
    ("an own routine", |device| {
        let made = [programme::Press::Make(FOUR)];
        let mut tab = after(Opening::Programme, device, made);
        tab.send(Press::Begin);
        tab
    }),
    ("an own routine in a link", |device| {
        let made = [programme::Press::Make(FOUR)];
        let address = after(Opening::Programme, device, made);
        let mut tab = Tab::at(address.history.address(), device);
        tab.send(Press::Begin);
        tab
    }),
    ("a session that was left", |device| {
        leave_one(device);
        after(Opening::Home, device, [Press::Continue])
    }),
    ("the same, begun anew", |device| {
        leave_one(device);
        after(Opening::Home, device, [Press::StartOver, Press::Begin])
    }),
    ("the address of a session under way", |device| {
        leave_one(device);
        Tab::at("warm-up/#/play", device)
    }),
    ("the address of the check", |device| {
        Tab::at("warm-up/#/safety", device)
    }),
    ("the poster of an embed", |device| {
        let says = |name: &str| match name {
            "data-view" => "warm-up".to_owned(),
            "data-begins" | "data-pressed" => "yes".to_owned(),
            _ => String::new(),
        };
        Tab::embedded(Visit::of(says, String::new()), device)
    }),
    ("a page that calls start()", |device| {
        let says = |name: &str| match name {
            "data-view" => "break".to_owned(),
            "data-begins" => "yes".to_owned(),
            _ => String::new(),
        };
        Tab::embedded(Visit::of(says, String::new()), device)
    }),
    ("Start in an embed", |device| {
        let mut tab = Tab::embedded(Visit::new(Opening::WarmUp), device);
        tab.send(Press::Begin);
        tab
    }),
    ("the plan of a result", |device| {
        let mut tab = with_result(device);
        let profile = asking(&tab).outcome().expect("there is one").profile;
        tab.send(quiz::Press::Follow(profile));
        tab
    }),
    ("a question that asks to move", |device| {
        let step = Step::Question(id("g1"));
        let mut tab = Tab::open(Opening::Quiz, device);
        tab.send(quiz::Press::Ask(QuizEvent::Go(step)));
        tab
    }),
    ("the self-tests", |device| {
        let mut tab = with_result(device);
        tab.send(quiz::Press::Ask(QuizEvent::TakeTests));
        tab
    }),
    ("the address of a self-test", |device| {
        let number = id("t3").0 + 1;
        Tab::at(&format!("quiz/#/question/{number}"), device)
    }),
];

fn after<E: Into<Event>, const N: usize>(opening: Opening, device: &Device, events: [E; N]) -> Tab {
    let mut tab = Tab::open(opening, device);
    for event in events {
        tab.send(event);
    }
    tab
}

/// Does something on a device as if the check had been done, which is due again then.
fn cleared<T>(device: &Device, act: impl FnOnce() -> T) -> T {
    let was = device.text("check");
    let now = device.wall();
    device.keep(&Checked { at: now });
    let done = act();
    device.write("check", was.as_deref().unwrap_or_default());
    done
}

/// A warm-up that was left half-way.
fn leave_one(device: &Device) {
    cleared(device, || {
        let mut tab = after(Opening::WarmUp, device, [Press::Begin]);
        tab.wait(Span::from_secs(60)).send(SessionEvent::Pause);
    });
}

fn with_result(device: &Device) -> Tab {
    cleared(device, || {
        let mut tab = Tab::open(Opening::Quiz, device);
        to_result(&mut tab, |_| 0);
    });
    Tab::at("quiz/#/result", device)
}

/// Whether somebody is led through a movement.
fn is_moving(tab: &Tab) -> bool {
    match tab.app.showing {
        Showing::Player => tab.player().is_playing(),
        Showing::Part(Part::Quiz) => match &tab.app.parts.quiz.screen {
            quiz::Screen::Asked(asking) => asking.flow.asks_to_move(&asking.quiz),
            quiz::Screen::Opening(_) | quiz::Screen::Shared(_) => false,
        },
        Showing::Part(_) | Showing::Check => false,
    }
}

#[test]
fn every_way_leads_to_the_check_first_and_then_where_it_was_to_lead() {
    for (name, way) in WAYS {
        let device = Device::fresh();
        let mut tab = way(&device);
        assert_eq!(tab.app.showing, Showing::Check, "{name}");
        assert!(!tab.player().is_playing(), "{name}");
        let told = |it: &Effect| {
            let moves = matches!(it, Effect::Tell(Told::Start { .. } | Told::Exercise { .. }));
            moves
                || matches!(
                    it,
                    Effect::Say { .. } | Effect::Schedule(..) | Effect::KeepAwake
                )
        };
        assert!(!tab.asked.iter().any(told), "{name}: {:?}", tab.asked);
        tab.send(check::Press::NoneApply);
        assert!(is_moving(&tab), "{name}: {:?}", tab.app.showing);
        let tab = way(&device);
        assert_ne!(tab.app.showing, Showing::Check, "{name}: it was done");
    }
}

#[test]
fn there_is_no_way_for_somebody_with_an_urgent_sign() {
    for (name, way) in WAYS {
        let mut tab = way(&Device::fresh());
        tab.send(tick(check::Warning::Urgent, 2));
        tab.send(check::Press::NoneApply)
            .send(check::Press::Cleared);
        assert_eq!(tab.app.showing, Showing::Check, "{name}");
        assert!(!is_moving(&tab), "{name}");
    }
}

/// Anything that can happen.
fn anything(dice: &mut Dice, tab: &Tab) -> Event {
    let profile = Profile::ALL[dice.roll(Profile::ALL.len())];
    let length = Length::ALL[dice.roll(Length::ALL.len())];
    let kind = [BreakKind::One, BreakKind::Three, BreakKind::Seated][dice.roll(3)];
    let purposes = [Purpose::WarmUp(profile, length), Purpose::Break(kind)];
    let purpose = purposes[dice.roll(2)];
    let ids: Vec<_> = questions().iter().map(|(id, _)| id).collect();
    let question = ids[dice.roll(ids.len())];
    let entry = u8::try_from(dice.roll(9)).expect("they are few");
    let warnings = [check::Warning::Urgent, check::Warning::AskFirst];
    let scope = [Scope::Full, Scope::Quick][dice.roll(2)];
    let entries = tab.history.entries();
    let address = entries[dice.roll(entries.len())].clone();
    let places = [
        "warm-up/#/play",
        "quiz/#/safety",
        "break/#/safety",
        "quiz/#/tests",
    ];
    let ask = |event| quiz::Press::Ask(event).into();
    match dice.roll(34) {
        0 => Event::GoHome,
        1 => Press::Open(purpose).into(),
        2..=4 => Press::Begin.into(),
        5 => Press::Continue.into(),
        6 => Press::StartOver.into(),
        7 => Press::Edit(Edit::LeaveOut(0)).into(),
        8 => Press::Felt(Felt::Nowhere).into(),
        9 => SessionEvent::Pause.into(),
        10 => SessionEvent::Resume.into(),
        11 => SessionEvent::Stop.into(),
        12 => SessionEvent::Pain(7).into(),
        13 => quiz::Press::Want(quiz::Wanted::Questions(scope)).into(),
        14..=15 => ask(QuizEvent::Next),
        16 => ask(QuizEvent::Answer(Answer::Choice(0))),
        17 => ask(QuizEvent::Back),
        18 => ask(QuizEvent::Visit(question)),
        19 => ask(QuizEvent::Go(Step::Question(question))),
        20 => ask(QuizEvent::TakeTests),
        21 => ask(QuizEvent::AnswerRest),
        22 => quiz::Press::Retake.into(),
        23 => quiz::Press::Follow(profile).into(),
        24 => breaks::Press::Take(kind).into(),
        25 => programme::Press::Make(purpose).into(),
        26 => Event::Went(address),
        27 => Event::Went(places[dice.roll(places.len())].to_owned()),
        28 => Event::LeaveSession,
        29 => tick(warnings[dice.roll(2)], entry).into(),
        30 => check::Press::NoneApply.into(),
        31 => check::Press::Cleared.into(),
        32 => check::Press::Back.into(),
        _ => [
            Event::Tick,
            Event::Look,
            weeks::Press::Erase.into(),
            Event::Came(Wanted::Part(Part::Quiz), None),
        ][dice.roll(4)]
        .clone(),
    }
}

#[test]
fn whatever_happens_no_movement_begins_while_the_check_is_due() {
    let mut begun = 0;
    for seed in 0..80 {
        let mut dice = Dice(seed);
        let device = Device::fresh();
        let opening = Opening::ALL[dice.roll(Opening::ALL.len())];
        let mut tab = match dice.roll(3) {
            0 => Tab::embedded(Visit::new(opening), &device),
            _ => Tab::open(opening, &device),
        };
        for _ in 0..60 {
            match dice.roll(20) {
                0 => device.sleep(Span::from_secs(40 * 24 * 60 * 60)),
                1 => device.set_clock(0),
                _ => {}
            }
            let was_playing = tab.player().is_playing();
            let event = anything(&mut dice, &tab);
            tab.send(event.clone());
            // A session that had begun goes on, whatever is erased meanwhile.
            if !is_moving(&tab) || (was_playing && tab.player().is_playing()) {
                continue;
            }
            begun += 1;
            let seated = Purpose::Break(BreakKind::Seated);
            let playing = tab.player().playing();
            let is_seated = playing.is_some_and(|it| it.session.plan().purpose() == seated);
            let checked: Option<Checked> = device.kept();
            let counts = checked.is_some_and(|it| it.counts(device.wall()));
            assert!(counts || is_seated, "seed {seed}: {event:?}");
        }
    }
    assert!(begun > 80, "the dice led into {begun} movements only");
}
