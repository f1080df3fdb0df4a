//! Text in pages.

use anyhow::{Context, Result};

/// A text that means itself in HTML, between tags and in attributes.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// A text with its `{holes}` filled.
pub(super) fn filled(text: &str, values: &[(&str, &str)]) -> String {
    values.iter().fold(text.to_owned(), |text, (hole, value)| {
        text.replace(&format!("{{{hole}}}"), value)
    })
}

/// What stands between `start` and the next `end`.
pub(super) fn between<'a>(html: &'a str, start: &str, end: &str) -> Result<&'a str> {
    let found = html
        .split_once(start)
        .and_then(|(_, rest)| rest.split_once(end));
    let (inside, _) = found.with_context(|| format!("index.html has no {start} … {end}"))?;
    Ok(inside)
}

/// The page with something else between `start` and the next `end`.
pub(super) fn replaced(html: &str, start: &str, end: &str, inside: &str) -> Result<String> {
    let old = between(html, start, end)?;
    Ok(html.replacen(
        &format!("{start}{old}{end}"),
        &format!("{start}{inside}{end}"),
        1,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_means_itself() {
        assert_eq!(escaped("<a & \"b\">"), "&lt;a &amp; &quot;b&quot;&gt;");
    }

    #[test]
    fn holes_are_filled_by_name() {
        let values = [("a", "1"), ("b", "2")];
        assert_eq!(filled("{b} {a} {b}", &values), "2 1 2");
    }

    #[test]
    fn only_the_first_place_is_replaced() {
        let page = replaced("<p>old</p><p>old</p>", "<p>", "</p>", "new");
        assert_eq!(page.expect("it is there"), "<p>new</p><p>old</p>");
        assert!(replaced("<p>", "<p>", "</p>", "new").is_err());
    }
}
