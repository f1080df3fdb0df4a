//! What a page says of itself.

use serde::Serialize;

use super::super::prose::Prose;
use super::super::reader::Reader;

/// What a page of Learn says of itself, to people, searches and previews.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PageHead {
    /// Its title, with the name of the product.
    pub title: String,
    /// What a search or a preview says of it.
    pub description: String,
    /// Its heading.
    pub heading: String,
    /// The large line of its card.
    pub card: String,
    /// The sentence below that; empty if there is none.
    pub sentence: String,
    /// Below the picture of the card.
    pub caption: String,
    /// The card in words.
    pub alt: String,
}

impl PageHead {
    /// Reads `[head]`, in which `holes` are filled in.
    pub(super) fn read(reader: &mut Reader<'_>, holes: &[&str]) -> Option<Self> {
        let title = reader.pattern("title", holes);
        let description = reader.prose("description", Prose::Sentence);
        let heading = reader.pattern("heading", holes);
        let card = reader.pattern("card", holes);
        let sentence = reader.optional_prose("sentence", Prose::Sentence);
        let caption = reader.pattern("caption", &[]);
        let alt = reader.pattern("alt", holes);
        Some(Self {
            title: title?,
            description: description?,
            heading: heading?,
            card: card?,
            sentence: sentence.unwrap_or_default(),
            caption: caption?,
            alt: alt?,
        })
    }

    /// With its holes filled.
    #[must_use]
    pub fn filled(&self, values: &[(&str, &str)]) -> Self {
        let fill = |text: &str| {
            values.iter().fold(text.to_owned(), |text, (hole, value)| {
                text.replace(&format!("{{{hole}}}"), value)
            })
        };
        Self {
            title: fill(&self.title),
            description: fill(&self.description),
            heading: fill(&self.heading),
            card: fill(&self.card),
            sentence: fill(&self.sentence),
            caption: self.caption.clone(),
            alt: fill(&self.alt),
        }
    }
}
