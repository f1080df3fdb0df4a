//! The exercises worth training, in the order of what was measured.

use unseat_authoring::Load;
use unseat_authoring::finder::{LearnPage, Rank, ranked};
use unseat_core::content::ExerciseId;

use super::demo::demo;
use super::emg::scale;
use super::page::{foot, head, link, printing};
use super::shelf::{Desk, filled};
use super::sources::Sources;
use crate::ui::tag::{Element, tag};
use crate::ui::words::level_of;

/// How many there are.
const SEVEN: usize = 7;

/// Draws the page.
pub(super) fn seven(desk: &Desk<'_>) -> Element {
    let (texts, content) = (desk.texts(), desk.content());
    let words = &content.learn.seven;
    let sources = Sources::new(desk);
    let ids: Vec<ExerciseId> = words
        .loads
        .iter()
        .filter_map(|it| content.catalog.find_exercise(&it.exercise))
        .collect();
    let ranks = ranked(&ids, &content.catalog, &content.library);
    let head = head(desk, &words.head.heading)
        .with(sources.fill(tag("p.learn__lead"), &words.lead))
        .with(tag("p").with(printing(&texts.print)));
    let items: Vec<Element> = ranks
        .iter()
        .take(SEVEN)
        .filter_map(|rank| {
            let slug = &desk.exercise(rank.exercise).slug;
            let load = words.loads.iter().find(|it| it.exercise == *slug)?;
            Some(item(desk, &sources, rank, load))
        })
        .collect();
    let section = |title: &str, paragraphs: Vec<Element>| {
        tag("section").with(tag("h2").copied(title)).all(paragraphs)
    };
    let ranking = section(&texts.ranking, sources.paragraphs(&words.ranking).collect());
    let dose = section(
        &texts.dose_training,
        sources.paragraphs(&words.dose).collect(),
    );
    let left_out = section(
        &texts.left_out,
        sources.paragraphs(&words.left_out).collect(),
    );
    tag("main.learn.learn--text.seven")
        .with(head)
        .with(tag("ol.seven__list").all(items))
        .with(dose)
        .with(ranking)
        .with(left_out)
        .with(sources.notes())
        .with(foot(desk))
}

fn item(desk: &Desk<'_>, sources: &Sources<'_>, rank: &Rank, load: &Load) -> Element {
    let texts = desk.texts();
    let exercise = desk.exercise(rank.exercise);
    let way = link(
        desk.page(LearnPage::Exercise(rank.exercise)),
        &exercise.name,
    );
    let row = |term: &str, with: &str, reps: &str| {
        [
            tag("dt").copied(term),
            tag("dd")
                .copied(with)
                .copied(" ")
                .with(tag("b").copied(reps)),
        ]
    };
    let list = tag("dl.loads")
        .all(row(&texts.home, &load.home, &load.home_reps))
        .all(row(&texts.gym, &load.gym, &load.gym_reps));
    let note = load
        .note
        .as_ref()
        .map(|it| sources.fill(tag("p.small"), it));
    tag("li.pick")
        .with(tag("h2").with(way))
        .with(demo(desk, rank.exercise))
        .with(
            tag("div.pick__text")
                .with(why(desk, rank))
                .with(tag("p").copied(&desk.exercise(rank.exercise).purpose))
                .with(list)
                .all(note),
        )
}

/// What put it in its place.
fn why(desk: &Desk<'_>, rank: &Rank) -> Element {
    let (texts, names) = (desk.texts(), &desk.content().learn.names);
    let measured = [(&texts.maximus, rank.maximus), (&texts.medius, rank.medius)];
    let bands = measured.map(|(muscle, effort)| {
        let said = effort.map_or(&*texts.no_data_short, |it| names.effort(it));
        tag("li")
            .maybe(effort.map(|it| scale(it, it)))
            .text([muscle, ": ", said].concat())
    });
    let studies = match rank.studies {
        1 => texts.studies_one.clone(),
        many => filled(&texts.studies_many, &[("count", &many.to_string())]),
    };
    let level = desk.strings().get(level_of(rank.level));
    tag("ul.why")
        .all(bands)
        .with(tag("li.small").text([&studies, " · ", level].concat()))
}
