//! A session is held against the ledger, and against what is so of every session.

use std::rc::Rc;

use unseat_app::player::{
    Ending, History, Outcome, Plan, PlanStep, SavedSession, Screen, Session, State,
};
use unseat_core::time::{Span, Timestamp};

use super::ledger::{Ledger, Mood};
use super::tab::Tab;

/// A plan agrees with itself: its segments lie end to end, in the order of its exercises,
/// and come to its total.
pub(crate) fn plan(plan: &Plan) {
    let mut end = Span::ZERO;
    let mut step = 0;
    for segment in plan.segments() {
        assert_eq!(segment.start, end);
        assert!(segment.step == step || segment.step == step + 1, "in order");
        (end, step) = (end + segment.span, segment.step);
    }
    assert_eq!(step + 1, plan.steps().len());
    assert_eq!(plan.total(), end);
    let steps = plan.steps().iter().map(|it| it.step().total());
    assert_eq!(plan.total(), steps.sum::<Span>());
}

/// What was exchanged for something easier lasts as long, and what came before stays.
pub(crate) fn eased(was: &Plan, is: &Plan, step: usize) {
    assert_eq!(is.total(), was.total());
    assert_eq!(is.steps().len(), was.steps().len());
    let hurt = was.steps()[step].exercise;
    for (at, (was, is)) in was.steps().iter().zip(is.steps()).enumerate() {
        let is_exchanged = at >= step && was.exercise == hurt;
        assert_eq!(was.exercise != is.exercise, is_exchanged, "step {at}");
        assert_eq!(was.step().total(), is.step().total(), "step {at}");
    }
}

/// The plan of a session that is gone on with is the one that was left.
pub(crate) fn same(was: &Plan, is: &Plan) {
    let steps = |plan: &Plan| plan.steps().iter().map(PlanStep::step).collect::<Vec<_>>();
    assert_eq!(steps(was), steps(is));
    assert_eq!(was.purpose(), is.purpose());
}

/// A session under way stands where the ledger says.
pub(crate) fn session(session: &Session, ledger: &Ledger) {
    let now = Timestamp::from_millis(ledger.heard);
    let scene = session.scene(now).expect("it is under way");
    assert!(Rc::ptr_eq(session.plan(), &ledger.plan), "another plan");
    assert_eq!(scene.segment.index(), ledger.place.segment);
    assert_eq!(scene.total.as_millis(), ledger.total());
    assert_eq!(scene.elapsed.as_millis(), ledger.place.passed);
    let mood = match *session.state() {
        State::Running { .. } => Mood::Runs,
        State::CountIn { ends, .. } => Mood::CountsIn(ends.since(now).as_millis()),
        State::Paused { why, .. } => Mood::Waits(why),
        State::Finished(ending) => Mood::Over(ending),
        State::Ready => panic!("it has begun"),
    };
    assert_eq!(mood, ledger.mood);
    // What has passed of the plan, what was added and what is left are all there is.
    let passed = ledger.segment().start + scene.elapsed;
    let added = Span::from_millis(ledger.place.added);
    assert_eq!(passed + scene.left, session.plan().total() + added);
    assert_eq!(session.worked(now), worked(ledger));
    assert!(u64::from(session.worked(now).as_millis()) <= ledger.moved);
    match session.deadline(now) {
        Some(at) => assert!(at > now && at.since(now) <= Span::from_secs(1), "{at:?}"),
        None => assert!(matches!(mood, Mood::Waits(_))),
    }
}

fn worked(ledger: &Ledger) -> Span {
    Span::from_millis(ledger.worked.iter().sum())
}

/// A session that is over came to what the ledger says, and that is recorded once.
pub(crate) fn end(tab: &Tab, ledger: &Ledger, ended: u64) {
    let Mood::Over(ending) = ledger.mood else {
        panic!("{:?} should go on", ledger.mood);
    };
    let exercises = ledger.worked.iter().filter(|it| **it > 0).count();
    let outcome = Outcome {
        ending,
        worked: worked(ledger),
        exercises,
    };
    match tab.screen() {
        Screen::Finished(done) => assert_eq!(done.outcome, outcome),
        Screen::Home => {}
        other => panic!("it is over, and there is {other:?}"),
    }
    assert_eq!(tab.kept::<SavedSession>(), None, "nothing is left of it");
    let records = tab.kept::<History>().unwrap_or_default().records;
    assert_eq!(records.len(), usize::from(!outcome.worked.is_zero()));
    for record in records {
        assert!(record.is_sound(), "{record:?}");
        assert_eq!(record.ended, ended);
        assert_eq!(record.purpose, ledger.plan.purpose());
        assert_eq!(record.planned, ledger.plan.total());
        assert_eq!(record.worked, outcome.worked);
        assert_eq!(usize::from(record.exercises), exercises);
        assert_eq!(record.completed, ending == Ending::Completed);
    }
}
