//! Reads `content/learn/evidence.toml`: what is known, and what is not.

use serde::Serialize;

use super::super::prose::Prose;
use super::super::reader::{File, Reader, located_text};
use super::super::value::{Located, Value};
use super::super::vocabulary::{Vocabulary, vocabulary};
use super::{PageHead, Rich};

/// What is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Evidence {
    /// What the page says of itself.
    pub head: PageHead,
    /// Below the heading.
    pub lead: Rich,
    /// How numbers came to us, a paragraph each.
    pub marks: Vec<Rich>,
    /// The claims, in order.
    pub claims: Vec<Claim>,
}

/// Something that is said of warm-ups, glutes or sitting, and what is known of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Claim {
    /// What a link leads to.
    pub id: String,
    /// What is said.
    pub claim: String,
    /// How well it is supported.
    pub verdict: Verdict,
    /// What was found.
    pub text: Vec<Rich>,
    /// What follows from it here.
    pub here: Rich,
    /// The studies that speak for it, and those that speak against it, by their ids.
    pub sides: [Vec<String>; 2],
    /// Every study with its line: for, against, and named beside them.
    #[serde(skip)]
    pub(super) weighed: [Vec<Located<String>>; 3],
    /// The line it is on.
    #[serde(skip)]
    pub(super) line: u32,
}

/// How well a claim is supported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Verdict {
    /// By most of what was found.
    Supported,
    /// By some of it, or in part.
    Partly,
    /// Studies disagree.
    Contested,
    /// Nobody has shown it.
    NotShown,
}

vocabulary!(Verdict, "a verdict",
    "supported" => Supported, "partly" => Partly, "contested" => Contested,
    "not-shown" => NotShown,
);

impl Evidence {
    /// Every paragraph.
    pub fn texts(&self) -> impl Iterator<Item = &Rich> {
        let claims = self
            .claims
            .iter()
            .flat_map(|it| it.text.iter().chain([&it.here]));
        core::iter::once(&self.lead)
            .chain(&self.marks)
            .chain(claims)
    }

    /// The paragraphs that tell what was found, and not what we make of it.
    pub fn findings(&self) -> impl Iterator<Item = &Rich> {
        let found = self.claims.iter().flat_map(|it| &it.text);
        core::iter::once(&self.lead).chain(&self.marks).chain(found)
    }
}

pub(super) fn read(file: &File<'_>) -> Option<Evidence> {
    let mut reader = file.open("the evidence")?;
    let head = reader.table("head", |table| PageHead::read(table, &[]));
    let lead = reader.required("lead", |value| Rich::read("lead", value));
    let marks = Rich::some(&mut reader, "marks");
    let claims = reader.some("claims", |value| value.table("a claim").map(claim));
    reader.finish();
    Some(Evidence {
        head: head?,
        lead: lead?,
        marks: marks?,
        claims: claims?.into_iter().collect::<Option<_>>()?,
    })
}

fn claim(mut reader: Reader<'_>) -> Option<Claim> {
    let line = reader.line;
    let id = reader.required("id", Value::text);
    let claim = reader.prose("claim", Prose::Sentence);
    let verdict = reader.required("verdict", Vocabulary::read);
    let text = Rich::some(&mut reader, "text");
    let here = reader.required("here", |value| Rich::read("here", value));
    let weighed = ["for", "against", "beside"].map(|key| reader.list(key, located_text));
    reader.finish();
    let ids = |side: &Vec<Located<String>>| side.iter().map(|it| it.value.clone()).collect();
    Some(Claim {
        id: id?,
        claim: claim?,
        verdict: verdict?,
        text: text?,
        here: here?,
        sides: [ids(&weighed[0]), ids(&weighed[1])],
        weighed,
        line,
    })
}
