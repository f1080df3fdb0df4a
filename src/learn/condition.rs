//! What is known of moving with something that asks for care.

use unseat_authoring::Rich;
use unseat_core::content::Opening;

use super::page::{foot, head, link, printing};
use super::shelf::Desk;
use super::sources::Sources;
use crate::ui::tag::{Element, tag};

/// Draws the page.
pub(super) fn condition(desk: &Desk<'_>, place: usize) -> Element {
    let (texts, words) = (desk.texts(), &desk.content().conditions[place]);
    let sources = Sources::new(desk);
    let head =
        head(desk, &words.head.heading).with(sources.fill(tag("p.learn__lead"), &words.lead));
    let section = |class: &str, title: &str, paragraphs: &[Rich]| {
        tag("section")
            .set("class", ["condition__", class].concat())
            .with(tag("h2").copied(title))
            .all(sources.paragraphs(paragraphs))
    };
    let list = |class: &str, title: &str, items: &[Rich]| {
        let items = items.iter().map(|it| sources.fill(tag("li"), it));
        tag("section")
            .set("class", ["condition__", class].concat())
            .with(tag("h2").copied(title))
            .with(tag("ul.list").all(items))
    };
    let sections = [
        list("stop", &texts.stop, &words.stop),
        section("known", &texts.known, &words.known),
        section("unknown", &texts.unknown, &words.unknown),
        section("change", &texts.change, &words.change),
        list("ask", &texts.ask, &words.ask),
    ];
    let warm_up = desk.to(&[Opening::WarmUp.name(), "/"].concat());
    let ways = tag("p.sheet__ways")
        .with(link(warm_up, &texts.warm_up).set("class", "button"))
        .with(printing(&texts.print));
    tag("main.learn.learn--text")
        .with(head)
        .all(sections)
        .with(ways)
        .with(sources.notes())
        .with(foot(desk))
}
