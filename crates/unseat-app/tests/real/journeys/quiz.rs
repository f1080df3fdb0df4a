//! The quiz: on the way, at its result, and after it.

use unseat_app::app::Showing;
use unseat_app::effect::{Effect, How};
use unseat_app::part::Part;
use unseat_app::player::{self, Settings};
use unseat_app::quiz::{
    Answer, Asking, Event, Goal, Press, Results, SavedAttempt, Scope, Screen, Step, Wanted,
};
use unseat_core::content::{Opening, Profile, Purpose};
use unseat_core::time::Span;

use super::world::{Device, LONG, Tab};

/// The quiz that somebody is at.
#[track_caller]
pub(crate) fn asking(tab: &Tab) -> &Asking {
    match &tab.app.parts.quiz.screen {
        Screen::Asked(asking) => asking,
        other => panic!("nobody is asked: {other:?}"),
    }
}

pub(crate) fn step(tab: &Tab) -> Step {
    asking(tab).flow.step()
}

fn ask(tab: &mut Tab, event: Event) {
    tab.send(Press::Ask(event));
}

/// At the first question.
pub(crate) fn to_questions(tab: &mut Tab) {
    ask(tab, Event::Choose(Goal::ALL[0]));
}

/// Answers every question of the run; at the offer of self-tests, or at the result.
fn answer_all(tab: &mut Tab, choice: fn(usize) -> u8) {
    let mut asked = 0;
    while let Step::Question(id) = step(tab) {
        let question = asking(tab).quiz.question(id).expect("it is asked");
        let most = u8::try_from(question.choices.len() - 1).expect("they are few");
        let at = choice(asked).min(most);
        let answer = if question.per_side {
            Answer::Sides {
                left: Some(at),
                right: Some(at),
            }
        } else {
            Answer::Choice(at)
        };
        ask(tab, Event::Answer(answer));
        // An answer with a note waits until it was read.
        if step(tab) == Step::Question(id) {
            ask(tab, Event::Next);
        }
        asked += 1;
    }
}

/// At a result, self-tests left out.
pub(crate) fn to_result(tab: &mut Tab, choice: fn(usize) -> u8) {
    to_questions(tab);
    answer_all(tab, choice);
    ask(tab, Event::Next);
    assert_eq!(step(tab), Step::Result);
}

pub(crate) fn results(device: &Device) -> usize {
    device.kept::<Results>().map_or(0, |it| it.taken.len())
}

#[test]
fn a_reload_goes_on_at_the_same_question() {
    let device = Device::default();
    let mut tab = Tab::open(Opening::Quiz, &device);
    to_questions(&mut tab);
    ask(&mut tab, Event::Answer(Answer::Choice(1)));
    let at = step(&tab);
    let mut again = Tab::open(Opening::Quiz, &device);
    assert_eq!(step(&again), at);
    ask(&mut again, Event::Back);
    let Step::Question(id) = step(&again) else {
        panic!("{:?}", step(&again));
    };
    let answer = asking(&again).flow.attempt().answer(id);
    assert_eq!(answer, Some(Answer::Choice(1)));
}

#[test]
fn one_press_answers_and_goes_on() {
    let mut tab = Tab::open(Opening::Quiz, &Device::default());
    to_questions(&mut tab);
    let mut presses = 0;
    while let Step::Question(id) = step(&tab) {
        ask(&mut tab, Event::Answer(Answer::Choice(0)));
        assert_ne!(step(&tab), Step::Question(id));
        presses += 1;
    }
    assert_eq!((presses, step(&tab)), (17, Step::SelfTests));
}

#[test]
fn what_cannot_be_tried_now_is_left_out_and_its_countdown_ends() {
    let mut tab = Tab::open(Opening::Quiz, &Device::default());
    to_questions(&mut tab);
    while !asking(&tab).flow.asks_to_move(&asking(&tab).quiz) {
        ask(&mut tab, Event::Next);
    }
    let Step::Question(id) = step(&tab) else {
        panic!("{:?}", step(&tab));
    };
    tab.send(Press::Count(Span::from_secs(5)));
    ask(&mut tab, Event::Next);
    assert_ne!(step(&tab), Step::Question(id));
    assert_eq!(asking(&tab).flow.attempt().answer(id), None);
    assert_eq!(asking(&tab).countdown, None);
}

#[test]
fn a_result_is_kept_compared_and_erased() {
    let device = Device::default();
    let mut tab = Tab::open(Opening::Quiz, &device);
    to_result(&mut tab, |_| 0);
    assert_eq!(results(&device), 1);
    tab.send(Press::Retake);
    to_result(&mut tab, |_| 2);
    assert_eq!(results(&device), 2);
    tab.send(Press::Erase);
    assert_eq!(tab.app.showing, Showing::Player);
    assert_eq!(results(&device), 0);
    assert_eq!(device.kept::<SavedAttempt>(), None);
}

#[test]
fn the_same_result_seen_again_soon_is_not_another_one() {
    let device = Device::default();
    to_result(&mut Tab::open(Opening::Quiz, &device), |_| 0);
    let mut again = Tab::open(Opening::Quiz, &device);
    assert_eq!(step(&again), Step::Result);
    assert_eq!(results(&device), 1);
    // An answer changed within one run replaces its result as well.
    ask(&mut again, Event::Back);
    ask(&mut again, Event::Next);
    assert_eq!(results(&device), 1);
}

#[test]
fn the_quick_version_can_be_gone_on_with() {
    let device = Device::default();
    let mut tab = Tab::open(Opening::Home, &device);
    tab.send(Press::Want(Wanted::Questions(Scope::Quick)));
    to_questions(&mut tab);
    answer_all(&mut tab, |_| 0);
    ask(&mut tab, Event::Next);
    assert_eq!(step(&tab), Step::Result);
    ask(&mut tab, Event::AnswerRest);
    answer_all(&mut tab, |_| 0);
    ask(&mut tab, Event::Next);
    assert_eq!(step(&tab), Step::Result);
    assert_eq!(asking(&tab).flow.scope(), Scope::Rest);
    assert_eq!(results(&device), 1, "one run has one result");
}

#[test]
fn the_plan_of_a_result_plays() {
    let device = Device::default();
    let mut tab = Tab::open(Opening::Quiz, &device);
    to_result(&mut tab, |_| 0);
    let profile = asking(&tab).outcome().expect("there is one").profile;
    tab.send(Press::Follow(profile));
    assert_eq!(tab.app.showing, Showing::Player);
    let playing = tab.player().playing().expect("it plays");
    let settings: Settings = device.kept().expect("they are kept");
    assert_eq!(settings.profile, profile);
    let purpose = playing.session.plan().purpose();
    assert_eq!(purpose, Purpose::WarmUp(profile, settings.length));
}

#[test]
fn a_try_counts_down_by_the_clock_and_rings_once() {
    let mut tab = Tab::open(Opening::Quiz, &Device::default());
    to_questions(&mut tab);
    tab.asked.clear();
    tab.send(Press::Count(Span::from_secs(30)));
    tab.wait(Span::from_secs(29));
    let rings = |tab: &Tab| {
        let rings = tab.asked.iter().filter(|it| matches!(it, Effect::Buzz(_)));
        rings.count()
    };
    assert_eq!(rings(&tab), 0);
    tab.wait(LONG);
    assert_eq!(rings(&tab), 1);
}

#[test]
fn somebody_elses_result_changes_nothing_of_ones_own() {
    let device = Device::default();
    let mut mine = Tab::open(Opening::Quiz, &device);
    to_result(&mut mine, |_| 0);
    mine.send(Press::Share(How::Copy));
    let Some(Effect::Share(share)) = mine.asked.last() else {
        panic!("{:?}", mine.asked.last());
    };
    let (page, code) = share.link.split_once('#').expect("the code is in it");
    assert!(page.starts_with("https://unseat.test/r/"), "{page}");
    let theirs = Device::default();
    let mut tab = Tab::with_code(Opening::Home, code, &theirs);
    assert!(matches!(tab.app.parts.quiz.screen, Screen::Shared(Ok(_))));
    assert_eq!(results(&theirs), 0);
    tab.send(Press::Want(Wanted::Questions(Scope::Full)));
    assert_eq!(step(&tab), Step::Goal);
    let unread = Tab::with_code(Opening::Home, "Bnonsense", &theirs);
    assert!(matches!(
        unread.app.parts.quiz.screen,
        Screen::Shared(Err(_))
    ));
}

#[test]
fn a_damaged_attempt_begins_anew_and_says_so() {
    let device = Device::default();
    let mut tab = Tab::open(Opening::Quiz, &device);
    to_questions(&mut tab);
    let saved: SavedAttempt = device.kept().expect("it is kept");
    let other = SavedAttempt {
        quiz: saved.quiz.wrapping_add(1),
        ..saved
    };
    device.write("attempt", &unseat_core::codec::Stored::to_text(&other));
    let again = Tab::open(Opening::Quiz, &device);
    assert!(asking(&again).is_anew);
    assert_eq!(device.kept::<SavedAttempt>(), None);
}

/// What a page around the app is told of somebody who answers so.
fn told(choice: fn(usize) -> u8) -> (Vec<String>, Profile) {
    let mut tab = Tab::open(Opening::Quiz, &Device::default());
    to_result(&mut tab, choice);
    let profile = asking(&tab).outcome().expect("there is one").profile;
    let all = tab.told().into_iter().map(|it| format!("{it:?}"));
    (all.collect(), profile)
}

#[test]
fn a_page_around_it_is_told_no_answer_and_no_posture() {
    let (first, one) = told(|_| 0);
    let (other, two) = told(|asked| if asked == 0 { 4 } else { 1 });
    assert_ne!(one, two);
    let (questions, result) = first.split_at(first.len() - 1);
    assert_eq!(questions.len(), 17);
    // Whatever was answered, the same was told, and at the end who leads alone.
    assert_eq!(questions, &other[..other.len() - 1]);
    assert_eq!(result, [format!("Result({one:?})")]);
    assert_eq!(other.last(), Some(&format!("Result({two:?})")));
    let slugs = questions.iter().map(|it| {
        let slug = it.strip_prefix("Question { slug: \"")?;
        slug.strip_suffix("\" }")
    });
    let quiz = crate::shelf::quiz();
    assert!(
        slugs
            .into_iter()
            .all(|it| it.is_some_and(|it| quiz.find(it).is_some()))
    );
}

#[test]
fn what_did_not_come_can_be_asked_for_again() {
    let mut tab = Tab::open(Opening::Home, &Device::default());
    tab.is_offline = true;
    let want = Press::Want(Wanted::Questions(Scope::Full));
    tab.send(want);
    assert!(tab.app.parts.quiz.quiz.has_failed());
    assert_eq!(tab.app.showing, Showing::Part(Part::Quiz));
    tab.is_offline = false;
    tab.send(want);
    assert_eq!(step(&tab), Step::Goal);
    tab.send(unseat_app::Event::GoHome);
    assert!(matches!(tab.player().screen, player::Screen::Home));
}

#[test]
fn too_few_answers_lead_to_what_is_missing() {
    let mut tab = Tab::open(Opening::Quiz, &Device::default());
    to_questions(&mut tab);
    while step(&tab) != Step::Result {
        ask(&mut tab, Event::Next);
    }
    let asked = asking(&tab);
    let missing = asked
        .flow
        .assess(&asked.quiz)
        .expect_err("nothing was said");
    let first = missing.missing[0];
    ask(&mut tab, Event::Visit(first));
    assert_eq!(step(&tab), Step::Question(first));
}
