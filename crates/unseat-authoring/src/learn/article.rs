//! Reads `content/learn/article.toml`: the argument.

use serde::Serialize;

use super::super::prose::Prose;
use super::super::reader::{File, Reader};
use super::super::value::Value;
use super::super::vocabulary::{Vocabulary, vocabulary};
use super::{PageHead, Rich};

/// The argument, in sections.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Article {
    /// What the page says of itself.
    pub head: PageHead,
    /// Below the heading.
    pub lead: Rich,
    /// The sections, in order.
    pub sections: Vec<Section>,
}

/// A section.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Section {
    /// What a link leads to.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// Its paragraphs.
    pub text: Vec<Rich>,
    /// What it lists.
    pub points: Vec<Point>,
    /// What has to be added to it, to be fair.
    pub note: Option<Rich>,
    /// The exercise whose figure stands beside it.
    pub figure: Option<String>,
    /// What is shown below its text.
    pub place: Option<Place>,
    /// The line it is on.
    #[serde(skip)]
    pub(super) line: u32,
}

/// One of a list: a name and what it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Point {
    /// The name.
    pub term: String,
    /// What it is.
    pub text: Rich,
}

/// What a section shows besides its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Place {
    /// The map of the muscles.
    Partners,
    /// The eight movements of the hip.
    Movements,
    /// The ways on from here.
    Ways,
}

vocabulary!(Place, "a place",
    "partners" => Partners, "movements" => Movements, "ways" => Ways,
);

impl Article {
    /// Every paragraph.
    pub fn texts(&self) -> impl Iterator<Item = &Rich> {
        core::iter::once(&self.lead).chain(self.sections.iter().flat_map(|it| {
            let points = it.points.iter().map(|point| &point.text);
            it.text.iter().chain(points).chain(&it.note)
        }))
    }
}

pub(super) fn read(file: &File<'_>) -> Option<Article> {
    let mut reader = file.open("an article")?;
    let head = reader.table("head", |table| PageHead::read(table, &[]));
    let lead = reader.required("lead", |value| Rich::read("lead", value));
    let sections = reader.some("sections", |value| value.table("a section").map(section));
    reader.finish();
    Some(Article {
        head: head?,
        lead: lead?,
        sections: sections?.into_iter().collect::<Option<_>>()?,
    })
}

fn section(mut reader: Reader<'_>) -> Option<Section> {
    let line = reader.line;
    let id = reader.required("id", Value::text);
    let title = reader.prose("title", Prose::Sentence);
    let text = Rich::some(&mut reader, "text");
    let points = reader.list("points", |value| value.table("a point").map(point));
    let note = reader.optional("note", |value| Rich::read("note", value));
    let figure = reader.optional("figure", Value::text);
    let place = reader.optional("place", Vocabulary::read);
    reader.finish();
    Some(Section {
        id: id?,
        title: title?,
        text: text?,
        points: points.into_iter().collect::<Option<_>>()?,
        note,
        figure,
        place,
        line,
    })
}

fn point(mut reader: Reader<'_>) -> Option<Point> {
    let term = reader.prose("term", Prose::Label);
    let text = reader.required("text", |value| Rich::read("text", value));
    reader.finish();
    Some(Point {
        term: term?,
        text: text?,
    })
}
