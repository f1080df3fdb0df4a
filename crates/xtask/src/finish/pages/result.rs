//! The page of a result, and its pictures.

use anyhow::{Context, Result};
use unseat_app::part::Part;
use unseat_app::quiz::card::{Figure, ResultWords, Shape, blank_result, typical_result};
use unseat_core::content::{Opening, Word};

use super::head::Head;
use super::html::{escaped, filled};
use super::reading::Reading;
use super::{Address, Site, body, path_of, plate};

/// The page of a standing. Its address may hold no code: then it needs no app.
pub(super) fn page(site: &Site, reading: Reading<'_>, path: &str) -> Result<String> {
    let words = &reading.content.pages;
    let title = reading.fill(&words.page.title);
    let named = filled(reading.word(Word::AppTitle), &[("screen", &title)]);
    let description = escaped(&reading.fill(&words.page.description));
    let head = Head {
        app: reading.word(Word::AppName),
        title: &escaped(&title),
        description: &description,
        alt: &escaped(&reading.fill(&words.card.alt)),
        path,
    };
    site.frame
        .clone()
        .titled(&escaped(&named), &description, &head.tags(&site.address))?
        .with(Part::Quiz)
        .with_hints_for_later()
        .filled(&body::of(reading), path)
}

/// The picture of a standing.
pub(super) struct Picture<'a> {
    reading: Reading<'a>,
    view_box: String,
    figure: String,
}

impl<'a> Picture<'a> {
    /// With the figure that does the exercise of the profile.
    pub(super) fn of(reading: Reading<'a>) -> Result<Self> {
        let (catalog, pages) = (&reading.content.catalog, &reading.content.pages);
        let slug = &*pages.profile(reading.standing.profile).exercise;
        let (view_box, figure) = catalog
            .find_exercise(slug)
            .and_then(|id| plate::of(catalog.exercise(id)))
            .with_context(|| format!("content/pages names no exercise with a figure: {slug}"))?;
        Ok(Self {
            reading,
            view_box,
            figure,
        })
    }

    /// As previews of links show it.
    pub(super) fn typical(&self, address: &Address) -> String {
        let quiz = address.of(&path_of(Opening::Quiz)).unwrap_or_default();
        let printed = quiz.split_once("://").map_or(&*quiz, |(_, rest)| rest);
        let stands = (self.reading.standing.band, self.reading.band());
        let printed = printed.trim_end_matches('/');
        typical_result(stands, self.figure(), &self.words(), printed)
    }

    /// With the places of somebody's values left blank.
    pub(super) fn blank(&self, shape: Shape) -> String {
        blank_result(shape, self.figure(), &self.words())
    }

    fn figure(&self) -> Figure<'_> {
        Figure {
            view_box: &self.view_box,
            drawing: &self.figure,
        }
    }

    fn words(&self) -> ResultWords<'a> {
        let strings = &self.reading.content.catalog.strings;
        ResultWords::of(self.reading.standing.profile, strings)
    }
}
