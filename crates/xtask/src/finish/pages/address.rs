//! Where the site will be, as far as it is known.

use anyhow::{Result, ensure};

/// The environment variable that says it, e.g. `https://example.org/unseat/`.
const VARIABLE: &str = "UNSEAT_ADDRESS";

/// The public address of the site. Previews of a link want it: who makes them
/// follows no relative address of a picture.
pub(in crate::finish) struct Address(Option<String>);

impl Address {
    /// As the environment says. Without it pages are sound, but previews have no
    /// picture, and that is said.
    pub(super) fn of_environment() -> Result<Self> {
        let address = Self::as_given()?;
        if address.0.is_none() {
            println!("note: without {VARIABLE} no preview of a shared link has a picture");
        }
        Ok(address)
    }

    /// As the environment says, if it says anything.
    pub(in crate::finish) fn as_given() -> Result<Self> {
        let text = std::env::var(VARIABLE).unwrap_or_default();
        if text.is_empty() {
            return Ok(Self::unknown());
        }
        Self::parse(&text)
    }

    /// Not known.
    pub(in crate::finish) const fn unknown() -> Self {
        Self(None)
    }

    /// As somebody writes it.
    pub(in crate::finish) fn parse(text: &str) -> Result<Self> {
        let rest = ["https://", "http://"]
            .iter()
            .find_map(|scheme| text.strip_prefix(scheme));
        ensure!(
            rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/'))
                && !text.contains([' ', '"', '\'', '<', '>', '&', '?', '#']),
            "{VARIABLE} is {text:?}; it should look like https://example.org/unseat/"
        );
        Ok(Self(Some(format!("{}/", text.trim_end_matches('/')))))
    }

    /// Its folder on its host, e.g. `/unseat/`.
    pub(in crate::finish) fn folder(&self) -> Option<&str> {
        let (_, rest) = self.0.as_deref()?.split_once("://")?;
        rest.find('/').map(|slash| &rest[slash..])
    }

    /// The whole address of a file of the site.
    pub(super) fn of(&self, path: &str) -> Option<String> {
        self.0.as_ref().map(|root| format!("{root}{path}"))
    }
}

#[cfg(test)]
mod tests {
    use super::Address;

    #[test]
    fn a_slash_at_the_end_may_be_left_out() {
        for text in ["https://example.org/unseat", "https://example.org/unseat/"] {
            let address = Address::parse(text).expect("a sound address");
            let card = address.of("card.png");
            assert_eq!(card.as_deref(), Some("https://example.org/unseat/card.png"));
        }
    }

    #[test]
    fn the_folder_is_what_follows_the_host() {
        for (text, folder) in [("https://a.b", "/"), ("https://a.b:1/c/d", "/c/d/")] {
            let address = Address::parse(text).expect("a sound address");
            assert_eq!(address.folder(), Some(folder));
        }
    }

    #[test]
    fn what_is_no_address_of_a_folder_is_refused() {
        for text in [
            "example.org",
            "https://",
            "https:///x",
            "https://a.b/?q",
            "https://a.b/\"",
        ] {
            assert!(Address::parse(text).is_err(), "{text}");
        }
    }
}
