//! What is known and what is not, and every study.

use unseat_authoring::finder::LearnPage;
use unseat_authoring::{Claim, Verdict};
use unseat_core::content::{ExerciseId, StudyId};

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
    tag("section.claim")
        .set("id", claim.id.clone())
        .with(tag("h2").copied(&claim.claim))
        .with(verdict)
        .all(sources.paragraphs(&claim.text))
        .with(sources.fill(here, &claim.here))
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
    let used = (!measured.is_empty()).then(|| {
        let links = measured.into_iter().enumerate().flat_map(|(place, id)| {
            let comma = (place > 0).then(|| tag("span").copied(", "));
            let way = link(desk.page(LearnPage::Exercise(id)), &desk.exercise(id).name);
            comma.into_iter().chain([way])
        });
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
                .maybe(way),
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
