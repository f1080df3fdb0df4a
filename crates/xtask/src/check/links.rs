//! The finished pages, read as one reads them who runs no script: whoever makes
//! a preview, a search engine, a browser without JavaScript.

mod markup;

use std::fs;
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result, ensure};
use unseat_app::quiz::{Standing, card};
use unseat_authoring::Compiled;
use unseat_authoring::finder::LearnPage;
use unseat_core::content::Opening;

use crate::finish::{BLOG, path_of};

use markup::{attributes, inline, meta, text};

/// Checks every page; the content says which there are.
pub(super) fn check(dist: &Path, content: &Compiled) -> Result<()> {
    let mut problems = Vec::new();
    let mut titles = Vec::new();
    let results = Standing::all().map(|it| format!("r/{}/", it.names().join("-")));
    let blog = format!("{BLOG}/");
    let read = LearnPage::all(content).map(|it| it.path(content));
    let openings = Opening::ALL.map(path_of);
    for path in results.chain(openings).chain([blog]).chain(read) {
        let name = format!("{path}index.html");
        let html = fs::read_to_string(dist.join(&name)).with_context(|| format!("no {name}"))?;
        let page = Page { dist, path, html };
        let title = text(&page.html, "title").map(str::to_owned);
        if titles.contains(&title) {
            problems.push(format!("{name}: its title is another page's"));
        }
        titles.push(title);
        problems.extend(
            page.problems()
                .into_iter()
                .map(|it| format!("{name}: {it}")),
        );
    }
    ensure!(problems.is_empty(), "{}", problems.join("\n"));
    Ok(())
}

/// A page of the site.
struct Page<'a> {
    dist: &'a Path,
    /// Its folder, from the site's root; empty, or with a slash at its end.
    path: String,
    html: String,
}

impl Page<'_> {
    fn problems(&self) -> Vec<String> {
        let mut problems: Vec<String> = inline(&self.html).map(str::to_owned).collect();
        problems.extend(self.unsaid().map(|what| format!("it has no {what}")));
        problems.extend(self.preview());
        let links = [
            "href",
            "src",
            "data-library",
            "data-quiz",
            "data-script",
            "data-plain",
            "data-film",
        ]
        .into_iter()
        .flat_map(|name| attributes(&self.html, name))
        .filter(|link| is_relative(link));
        problems.extend(
            links
                .filter(|link| !self.leads_somewhere(link))
                .map(|link| format!("{link} leads nowhere")),
        );
        problems
    }

    /// What a page must say and this one does not.
    fn unsaid(&self) -> impl Iterator<Item = &'static str> {
        let meta = |name| meta(&self.html, name);
        let picture = attributes(&self.html, "aria-label").next();
        [
            ("title", text(&self.html, "title")),
            ("heading", text(&self.html, "h1")),
            ("description", meta("description")),
            ("og:title", meta("og:title")),
            ("og:description", meta("og:description")),
            ("og:image:alt", meta("og:image:alt")),
            ("twitter:card", meta("twitter:card")),
            // What else has a picture says it in words beside it.
            (
                "picture in words",
                picture.or((!self.path.starts_with("r/")).then_some("none")),
            ),
        ]
        .into_iter()
        .filter(|(_, said)| said.is_none_or(|said| said.trim().is_empty()))
        .map(|(what, _)| what)
    }

    /// What is wrong with its picture and its addresses.
    fn preview(&self) -> Vec<String> {
        let mut problems = Vec::new();
        let image = meta(&self.html, "og:image").unwrap_or_default();
        let canonical = self.html.split("rel=\"canonical\"").nth(1);
        let canonical = canonical.and_then(|rest| attributes(rest, "href").next());
        if is_relative(image) {
            if image != "card.png" || canonical.is_some() {
                problems.push(format!("og:image is {image:?}"));
            }
        } else {
            if !image.ends_with(&format!("/{}card.png", self.path)) {
                problems.push(format!("og:image is {image:?}"));
            }
            let address = image.strip_suffix("card.png");
            if canonical != address || meta(&self.html, "og:url") != address {
                problems.push(format!("its canonical address is {canonical:?}"));
            }
        }
        let size = png_size(&self.dist.join(&self.path).join("card.png"));
        if size != Some((card::WIDTH.into(), card::HEIGHT.into())) {
            problems.push(format!("the size of its card is {size:?}"));
        }
        let stated = ["og:image:width", "og:image:height"].map(|name| meta(&self.html, name));
        let stated = stated.map(|text| text.and_then(|text| text.parse().ok()));
        if stated != [Some(card::WIDTH), Some(card::HEIGHT)] {
            problems.push(format!("the stated size of its card is {stated:?}"));
        }
        problems
    }

    /// Whether a plain static host has a file there, inside the site.
    fn leads_somewhere(&self, link: &str) -> bool {
        let link = link.split(['#', '?']).next().unwrap_or_default();
        let mut file = PathBuf::from(&self.path);
        for part in Path::new(link).components() {
            let is_inside = match part {
                Component::Normal(name) => {
                    file.push(name);
                    true
                }
                Component::ParentDir => file.pop(),
                _ => true,
            };
            if !is_inside {
                return false;
            }
        }
        let file = self.dist.join(file);
        file.is_file() || file.join("index.html").is_file()
    }
}

/// Whether an address is one of ours, not counting the page's own.
fn is_relative(link: &str) -> bool {
    !link.is_empty() && !link.starts_with('#') && !link.contains(':')
}

/// The width and height in a PNG's head, in px.
fn png_size(file: &Path) -> Option<(u32, u32)> {
    let bytes = fs::read(file).ok()?;
    let head = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")?;
    let number = |at: usize| Some(u32::from_be_bytes(head.get(at..at + 4)?.try_into().ok()?));
    Some((number(0)?, number(4)?))
}

#[cfg(test)]
mod tests;
