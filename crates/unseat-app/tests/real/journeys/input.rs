//! What nobody should do, and what a page cannot.

use unseat_app::effect::{Effect, Wanted};
use unseat_app::player::{Edit, Event as SessionEvent, Felt, Press, Screen};
use unseat_app::visit::Visit;
use unseat_app::{Event, breaks, programme, quiz, weeks};
use unseat_core::content::{Opening, Profile};
use unseat_core::time::Span;

use super::session::do_warm_up;
use super::world::{Device, Tab};

/// Events of every kind, on screens they do not belong to.
fn stray() -> Vec<Event> {
    vec![
        Press::Begin.into(),
        Press::Continue.into(),
        Press::StartOver.into(),
        Press::Mute.into(),
        Press::Felt(Felt::Back).into(),
        Press::Edit(Edit::LeaveOut(99)).into(),
        SessionEvent::Resume.into(),
        SessionEvent::Pain(255).into(),
        quiz::Press::Ask(quiz::Event::Back).into(),
        quiz::Press::Ask(quiz::Event::Visit(quiz::QuestionId(99))).into(),
        quiz::Press::Retake.into(),
        quiz::Press::Prepare(Profile::QuadLed).into(),
        quiz::Press::Count(Span::from_secs(1)).into(),
        breaks::Event::Dismiss.into(),
        breaks::Press::Save.into(),
        programme::Press::Prepare.into(),
        programme::Press::Open(99).into(),
        programme::Press::Forget(99).into(),
        weeks::Press::Save.into(),
        Event::Tick,
        Event::Look,
        Event::Seen(false),
        Event::Seen(true),
        Event::CalendarSaved,
        Event::Came(Wanted::Manuals, Some(vec![1, 2, 3])),
        Event::Came(
            Wanted::Part(unseat_app::part::Part::Quiz),
            Some(vec![255; 9]),
        ),
    ]
}

#[test]
fn an_event_that_does_not_fit_the_screen_breaks_nothing() {
    for opening in Opening::ALL {
        for event in stray() {
            let device = Device::default();
            let mut tab = Tab::open(opening, &device);
            tab.send(event).send(Event::GoHome);
            do_warm_up(&mut tab);
            assert!(matches!(tab.player().screen, Screen::Finished(_)));
        }
    }
}

#[test]
fn a_page_of_somebody_else_without_any_capability_plays() {
    let device = Device::default();
    device.deny();
    let mut tab = Tab::embedded(Visit::new(Opening::WarmUp), &device);
    tab.is_offline = true;
    tab.send(Press::Begin).send(SessionEvent::Pause);
    assert!(tab.player().manuals.has_failed());
    tab.send(SessionEvent::Stop);
    do_warm_up(&mut tab);
    assert!(matches!(tab.player().screen, Screen::Finished(_)));
    let asked = |it: &Effect| matches!(it, Effect::Notify { .. } | Effect::Sign(_));
    assert!(!tab.asked.iter().any(asked));
}

#[test]
fn a_session_goes_on_without_figures_and_asks_for_them_again() {
    let mut tab = Tab::open(Opening::WarmUp, &Device::default());
    assert!(tab.app.figures.is_here());
    tab.is_offline = true;
    tab.send(Event::Came(Wanted::Figures, None));
    for event in [Event::WantFigures, Event::Look, Press::Begin.into()] {
        tab.send(event);
        assert!(tab.app.figures.has_failed());
    }
    assert!(tab.player().is_playing());
    tab.is_offline = false;
    tab.send(SessionEvent::Pause).send(SessionEvent::Stop);
    assert!(tab.app.figures.is_here());
}
