//! Reads `content/blog/<language>.toml`: what the page says that makes snippets
//! for other people's pages. It is never packed.

use std::collections::BTreeMap;

use serde::Serialize;

use super::prose::Prose;
use super::reader::{File, Reader};

/// What the page that makes snippets says, and what stands in them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BlogText {
    /// Of the page itself, by name: its title, its card, its first lines. `lead`
    /// has `{size}`.
    pub page: Texts,
    /// Around the choices.
    pub choose: Texts,
    /// What can be chosen, by the name of the attribute or of what else it sets.
    pub choices: BTreeMap<String, ChoiceText>,
    /// About the snippet, and inside it; `here` has `{address}`.
    pub snippet: Texts,
    /// About the lines for a policy.
    pub policy: Texts,
    /// About sizes.
    pub weight: Texts,
    /// About the preview, and in its pages.
    pub preview: Texts,
    /// Where to paste it.
    pub places: Texts,
}

/// Texts by name. All that are asked for are there: the reader sees to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Texts(BTreeMap<&'static str, String>);

/// Something to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChoiceText {
    /// What is chosen.
    pub legend: String,
    /// What each choice is called.
    pub labels: BTreeMap<String, String>,
}

impl Texts {
    /// One of them; nothing for a name that is none of this table's.
    pub fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }
}

/// What each table has, and the holes of what has any.
const PAGE: &[&str] = &[
    "title",
    "description",
    "heading",
    "sentence",
    "caption",
    "alt",
    "lead {size}",
    "quiet",
];
const CHOOSE: &[&str] = &["title", "copy", "copied", "refused"];
const SNIPPET: &[&str] = &[
    "title",
    "exact",
    "newest",
    "frame",
    "element",
    "guided",
    "take",
    "read",
    "ways",
    "defaults",
    "here {address}",
];
const POLICY: &[&str] = &["title", "text", "label", "sheet"];
const WEIGHT: &[&str] = &[
    "title",
    "text",
    "part",
    "comes",
    "size",
    "loader",
    "frame",
    "helper",
    "app",
    "quiz",
    "library",
    "at_once",
    "at_once_frame",
    "at_start",
    "at_quiz",
    "at_pause",
];
const PREVIEW: &[&str] = &[
    "title", "text", "legend", "plain", "reset", "dark", "frame", "post", "before", "after",
];
const PLACES: &[&str] = &["title", "wordpress", "ghost", "links"];

/// Reads what the page says.
pub(super) fn read(file: &File<'_>) -> Option<BlogText> {
    let mut reader = file.open("the page that makes snippets")?;
    let page = texts(&mut reader, PAGE);
    let choose = reader.table("choose", |table| texts(table, CHOOSE));
    let choices = reader.table("choices", choices);
    let snippet = reader.table("snippet", |table| texts(table, SNIPPET));
    let policy = reader.table("policy", |table| texts(table, POLICY));
    let weight = reader.table("weight", |table| texts(table, WEIGHT));
    let preview = reader.table("preview", |table| texts(table, PREVIEW));
    let places = reader.table("places", |table| texts(table, PLACES));
    reader.finish();
    Some(BlogText {
        page: page?,
        choose: choose?,
        choices: choices?,
        snippet: snippet?,
        policy: policy?,
        weight: weight?,
        preview: preview?,
        places: places?,
    })
}

fn texts(reader: &mut Reader<'_>, names: &[&'static str]) -> Option<Texts> {
    let mut texts = BTreeMap::new();
    for name in names {
        let (name, hole) = name.split_once(' ').unwrap_or((name, ""));
        let hole = hole.trim_matches(['{', '}']);
        let holes: &[&str] = if hole.is_empty() { &[] } else { &[hole] };
        texts.insert(name, reader.pattern(name, holes));
    }
    let texts = texts.into_iter().map(|(name, text)| Some((name, text?)));
    texts.collect::<Option<_>>().map(Texts)
}

/// What is left of a table is what can be chosen: which that is, is written in
/// `web/embed/choices.ts`, and the build holds the two together.
fn choices(reader: &mut Reader<'_>) -> Option<BTreeMap<String, ChoiceText>> {
    let choices = reader.rest().into_iter().map(|(name, value)| {
        let line = value.line;
        let file = value.file;
        let table = value.table("this table");
        let table = table.inspect_err(|it| file.say(line, it.sentence(&name)));
        Some((name, choice(&mut table.ok()?)?))
    });
    choices.collect()
}

fn choice(reader: &mut Reader<'_>) -> Option<ChoiceText> {
    let legend = reader.pattern("legend", &[]);
    let labels = reader.rest().into_iter().map(|(name, value)| {
        let (file, line) = (value.file, value.line);
        let label = Prose::Label.read(&name, value);
        let label = label.inspect_err(|it| file.say(line, it.sentence(&name)));
        Some((name, label.ok()?))
    });
    Some(ChoiceText {
        labels: labels.collect::<Option<_>>()?,
        legend: legend?,
    })
}
