//! A page of Learn, and its card.

use anyhow::{Context, Result};
use unseat_app::quiz::Band;
use unseat_app::quiz::card::{self, CardWords, PlateWords};
use unseat_authoring::Compiled;
use unseat_authoring::finder::LearnPage;
use unseat_core::content::{ExerciseId, Word};

use super::Site;
use super::head::Head;
use super::html::escaped;
use super::{oembed, plate};

/// The exercise on the card of every exercise.
const ANY: &str = "glute-bridge";

/// The page: a document, which needs nothing of the app but its look.
pub(super) fn page(site: &Site, page: LearnPage, screen: &str) -> Result<String> {
    let catalog = &site.content.catalog;
    let (words, path) = (site.content.head(page), page.path(&site.content));
    let title = escaped(&words.title);
    let description = escaped(&words.description);
    let head = Head {
        app: catalog.strings.get(Word::AppName),
        title: &title,
        description: &description,
        alt: &escaped(&words.alt),
        path: &path,
    };
    let frame = site.frame.clone().for_reading()?;
    let mut tags = head.tags(&site.address);
    tags.push_str(&oembed::link(&path, &title, &site.address));
    let frame = frame.titled(&title, &description, &tags)?;
    let root = format!("class=\"unseat\" data-view=\"learn\">\n{screen}\n</div>\n");
    frame.filled(&root, &path)
}

/// Its picture: the exercise it is about, or the see-saw.
pub(super) fn card(content: &Compiled, page: LearnPage) -> Result<String> {
    let catalog = &content.catalog;
    let words = content.head(page);
    let strings = &catalog.strings;
    let (app, limits) = (strings.get(Word::AppName), &*content.pages.plain.limits);
    let Some(exercise) = shown(content, page) else {
        let words = CardWords {
            app,
            limits,
            heading: &words.card,
            sentence: &words.sentence,
            hips: strings.get(Word::CardHips),
            glutes: strings.get(Word::CardGlutes),
            caption: &words.caption,
        };
        return Ok(card::typical_card(Band::Level, &words));
    };
    let exercise = catalog.exercise(exercise);
    let (view_box, figure) =
        plate::of(exercise).with_context(|| format!("{} has nothing to show", exercise.slug))?;
    let words = PlateWords {
        app,
        limits,
        heading: &words.card,
        sentence: &words.sentence,
        caption: &words.caption,
    };
    Ok(card::plate_card(&view_box, &figure, &words))
}

/// The exercise that stands for a page.
fn shown(content: &Compiled, page: LearnPage) -> Option<ExerciseId> {
    let named = |slug: &str| content.catalog.find_exercise(slug);
    match page {
        LearnPage::Article
        | LearnPage::Evidence
        | LearnPage::Map
        | LearnPage::Movements
        | LearnPage::Condition(_)
        | LearnPage::Checked => None,
        LearnPage::Library => named(ANY),
        LearnPage::Exercise(id) => Some(id),
        LearnPage::Seven => content
            .learn
            .seven
            .patterns
            .first()
            .and_then(|it| named(&it.exercise)),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use crate::finish::compress::weigh;

    /// What all drawings of the muscle map may weigh, as a browser downloads them.
    const ART: u64 = 20 * 1024;

    #[test]
    fn the_drawings_of_the_map_are_light() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/anatomy");
        let files: Vec<_> = ["front", "back", "side", "side-deep", "hinge"]
            .map(|name| folder.join(name).with_extension("toml"))
            .into();
        let weights = weigh(&files).expect("node weighs files");
        assert_eq!(weights.len(), files.len());
        let all: u64 = weights.iter().map(|it| it.brotli).sum();
        assert!(all > 0 && all <= ART, "the drawings weigh {all} bytes");
    }
}
