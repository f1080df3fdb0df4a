//! What a host says along with each file, as `_headers`: a file that several
//! hosts of static sites read, and our own server does.
//!
//! ```text
//! /r/*
//!   Cache-Control: no-cache
//! ```
//!
//! A path may end in `*`, which stands for anything. Every rule that fits counts,
//! and hosts join values of one name: so no two rules that fit a file set the same.

use std::fmt;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

/// The file, in the root of the site. It is for the host, and not to be served.
pub(crate) const NAME: &str = "_headers";

/// Rules in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Headers(Vec<Rule>);

/// What is said of the files under one path.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Rule {
    path: String,
    /// Names and values.
    lines: Vec<(String, String)>,
}

impl Headers {
    /// Those of a site; none where it has no such file.
    pub(crate) fn of_site(folder: &Path) -> Result<Self> {
        match fs::read_to_string(folder.join(NAME)) {
            Ok(text) => Self::parse(&text),
            Err(_) => Ok(Self::default()),
        }
    }

    /// Adds a rule.
    pub(crate) fn add(&mut self, path: impl Into<String>, lines: &[(&str, &str)]) {
        let own = |&(name, value): &(&str, &str)| (name.to_owned(), value.to_owned());
        self.0.push(Rule {
            path: path.into(),
            lines: lines.iter().map(own).collect(),
        });
    }

    /// How many rules there are.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// Every name and value for a path, which begins with a slash.
    pub(crate) fn of(&self, path: &str) -> impl Iterator<Item = (&str, &str)> {
        let rules = self.0.iter().filter(move |rule| rule.fits(path));
        rules
            .flat_map(|rule| &rule.lines)
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }

    fn parse(text: &str) -> Result<Self> {
        let mut headers = Self::default();
        for (number, line) in text.lines().enumerate() {
            let broken = || format!("{NAME}, line {}: {line:?} means nothing", number + 1);
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if line.starts_with('/') {
                headers.add(line, &[]);
                continue;
            }
            let pair = line
                .strip_prefix("  ")
                .and_then(|line| line.split_once(": "));
            let (name, value) = pair.with_context(broken)?;
            let rule = headers.0.last_mut().with_context(broken)?;
            rule.lines.push((name.to_owned(), value.to_owned()));
        }
        Ok(headers)
    }
}

impl Rule {
    fn fits(&self, path: &str) -> bool {
        match self.path.strip_suffix('*') {
            Some(start) => path.starts_with(start),
            None => path == self.path,
        }
    }
}

impl fmt::Display for Headers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for rule in &self.0 {
            writeln!(f, "{}", rule.path)?;
            for (name, value) in &rule.lines {
                writeln!(f, "  {name}: {value}")?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Headers;

    fn headers() -> Headers {
        let mut headers = Headers::default();
        headers.add("/*", &[("A", "1")]);
        headers.add("/", &[("B", "2: 3")]);
        headers.add("/r/*", &[("C", "4"), ("D", "5")]);
        headers
    }

    #[test]
    fn what_is_written_is_read_the_same() {
        let read = Headers::parse(&format!("# why\n\n{}", headers())).expect("it is sound");
        assert_eq!(read, headers());
    }

    #[test]
    fn every_rule_that_fits_counts() {
        let of = |path| {
            headers()
                .of(path)
                .map(|(name, _)| name.to_owned())
                .collect::<String>()
        };
        assert_eq!(of("/"), "AB");
        assert_eq!(of("/r/x/card.png"), "ACD");
        assert_eq!(of("/r"), "A");
    }

    #[test]
    fn what_is_no_rule_is_named() {
        for text in ["  A: 1\n", "/\n  A\n", "/\nA: 1\n"] {
            let error = Headers::parse(text).expect_err("it is broken");
            assert!(error.to_string().contains("means nothing"), "{error}");
        }
    }
}
