//! "Make it fit you": focus, practice, what one has, and what to be gentle with.

use unseat_core::content::{Level, Profile, Purpose, Word};
use unseat_core::memory::Settings;
use unseat_core::player::{Person, Tag, Thing};
use yew::Html;

use super::Ready;
use crate::components::app::Event;
use crate::components::ui::choice::{Choice, Of, choices, chooses};
use crate::components::ui::tag::{say, tag};
use crate::components::ui::words::{level_of, profile_of, word};

/// Draws the choices that change which exercises are in the list.
pub(super) fn fit(it: &Ready<'_>) -> Html {
    let strings = &it.book.strings;
    let mut parts = vec![tag("summary", "", vec![say(strings, Word::ReadyFit)])];
    if let Purpose::WarmUp(..) = it.draft.purpose {
        parts.push(focus(it));
    }
    parts.extend([
        level(it),
        kit(it),
        tags(it, "situation", Word::ReadySituation, &SITUATION),
        tags(it, "about", Word::ReadyAbout, &GENTLE),
    ]);
    parts.push(tag("div", "options__notes", notes(it).collect()));
    tag("details", "options", parts)
}

const KIT: [(Thing, Word); 5] = [
    (Thing::Floor, Word::KitFloor),
    (Thing::Chair, Word::KitChair),
    (Thing::Wall, Word::KitWall),
    (Thing::Step, Word::KitStep),
    (Thing::Band, Word::KitBand),
];
const SITUATION: [(Tag, Word); 2] = [
    (Tag::AtDesk, Word::TagAtDesk),
    (Tag::Impact, Word::TagImpact),
];
const GENTLE: [(Tag, Word); 3] = [
    (Tag::Knees, Word::TagKnees),
    (Tag::Wrists, Word::TagWrists),
    (Tag::HipReplacement, Word::TagHip),
];

fn focus(it: &Ready<'_>) -> Html {
    let offered = Profile::ALL.map(|profile| {
        let settings = Settings {
            profile,
            ..*it.settings
        };
        choice(
            it,
            profile_of(profile),
            profile == it.settings.profile,
            settings,
        )
    });
    let legend = word(&it.book.strings, Word::ReadyFocus);
    choices(Of::One, "focus", legend, offered.into())
}

fn level(it: &Ready<'_>) -> Html {
    let levels = [Level::Beginner, Level::Intermediate, Level::Advanced];
    let offered = levels.map(|level| {
        let person = Person {
            level,
            ..it.settings.person
        };
        person_choice(
            it,
            level_of(level),
            level == it.settings.person.level,
            person,
        )
    });
    let legend = word(&it.book.strings, Word::ReadyLevel);
    choices(Of::One, "level", legend, offered.into())
}

fn kit(it: &Ready<'_>) -> Html {
    let kit = it.settings.person.kit;
    let offered = KIT.map(|(thing, label)| {
        let person = Person {
            kit: kit.with(thing, !kit.has(thing)),
            ..it.settings.person
        };
        person_choice(it, label, kit.has(thing), person)
    });
    let legend = word(&it.book.strings, Word::ReadyKit);
    choices(Of::Any, "kit", legend, offered.into())
}

fn tags(it: &Ready<'_>, name: &'static str, legend: Word, offered: &[(Tag, Word)]) -> Html {
    let tags = it.settings.person.tags;
    let offered = offered.iter().map(|&(tag, label)| {
        let person = Person {
            tags: tags.with(tag, !tags.has(tag)),
            ..it.settings.person
        };
        person_choice(it, label, tags.has(tag), person)
    });
    let legend = word(&it.book.strings, legend);
    choices(Of::Any, name, legend, offered.collect())
}

/// What to mind about what was chosen.
fn notes(it: &Ready<'_>) -> impl Iterator<Item = Html> {
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
        .map(|(_, note)| tag("p", "note", vec![say(&it.book.strings, note)]))
}

fn person_choice(it: &Ready<'_>, label: Word, is_chosen: bool, person: Person) -> Choice {
    let settings = Settings {
        person,
        ..*it.settings
    };
    choice(it, label, is_chosen, settings)
}

fn choice(it: &Ready<'_>, label: Word, is_chosen: bool, settings: Settings) -> Choice {
    Choice {
        label: word(&it.book.strings, label),
        is_chosen,
        on_choose: chooses(it.on_event, Event::Set(settings)),
    }
}
