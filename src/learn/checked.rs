//! Who has reviewed the content, when, and how each study came to us.

use unseat_core::content::{Mark, Study};

use super::page::{foot, head, link};
use super::shelf::{Desk, filled};
use super::sources::Sources;
use crate::ui::tag::{Element, tag};

/// Draws the page.
pub(super) fn checked(desk: &Desk<'_>) -> Element {
    let (texts, words) = (desk.texts(), &desk.content().learn.checked);
    let sources = Sources::new(desk);
    let head =
        head(desk, &words.head.heading).with(sources.fill(tag("p.learn__lead"), &words.lead));
    let section = |title: &str| tag("section").with(tag("h2").copied(title));
    let reviews = words.reviews.iter().fold(tag("dl.points"), |list, it| {
        let when = [&it.when, ": ", &it.who].concat();
        list.with(tag("dt").text(when))
            .with(sources.fill(tag("dd"), &it.what))
    });
    tag("main.learn.learn--text")
        .with(head)
        .with(section(&texts.missing).all(sources.paragraphs(&words.missing)))
        .with(section(&texts.reviews).with(reviews))
        .with(section(&texts.method).all(sources.paragraphs(&words.method)))
        .with(section(&texts.standings).all(standings(desk)))
        .with(foot(desk))
}

/// How many studies came to us in which way, when they were last found again, and those
/// that nobody has read again.
fn standings(desk: &Desk<'_>) -> Vec<Element> {
    let (texts, known) = (desk.texts(), &desk.content().known);
    let marks = [
        (Mark::Read, &texts.mark_read),
        (Mark::SecondHand, &texts.mark_second_hand),
        (Mark::Literature, &texts.mark_literature),
    ];
    let counted = marks.map(|(mark, label)| {
        let count = known.iter().filter(|it| it.mark == mark).count();
        let values = [("count", &*count.to_string()), ("mark", label)];
        tag("li").text(filled(&texts.standing, &values))
    });
    let mut months: Vec<&str> = known
        .iter()
        .filter_map(|it| it.checked.as_deref())
        .collect();
    let found = months.len().to_string();
    months.sort_unstable();
    months.dedup();
    let found = [
        filled(&texts.found_again, &[("count", &found)]),
        " ".to_owned(),
        months.join(", "),
    ];
    let forgotten = desk.studies().iter().zip(known);
    let forgotten = forgotten.filter(|(_, it)| it.mark == Mark::Literature);
    let names = forgotten
        .map(|(study, _): (&Study, _)| tag("li").with(link(desk.study(&study.slug), &study.name)));
    vec![
        tag("ul.list").all(counted),
        tag("p").text(found.concat()),
        tag("p").copied(&texts.unread_studies),
        tag("ul.list").all(names),
    ]
}
