//! A result handed on: its picture before anything is sent, its link and its words.

use unseat_app::Event;
use unseat_app::effect::{Effect, How, Share};
use unseat_app::part::Arrival;
use unseat_app::quiz::card::Shape;
use unseat_app::quiz::{Press, Sending, share_words};
use unseat_core::content::Opening;

use super::quiz::{asking, to_questions, to_result};
use super::world::{Device, Tab};

fn at_result() -> Tab {
    let mut tab = Tab::open(Opening::Quiz, &Device::default());
    to_result(&mut tab, |_| 0);
    tab
}

#[track_caller]
fn sending(tab: &Tab) -> &Sending {
    tab.app.parts.quiz.sending.as_ref().expect("it shows")
}

#[track_caller]
fn shared(tab: &mut Tab, how: How) -> Share {
    tab.send(Press::Share(how));
    match tab.asked.last() {
        Some(Effect::Share(share)) => share.clone(),
        other => panic!("nothing is handed on: {other:?}"),
    }
}

#[test]
fn the_picture_shows_before_it_is_sent_and_is_what_is_sent() {
    let mut tab = at_result();
    assert_eq!(tab.app.parts.quiz.sending, None);
    tab.send(Press::Send);
    tab.send(Press::Turn(Shape::Tall));
    let Some(Effect::Draw { link, picture }) = tab.asked.last().cloned() else {
        panic!("{:?}", tab.asked.last());
    };
    assert_eq!(picture.shape, Shape::Tall);
    assert_eq!(
        picture.texts.last().map(String::as_str),
        Some("unseat.test/quiz")
    );
    tab.send(Event::Drawn(Shape::Tall, Some("data:".to_owned())));
    assert_eq!(sending(&tab).picture, Arrival::Here("data:".to_owned()));
    let saved = shared(&mut tab, How::Save);
    assert_eq!((saved.link, saved.picture), (link, Some(picture)));
    tab.send(Press::Send);
    assert_eq!(tab.app.parts.quiz.sending, None);
}

#[test]
fn a_picture_of_the_shape_before_does_not_show() {
    let mut tab = at_result();
    tab.send(Press::Send);
    tab.send(Press::Turn(Shape::Tall));
    tab.send(Event::Drawn(Shape::Wide, Some("data:".to_owned())));
    assert_eq!(sending(&tab).picture, Arrival::Coming);
    tab.send(Event::Drawn(Shape::Tall, None));
    assert_eq!(sending(&tab).picture, Arrival::Failed);
}

#[test]
fn what_the_picture_shows_goes_with_it_in_words() {
    let mut tab = at_result();
    tab.send(Press::Send);
    let outcome = asking(&tab).outcome().expect("it is a result");
    let words = shared(&mut tab, How::Describe).text;
    assert_eq!(words, share_words(&outcome, &tab.app.shared));
    assert!(words.contains(&outcome.glutes.to_string()), "{words}");
}

#[test]
fn another_screen_puts_it_away() {
    let mut tab = at_result();
    tab.send(Press::Send);
    tab.send(Press::Retake);
    assert_eq!(tab.app.parts.quiz.sending, None);
    to_questions(&mut tab);
    tab.send(Press::Send);
    assert_eq!(tab.app.parts.quiz.sending, None);
}
