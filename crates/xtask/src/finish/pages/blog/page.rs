//! The page itself, and the one around a preview: what is in `web/blog/*.html`, with
//! its places filled.

use anyhow::{Context, Result};
use serde_json::Value;
use unseat_authoring::{BlogText, Compiled, Texts};
use unseat_core::content::Word;

use super::super::address::Address;
use super::super::head::Head;
use super::super::html::{escaped, filled};
use super::weights::{Part, kilobytes};
use super::{FOLDER, SOMEWHERE, labels};
use crate::finish::embed;

/// What the page shows.
pub(super) struct Shown<'a> {
    pub(super) content: &'a Compiled,
    pub(super) address: &'a Address,
    /// What `web/blog/print.ts` printed.
    pub(super) printed: &'a Value,
    pub(super) weights: &'a [Part],
}

impl Shown<'_> {
    /// A page of a template: its places are filled in one pass, since what is put in
    /// may have braces of its own.
    pub(super) fn filled(&self, template: &str) -> Result<String> {
        let mut html = String::new();
        let mut rest = template;
        while let Some((before, after)) = rest.split_once("{{") {
            let (place, after) = after.split_once("}}").context("a place has no end")?;
            html.push_str(before);
            html.push_str(&self.place(place)?);
            rest = after;
        }
        html.push_str(rest);
        Ok(html)
    }

    /// What is put in at a place, as HTML.
    fn place(&self, place: &str) -> Result<String> {
        let words = self.words();
        let printed = |form: &str, part: &str| text_of(&self.printed[form][part]);
        match place {
            "tags" => Ok(self.tags()),
            "loader" => Ok([&embed::exact(), "/", embed::LOADER].concat()),
            "lead" => {
                let size = self.weights.first().map_or(0, |loader| loader.bytes);
                let values = [("size", &*kilobytes(size))];
                Ok(escaped(&filled(words.page.get("lead"), &values)))
            }
            "here" if self.address.of("").is_some() => Ok(String::new()),
            "here" => {
                let values = [("address", SOMEWHERE)];
                Ok(escaped(&filled(words.snippet.get("here"), &values)))
            }
            "choices" => labels::groups(&self.printed["choices"], |name| words.choices.get(name)),
            "snippet" | "policy" => printed("element", place),
            "frame" => printed("frame", "snippet"),
            "frame_policy" => printed("frame", "policy"),
            "sheet" => text_of(&self.printed["sheet"]),
            "hosts" => Ok(self.hosts()),
            "weights" => Ok(self.rows()),
            _ => Ok(escaped(self.text(place)?)),
        }
    }

    fn words(&self) -> &BlogText {
        &self.content.blog
    }

    /// A text by its place, e.g. `snippet.title`.
    fn text(&self, place: &str) -> Result<&str> {
        let words = self.words();
        let unknown = || format!("a page in web/blog has a place {place:?}, of which nobody knows");
        let (table, name) = place.split_once('.').with_context(unknown)?;
        let table: &Texts = match table {
            "page" => &words.page,
            "choose" => &words.choose,
            "snippet" => &words.snippet,
            "policy" => &words.policy,
            "weight" => &words.weight,
            "preview" => &words.preview,
            "places" => &words.places,
            "app" => {
                let word = match name {
                    "name" => Word::AppName,
                    "safety" => Word::AppSafety,
                    _ => Word::AppHome,
                };
                return Ok(self.content.catalog.strings.get(word));
            }
            _ => anyhow::bail!(unknown()),
        };
        let text = table.get(name);
        anyhow::ensure!(!text.is_empty(), unknown());
        Ok(text)
    }

    fn tags(&self) -> String {
        let page = &self.words().page;
        let text = |name| escaped(page.get(name));
        let head = Head {
            app: self.content.catalog.strings.get(Word::AppName),
            title: &text("title"),
            description: &text("description"),
            alt: &text("alt"),
            path: &[FOLDER, "/"].concat(),
        };
        head.tags(self.address)
    }

    fn hosts(&self) -> String {
        let words = &self.words().preview;
        let hosts = labels::HOSTS.map(|host| (host, words.get(host)));
        labels::group("host", words.get("legend"), &hosts, labels::HOSTS[0])
    }

    fn rows(&self) -> String {
        let words = &self.words().weight;
        let rows = self.weights.iter().map(|part| {
            format!(
                "<tr data-part=\"{name}\"><th scope=\"row\">{label}</th><td>{comes}</td><td>{size}</td></tr>\n",
                name = part.name,
                label = escaped(words.get(part.name)),
                comes = escaped(words.get(part.comes)),
                size = kilobytes(part.bytes),
            )
        });
        rows.collect()
    }
}

/// Something printed, as HTML.
fn text_of(text: &Value) -> Result<String> {
    let text = text
        .as_str()
        .context("web/blog/print.ts left something out")?;
    Ok(escaped(text))
}
