//! Notes with numbers: where a sentence comes from.

use core::cell::RefCell;

use unseat_authoring::finder::LearnPage;
use unseat_authoring::{Rich, Run};
use unseat_core::content::Study;

use super::page::link;
use super::shelf::{Desk, filled};
use crate::ui::tag::{Element, tag};

/// The sources of a page, numbered as they come up.
pub(super) struct Sources<'a> {
    desk: &'a Desk<'a>,
    named: RefCell<Vec<&'a Study>>,
}

impl<'a> Sources<'a> {
    pub(super) fn new(desk: &'a Desk<'a>) -> Self {
        Self {
            desk,
            named: RefCell::default(),
        }
    }

    /// An element with a paragraph in it.
    pub(super) fn fill(&self, element: Element, text: &Rich) -> Element {
        text.runs.iter().fold(element, |element, run| match run {
            Run::Text(text) => element.copied(text),
            Run::Source(slug) => element.maybe(self.sign(slug)),
        })
    }

    /// Paragraphs.
    pub(super) fn paragraphs(&self, texts: &[Rich]) -> impl Iterator<Item = Element> {
        texts.iter().map(|text| self.fill(tag("p"), text))
    }

    /// The sign after a word. It leads to the note, or where the studies are on this
    /// very page, to the study.
    fn sign(&self, slug: &str) -> Option<Element> {
        let study = self.desk.studies().iter().find(|it| it.slug == slug)?;
        let mut named = self.named.borrow_mut();
        let place = named.iter().position(|it| it.slug == slug);
        let number = place.unwrap_or_else(|| {
            named.push(study);
            named.len() - 1
        }) + 1;
        let number = number.to_string();
        let address = if self.desk.page == LearnPage::Evidence {
            self.desk.study(slug)
        } else {
            ["#source-", &number].concat()
        };
        let name = filled(&self.desk.texts().source, &[("study", &study.name)]);
        let sign = tag("a")
            .set("href", address)
            .set("aria-label", name)
            .text(number);
        // Read aloud, a number without a space would be the end of the word before it.
        Some(tag("sup.source").copied("\u{202f}").with(sign))
    }

    /// Every study there is, by its place among all: those with a number first, in its
    /// order.
    pub(super) fn studies(&self) -> Vec<usize> {
        let named = self.named.borrow();
        let number = |place: &usize| {
            let slug = &self.desk.studies()[*place].slug;
            let number = named.iter().position(|it| it.slug == *slug);
            number.unwrap_or(usize::MAX)
        };
        let mut places: Vec<usize> = (0..self.desk.studies().len()).collect();
        places.sort_by_key(number);
        places
    }

    /// The notes.
    pub(super) fn notes(&self) -> Element {
        let notes = self.named.borrow();
        let notes = notes.iter().enumerate().map(|(place, study)| {
            let label = [study.name.as_str(), ", ", &study.published].concat();
            tag("li")
                .set("id", ["source-", &(place + 1).to_string()].concat())
                .with(link(self.desk.study(&study.slug), &label))
        });
        tag("section.sources")
            .with(tag("h2").copied(&self.desk.texts().sources))
            .with(tag("ol").all(notes))
    }
}
