//! Reads `content/embed/<language>.toml`: what an embedded widget says before
//! the app is there. The build writes it into the loader; it is never packed.

use serde::Serialize;

use super::prose::Prose;
use super::reader::{File, Reader};

/// What an embedded widget says before the app is there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EmbedText {
    /// Above the plain content of the host.
    pub inside: String,
    /// While the app is on its way.
    pub loading: String,
    /// On the way out of what went wrong.
    pub again: String,
    /// The app did not come.
    pub failed: String,
    /// The app is gone.
    pub crashed: String,
    /// The host's policy forbids it.
    pub forbidden: String,
    /// The poster of a warm-up.
    #[serde(rename = "warm-up")]
    pub warm_up: PosterText,
    /// The poster of the quiz.
    pub quiz: PosterText,
    /// The poster of what is only read.
    pub learn: PosterText,
    /// The poster of a break.
    #[serde(rename = "break")]
    pub desk_break: PosterText,
}

/// What a poster says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PosterText {
    /// The large line; that of a warm-up has `{minutes}`.
    pub title: String,
    /// What it is, in a sentence or two.
    pub text: String,
    /// On the button that begins.
    pub start: String,
    /// On the one that only opens it, where there is a difference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub look: Option<String>,
}

/// Reads what a widget says.
pub(super) fn read(file: &File<'_>) -> Option<EmbedText> {
    let mut reader = file.open("what an embedded widget says")?;
    let mut text = |key| reader.pattern(key, &[]);
    let inside = text("inside");
    let loading = text("loading");
    let again = text("again");
    let failed = text("failed");
    let crashed = text("crashed");
    let forbidden = text("forbidden");
    let warm_up = reader.table("warm-up", |table| poster(table, &["minutes"]));
    let quiz = reader.table("quiz", |table| poster(table, &[]));
    let learn = reader.table("learn", |table| poster(table, &[]));
    let desk_break = reader.table("break", |table| poster(table, &[]));
    reader.finish();
    Some(EmbedText {
        inside: inside?,
        loading: loading?,
        again: again?,
        failed: failed?,
        crashed: crashed?,
        forbidden: forbidden?,
        warm_up: warm_up?,
        quiz: quiz?,
        learn: learn?,
        desk_break: desk_break?,
    })
}

fn poster(reader: &mut Reader<'_>, holes: &[&str]) -> Option<PosterText> {
    let title = reader.pattern("title", holes);
    let text = reader.pattern("text", &[]);
    let start = reader.pattern("start", &[]);
    let look = reader.optional_prose("look", Prose::Sentence);
    Some(PosterText {
        title: title?,
        text: text?,
        start: start?,
        look,
    })
}
