//! The page itself: its white space, and what must not be in it.

use anyhow::{Result, bail, ensure};

/// The page without comments and indentation, once it is known to be sound.
pub(super) fn tidy(html: &str) -> Result<String> {
    ensure!(
        !html.contains("<pre") && !html.contains("<textarea"),
        "index.html has an element whose white space matters: teach `finish` about it"
    );
    let html = without_comments(html)?;
    refuse_inline_scripts(&html)?;
    let lines: Vec<&str> = html
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    Ok(lines.join("\n"))
}

fn without_comments(html: &str) -> Result<String> {
    let mut kept = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, comment)) = rest.split_once("<!--") {
        kept.push_str(before);
        let Some((_, after)) = comment.split_once("-->") else {
            bail!("index.html has a comment without an end");
        };
        rest = after;
    }
    kept.push_str(rest);
    Ok(kept)
}

/// A page without inline scripts can be served under a strict policy.
fn refuse_inline_scripts(html: &str) -> Result<()> {
    for (at, _) in html.match_indices("<script") {
        let tag = html[at..].split('>').next().unwrap_or_default();
        ensure!(
            tag.contains(" src=") || tag.contains("application/ld+json"),
            "the page has an inline script: {tag}>"
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::tidy;

    #[test]
    fn comments_and_indentation_go_and_words_stay_apart() {
        let html = "<body>\n  <!-- why\n so -->\n\n  <p>One\n    two</p>\n</body>\n";
        assert_eq!(
            tidy(html).expect("a sound page"),
            "<body>\n<p>One\ntwo</p>\n</body>"
        );
    }

    #[test]
    fn an_inline_script_is_refused() {
        assert!(tidy("<script type=\"module\">run()</script>").is_err());
        assert!(tidy("<script type=\"module\" src=\"./boot.js\"></script>").is_ok());
    }
}
