//! Dependencies point from the page to the core, and only there.

use cargo_metadata::{DependencyKind, MetadataCommand};

use crate::files::{File, assert_none, read, root, shipped, under};
use crate::graph::Graph;

const BROWSER: [&str; 4] = ["web_sys", "js_sys", "gloo", "wasm_bindgen"];

fn shipped_in(folder: &str) -> Vec<File> {
    let mut files = shipped();
    files.retain(|file| file.path.starts_with(folder));
    files
}

#[test]
fn only_the_platform_names_the_browser() {
    let mut files = shipped_in("src/");
    // What a page may call is said where it begins.
    files.retain(|file| !file.path.starts_with("src/platform") && file.path != "src/main.rs");
    assert_none(&files, &BROWSER, "only src/platform may name the browser");
}

#[test]
fn the_core_knows_no_browser_no_clock_and_no_chance() {
    let words = [
        &BROWSER[..],
        &["yew", "std::time", "Instant", "rand::", "std::fs"],
    ]
    .concat();
    assert_none(
        &shipped_in("crates/"),
        &words,
        "the core and the rules take these as arguments",
    );
}

#[test]
fn each_crate_depends_on_what_it_may_know() {
    let metadata = MetadataCommand::new()
        .manifest_path(root().join("Cargo.toml"))
        .no_deps()
        .exec()
        .expect("cargo can say what the workspace is");
    let depends = |package: &str| -> Vec<String> {
        let found = metadata.packages.iter().find(|it| it.name == package);
        let found = found.unwrap_or_else(|| panic!("there is no crate {package}"));
        let shipped = found.dependencies.iter();
        let shipped = shipped.filter(|it| it.kind == DependencyKind::Normal && !it.optional);
        let mut names: Vec<_> = shipped.map(|it| it.name.clone()).collect();
        names.sort();
        names
    };
    let why = "does the new one know a browser, a clock or a file?";
    assert_eq!(depends("later"), [""; 0], "{why}");
    assert_eq!(
        depends("unseat-core"),
        ["postcard", "serde", "thiserror"],
        "{why}"
    );
    assert_eq!(
        depends("unseat-app"),
        ["later", "postcard", "serde", "thiserror", "unseat-core"],
        "{why}"
    );
    let shipped = depends("unseat");
    assert!(
        !shipped.iter().any(|it| it == "unseat-authoring"),
        "{shipped:?}"
    );
}

#[test]
fn no_two_modules_need_each_other() {
    for folder in ["crates/unseat-core/src", "crates/unseat-app/src", "src"] {
        let circles = Graph::of(folder).circles();
        assert!(circles.is_empty(), "{folder}: {circles:#?}");
    }
}

#[test]
fn a_part_knows_no_part_but_those_below_it() {
    let graph = Graph::of("crates/unseat-app/src");
    assert!(graph.has("quiz", "player"), "a result becomes a warm-up");
    for part in ["quiz", "breaks", "programme"] {
        for other in ["quiz", "breaks", "programme", "weeks"] {
            assert!(!graph.has(part, other), "{part} knows {other}");
        }
        assert!(!graph.has("player", part), "the player knows {part}");
    }
}

#[test]
fn the_platform_knows_no_component_and_no_effect() {
    assert_none(
        &shipped_in("src/platform"),
        &["crate::parts", "crate::app", "crate::effects", "html!"],
        "the platform is the far edge",
    );
}

#[test]
fn components_ask_the_browser_for_nothing() {
    let mut files = under("src/parts", ".rs");
    files.extend(under("src/ui", ".rs"));
    files.extend(under("src/figure", ".rs"));
    assert_none(
        &files,
        &[
            "platform::clock",
            "platform::storage",
            "platform::alarm",
            "platform::address",
            "crate::effects",
        ],
        "components draw what they are given, and send events",
    );
}

#[test]
fn every_effect_is_interpreted_in_one_place() {
    let effects = variants("crates/unseat-app/src/effect.rs", "Effect");
    assert!(effects.len() > 10, "{effects:?}");
    let interpreter = read("src/effects.rs");
    let mut others = shipped_in("src/");
    others.retain(|file| file.path != "src/effects.rs");
    for effect in &effects {
        let named = format!("Effect::{effect}");
        assert!(interpreter.contains(&named), "nobody carries out {named}");
        // Only the driver knows when a change is drawn, and what the browser has kept.
        if !["Focus", "Keep"].contains(&effect.as_str()) {
            assert_none(&others, &[&named], "src/effects.rs is the only interpreter");
        }
    }
}

/// The names of the variants of an enum.
fn variants(path: &str, name: &str) -> Vec<String> {
    let file = syn::parse_file(&read(path)).expect("it is Rust");
    let found = file.items.into_iter().find_map(|item| match item {
        syn::Item::Enum(item) if item.ident == name => Some(item.variants),
        _ => None,
    });
    let found = found.unwrap_or_else(|| panic!("{path} has no {name}"));
    found.iter().map(|it| it.ident.to_string()).collect()
}
