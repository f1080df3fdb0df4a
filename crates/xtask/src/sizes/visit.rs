//! What a first visit to a page downloads until the app answers.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use unseat_app::part::Part;
use unseat_core::content::Opening;

use crate::finish::path_of;

const PAGE: &str = "index.html";
/// Links that a browser does not follow on a visit, or only when it is over.
const LATER: [&str; 4] = [
    "rel=\"manifest\"",
    "rel=\"apple-touch-icon\"",
    "rel=\"canonical\"",
    "rel=\"alternate\"",
];

/// The files: the page, what its head names, and the script of its part, which
/// `web/boot.js` asks for.
pub(super) fn files(dist: &Path, opening: Opening) -> Result<Vec<PathBuf>> {
    let page = dist.join(path_of(opening)).join(PAGE);
    let html = fs::read_to_string(&page)
        .with_context(|| format!("{} is not built yet", page.display()))?;
    let script =
        match Part::of(opening).map(Part::name) {
            Some(part) => Some(script_of(part, &html).with_context(|| {
                format!("{} does not name the script of {part}", page.display())
            })?),
            None => None,
        };
    let mut files = vec![page.clone()];
    for name in addresses(&html).into_iter().chain(script) {
        let file = beside(&page, name);
        ensure!(
            file.is_file(),
            "{} names {name}, which is not there",
            page.display()
        );
        if !files.contains(&file) {
            files.push(file);
        }
    }
    let codes = files.iter().filter(|file| is_wasm(file)).count();
    ensure!(
        codes == 1 + usize::from(script.is_some()),
        "{} names {codes} files of wasm: is it the page of a finished build?",
        page.display()
    );
    Ok(files)
}

fn is_wasm(file: &Path) -> bool {
    file.extension().is_some_and(|end| end == "wasm")
}

/// The file that an address of a page means.
fn beside(page: &Path, address: &str) -> PathBuf {
    let mut file = page.to_owned();
    file.pop();
    for step in address.split('/') {
        match step {
            "." => {}
            ".." => {
                file.pop();
            }
            name => file.push(name),
        }
    }
    file
}

/// Relative addresses in `href` and `src` of the head. What is there for browsers
/// without scripts, no other downloads; what is for installing the app is fetched when
/// all is done, or when somebody installs it.
fn addresses(html: &str) -> Vec<&str> {
    let head = html.split("</head>").next().unwrap_or(html);
    let parts = head.split("<noscript>").enumerate();
    let parts = parts.map(|(place, part)| match part.split_once("</noscript>") {
        Some((_, after)) if place > 0 => after,
        _ => part,
    });
    let tags = parts.flat_map(|part| part.split('<'));
    tags.filter(|tag| !LATER.iter().any(|rel| tag.contains(rel)))
        .flat_map(|tag| [attribute(tag, "href"), attribute(tag, "src")])
        .flatten()
        .collect()
}

/// The address of a part's script.
fn script_of<'a>(part: &str, html: &'a str) -> Option<&'a str> {
    attribute(html, &format!("data-{part}js"))
}

/// What an attribute says.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    let (value, _) = rest.split_once('"')?;
    Some(value)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{addresses, beside, script_of};

    const HTML: &str = r#"<link href="../a.css"><link rel="manifest" href="./m">
        <link rel="canonical" href="https://a.b/c/"><link id="x" href="./b.wasm" data-xjs="../x.js">
        <noscript><link href="./no.css"></noscript>
        <script type="module" src="./c.js"></script>
        </head><a href="./d/">d</a>"#;

    #[test]
    fn a_first_visit_downloads_what_the_head_names() {
        assert_eq!(addresses(HTML), ["../a.css", "./b.wasm", "./c.js"]);
    }

    #[test]
    fn the_script_of_a_part_is_named_for_when_it_is_asked_for() {
        assert_eq!(script_of("x", HTML), Some("../x.js"));
        assert_eq!(script_of("y", HTML), None);
    }

    #[test]
    fn addresses_lead_from_the_folder_of_their_page() {
        let page = Path::new("/dist/quiz/index.html");
        assert_eq!(beside(page, "../a.css"), Path::new("/dist/a.css"));
        assert_eq!(beside(page, "./b.css"), Path::new("/dist/quiz/b.css"));
    }
}
