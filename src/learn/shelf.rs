//! What the pages are drawn from.

use std::rc::Rc;

use unseat_authoring::finder::LearnPage;
use unseat_authoring::{Compiled, LearnTexts};
use unseat_core::content::{Exercise, ExerciseId, Facts, Manual, Strings, Study};

use crate::book::Book;

/// The content of one language.
#[derive(Clone)]
pub struct Shelf {
    book: Book,
    content: Rc<Compiled>,
}

impl Shelf {
    /// Shares what the content was compiled to.
    pub fn new(content: Compiled) -> Self {
        Self {
            book: Book::new(Rc::new(content.catalog.clone()), false),
            content: Rc::new(content),
        }
    }

    /// The content.
    pub fn content(&self) -> &Compiled {
        &self.content
    }

    pub(super) fn book(&self) -> &Book {
        &self.book
    }

    pub(super) fn open(&self, page: LearnPage) -> Desk<'_> {
        let depth = page.path(self.content()).matches('/').count();
        Desk {
            shelf: self,
            page,
            up: "../".repeat(depth),
        }
    }
}

impl PartialEq for Shelf {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.content, &other.content)
    }
}

/// The content, as one page has it before it.
pub(super) struct Desk<'a> {
    shelf: &'a Shelf,
    pub(super) page: LearnPage,
    /// From the page to the site's root.
    up: String,
}

impl<'a> Desk<'a> {
    pub(super) fn content(&self) -> &'a Compiled {
        &self.shelf.content
    }

    pub(super) fn book(&self) -> &'a Book {
        &self.shelf.book
    }

    pub(super) fn strings(&self) -> &'a Strings {
        &self.content().catalog.strings
    }

    pub(super) fn texts(&self) -> &'a LearnTexts {
        &self.content().learn.words.texts
    }

    pub(super) fn exercise(&self, id: ExerciseId) -> &'a Exercise {
        self.content().catalog.exercise(id)
    }

    pub(super) fn manual(&self, id: ExerciseId) -> &'a Manual {
        &self.content().library.manuals[id.index()]
    }

    pub(super) fn facts(&self, id: ExerciseId) -> &'a Facts {
        &self.content().library.facts[id.index()]
    }

    /// Every exercise, in the order of the catalog.
    pub(super) fn exercises(&self) -> Vec<ExerciseId> {
        let pages = LearnPage::all(self.content());
        pages
            .filter_map(|page| match page {
                LearnPage::Exercise(id) => Some(id),
                _ => None,
            })
            .collect()
    }

    /// The studies, by their ids.
    pub(super) fn studies(&self) -> &'a [Study] {
        &self.content().library.studies
    }

    /// The address of something, by its path from the site's root.
    pub(super) fn to(&self, path: &str) -> String {
        [&self.up, path].concat()
    }

    /// The address of another page.
    pub(super) fn page(&self, page: LearnPage) -> String {
        self.to(&page.path(self.content()))
    }

    /// The address of what is said about a study.
    pub(super) fn study(&self, slug: &str) -> String {
        if self.page == LearnPage::Evidence {
            return ["#", slug].concat();
        }
        [&self.page(LearnPage::Evidence), "#", slug].concat()
    }

    /// The address of a film.
    pub(super) fn film(&self, id: ExerciseId) -> String {
        [&self.page(LearnPage::Exercise(id)), "film.json"].concat()
    }
}

/// A text with its holes filled.
pub(super) fn filled(text: &str, values: &[(&str, &str)]) -> String {
    values.iter().fold(text.to_owned(), |text, (hole, value)| {
        text.replace(&["{", hole, "}"].concat(), value)
    })
}
