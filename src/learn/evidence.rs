//! What is known and what is not, and every study.

use unseat_authoring::finder::LearnPage;
use unseat_authoring::{Claim, Verdict};
use unseat_core::content::{ExerciseId, Mark, StudyId};

use super::page::{foot, head, link, printing};
use super::shelf::Desk;
use super::sources::Sources;
use crate::ui::tag::{Element, tag};

/// Draws the page.
pub(super) fn evidence(desk: &Desk<'_>) -> Element {
    let (texts, words) = (desk.texts(), &desk.content().learn.evidence);
    let sources = Sources::new(desk);
    let head = head(desk, &words.head.heading)
        .with(sources.fill(tag("p.learn__lead"), &words.lead))
        .with(tag("p").with(printing(&texts.print)));
    let claims: Vec<Element> = words
        .claims
        .iter()
        .map(|it| claim(desk, &sources, it))
        .collect();
    let marks: Vec<Element> = sources.paragraphs(&words.marks).collect();
    // Their numbers are those of the signs above.
    let studies = sources.studies();
    let studies = studies.into_iter().map(|place| study(desk, place));
    tag("main.learn.learn--text.evidence")
        .with(head)
        .all(claims)
        .with(
            tag("section")
                .set("id", "marks")
                .with(tag("h2").copied(&texts.marks))
                .all(marks),
        )
        .with(
            tag("section.studies")
                .set("id", "studies")
                .with(tag("h2").copied(&texts.studies))
                .with(tag("ol").all(studies)),
        )
        .with(foot(desk))
}

fn claim(desk: &Desk<'_>, sources: &Sources<'_>, claim: &Claim) -> Element {
    let texts = desk.texts();
    let (class, verdict) = match claim.verdict {
        Verdict::Supported => ("supported", &texts.supported),
        Verdict::Partly => ("partly", &texts.partly),
        Verdict::Contested => ("contested", &texts.contested),
        Verdict::NotShown => ("not-shown", &texts.not_shown),
    };
    let verdict = tag("p.verdict").set("data-verdict", class).copied(verdict);
    let here = tag("p.here").with(tag("b").copied(&texts.here)).copied(" ");
    let paragraphs: Vec<Element> = sources.paragraphs(&claim.text).collect();
    let here = sources.fill(here, &claim.here);
    tag("section.claim")
        .set("id", claim.id.clone())
        .with(tag("h2").copied(&claim.claim))
        .with(verdict)
        .all(paragraphs)
        .with(sides(desk, claim))
        .with(here)
}

/// The studies for a claim, and those against it.
fn sides(desk: &Desk<'_>, claim: &Claim) -> Element {
    let texts = desk.texts();
    let terms = [&texts.speaks_for, &texts.speaks_against];
    let sides = terms.into_iter().zip(&claim.sides);
    sides.fold(tag("dl.sides"), |list, (term, ids)| {
        let studies = ids.iter().filter_map(|id| {
            let study = desk.studies().iter().find(|it| it.slug == *id)?;
            Some(link(desk.study(id), &study.name))
        });
        let named = listed(studies);
        let named = if named.is_empty() {
            vec![tag("span").copied(&texts.speaks_not)]
        } else {
            named
        };
        list.with(tag("dt").copied(term)).with(tag("dd").all(named))
    })
}

/// Links with commas between them.
fn listed(links: impl Iterator<Item = Element>) -> Vec<Element> {
    let links = links.enumerate().flat_map(|(place, it)| {
        let comma = (place > 0).then(|| tag("span").copied(", "));
        comma.into_iter().chain([it])
    });
    links.collect()
}

fn study(desk: &Desk<'_>, place: usize) -> Element {
    let (texts, study) = (desk.texts(), &desk.studies()[place]);
    let address = study
        .doi
        .as_ref()
        .map(|doi| ["https://doi.org/", doi].concat())
        .or_else(|| study.url.clone());
    let label = study
        .doi
        .as_ref()
        .map_or_else(|| texts.read_it.clone(), |doi| ["doi.org/", doi].concat());
    let way = address.map(|address| {
        link(address, &label)
            .set("rel", "noopener")
            .set("class", "study__way")
    });
    let finding = study.finding.as_deref().unwrap_or(&texts.no_finding);
    let measured = measured_in(desk, place);
    let mark = match desk.content().known[place].mark {
        Mark::Read => &texts.mark_read,
        Mark::SecondHand => &texts.mark_second_hand,
        Mark::Literature => &texts.mark_literature,
    };
    let checked = desk.content().known[place].checked.as_deref();
    let checked = checked.map(|month| [", ", month].concat());
    let mark = [" · ", mark, checked.as_deref().unwrap_or_default()].concat();
    let used = (!measured.is_empty()).then(|| {
        let links = measured
            .into_iter()
            .map(|id| link(desk.page(LearnPage::Exercise(id)), &desk.exercise(id).name));
        let links = listed(links);
        tag("p.small")
            .copied(&texts.measures)
            .copied(" ")
            .all(links)
    });
    tag("li.study")
        .set("id", study.slug.clone())
        .with(tag("h3").copied(&study.name))
        .with(tag("p").copied(finding))
        .with(
            tag("p.small")
                .copied(&study.published)
                .copied(" ")
                .maybe(way)
                .text(mark),
        )
        .all(used)
}

/// The exercises that a study has measurements of.
fn measured_in(desk: &Desk<'_>, place: usize) -> Vec<ExerciseId> {
    let is_its = |it: StudyId| it.index() == place;
    let mut exercises = desk.exercises();
    exercises.retain(|id| desk.facts(*id).emg.iter().any(|it| is_its(it.study)));
    exercises
}
