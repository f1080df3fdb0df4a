//! "Make it fit you": focus, practice, what one has, and what to be gentle with.

use unseat_app::player::Settings;
use unseat_app::player::{Person, Tag, Thing};
use unseat_core::content::{Level, Profile, Purpose, Word};

use super::Ready;
use crate::components::app::Event;
use crate::components::ui::choice::{choice, choices};
use crate::components::ui::tag::{Element, tag};
use crate::components::ui::words::{level_of, profile_of, word};

/// Draws the choices that change which exercises are in the list.
pub(super) fn fit(it: &Ready<'_>) -> Element {
    let focus = match it.draft.purpose {
        Purpose::WarmUp(..) => Some(focus(it)),
        Purpose::Break(_) | Purpose::Own(_) => None,
    };
    tag("details.options")
        .with(tag("summary").say(&it.book.strings, Word::ReadyFit))
        .all(focus)
        .with(level(it))
        .with(kit(it))
        .with(tags(it, SITUATION, Word::ReadySituation, &SITUATIONS))
        .with(tags(it, ABOUT, Word::ReadyAbout, &GENTLE))
        .with(tag("div.options__notes").all(notes(it)))
}

const FOCUS: &str = "input[type=radio][name=focus]";
const LEVEL: &str = "input[type=radio][name=level]";
const KIT: &str = "input[type=checkbox][name=kit]";
const SITUATION: &str = "input[type=checkbox][name=situation]";
const ABOUT: &str = "input[type=checkbox][name=about]";

const THINGS: [(Thing, Word); 5] = [
    (Thing::Floor, Word::KitFloor),
    (Thing::Chair, Word::KitChair),
    (Thing::Wall, Word::KitWall),
    (Thing::Step, Word::KitStep),
    (Thing::Band, Word::KitBand),
];
const SITUATIONS: [(Tag, Word); 2] = [
    (Tag::AtDesk, Word::TagAtDesk),
    (Tag::Impact, Word::TagImpact),
];
const GENTLE: [(Tag, Word); 6] = [
    (Tag::Knees, Word::TagKnees),
    (Tag::LowBack, Word::TagLowBack),
    (Tag::Wrists, Word::TagWrists),
    (Tag::HipReplacement, Word::TagHip),
    (Tag::Pregnancy, Word::TagPregnancy),
    (Tag::BrittleBones, Word::TagBones),
];

fn focus(it: &Ready<'_>) -> Element {
    let offered = Profile::ALL.into_iter().map(|profile| {
        let settings = Settings {
            profile,
            ..*it.settings
        };
        let is_chosen = profile == it.settings.profile;
        choice_of(it, FOCUS, profile_of(profile), is_chosen, settings)
    });
    choices(&it.book.strings, Word::ReadyFocus, offered)
}

fn level(it: &Ready<'_>) -> Element {
    let levels = [Level::Beginner, Level::Intermediate, Level::Advanced];
    let offered = levels.into_iter().map(|level| {
        let person = Person {
            level,
            ..it.settings.person
        };
        let is_chosen = level == it.settings.person.level;
        person_choice(it, LEVEL, level_of(level), is_chosen, person)
    });
    choices(&it.book.strings, Word::ReadyLevel, offered)
}

fn kit(it: &Ready<'_>) -> Element {
    let kit = it.settings.person.kit;
    let offered = THINGS.into_iter().map(|(thing, label)| {
        let person = Person {
            kit: kit.with(thing, !kit.has(thing)),
            ..it.settings.person
        };
        person_choice(it, KIT, label, kit.has(thing), person)
    });
    choices(&it.book.strings, Word::ReadyKit, offered)
}

fn tags(it: &Ready<'_>, control: &'static str, legend: Word, offered: &[(Tag, Word)]) -> Element {
    let tags = it.settings.person.tags;
    let offered = offered.iter().map(|&(tag, label)| {
        let person = Person {
            tags: tags.with(tag, !tags.has(tag)),
            ..it.settings.person
        };
        person_choice(it, control, label, tags.has(tag), person)
    });
    choices(&it.book.strings, legend, offered)
}

/// What to mind about what was chosen.
fn notes(it: &Ready<'_>) -> impl Iterator<Item = Element> {
    let Person { kit, tags, .. } = it.settings.person;
    let notes = [
        (kit.has(Thing::Floor), Word::ReadyFloorNote),
        (
            kit.has(Thing::Chair) || kit.has(Thing::Step),
            Word::ReadyChairNote,
        ),
        (kit.has(Thing::Band), Word::ReadyBandNote),
        (tags.has(Tag::HipReplacement), Word::ReadySurgeon),
    ];
    notes
        .into_iter()
        .filter(|(applies, _)| *applies)
        .map(|(_, note)| tag("p.note").say(&it.book.strings, note))
}

fn person_choice(
    it: &Ready<'_>,
    control: &'static str,
    label: Word,
    is_chosen: bool,
    person: Person,
) -> Element {
    let settings = Settings {
        person,
        ..*it.settings
    };
    choice_of(it, control, label, is_chosen, settings)
}

/// Chooses these settings.
pub(super) fn choice_of(
    it: &Ready<'_>,
    control: &'static str,
    label: Word,
    is_chosen: bool,
    settings: Settings,
) -> Element {
    let label = word(&it.book.strings, label);
    choice(control, label, is_chosen, it.on_event, Event::Set(settings))
}
