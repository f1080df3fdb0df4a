//! The content of one language, and the films drawn from it, shared by everything that
//! draws.

use core::cell::RefCell;
use core::ops::Deref;
use std::rc::Rc;

use later::Here;
use unseat_core::content::{Catalog, ExerciseId};
use unseat_core::figure::Film;

use crate::films::{self, Figures};

/// A shared catalog, and the films drawn from it so far. Two are equal when they
/// are the same one: comparing content with every tick would cost more than
/// drawing it.
#[derive(Clone, Debug)]
pub(crate) struct Book(Rc<Pages>);

#[derive(Debug)]
struct Pages {
    catalog: Rc<Catalog>,
    films: RefCell<Vec<Option<Rc<Film>>>>,
    /// Whether no figure is drawn, but the space it takes.
    is_bare: bool,
}

impl Book {
    /// Shares a catalog. Where it is `bare`, no figure is drawn, but the space it takes.
    pub(crate) fn new(catalog: Rc<Catalog>, is_bare: bool) -> Self {
        let films = RefCell::new(vec![None; catalog.exercises.len()]);
        Self(Rc::new(Pages {
            catalog,
            films,
            is_bare,
        }))
    }

    /// Whether films can be drawn.
    pub(crate) fn has_films(&self) -> bool {
        self.here().is_some()
    }

    /// The film of an exercise, drawn the first time it is asked for; none as long as what
    /// draws films is not here.
    pub(crate) fn film(&self, exercise: ExerciseId) -> Option<Rc<Film>> {
        let here = self.here()?;
        let mut films = self.0.films.borrow_mut();
        let slot = &mut films[exercise.index()];
        let film =
            slot.get_or_insert_with(|| Rc::new(films::film(here, &self.exercise(exercise).poses)));
        Some(Rc::clone(film))
    }

    fn here(&self) -> Option<Here<Figures>> {
        Here::get().filter(|_| !self.0.is_bare)
    }
}

impl Deref for Book {
    type Target = Catalog;

    fn deref(&self) -> &Catalog {
        &self.0.catalog
    }
}

impl PartialEq for Book {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
