//! The content of one language, and the films drawn from it, shared by everything that
//! draws.

use core::cell::RefCell;
use core::ops::Deref;
use std::rc::Rc;

use unseat_core::content::{Catalog, ExerciseId};
use unseat_core::figure::Film;

/// A shared catalog, and the films drawn from it so far. Two are equal when they
/// are the same one: comparing content with every tick would cost more than
/// drawing it.
#[derive(Clone, Debug)]
pub(crate) struct Book(Rc<Pages>);

#[derive(Debug)]
struct Pages {
    catalog: Rc<Catalog>,
    films: RefCell<Vec<Option<Rc<Film>>>>,
}

impl Book {
    /// Shares a catalog.
    pub(crate) fn new(catalog: Rc<Catalog>) -> Self {
        let films = RefCell::new(vec![None; catalog.exercises.len()]);
        Self(Rc::new(Pages { catalog, films }))
    }

    /// The film of an exercise, drawn the first time it is asked for.
    pub(crate) fn film(&self, exercise: ExerciseId) -> Rc<Film> {
        let mut films = self.0.films.borrow_mut();
        let slot = &mut films[exercise.index()];
        let film = slot.get_or_insert_with(|| Rc::new(Film::new(&self.exercise(exercise).poses)));
        Rc::clone(film)
    }

    /// Has every figure drawn as the space it takes.
    pub(crate) fn leave_out_figures(&self) {
        let mut films = self.0.films.borrow_mut();
        for (slot, exercise) in films.iter_mut().zip(&self.exercises) {
            let mut film = Film::new(&exercise.poses);
            film.scene.nodes.clear();
            *slot = Some(Rc::new(film));
        }
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
