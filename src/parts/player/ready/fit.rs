//! "Make it fit you": focus, practice, what one has, and what to be gentle with.

use unseat_app::player::{Choice, Person, Press, Tag, Thing};
use unseat_core::content::{Level, Profile, Purpose, Word};

use super::Ready;
use crate::ui::choice::{choice, choices};
use crate::ui::tag::{Element, tag};
use crate::ui::words::{level_of, profile_of, word};

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
        let is_chosen = profile == it.settings.profile;
        choice_of(
            it,
            FOCUS,
            profile_of(profile),
            is_chosen,
            Choice::Profile(profile),
        )
    });
    choices(&it.book.strings, Word::ReadyFocus, offered)
}

fn level(it: &Ready<'_>) -> Element {
    let levels = [Level::Beginner, Level::Intermediate, Level::Advanced];
    let offered = levels.into_iter().map(|level| {
        let is_chosen = level == it.settings.person.level;
        choice_of(it, LEVEL, level_of(level), is_chosen, Choice::Level(level))
    });
    choices(&it.book.strings, Word::ReadyLevel, offered)
}

fn kit(it: &Ready<'_>) -> Element {
    let kit = it.settings.person.kit;
    let offered = THINGS.into_iter().map(|(thing, label)| {
        let has = kit.has(thing);
        choice_of(it, KIT, label, has, Choice::Thing(thing, !has))
    });
    choices(&it.book.strings, Word::ReadyKit, offered)
}

fn tags(it: &Ready<'_>, control: &'static str, legend: Word, offered: &[(Tag, Word)]) -> Element {
    let tags = it.settings.person.tags;
    let offered = offered.iter().map(|&(tag, label)| {
        let is = tags.has(tag);
        choice_of(it, control, label, is, Choice::Tag(tag, !is))
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

/// Something to choose.
pub(super) fn choice_of(
    it: &Ready<'_>,
    control: &'static str,
    label: Word,
    is_chosen: bool,
    choice_made: Choice,
) -> Element {
    let label = word(&it.book.strings, label);
    let event = Press::Choose(choice_made).into();
    choice(control, label, is_chosen, it.on_event, event)
}
