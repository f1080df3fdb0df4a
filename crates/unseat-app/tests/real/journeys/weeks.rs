//! All that is kept: saved, brought elsewhere, erased.

use unseat_app::Event;
use unseat_app::effect::Effect;
use unseat_app::host::Trouble;
use unseat_app::player::{Choice, History, Press as PlayerPress, Settings, SoundLevel};
use unseat_app::weeks::{Fate, Press};
use unseat_core::content::{Opening, Word};

use super::session::do_warm_up;
use super::world::{Device, Tab};

/// The texts of a file, with their keys.
type Texts = Vec<(String, String)>;

/// The file that a device saves, as the page hands it on.
fn saved(device: &Device) -> Texts {
    let mut tab = Tab::open(Opening::Weeks, device);
    tab.send(Press::Save);
    let Some(Effect::SaveFile(file)) = tab.asked.last() else {
        panic!("{:?}", tab.asked.last());
    };
    let texts = file.texts.iter();
    texts
        .map(|(key, text)| (key.name().to_owned(), text.clone()))
        .collect()
}

fn bring(tab: &mut Tab, texts: &Texts) {
    tab.send(Press::Bring);
    assert_eq!(tab.asked.last(), Some(&Effect::ChooseFile));
    tab.send(Event::Brought(Ok(texts.clone())));
}

#[test]
fn a_file_brings_what_is_not_here_and_only_once() {
    let mine = Device::default();
    let mut tab = Tab::open(Opening::Home, &mine);
    do_warm_up(&mut tab);
    tab.send(PlayerPress::Choose(Choice::Sound(SoundLevel::Off)));
    let file = saved(&mine);

    let other = Device::default();
    let mut tab = Tab::open(Opening::Weeks, &other);
    bring(&mut tab, &file);
    let report = tab.app.parts.weeks.report.expect("it was read");
    assert_eq!(report.count(Fate::Session), 1);
    assert_eq!(other.kept::<History>(), mine.kept::<History>());
    assert_eq!(other.kept::<Settings>(), mine.kept::<Settings>());
    let before = other.all();
    bring(&mut tab, &file);
    let report = tab.app.parts.weeks.report.expect("it was read");
    assert_eq!(report.count(Fate::Session), 0);
    assert_eq!(other.all(), before);
}

#[test]
fn a_file_adds_to_what_another_tab_has_kept_meanwhile() {
    let mine = Device::default();
    do_warm_up(&mut Tab::open(Opening::Home, &mine));
    let file = saved(&mine);
    let other = Device::default();
    let mut tab = Tab::open(Opening::Weeks, &other);
    tab.send(Press::Bring);
    other.sleep(super::world::LONG);
    do_warm_up(&mut Tab::open(Opening::Home, &other));
    tab.send(Event::Brought(Ok(file)));
    let history: History = other.kept().expect("there are two");
    assert_eq!(history.records.len(), 2);
}

#[test]
fn any_other_file_says_so_and_changes_nothing() {
    let device = Device::default();
    let mut tab = Tab::open(Opening::Weeks, &device);
    let before = device.all();
    for trouble in [Trouble::Damaged, Trouble::Missing, Trouble::Unable] {
        tab.send(Press::Bring).send(Event::Brought(Err(trouble)));
        assert_eq!(tab.app.parts.weeks.told, Some(Word::KeptOther));
        assert_eq!(device.all(), before);
    }
    tab.send(Press::Bring)
        .send(Event::Brought(Err(Trouble::Refused)));
    assert_eq!(tab.app.parts.weeks.told, None, "none was chosen");
    bring(
        &mut tab,
        &vec![("tea".to_owned(), "1.00000000.AA".to_owned())],
    );
    let report = tab.app.parts.weeks.report.expect("it is a file of ours");
    assert_eq!(report.count(Fate::Unread), 1);
    assert_eq!(device.all(), before);
}

#[test]
fn everything_is_erased() {
    let device = Device::default();
    do_warm_up(&mut Tab::open(Opening::Home, &device));
    let mut tab = Tab::open(Opening::Weeks, &device);
    tab.send(Press::Erase);
    assert!(device.all().is_empty());
    assert_eq!(tab.app.parts.weeks.told, Some(Word::KeptErased));
    assert_eq!(Settings::of(&tab.app.shared.store), Settings::default());
}
