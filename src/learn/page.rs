//! What every page has around its own: the way back, the heading, the foot.

use unseat_authoring::Condition;
use unseat_authoring::finder::LearnPage;
use unseat_core::content::Word;

use super::shelf::Desk;
use crate::ui::button::{Weight, button};
use crate::ui::tag::{Element, tag};

/// What a page begins with: the way back, and its heading.
pub(super) fn head(desk: &Desk<'_>, heading: &str) -> Element {
    tag("header.learn__head")
        .with(trail(desk))
        .with(tag("h1[tabindex=-1]").copied(heading))
}

/// A link, by a path from the site's root.
pub(super) fn link(address: String, label: &str) -> Element {
    tag("a").set("href", address).copied(label)
}

/// From the start of the site to the page above this one.
fn trail(desk: &Desk<'_>) -> Element {
    let texts = desk.texts();
    let above = match desk.page {
        LearnPage::Article => vec![],
        LearnPage::Exercise(_) => vec![
            (LearnPage::Article, &texts.learn),
            (LearnPage::Library, &texts.exercises),
        ],
        _ => vec![(LearnPage::Article, &texts.learn)],
    };
    let home = link(desk.to(""), desk.strings().get(Word::AppName));
    let links = above
        .into_iter()
        .map(|(page, label)| link(desk.page(page), label));
    let items = core::iter::once(home)
        .chain(links)
        .map(|it| tag("li").with(it));
    tag("nav.trail")
        .set("aria-label", texts.trail.clone())
        .with(tag("ol").all(items))
}

/// The ways to what asks for care, each with its first sentences.
pub(super) fn conditions<'a>(desk: &Desk<'a>) -> impl Iterator<Item = (String, &'a Condition)> {
    let all = desk.content().conditions.iter().enumerate();
    let ways = all.map(|(place, it)| (desk.page(LearnPage::Condition(place)), it));
    ways.collect::<Vec<_>>().into_iter()
}

/// What all of it is not, and the way to the other pages.
pub(super) fn foot(desk: &Desk<'_>) -> Element {
    let (texts, strings) = (desk.texts(), desk.strings());
    let pages = [
        (LearnPage::Article, &texts.learn),
        (LearnPage::Library, &texts.exercises),
        (LearnPage::Seven, &texts.seven),
        (LearnPage::Map, &texts.map),
        (LearnPage::Movements, &texts.hip_movements),
        (LearnPage::Evidence, &texts.evidence),
        (LearnPage::Checked, &texts.checked),
    ];
    let conditions = desk.content().conditions.iter().enumerate();
    let conditions = conditions.map(|(place, it)| (LearnPage::Condition(place), &it.head.heading));
    let links = pages
        .into_iter()
        .chain(conditions)
        .filter(|(page, _)| *page != desk.page)
        .map(|(page, label)| tag("li").with(link(desk.page(page), label)));
    tag("footer.learn__foot")
        .with(
            tag("nav")
                .set("aria-label", texts.more.clone())
                .with(tag("ul").all(links)),
        )
        .with(
            tag("p.small")
                .say(strings, Word::AppSafety)
                .copied(" ")
                .say(strings, Word::AppAge),
        )
}

/// The button that prints; it shows where there is a script to press it for.
pub(super) fn printing(label: &str) -> Element {
    button(Weight::Plain).set("data-do", "print").copied(label)
}
