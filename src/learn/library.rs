//! Every exercise, by its phase.

use unseat_authoring::finder::{LearnPage, Trait, traits};
use unseat_core::content::{ExerciseId, Phase};

use super::finder::{finder, token};
use super::page::{conditions, foot, head, link};
use super::shelf::Desk;
use crate::figure::reading::small;
use crate::ui::phase::label;
use crate::ui::tag::{Element, tag};
use crate::ui::words::{level_of, phase_of};

const PHASES: [Phase; 5] = [
    Phase::Raise,
    Phase::Mobilise,
    Phase::Activate,
    Phase::Potentiate,
    Phase::Stretch,
];

/// Draws the page.
pub(super) fn library(desk: &Desk<'_>) -> Element {
    let words = &desk.content().learn.words.library;
    let all: Vec<Vec<Trait>> = desk
        .exercises()
        .into_iter()
        .map(|id| traits(desk.exercise(id), desk.facts(id)))
        .collect();
    let head =
        head(desk, &words.heading).with(tag("p.learn__lead").copied(&desk.texts().library_lead));
    let groups = PHASES.map(|phase| group(desk, phase));
    tag("main.learn.library")
        .with(head)
        .with(finder(desk, &all))
        .all(groups)
        .with(care(desk))
        .with(foot(desk))
}

fn group(desk: &Desk<'_>, phase: Phase) -> Element {
    let strings = desk.strings();
    let plain = phase_of(phase).1;
    let entries = desk
        .exercises()
        .into_iter()
        .filter(|id| desk.exercise(*id).phase == phase)
        .map(|id| entry(desk, id));
    tag("section.library__group")
        .with(tag("h2").with(label(strings, phase)))
        .with(tag("p.small").say(strings, plain))
        .with(tag("ul.entries").all(entries))
}

/// What asks for care, found by the same field.
fn care(desk: &Desk<'_>) -> Element {
    let texts = desk.texts();
    let entries = conditions(desk).map(|(address, it)| {
        let head = &it.head;
        tag("li.card.also")
            .set("data-more", it.also.join(" "))
            .with(tag("h3").with(link(address, &head.heading)))
            .with(tag("p").copied(&head.sentence))
    });
    tag("section.library__group")
        .with(tag("h2").copied(&texts.conditions))
        .with(tag("p.small").copied(&texts.conditions_text))
        .with(tag("ul.ways").all(entries))
}

fn entry(desk: &Desk<'_>, id: ExerciseId) -> Element {
    let (exercise, facts) = (desk.exercise(id), desk.facts(id));
    let names = &desk.content().learn.names;
    let tokens: Vec<String> = traits(exercise, facts)
        .into_iter()
        .map(|it| token(desk, it))
        .collect();
    let muscles = facts.targets.iter().chain(&facts.synergists);
    let more: Vec<&str> = facts
        .aka
        .iter()
        .map(String::as_str)
        .chain(muscles.map(|role| names.muscle(role.muscle)))
        .collect();
    let name = link(desk.page(LearnPage::Exercise(id)), &exercise.name);
    let level = desk.strings().get(level_of(exercise.level));
    let tags = if exercise.desk {
        [level, " · ", &desk.texts().desk_yes].concat()
    } else {
        level.to_owned()
    };
    tag("li.entry")
        .set("data-traits", tokens.join(" "))
        .set("data-more", more.join(" "))
        .with(small(desk.book(), id))
        .with(tag("h3").with(name))
        .with(tag("p").copied(&exercise.purpose))
        .with(tag("p.small").text(tags))
}
