//! The strict policy of our pages. A host is told it, and each page says it as well, so
//! that a host which sends no headers does not take it away.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::{PAGE, embed, pages};

/// What our pages and the worker may do. They hold no inline script and no inline
/// style, build no code or markup from text, and ask nobody else for anything. A
/// saved picture is drawn from an SVG in a `data:` address.
const RULES: [&str; 11] = [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types unseat",
];

/// For the page that shows snippets at work, in frames of ours.
const FRAMING: &str = "frame-src 'self'";

/// What every page begins its head with. The policy comes next: it counts for what
/// stands below it.
const CHARSET: &str = "<meta charset=\"utf-8\">";

/// The policy of what is in a folder of the site; of the site itself, where it has no name.
pub(super) fn header(folder: &str) -> String {
    let whom = if folder == embed::FOLDER {
        // It is made to be shown in the frames of others.
        "*"
    } else {
        "'self'"
    };
    format!("{}; frame-ancestors {whom}", rules(folder))
}

/// The part of it that a page can say itself.
fn rules(folder: &str) -> String {
    let framing = (folder == pages::BLOG).then_some(FRAMING);
    RULES
        .into_iter()
        .chain(framing)
        .collect::<Vec<_>>()
        .join("; ")
}

/// Has every page of the site that is written say its policy.
pub(super) fn write(folder: &Path) -> Result<()> {
    add(folder, "")
}

/// Has the pages of one folder of the site say it.
pub(super) fn write_in(folder: &Path, name: &str) -> Result<()> {
    add(&folder.join(name), name)
}

fn add(inside: &Path, place: &str) -> Result<()> {
    for entry in fs::read_dir(inside)? {
        let entry = entry?;
        let path = entry.path();
        if path.is_dir() {
            let name = entry.file_name().to_string_lossy().into_owned();
            add(&path, if place.is_empty() { &name } else { place })?;
        } else if entry.file_name() == PAGE {
            let html = fs::read_to_string(&path)?;
            let html = with(&html, place).with_context(|| path.display().to_string())?;
            fs::write(&path, html)?;
        }
    }
    Ok(())
}

fn with(html: &str, place: &str) -> Result<String> {
    ensure!(
        html.contains(CHARSET),
        "a page must begin with {CHARSET}, and go on with its policy"
    );
    let policy = format!(
        "{CHARSET}\n<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">",
        rules(place)
    );
    Ok(html.replacen(CHARSET, &policy, 1))
}

#[cfg(test)]
mod tests {
    use super::{header, rules, with};

    #[test]
    fn a_page_says_what_its_host_does_but_who_may_frame_it() {
        for folder in ["", "learn", "blog", "embed"] {
            let header = header(folder);
            let (said, framed) = header.rsplit_once("; ").expect("several rules");
            assert_eq!(said, rules(folder));
            assert!(framed.starts_with("frame-ancestors "), "{framed}");
        }
        assert!(header("blog").contains("frame-src 'self'"));
        assert!(!header("").contains("frame-src"));
    }

    #[test]
    fn the_policy_stands_above_all_that_it_is_for() {
        let page = with("<head>\n<meta charset=\"utf-8\">\n<script src=x>", "").expect("a page");
        let [policy, script] = ["http-equiv", "<script"].map(|it| page.find(it));
        assert!(policy.is_some() && policy < script, "{page}");
        assert!(with("<head>", "").is_err());
    }
}
