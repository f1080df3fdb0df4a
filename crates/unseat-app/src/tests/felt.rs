//! What was felt in sessions, and what follows from it.

use super::kept::{history, record, settings};
use crate::player::{Advice, Felt, History, Record, Settings, Tag};
use unseat_core::content::Level;

fn at(ended: u64) -> Record {
    Record {
        ended,
        ..record(None)
    }
}

#[test]
fn history_forgets_the_oldest_in_the_end() {
    let mut history = History::default();
    for ended in 0..1100 {
        history.add(at(ended));
    }
    assert_eq!(history.records.len(), 1000);
    assert_eq!(history.records[0].ended, 100);
}

#[test]
fn an_answer_belongs_to_its_own_session() {
    let mut history = History::default();
    for ended in [10, 20, 30] {
        history.add(at(ended));
    }
    // Another tab finished a session in the meantime.
    assert_eq!(history.set_felt(20, Felt::Back).len(), 2);
    assert_eq!(history.set_felt(25, Felt::Thighs), []);
    let felt: Vec<_> = history.records.iter().map(|it| it.felt).collect();
    assert_eq!(felt, [None, Some(Felt::Back), None]);
}

#[test]
fn felt_in_the_buttocks_twice_means_a_harder_level() {
    let beginner = Settings::default();
    let once = history(&[Some(Felt::Back), Some(Felt::Buttocks)]);
    let twice = history(&[Some(Felt::Buttocks), Some(Felt::Buttocks)]);
    assert_eq!(
        Advice::after(Felt::Buttocks, &once.records, &beginner),
        Advice::Same
    );
    let advice = Advice::after(Felt::Buttocks, &twice.records, &beginner);
    assert_eq!(advice, Advice::Harder);
    assert_eq!(advice.applied(beginner).person.level, Level::Intermediate);
}

#[test]
fn the_hardest_level_has_nothing_harder() {
    let mut settings = settings();
    settings.person.level = Level::Advanced;
    let twice = history(&[Some(Felt::Buttocks), Some(Felt::Buttocks)]);
    let advice = Advice::after(Felt::Buttocks, &twice.records, &settings);
    assert_eq!(advice, Advice::KeepGoing);
    assert_eq!(advice.applied(settings), settings);
}

#[test]
fn felt_in_the_back_means_easier_with_the_tuck_cue() {
    let once = history(&[Some(Felt::Back)]);
    let advice = Advice::after(Felt::Back, &once.records, &settings());
    let person = advice.applied(settings()).person;
    assert_eq!(person.level, Level::Beginner);
    assert!(person.tags.has(Tag::Back));
    assert!(person.tags.has(Tag::LowBack), "it is spared too");
    assert!(person.tags.has(Tag::AtDesk), "other tags stay");
}
