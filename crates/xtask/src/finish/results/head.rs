//! What a page says of itself to those who preview it.

use anyhow::{Context, Result};
use unseat_core::quiz::card;

use super::CARD;
use super::address::Address;
use super::html::between;

/// What stands before a page's description.
pub(super) const DESCRIPTION: &str = "<meta name=\"description\" content=\"";

/// The page with a hint that it needs the quiz as well.
pub(super) fn with_quiz(html: &str) -> Result<String> {
    let quiz = between(html, " data-quiz=\"", "\"")?;
    let hint = format!("<link rel=\"preload\" as=\"fetch\" crossorigin href=\"{quiz}\">\n</head>");
    Ok(html.replacen("</head>", &hint, 1))
}

/// The page with its hints put off until `web/boot.js` finds that it needs them.
pub(super) fn with_hints_for_later(html: &str) -> String {
    html.replace(" rel=\"modulepreload\"", " data-rel=\"modulepreload\"")
        .replace(" rel=\"preload\"", " data-rel=\"preload\"")
}

/// A page in short. Its texts are HTML already.
pub(super) struct Head<'a> {
    pub(super) app: &'a str,
    pub(super) title: &'a str,
    pub(super) description: &'a str,
    /// Its card in words.
    pub(super) alt: &'a str,
    /// Its folder, from the site's root; empty, or with a slash at its end.
    pub(super) path: &'a str,
}

impl Head<'_> {
    /// The page with the tags of Open Graph, after its description. What those
    /// say, Twitter's need not say again.
    pub(super) fn put_into(&self, html: &str, address: &Address) -> Result<String> {
        let at = html
            .find(DESCRIPTION)
            .context("index.html has no description")?;
        let line = html[at..]
            .find('\n')
            .context("index.html is all one line")?;
        let (before, after) = html.split_at(at + line + 1);
        Ok(format!("{before}{}{after}", self.tags(address)))
    }

    fn tags(&self, address: &Address) -> String {
        let page = address.of(self.path);
        let picture = format!("{}{CARD}", self.path);
        let picture = address.of(&picture).unwrap_or_else(|| CARD.to_owned());
        let (width, height) = (card::WIDTH.to_string(), card::HEIGHT.to_string());
        let properties = [
            ("og:type", Some("website")),
            ("og:site_name", Some(self.app)),
            ("og:title", Some(self.title)),
            ("og:description", Some(self.description)),
            ("og:url", page.as_deref()),
            ("og:image", Some(&picture)),
            ("og:image:type", Some("image/png")),
            ("og:image:width", Some(&width)),
            ("og:image:height", Some(&height)),
            ("og:image:alt", Some(self.alt)),
        ];
        let mut tags: String = properties
            .into_iter()
            .filter_map(|(name, value)| Some((name, value?)))
            .map(|(name, value)| {
                ["<meta property=\"", name, "\" content=\"", value, "\">\n"].concat()
            })
            .collect();
        tags.push_str("<meta name=\"twitter:card\" content=\"summary_large_image\">\n");
        if let Some(page) = page {
            tags.push_str("<link rel=\"canonical\" href=\"");
            tags.push_str(&page);
            tags.push_str("\">\n");
        }
        tags
    }
}

#[cfg(test)]
mod tests {
    use super::{Address, DESCRIPTION, Head, with_hints_for_later, with_quiz};

    const HEAD: Head<'_> = Head {
        app: "Unseat",
        title: "T",
        description: "D",
        alt: "A",
        path: "r/x/",
    };

    fn page(address: &Address) -> String {
        let html = format!("{DESCRIPTION}D\">\n<link>\n");
        HEAD.put_into(&html, address).expect("it has a description")
    }

    #[test]
    fn previews_are_told_whole_addresses() {
        let page = page(&Address::parse("https://a.b/c").expect("a sound address"));
        assert!(page.contains("\"og:image\" content=\"https://a.b/c/r/x/card.png\">"));
        assert!(page.contains("<link rel=\"canonical\" href=\"https://a.b/c/r/x/\">\n<link>"));
    }

    #[test]
    fn the_quiz_is_hinted_at_by_its_own_name() {
        let page = with_quiz("<link rel=\"preload\" data-quiz=\"./quiz-1.bin\">\n</head>");
        let page = page.expect("it names the quiz");
        let hint = "<link rel=\"preload\" as=\"fetch\" crossorigin href=\"./quiz-1.bin\">\n</head>";
        assert!(page.ends_with(hint), "{page}");
        assert!(with_quiz("</head>").is_err());
    }

    #[test]
    fn hints_for_later_ask_for_nothing() {
        let page = with_hints_for_later("<link rel=\"modulepreload\"><link rel=\"preload\">");
        assert_eq!(
            page,
            "<link data-rel=\"modulepreload\"><link data-rel=\"preload\">"
        );
    }

    #[test]
    fn without_an_address_a_page_claims_none() {
        let page = page(&Address::unknown());
        assert!(page.contains("\"og:image\" content=\"card.png\">"));
        assert!(!page.contains("canonical") && !page.contains("og:url"));
    }
}
