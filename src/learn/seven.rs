//! What is worth training, by pattern of movement.

use unseat_authoring::Pattern;
use unseat_authoring::finder::{LearnPage, Measured};
use unseat_core::content::ExerciseId;

use super::demo::demo;
use super::emg::scale;
use super::page::{foot, head, link, printing};
use super::shelf::{Desk, filled};
use super::sources::Sources;
use crate::ui::tag::{Element, tag};

/// Draws the page.
pub(super) fn seven(desk: &Desk<'_>) -> Element {
    let (texts, content) = (desk.texts(), desk.content());
    let words = &content.learn.seven;
    let sources = Sources::new(desk);
    let head = head(desk, &words.head.heading)
        .with(sources.fill(tag("p.learn__lead"), &words.lead))
        .with(tag("p").with(printing(&texts.print)));
    let items: Vec<Element> = words
        .patterns
        .iter()
        .filter_map(|it| {
            let exercise = content.catalog.find_exercise(&it.exercise)?;
            Some(item(desk, &sources, it, exercise))
        })
        .collect();
    let section = |title: &str, paragraphs: Vec<Element>| {
        tag("section").with(tag("h2").copied(title)).all(paragraphs)
    };
    let dose = section(
        &texts.dose_training,
        sources.paragraphs(&words.dose).collect(),
    );
    let choice = section(&texts.choice, sources.paragraphs(&words.choice).collect());
    let left_out = section(
        &texts.left_out,
        sources.paragraphs(&words.left_out).collect(),
    );
    tag("main.learn.learn--text.seven")
        .with(head)
        .with(tag("ol.seven__list").all(items))
        .with(dose)
        .with(choice)
        .with(left_out)
        .with(sources.notes())
        .with(foot(desk))
}

fn item(desk: &Desk<'_>, sources: &Sources<'_>, words: &Pattern, exercise: ExerciseId) -> Element {
    let texts = desk.texts();
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
        .all(row(&texts.home, &words.home, &words.home_reps))
        .all(row(&texts.gym, &words.gym, &words.gym_reps));
    let way = link(
        desk.page(LearnPage::Exercise(exercise)),
        &desk.exercise(exercise).name,
    );
    let way = tag("p.small")
        .copied(&texts.rehearsal)
        .copied(" ")
        .with(way);
    let title = [&words.pattern, ": ", &words.name].concat();
    tag("li.pick")
        .with(tag("h2").text(title))
        .with(
            tag("div.pick__picture")
                .with(demo(desk, exercise))
                .with(way),
        )
        .with(
            tag("div.pick__text")
                .with(sources.fill(tag("p"), &words.text))
                .with(list)
                .with(sources.fill(tag("p.small"), &words.why))
                .with(bare(desk, exercise)),
        )
}

/// What was measured of it without weight.
fn bare(desk: &Desk<'_>, exercise: ExerciseId) -> Element {
    let (texts, names) = (desk.texts(), &desk.content().learn.names);
    let measured = Measured::of(exercise, &desk.content().library);
    if measured.studies == 0 {
        return tag("p.small").copied(&texts.bare_none);
    }
    let glutes = [
        (&texts.maximus, measured.maximus),
        (&texts.medius, measured.medius),
    ];
    let bands = glutes.map(|(muscle, effort)| {
        let said = effort.map_or(&*texts.no_data_short, |it| names.effort(it));
        tag("li")
            .maybe(effort.map(|it| scale(it, it)))
            .text([muscle, ": ", said].concat())
    });
    let studies = match measured.studies {
        1 => texts.studies_one.clone(),
        many => filled(&texts.studies_many, &[("count", &many.to_string())]),
    };
    let of = [&texts.bare, " ", &studies].concat();
    tag("ul.why").with(tag("li.small").text(of)).all(bands)
}
