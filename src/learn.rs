//! The pages of Learn: documents, drawn when the site is built and never by a visit.
//! Only the build compiles this: see the feature `reading`.
//!
//! Their figures are set in motion by `web/learn/learn.js`, from the same tracks as
//! the app's: [`film`] writes them down.

mod article;
mod checked;
mod condition;
mod demo;
mod emg;
mod evidence;
mod exercise;
mod facts;
mod finder;
mod hinge;
mod library;
mod map;
mod movements;
mod page;
mod seven;
mod shelf;
mod sources;

use unseat_authoring::finder::LearnPage;
use unseat_core::content::ExerciseId;
use yew::Html;
use yew::virtual_dom::VList;

pub use shelf::Shelf;

use crate::figure::reading;
use crate::ui::pattern::patterns;

/// Draws a page: what goes into the element of the app.
pub fn learn(shelf: &Shelf, page: LearnPage) -> Html {
    let desk = shelf.open(page);
    let main = match page {
        LearnPage::Article => article::article(&desk),
        LearnPage::Library => library::library(&desk),
        LearnPage::Exercise(id) => exercise::exercise(&desk, id),
        LearnPage::Evidence => evidence::evidence(&desk),
        LearnPage::Seven => seven::seven(&desk),
        LearnPage::Map => map::map(&desk),
        LearnPage::Movements => movements::movements(&desk),
        LearnPage::Condition(place) => condition::condition(&desk, place),
        LearnPage::Checked => checked::checked(&desk),
    };
    VList::with_children(vec![patterns().into(), main.into()], None).into()
}

/// The movement of an exercise, for the browser to play: JSON.
pub fn film(shelf: &Shelf, exercise: ExerciseId) -> String {
    reading::film(shelf.book(), exercise)
}
