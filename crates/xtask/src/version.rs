//! Versions as the tools print them.

use std::fmt;

/// Three numbers, e.g. `0.21.14`. Missing ones are zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Version(pub(crate) u32, pub(crate) u32, pub(crate) u32);

impl Version {
    /// The first version in a text, e.g. in `rustc 1.95.0 (59807616e 2026-04-14)`.
    pub(crate) fn find(text: &str) -> Option<Self> {
        text.split_whitespace().find_map(Self::parse)
    }

    fn parse(word: &str) -> Option<Self> {
        let mut numbers = word
            .trim_start_matches('v')
            .split(['.', '-', '+'])
            .map_while(|part| part.parse().ok());
        let major = numbers.next()?;
        Some(Self(
            major,
            numbers.next().unwrap_or(0),
            numbers.next().unwrap_or(0),
        ))
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.0, self.1, self.2)
    }
}

#[cfg(test)]
mod tests {
    use super::Version;

    #[track_caller]
    fn check(text: &str, expected: Option<Version>) {
        assert_eq!(Version::find(text), expected, "in {text:?}");
    }

    #[test]
    fn a_version_is_found_the_way_each_tool_prints_it() {
        check("trunk 0.21.14", Some(Version(0, 21, 14)));
        check(
            "rustc 1.95.0 (59807616e 2026-04-14)",
            Some(Version(1, 95, 0)),
        );
        check(
            "rustc 1.99.0-nightly (abc 2026-01-01)",
            Some(Version(1, 99, 0)),
        );
        check("v20.20.2", Some(Version(20, 20, 2)));
        check(
            "wasm-opt version 132 (version_132)",
            Some(Version(132, 0, 0)),
        );
        check(
            "Chromium 156.0.8078.79 built on Debian",
            Some(Version(156, 0, 8078)),
        );
        check("command not found", None);
    }

    #[test]
    fn versions_compare_by_number_not_by_letter() {
        assert!(Version(0, 21, 14) > Version(0, 21, 9));
        assert!(Version(1, 100, 0) > Version(1, 88, 0));
    }
}
