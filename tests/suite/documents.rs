//! The documents speak of what is there.

use crate::files::{read, root};

#[test]
fn a_stranger_finds_the_usual_documents() {
    for path in [
        "README.md",
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "LICENSE-MIT",
        "LICENSE-APACHE",
        "content/README.md",
        "docs/embedding.md",
        "docs/hosting.md",
        "docs/security.md",
        "tests/README.md",
    ] {
        assert!(!read(path).trim().is_empty(), "{path} is empty");
    }
}

#[test]
fn every_path_a_document_names_is_there() {
    for document in DOCUMENTS {
        let text = read(document);
        for path in quoted(&text).filter(|it| is_path(it)) {
            assert!(
                root().join(path).exists(),
                "{document} speaks of `{path}`, which is not there"
            );
        }
    }
}

#[test]
fn every_command_a_document_names_is_known() {
    let usage = read("crates/xtask/src/cli.rs");
    for document in DOCUMENTS {
        let text = read(document);
        for rest in text.split("cargo xtask ").skip(1) {
            let command: String = rest.chars().take_while(char::is_ascii_lowercase).collect();
            assert!(
                command.is_empty() || usage.contains(&format!("\"{command}\"")),
                "{document} speaks of `cargo xtask {command}`, which there is not"
            );
        }
    }
}

/// What `style/tokens.css` says of each property that a host page may set.
fn properties() -> Vec<String> {
    let tokens = read("style/tokens.css");
    let rows = tokens.lines().filter_map(|line| {
        let (declaration, comment) = line.trim().strip_suffix(" */")?.split_once("; /* ")?;
        let name = &declaration[declaration.find("--unseat-")?..];
        let end = name.find(|it: char| !(it == '-' || it.is_ascii_lowercase()));
        Some(format!("| `{}` | {comment} |", &name[..end?]))
    });
    rows.collect()
}

#[test]
fn a_host_page_finds_what_it_may_set() {
    let rows = properties();
    assert!(rows.len() >= 10, "{rows:#?}");
    let table = rows.join("\n");
    assert!(
        read("docs/embedding.md").contains(&table),
        "docs/embedding.md should have these rows:\n{table}"
    );
}

#[test]
fn the_readme_names_the_browsers_that_the_build_is_for() {
    let minify = read("crates/xtask/src/finish/minify.rs");
    let (_, rest) = minify.split_once("--target=").expect("it has targets");
    let (targets, _) = rest.split_once('"').expect("they end");
    let version = |browser: &str| {
        let found = targets.split(',').find_map(|it| it.strip_prefix(browser));
        found.unwrap_or_else(|| panic!("no {browser} in {targets}"))
    };
    let line = format!(
        "Chrome or Edge {}, Firefox {}, Safari {}, and newer.",
        version("chrome"),
        version("firefox"),
        version("safari"),
    );
    assert!(
        read("README.md").contains(&line),
        "README.md should say: {line}"
    );
}

const DOCUMENTS: [&str; 7] = [
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "docs/embedding.md",
    "docs/hosting.md",
    "docs/security.md",
    "tests/README.md",
];

/// What stands between back-quotes on one line.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .flat_map(|line| line.split('`').skip(1).step_by(2))
}

/// Whether a quoted text names something in the repository; `dist/`, `target/`
/// and the modules of `src/platform` come and go or go without an ending.
fn is_path(text: &str) -> bool {
    [
        "content/", "crates/", "deploy/", "docs/", "style/", "tests/", "web/",
    ]
    .iter()
    .any(|folder| text.starts_with(folder) && !text.contains(['*', '<', ' ']))
}
