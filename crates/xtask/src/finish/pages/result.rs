//! The page of a result.

use anyhow::Result;
use unseat_app::part::Part;
use unseat_core::content::Word;

use super::head::Head;
use super::html::{escaped, filled};
use super::reading::Reading;
use super::{Site, body};

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
