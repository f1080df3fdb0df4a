//! Reading and checking `content/` at build time.
//!
//! One file is one thing, and its stem is its id. Nothing here opens a file:
//! the caller hands over paths and texts and gets back what is [`Compiled`], or
//! every problem of every file at once, each with the line it is on.
//!
//! ```text
//! SourceFile -> Reader -> draft (ids are still names) -> rules -> link -> Compiled
//! ```

use serde::Serialize;

mod blog;
mod content;
mod demand;
mod embed;
mod emg;
mod exercise;
pub mod finder;
mod grades;
mod learn;
mod link;
mod mismatch;
mod near;
mod pages;
mod poses;
mod problem;
mod programme;
mod prose;
mod quantity;
mod quiz;
mod reader;
mod routine;
mod rules;
mod shelf;
mod strings;
mod study;
mod swaps;
mod value;
mod vocabulary;

#[cfg(test)]
mod tests;

use content::Content;
use problem::Report;
use unseat_app::part::Part;
use unseat_app::programme::Programme;
use unseat_app::quiz::Quiz;
use unseat_core::content::{Catalog, CatalogError, Library, pack_texts};

pub use blog::{BlogText, ChoiceText, Texts};
pub use demand::Demand;
pub use embed::{EmbedText, PosterText};
pub use grades::Grades;
pub use learn::{
    Article, Checked, Claim, Condition, Evidence, HingeTexts, HingeWords, HipMovement, Learn,
    LearnTexts, LearnWords, Movements, MuscleMap, Names, PageHead, Pattern, Place, Point, Region,
    Review, Rich, Run, Section, Seven, Shape, Verdict,
};
pub use pages::{CardText, InstallText, OpeningText, PageText, Pages, PlainText, ProfileText};
pub use poses::pose_track;
pub use problem::Problem;
pub use study::Known;

/// A file of `content/` as handed over by whoever may open files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SourceFile {
    /// Where it is, e.g. `content/exercises/glute-bridge.toml`.
    pub path: String,
    /// What it says.
    pub text: String,
}

/// The content of one language, ready to be packed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Compiled {
    /// What a session needs.
    pub catalog: Catalog,
    /// What somebody may want to read.
    pub library: Library,
    /// What somebody is asked who opens the quiz.
    pub quiz: Quiz,
    /// What somebody follows for six weeks.
    pub programme: Programme,
    /// What the screen of breaks says.
    pub breaks: Vec<String>,
    /// What is said of weeks, and of what is kept.
    pub weeks: Vec<String>,
    /// What the pages say that the build writes.
    pub pages: Pages,
    /// What an embedded widget says before the app is there.
    pub embed: EmbedText,
    /// What the page says that makes snippets.
    pub blog: BlogText,
    /// What the pages of Learn say.
    pub learn: Learn,
    /// What asks for care, each with a page of its own.
    pub conditions: Vec<Condition>,
    /// How each study of the library came to us.
    pub known: Vec<Known>,
    /// How hard all of it is to read.
    pub grades: Grades,
}

impl Compiled {
    /// What a part needs, as its pages fetch it.
    ///
    /// # Errors
    ///
    /// If it cannot be packed.
    pub fn packed(&self, part: Part) -> Result<Vec<u8>, CatalogError> {
        match part {
            Part::Quiz => self.quiz.to_bytes(),
            Part::Breaks => pack_texts(&self.breaks),
            Part::Programme => self.programme.to_bytes(),
            Part::Weeks => pack_texts(&self.weeks),
        }
    }
}

/// Turns the files of `content/` into the content of one language.
///
/// Only `*.toml` counts, and of `strings/`, `pages/`, `embed/` and `blog/` only the
/// file of `language`.
///
/// # Errors
///
/// Every problem of every file, ordered by path and line.
pub fn compile(files: &[SourceFile], language: &str) -> Result<Compiled, Vec<Problem>> {
    let report = Report::default();
    let content = Content::read(files, language, &report);
    rules::check(&content, &report);
    learn::check(&content, &report);
    let library = link::library(&content, &report);
    let catalog = link::catalog(&content, language, &report);
    let quiz = link::quiz(&content, &report);
    let programme = link::programme(&content, &report);
    let breaks = link::breaks(&content);
    let weeks = link::weeks(&content);
    let packed = catalog.zip(quiz).zip(programme.zip(breaks).zip(weeks));
    let conditions = content.conditions.iter().map(|it| it.2.clone()).collect();
    let known = link::known(&content);
    let learn = content.learn.whole();
    let learn = learn.map(|it| (grades::grades(&content, &it, &report), it));
    let embedded = content.embed.zip(content.blog);
    let said = content.pages.zip(embedded).zip(learn);
    report.unless_clean(packed.zip(said).map(
        |(
            ((catalog, quiz), ((programme, breaks), weeks)),
            ((pages, (embed, blog)), (grades, learn)),
        )| {
            Compiled {
                catalog,
                library,
                quiz,
                programme,
                breaks,
                weeks,
                pages,
                embed,
                blog,
                learn,
                conditions,
                known,
                grades,
            }
        },
    ))
}
