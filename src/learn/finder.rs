//! What narrows the library down. `web/learn/learn.js` does it, on the list that is
//! there; without it this is out of sight.

use unseat_authoring::finder::{Filter, Trait};
use unseat_core::content::Word;

use super::shelf::Desk;
use crate::ui::tag::{Element, tag};
use crate::ui::words::{level_of, phase_of};

/// A field to search by, the filters, and how many exercises are left.
pub(super) fn finder(desk: &Desk<'_>, all: &[Vec<Trait>]) -> Element {
    let texts = desk.texts();
    let search = tag("input[type=search][name=search][autocomplete=off]");
    let search = tag("label.finder__search")
        .with(tag("span").copied(&texts.search))
        .with(search);
    let filters = Filter::ALL.map(|filter| select(desk, filter, all));
    let reset = tag("button.button.button--quiet[type=reset]").copied(&texts.reset);
    let count = all.len().to_string();
    let status = tag("p.finder__count[role=status]")
        .set("data-one", texts.found_one.clone())
        .set("data-many", texts.found_many.clone())
        .set("data-none", texts.found_none.clone())
        .text(super::shelf::filled(
            &texts.found_many,
            &[("count", &count)],
        ));
    tag("form.finder[role=search]")
        .set("aria-label", texts.search.clone())
        .with(search)
        .with(tag("div.finder__filters").all(filters))
        .with(tag("div.finder__end").with(status).with(reset))
}

fn select(desk: &Desk<'_>, filter: Filter, all: &[Vec<Trait>]) -> Element {
    let texts = desk.texts();
    let label = match filter {
        Filter::Phase => &texts.phase,
        Filter::Muscle => &texts.targets,
        Filter::Movement => &texts.movements,
        Filter::Equipment => &texts.equipment,
        Filter::Desk => &texts.desk,
        Filter::Level => &texts.level,
    };
    let any = tag("option[value=]").copied(&texts.any);
    let choices = Trait::choices(filter, all).into_iter().map(|it| {
        tag("option")
            .set("value", token(desk, it))
            .copied(said(desk, it))
    });
    tag("label")
        .with(tag("span").copied(label))
        .with(tag("select").with(any).all(choices))
}

/// What a trait is called.
fn said<'a>(desk: &Desk<'a>, it: Trait) -> &'a str {
    let (texts, names) = (desk.texts(), &desk.content().learn.names);
    let word = |word: Word| desk.strings().get(word);
    match it {
        Trait::Phase(phase) => word(phase_of(phase).0),
        Trait::Muscle(muscle) => names.muscle(muscle),
        Trait::Movement(movement) => names.movement(movement),
        Trait::Needs(equipment) => names.equipment(equipment),
        Trait::NeedsNothing => &texts.nothing,
        Trait::Desk => &texts.desk_yes,
        Trait::NoDesk => &texts.desk_no,
        Trait::Level(level) => word(level_of(level)),
    }
}

/// A name of a trait without spaces, for a list of them.
pub(super) fn token(desk: &Desk<'_>, it: Trait) -> String {
    let kind = match it.filter() {
        Filter::Phase => "phase-",
        Filter::Muscle => "muscle-",
        Filter::Movement => "move-",
        Filter::Equipment => "need-",
        Filter::Desk => "desk-",
        Filter::Level => "level-",
    };
    let said = said(desk, it).to_lowercase();
    let letters = said.chars().map(|letter| {
        if letter.is_alphanumeric() {
            letter
        } else {
            '-'
        }
    });
    kind.chars().chain(letters).collect()
}
