//! The safety check: what it asks, and what it leads to.

use unseat_app::app::Showing;
use unseat_app::breaks;
use unseat_app::check::{ASK_FIRST, Press, Warning};
use unseat_app::clearance::Checked;
use unseat_app::effect::Effect;
use unseat_app::part::Part;
use unseat_app::player::{
    self, Choice, Edit, Event as SessionEvent, Reason, Screen, Settings, Tag, Thing,
};
use unseat_app::quiz::{self, Step};
use unseat_core::content::{BreakKind, Opening, Purpose};
use unseat_core::time::Span;

use super::quiz::{asking, step, to_questions};
use super::session::FOUR;
use super::world::{Device, MORNING, Tab};

/// A tab in which Start was pressed for the first time.
pub(crate) fn at_check(device: &Device) -> Tab {
    let mut tab = Tab::open(Opening::Home, device);
    tab.send(player::Press::Open(FOUR))
        .send(player::Press::Begin);
    assert_eq!(tab.app.showing, Showing::Check);
    tab
}

pub(crate) fn tick(warning: Warning, entry: u8) -> Press {
    Press::Tick {
        warning,
        entry,
        ticked: true,
    }
}

/// The entry from which this follows.
pub(crate) fn entry_of(tag: Tag) -> u8 {
    let place = ASK_FIRST.iter().position(|(_, it)| *it == Some(tag));
    u8::try_from(place.expect("there is one")).expect("they are few")
}

pub(crate) fn is_playing(tab: &Tab) -> bool {
    tab.app.showing == Showing::Player && tab.player().is_playing()
}

/// Whether a warm-up that is begun now has to wait.
pub(crate) fn is_due(device: &Device) -> bool {
    let mut tab = Tab::open(Opening::Home, device);
    tab.send(player::Press::Open(FOUR))
        .send(player::Press::Begin);
    !is_playing(&tab)
}

#[test]
fn the_press_that_passes_it_begins_the_session_and_lets_it_sound() {
    let device = Device::fresh();
    let mut tab = at_check(&device);
    tab.asked.clear();
    tab.send(Press::NoneApply);
    assert!(is_playing(&tab));
    assert_eq!(tab.asked.first(), Some(&Effect::Unlock));
    assert_eq!(device.kept(), Some(Checked { at: MORNING }));
    assert!(!is_due(&device));
}

#[test]
fn it_has_an_address_and_back_leads_to_the_screen_before_as_it_was() {
    let mut tab = Tab::open(Opening::Home, &Device::fresh());
    tab.send(player::Press::Open(FOUR));
    tab.send(player::Press::Edit(Edit::LeaveOut(0)));
    let ways_back: [for<'a> fn(&'a mut Tab) -> &'a mut Tab; 2] =
        [|tab| tab.send(Press::Back), |tab| tab.go(-1)];
    for way_back in ways_back {
        tab.send(player::Press::Begin);
        assert_eq!(tab.history.address(), "warm-up/#/safety");
        assert_eq!(tab.app.title(), "First, a quick safety check · Unseat");
        way_back(&mut tab);
        assert_eq!(tab.history.address(), "warm-up/#/4/even-keel");
        assert!(tab.draft().is_edited());
    }
    tab.send(player::Press::Begin).send(Press::NoneApply);
    assert_eq!(tab.history.address(), "warm-up/#/play");
    assert_eq!(
        tab.history.entries(),
        ["", "warm-up/#/4/even-keel", "warm-up/#/play"]
    );
}

#[test]
fn loaded_anew_it_asks_again() {
    let device = Device::fresh();
    let mut tab = at_check(&device);
    tab.send(tick(Warning::AskFirst, 0));
    let mut again = tab.reload();
    assert_eq!(again.app.showing, Showing::Check);
    assert_eq!(again.history.address(), "warm-up/#/safety");
    assert_eq!(again.app.check.warning(), None);
    again.go(-1);
    assert_eq!(again.history.address(), "warm-up/#/4/even-keel");
    again.send(player::Press::Begin);
    assert_eq!(again.history.address(), "warm-up/#/safety");
    again.send(Press::NoneApply);
    assert!(is_playing(&again));
    let done = Tab::at("warm-up/#/safety", &device);
    assert!(!done.player().is_playing(), "nobody has pressed Start");
    let elsewhere = Tab::at("programme/#/safety", &Device::fresh());
    assert_eq!(elsewhere.history.address(), "programme/");
}

#[test]
fn an_urgent_sign_has_no_way_on() {
    let device = Device::fresh();
    let mut tab = at_check(&device);
    tab.send(tick(Warning::Urgent, 0));
    for press in [Press::NoneApply, Press::Cleared] {
        tab.send(press);
        assert_eq!(tab.app.showing, Showing::Check);
    }
    assert!(!tab.player().is_playing());
    assert_eq!(device.kept::<Checked>(), None);
    tab.send(Press::Back).send(player::Press::Begin);
    assert_eq!(tab.app.showing, Showing::Check);
    assert_eq!(tab.app.check.warning(), None, "it asks anew");
}

#[test]
fn asking_first_leads_to_the_timer_and_to_nothing_that_is_an_exercise() {
    let device = Device::fresh();
    let mut tab = at_check(&device);
    tab.send(tick(Warning::AskFirst, 0)).send(Press::NoneApply);
    assert_eq!(tab.app.showing, Showing::Check);
    tab.send(breaks::Press::Open);
    assert_eq!(tab.app.showing, Showing::Part(Part::Breaks));
    assert!(is_due(&device));
}

#[test]
fn whoever_was_cleared_sees_what_was_changed_before_it_begins() {
    let device = Device::fresh();
    let mut tab = Tab::open(Opening::Home, &device);
    tab.send(player::Press::Choose(Choice::Tag(Tag::Impact, true)));
    tab.send(player::Press::Open(FOUR))
        .send(player::Press::Begin);
    tab.send(tick(Warning::AskFirst, entry_of(Tag::HipReplacement)));
    tab.send(Press::Cleared);
    assert!(!is_playing(&tab));
    let replaced =
        |it: &&unseat_app::player::TailoredStep| matches!(it.reason, Reason::InsteadOf { .. });
    assert!(tab.draft().tailored.steps.iter().any(|it| replaced(&it)));
    let settings: Settings = device.kept().expect("they are kept");
    let person = settings.person;
    assert!(person.tags.has(Tag::HipReplacement) && !person.tags.has(Tag::Impact));
    assert!(!person.kit.has(Thing::Floor));
    tab.send(player::Press::Begin);
    assert!(is_playing(&tab), "it was asked once");
}

#[test]
fn a_session_that_was_left_is_fitted_anew_where_something_follows() {
    let device = Device::default();
    let mut tab = Tab::open(Opening::WarmUp, &device);
    tab.send(player::Press::Begin).wait(Span::from_secs(60));
    tab.send(SessionEvent::Pause);
    device.keep(&Checked { at: 0 });
    let mut home = Tab::open(Opening::Home, &device);
    home.send(player::Press::Continue);
    assert_eq!(home.history.address(), "warm-up/#/safety");
    let mut other = Tab::open(Opening::Home, &device);
    home.send(Press::Back);
    assert_eq!(home.history.entries(), ["", "warm-up/#/safety"]);
    assert_eq!(home.history.address(), "");
    home.send(player::Press::Continue);
    home.send(tick(Warning::AskFirst, entry_of(Tag::Pregnancy)));
    home.send(Press::Cleared);
    assert!(matches!(home.player().screen, Screen::Ready(_)));
    // The other tab goes on with nothing: the place was left.
    other.send(player::Press::Continue).send(Press::NoneApply);
    assert!(matches!(other.player().screen, Screen::Home));
}

#[test]
fn nothing_ticked_is_kept_or_sent() {
    let texts = |entry: u8| {
        let device = Device::fresh();
        let mut tab = at_check(&device);
        tab.asked.clear();
        tab.send(tick(Warning::AskFirst, entry))
            .send(Press::Cleared);
        let told = tab.told();
        assert!(told.is_empty(), "{told:?}");
        device.all()
    };
    // Three entries from which the same follows leave the same behind.
    let same = ASK_FIRST.iter().zip(0..).filter(|(it, _)| it.1.is_none());
    let kept: Vec<_> = same.map(|(_, entry)| texts(entry)).collect();
    assert!(kept.len() > 1 && kept.iter().all(|it| *it == kept[0]));
    let names: Vec<_> = kept[0].keys().map(String::as_str).collect();
    assert_eq!(names, ["check", "settings"]);
}

#[test]
fn a_seated_break_needs_none_unless_it_is_no_longer_seated() {
    let device = Device::fresh();
    let mut tab = Tab::open(Opening::Break, &device);
    tab.send(breaks::Press::Take(BreakKind::Seated));
    assert!(is_playing(&tab));
    let mut tab = Tab::open(Opening::Home, &device);
    tab.send(player::Press::Open(Purpose::Break(BreakKind::Seated)));
    let catalog = &tab.app.shared.catalog;
    let squat = catalog.find_exercise("bodyweight-squat").expect("it ships");
    tab.send(player::Press::Edit(Edit::Swap(0, squat)));
    tab.send(player::Press::Begin);
    assert_eq!(tab.app.showing, Showing::Check);
}

#[test]
fn in_the_quiz_it_comes_before_the_first_try_and_back_leads_to_the_question_before() {
    let device = Device::fresh();
    let mut tab = Tab::open(Opening::Quiz, &device);
    to_questions(&mut tab);
    let mut before = step(&tab);
    while tab.app.showing != Showing::Check {
        before = step(&tab);
        assert_ne!(before, Step::SelfTests, "the questions ended without it");
        tab.send(quiz::Press::Ask(quiz::Event::Next));
    }
    assert_eq!(tab.history.address(), "quiz/#/safety");
    let at = |slug| asking(&tab).quiz.find(slug).map(Step::Question);
    let asked = at("g1");
    assert_eq!(asked, Some(step(&tab)));
    assert_eq!(
        Some(before),
        at("h7"),
        "the last one that asks for no movement"
    );
    let ways_back: [for<'a> fn(&'a mut Tab) -> &'a mut Tab; 2] =
        [|tab| tab.send(Press::Back), |tab| tab.go(-1)];
    for way_back in ways_back {
        way_back(&mut tab);
        assert_eq!(tab.app.showing, Showing::Part(Part::Quiz));
        assert_eq!(step(&tab), before);
        tab.send(quiz::Press::Ask(quiz::Event::Next));
        assert_eq!(tab.app.showing, Showing::Check);
    }
    let again = tab.reload();
    assert_eq!(again.app.showing, Showing::Check);
    assert_eq!(again.history.address(), "quiz/#/safety");
    let told = tab.told().len();
    tab.send(Press::NoneApply);
    assert_eq!(tab.app.showing, Showing::Part(Part::Quiz));
    assert_eq!(Some(step(&tab)), asked);
    assert_eq!(tab.told().len(), told + 1, "the question shows only now");
    tab.go(-1);
    assert_eq!(step(&tab), before, "there is no check in between any more");
}

#[test]
fn what_a_kept_quiz_was_left_at_waits_for_it_as_well() {
    let device = Device::default();
    let mut tab = Tab::open(Opening::Quiz, &device);
    to_questions(&mut tab);
    let try_it = asking(&tab).quiz.find("g1").expect("it ships");
    tab.send(quiz::Press::Ask(quiz::Event::Visit(try_it)));
    device.keep(&Checked { at: 0 });
    for opening in [Opening::Quiz, Opening::Home] {
        let mut tab = Tab::open(opening, &device);
        let wanted = quiz::Wanted::Questions(quiz::Scope::Full);
        tab.send(quiz::Press::Want(wanted));
        assert_eq!(tab.app.showing, Showing::Check);
        tab.send(Press::Back);
        assert_eq!(tab.app.showing, Showing::Part(Part::Quiz));
        assert_ne!(step(&tab), Step::Question(try_it));
        tab.send(quiz::Press::Ask(quiz::Event::Go(Step::Question(try_it))));
        assert_eq!(tab.app.showing, Showing::Check);
    }
}
