//! Six weeks that go on by what is felt, and routines of one's own.

use unseat_app::Event;
use unseat_app::app::Showing;
use unseat_app::part::Part;
use unseat_app::player::{self, Edit, Felt, History, OwnRoutine, Screen};
use unseat_app::programme::{Enrolment, OwnRoutines, Press, Progress, Reason};
use unseat_core::content::{Opening, Profile, Word};
use unseat_core::time::Span;

use super::session::FOUR;
use super::world::{Device, LONG, Tab, the_programme};

fn week(device: &Device) -> (usize, Reason) {
    let enrolment: Enrolment = device.kept().expect("somebody follows it");
    let history = device.kept().unwrap_or_default();
    let programme = the_programme();
    let course = programme.course(enrolment.profile);
    let progress = Progress::of(course, &enrolment, &history);
    (progress.week, progress.reason)
}

/// Does the warm-up of the week, and says where it was felt.
fn do_session(device: &Device, felt: Felt) {
    let mut tab = Tab::open(Opening::Programme, device);
    tab.send(Press::Prepare).send(player::Press::Begin);
    tab.wait(LONG).send(player::Press::Felt(felt));
    device.sleep(Span::from_secs(13 * 60 * 60));
}

#[test]
fn a_week_goes_on_once_it_is_felt_and_comes_again_where_it_is_not() {
    let device = Device::default();
    let mut tab = Tab::open(Opening::Programme, &device);
    tab.send(Press::Choose(Profile::QuietGlutes))
        .send(Press::Begin);
    assert_eq!(week(&device), (0, Reason::Begun));
    device.sleep(Span::from_secs(1));
    for _ in 0..3 {
        do_session(&device, Felt::Buttocks);
    }
    assert_eq!(week(&device), (1, Reason::FeltTwice));
    for _ in 0..2 {
        do_session(&device, Felt::Nowhere);
    }
    assert_eq!(week(&device), (0, Reason::Eased));
    Tab::open(Opening::Programme, &device).send(Press::Leave);
    assert_eq!(device.kept::<Enrolment>(), None);
}

fn slugs(tab: &Tab) -> Vec<String> {
    let steps = tab.draft().tailored.steps.iter();
    let catalog = &tab.app.shared.catalog;
    let slug = steps.map(|it| catalog.exercise(it.step.exercise).slug.clone());
    slug.collect()
}

#[test]
fn a_routine_is_made_kept_shared_by_a_link_and_forgotten() {
    let device = Device::default();
    let mut tab = Tab::open(Opening::Programme, &device);
    tab.send(Press::Make(FOUR));
    let before = slugs(&tab);
    tab.send(player::Press::Edit(Edit::Earlier(1)));
    assert_eq!(slugs(&tab)[..2], [before[1].clone(), before[0].clone()]);
    let routine = tab.player().prepared.clone().expect("it is being prepared");
    let name = "Füße & <b>hips</b>".to_owned();
    let named = OwnRoutine { name, ..routine };
    let name = named.name.clone();
    tab.send(Press::Save(named.clone()));
    assert_eq!(tab.draft().name, name);
    assert_eq!(tab.app.parts.programme.told, Some(Word::OwnSaved));
    let own: OwnRoutines = device.kept().expect("it is kept");
    assert_eq!(own.routines[0].name, name);

    let link = unseat_app::programme::link(&named, &tab.app.shared);
    let (_, code) = link.split_once('#').expect("the code is in it");
    let other = Tab::with_code(Opening::Programme, code, &Device::default());
    assert_eq!(slugs(&other), slugs(&tab));
    assert_eq!(other.draft().name, named.name);

    tab.send(Press::Show);
    assert_eq!(tab.app.showing, Showing::Part(Part::Programme));
    tab.send(Press::Open(0));
    assert_eq!(tab.draft().name, named.name);
    tab.send(Press::Show).send(Press::Forget(0));
    assert_eq!(device.kept(), Some(OwnRoutines::default()));
}

#[test]
fn a_routine_of_ones_own_is_done_to_its_end_left_and_begun_anew() {
    let device = Device::default();
    let mut tab = Tab::open(Opening::Programme, &device);
    tab.send(Press::Make(FOUR)).send(player::Press::Begin);
    tab.wait(LONG);
    let Screen::Finished(done) = &tab.player().screen else {
        panic!("{:?}", tab.player().screen);
    };
    let purpose = done.purpose;
    tab.send(player::Press::Open(purpose));
    assert!(tab.draft().is_own());
    tab.send(player::Press::Begin).wait(Span::from_secs(30));
    let mut again = Tab::open(Opening::Home, &device);
    again.send(player::Press::StartOver);
    assert!(again.draft().is_own());
    assert_eq!(device.kept::<History>().map(|it| it.records.len()), Some(1));
}

#[test]
fn a_link_that_cannot_be_read_says_so_and_all_else_is_there() {
    for code in ["Anonsense", "BSfh3khW"] {
        let mut tab = Tab::with_code(Opening::Programme, code, &Device::default());
        assert!(tab.app.parts.programme.is_unread, "{code}");
        assert_eq!(tab.app.showing, Showing::Part(Part::Programme));
        tab.send(Press::Show);
        assert!(!tab.app.parts.programme.is_unread);
        tab.send(Event::GoHome);
        assert_eq!(tab.app.showing, Showing::Player);
    }
}
