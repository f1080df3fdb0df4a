//! A study that a number or a claim comes from.

use serde::Serialize;

/// A study as written in `content/studies/<slug>.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Study {
    /// The file's stem, e.g. `ekstrom-2007`.
    pub slug: String,
    /// As cited, e.g. "Ekstrom 2007".
    pub name: String,
    /// Where it was published, e.g. "JOSPT 37(12):754-762".
    pub published: String,
    /// Its DOI without a resolver, e.g. `10.2519/jospt.2007.2471`.
    pub doi: Option<String>,
    /// An address where it can be read, for studies without a DOI.
    pub url: Option<String>,
    /// What it found, in one sentence, where we say so.
    pub finding: Option<String>,
}
