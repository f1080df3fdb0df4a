//! All files of `content/`, read but not yet linked.

use super::SourceFile;
use super::blog::{self, BlogText};
use super::embed::{self, EmbedText};
use super::exercise::{self, ExerciseDraft};
use super::learn::{Condition, LearnDraft, condition};
use super::near;
use super::pages::{self, Pages};
use super::problem::Report;
use super::programme::{self, CourseDraft};
use super::quiz::QuizDraft;
use super::reader::File;
use super::routine::{self, RoutineDraft};
use super::shelf::Shelf;
use super::strings;
use super::study::{self, StudyDraft};
use super::swaps::{self, SwapsDraft};
use unseat_core::content::Surface;
use unseat_core::time::Span;

/// Where the rows that say what stands in for what are written.
pub(super) const SWAPS: &str = "content/swaps.toml";

/// The folders of `content/`, and its loose files.
const KINDS: [&str; 13] = [
    "exercises",
    "routines",
    "studies",
    "quiz",
    "programme",
    "learn",
    "conditions",
    "anatomy",
    "pages",
    "embed",
    "blog",
    "strings",
    "swaps.toml",
];

/// Everything that was read.
pub(super) struct Content {
    pub(super) exercises: Shelf<ExerciseDraft>,
    pub(super) routines: Shelf<RoutineDraft>,
    pub(super) studies: Shelf<StudyDraft>,
    pub(super) quiz: QuizDraft,
    pub(super) courses: Shelf<CourseDraft>,
    pub(super) learn: LearnDraft,
    pub(super) conditions: Shelf<Condition>,
    pub(super) swaps: Option<SwapsDraft>,
    /// By [`Word::ALL`](unseat_core::content::Word::ALL).
    pub(super) strings: Option<Vec<String>>,
    pub(super) pages: Option<Pages>,
    pub(super) embed: Option<EmbedText>,
    pub(super) blog: Option<BlogText>,
}

impl Content {
    /// Reads the files that belong to `language`.
    pub(super) fn read(files: &[SourceFile], language: &str, report: &Report) -> Self {
        let mut content = Self {
            exercises: Shelf::new("exercise"),
            routines: Shelf::new("routine"),
            studies: Shelf::new("study"),
            quiz: QuizDraft::new(),
            courses: Shelf::new("programme"),
            learn: LearnDraft::default(),
            conditions: Shelf::new("condition"),
            swaps: None,
            strings: None,
            pages: None,
            embed: None,
            blog: None,
        };
        let strings = format!("content/strings/{language}.toml");
        let pages = format!("content/pages/{language}.toml");
        let embed = format!("content/embed/{language}.toml");
        let blog = format!("content/blog/{language}.toml");
        for file in files {
            content.read_file(file, language, report);
        }
        let needed = [strings, pages, embed, blog, SWAPS.to_owned()];
        for needed in needed.into_iter().chain(LearnDraft::needed()) {
            if !files.iter().any(|file| file.path.ends_with(&needed)) {
                report.say(&needed, 1, "this file is missing");
            }
        }
        QuizDraft::require(files, report);
        programme::require(&content.courses, files, report);
        content
    }

    /// Time to change sides in an exercise; as long as standing where there is no such
    /// exercise, which is said elsewhere.
    pub(super) fn switch(&self, exercise: &str) -> Span {
        let found = self.exercises.get(exercise);
        found.map_or(Surface::Standing.switch(), |it| it.body.switch())
    }

    fn read_file(&mut self, source: &SourceFile, language: &str, report: &Report) {
        let path = source.path.as_str();
        let Some(stem) = path.strip_suffix(".toml") else {
            return;
        };
        let (folder, id) = stem.rsplit_once('/').unwrap_or(("", stem));
        let kind = folder.rsplit('/').next().unwrap_or(folder);
        let file = File {
            path,
            text: &source.text,
            report,
        };
        match (kind, id) {
            ("content", "swaps") => self.swaps = swaps::read(&file),
            ("strings", _) if id == language => self.strings = strings::read(&file),
            ("pages", _) if id == language => self.pages = pages::read(&file),
            ("embed", _) if id == language => self.embed = embed::read(&file),
            ("blog", _) if id == language => self.blog = blog::read(&file),
            // Another language has its own run.
            ("strings" | "pages" | "embed" | "blog", _) => {}
            ("exercises", _) => self.exercises.put(id, path, exercise::read(&file, id)),
            ("routines", _) => self.routines.put(id, path, routine::read(&file)),
            ("programme", _) => self.courses.put(id, path, programme::read(&file, id)),
            ("quiz", _) => self.quiz.read(&file, id),
            ("learn", _) => self.learn.read(&file, id),
            ("conditions", _) => self.conditions.put(id, path, condition::read(&file, id)),
            ("anatomy", _) => self.learn.draw(&file, id),
            ("studies", _) => self.studies.put(id, path, study::read(&file, id)),
            _ => {
                let hint = near::hint(kind, KINDS);
                file.say(1, format!("content/ has no place for this file{hint}"));
            }
        }
        if !is_kebab(id) {
            let message = "a file name is the id: small letters, digits and hyphens only";
            file.say(1, message);
        }
    }
}

/// Whether a name is fit to be an id.
fn is_kebab(id: &str) -> bool {
    let is_fit = |letter: u8| matches!(letter, b'a'..=b'z' | b'0'..=b'9');
    id.split('-')
        .all(|part| !part.is_empty() && part.bytes().all(is_fit))
}
