//! Reads `content/learn/checked.toml`: who has reviewed the content, and when.

use serde::Serialize;

use super::super::prose::Prose;
use super::super::reader::{File, Reader};
use super::super::study::month;
use super::{PageHead, Rich};

/// How the content was checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Checked {
    /// What the page says of itself.
    pub head: PageHead,
    /// Below the heading.
    pub lead: Rich,
    /// How it is done, a paragraph each.
    pub method: Vec<Rich>,
    /// Each time it was done, the last one first.
    pub reviews: Vec<Review>,
    /// What nobody has done yet.
    pub missing: Vec<Rich>,
}

/// One time that the content was reviewed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Review {
    /// The month, e.g. `2026-11`.
    pub when: String,
    /// By whom.
    pub who: String,
    /// What was looked at.
    pub what: Rich,
}

impl Checked {
    /// Every paragraph.
    pub fn texts(&self) -> impl Iterator<Item = &Rich> {
        let reviews = self.reviews.iter().map(|it| &it.what);
        core::iter::once(&self.lead)
            .chain(&self.method)
            .chain(reviews)
            .chain(&self.missing)
    }
}

pub(super) fn read(file: &File<'_>) -> Option<Checked> {
    let mut reader = file.open("the page about reviews")?;
    let head = reader.table("head", |table| PageHead::read(table, &[]));
    let lead = reader.required("lead", |value| Rich::read("lead", value));
    let method = Rich::some(&mut reader, "method");
    let reviews = reader.some("reviews", |value| value.table("a review").map(review));
    let missing = Rich::some(&mut reader, "missing");
    reader.finish();
    Some(Checked {
        head: head?,
        lead: lead?,
        method: method?,
        reviews: reviews?.into_iter().collect::<Option<_>>()?,
        missing: missing?,
    })
}

fn review(mut reader: Reader<'_>) -> Option<Review> {
    let when = reader.required("when", month);
    let who = reader.prose("who", Prose::Label);
    let what = reader.required("what", |value| Rich::read("what", value));
    reader.finish();
    Some(Review {
        when: when?,
        who: who?,
        what: what?,
    })
}
