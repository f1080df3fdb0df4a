//! The argument, in sections.

use unseat_authoring::finder::LearnPage;
use unseat_authoring::{Place, Point, Section};
use unseat_core::content::Opening;

use super::demo::demo;
use super::page::{conditions, foot, head, link};
use super::shelf::Desk;
use super::sources::Sources;
use crate::ui::tag::{Element, tag};

/// Draws the page.
pub(super) fn article(desk: &Desk<'_>) -> Element {
    let article = &desk.content().learn.article;
    let sources = Sources::new(desk);
    let head = head(desk, &article.head.heading)
        .with(sources.fill(tag("p.learn__lead"), &article.lead))
        .with(contents(desk, &article.sections));
    let sections: Vec<Element> = article
        .sections
        .iter()
        .map(|it| section(desk, &sources, it))
        .collect();
    tag("main.learn.learn--text")
        .with(head)
        .all(sections)
        .with(sources.notes())
        .with(foot(desk))
}

fn contents(desk: &Desk<'_>, sections: &[Section]) -> Element {
    let links = sections.iter().map(|it| {
        let address = ["#", &it.id].concat();
        tag("li").with(link(address, &it.title))
    });
    tag("nav.contents")
        .set("aria-label", desk.texts().contents.clone())
        .with(tag("ol").all(links))
}

fn section(desk: &Desk<'_>, sources: &Sources<'_>, section: &Section) -> Element {
    let points = (!section.points.is_empty()).then(|| points(sources, &section.points));
    let note = section
        .note
        .as_ref()
        .map(|it| sources.fill(tag("p.note"), it));
    tag("section")
        .set("id", section.id.clone())
        .with(tag("h2").copied(&section.title))
        .all(sources.paragraphs(&section.text))
        .all(points)
        .all(note)
        .all(
            section
                .figure
                .as_deref()
                .and_then(|slug| figure(desk, slug)),
        )
        .all(section.place.map(|place| shown(desk, place)))
}

fn points(sources: &Sources<'_>, points: &[Point]) -> Element {
    points.iter().fold(tag("dl.points"), |list, it| {
        list.with(tag("dt").copied(&it.term))
            .with(sources.fill(tag("dd"), &it.text))
    })
}

/// An exercise in motion, and the way to its page.
fn figure(desk: &Desk<'_>, slug: &str) -> Option<Element> {
    let id = desk.content().catalog.find_exercise(slug)?;
    let way = link(desk.page(LearnPage::Exercise(id)), &desk.exercise(id).name);
    let figure = tag("figure.plate.aside").with(demo(desk, id)).with(
        tag("figcaption")
            .with(way)
            .copied(". ")
            .copied(&desk.texts().colors),
    );
    Some(figure)
}

/// What a section shows below its text.
fn shown(desk: &Desk<'_>, place: Place) -> Element {
    let way = |page: LearnPage, label: &str| tag("p").with(link(desk.page(page), label));
    let texts = desk.texts();
    match place {
        Place::Partners => way(LearnPage::Map, &texts.map),
        Place::Movements => way(LearnPage::Movements, &texts.hip_movements),
        Place::Ways => ways(desk),
    }
}

/// Where to go from here.
fn ways(desk: &Desk<'_>) -> Element {
    let texts = desk.texts();
    let opening = |opening: Opening| desk.to(&[opening.name(), "/"].concat());
    let ways = [
        (opening(Opening::Quiz), &texts.quiz, &texts.quiz_text),
        (
            opening(Opening::WarmUp),
            &texts.warm_up,
            &texts.warm_up_text,
        ),
        (
            opening(Opening::Break),
            &texts.desk_break,
            &texts.desk_break_text,
        ),
        (
            desk.page(LearnPage::Library),
            &texts.exercises,
            &texts.exercises_text,
        ),
        (desk.page(LearnPage::Seven), &texts.seven, &texts.seven_text),
        (desk.page(LearnPage::Map), &texts.map, &texts.map_text),
        (
            desk.page(LearnPage::Movements),
            &texts.hip_movements,
            &texts.hip_movements_text,
        ),
        (
            desk.page(LearnPage::Evidence),
            &texts.evidence,
            &texts.evidence_text,
        ),
        (
            desk.page(LearnPage::Checked),
            &texts.checked,
            &texts.checked_text,
        ),
    ];
    let conditions = conditions(desk).map(|(address, it)| {
        let head = &it.head;
        (address, &head.heading, &head.sentence)
    });
    let cards = ways
        .into_iter()
        .chain(conditions)
        .map(|(address, name, about)| {
            tag("li.card")
                .with(tag("h3").with(link(address, name)))
                .with(tag("p").copied(about))
        });
    tag("ul.ways").all(cards)
}
