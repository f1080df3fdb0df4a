//! What a page says of itself to those who preview it.

use unseat_app::quiz::card;

use super::CARD;
use super::address::Address;

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
    /// Its tags of Open Graph. What those say, Twitter's need not say again.
    pub(super) fn tags(&self, address: &Address) -> String {
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
    use super::{Address, Head};

    const HEAD: Head<'_> = Head {
        app: "Unseat",
        title: "T",
        description: "D",
        alt: "A",
        path: "r/x/",
    };

    #[test]
    fn previews_are_told_whole_addresses() {
        let address = Address::parse("https://a.b/c").expect("a sound address");
        let tags = HEAD.tags(&address);
        assert!(tags.contains("\"og:image\" content=\"https://a.b/c/r/x/card.png\">"));
        assert!(tags.contains("<link rel=\"canonical\" href=\"https://a.b/c/r/x/\">\n"));
    }

    #[test]
    fn without_an_address_a_page_claims_none() {
        let tags = HEAD.tags(&Address::unknown());
        assert!(tags.contains("\"og:image\" content=\"card.png\">"));
        assert!(!tags.contains("canonical") && !tags.contains("og:url"));
    }
}
