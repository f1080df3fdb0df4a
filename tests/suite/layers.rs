//! Dependencies point from the page to the core, and only there.

use crate::files::{File, assert_none, read, shipped, under};

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
fn the_core_and_the_rules_depend_on_values_alone() {
    let values = ["serde", "postcard", "thiserror"];
    only_depends_on("unseat-core", &values);
    only_depends_on("unseat-app", &[&values[..], &["unseat-core"]].concat());
}

#[track_caller]
fn only_depends_on(package: &str, allowed: &[&str]) {
    let manifest = read(&format!("crates/{package}/Cargo.toml"));
    let (_, rest) = manifest
        .split_once("[dependencies]")
        .expect("it has dependencies");
    let table = rest.split("\n[").next().unwrap_or(rest);
    for line in table.lines().filter(|line| !line.starts_with('#')) {
        let Some((name, _)) = line.split_once('=') else {
            continue;
        };
        assert!(
            allowed.contains(&name.trim()),
            "{name} is new in {package}: does it know a browser, a clock or a file?"
        );
    }
}

#[test]
fn the_platform_knows_no_component_and_no_effect() {
    assert_none(
        &shipped_in("src/platform"),
        &["crate::components", "crate::effects", "html!"],
        "the platform is the far edge",
    );
}

#[test]
fn only_containers_ask_for_the_time_or_for_what_is_kept() {
    let mut files = under("src/components", ".rs");
    files.retain(|file| !is_container(&file.path));
    assert_none(
        &files,
        &[
            "platform::clock",
            "platform::storage",
            "effects::keep",
            "effects::recall",
        ],
        "components draw what they are given",
    );
}

#[test]
fn effects_are_interpreted_in_one_place() {
    let mut files = shipped_in("src/");
    files.retain(|file| !file.path.starts_with("src/effects"));
    assert_none(
        &files,
        &[
            "Effect::Tell",
            "Effect::Record",
            "Effect::Remember",
            "Effect::Notify",
        ],
        "src/effects.rs is the only interpreter",
    );
}

/// The two that own state, and what they own it with.
fn is_container(path: &str) -> bool {
    ["src/components/app", "src/components/player"]
        .iter()
        .any(|container| {
            path.strip_prefix(container).is_some_and(|rest| {
                [".rs", "/asking.rs", "/breaks.rs", "/planning.rs"].contains(&rest)
            })
        })
}
