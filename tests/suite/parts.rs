//! Where the parts of the app are listed. CONTRIBUTING.md, "Add a part", names these places.

use crate::files::{File, read, shipped, under};

/// The table, which all other places could be made from.
const TABLE: &str = "crates/unseat-app/src/part.rs";
/// Where a line of a new part goes besides.
const LISTS: [&str; 8] = [
    // Its module.
    "crates/unseat-app/src/lib.rs",
    // Where its rules are cut off.
    "crates/unseat-app/src/cut.rs",
    // What it needs: how that is packed, and read from `content/`.
    "crates/unseat-authoring/src/lib.rs",
    "crates/unseat-authoring/src/link.rs",
    // Its words.
    "crates/unseat-core/src/content/strings/words.rs",
    // Its screens, and where they are cut off.
    "src/parts.rs",
    "src/parts/cut.rs",
    // Written by `cargo xtask host`.
    "web/host.ts",
];

/// Where one part matters to another: what is erased in one counts no longer in the next.
const TIES: &str = "crates/unseat-app/src/app.rs";

/// The names of all parts, from the table.
fn names() -> Vec<String> {
    let table = read(TABLE);
    let rows = table.lines().filter_map(|line| {
        let (_, rest) = line.split_once(" = \"")?;
        let (name, rest) = rest.split_once("\", on ")?;
        rest.ends_with(';').then(|| name.to_owned())
    });
    rows.collect()
}

/// Whether a file is in the folders of a part.
fn is_own(path: &str, names: &[String]) -> bool {
    let own = ["crates/unseat-app/src/", "src/parts/", "web/parts/"];
    let rest = own.iter().find_map(|folder| path.strip_prefix(folder));
    rest.is_some_and(|rest| {
        let name = rest.split(['/', '.']).next().unwrap_or_default();
        names.iter().any(|it| it == name)
    })
}

/// Whether a line of code, and not of words about it, names a part.
fn speaks_of(file: &File, name: &str) -> bool {
    let code = file.text.lines().map(str::trim);
    let mut code = code.filter(|line| !line.starts_with("//") && !line.starts_with('*'));
    code.any(|line| {
        let words = line.split(|it: char| !it.is_ascii_alphanumeric());
        words
            .into_iter()
            .any(|word| word.to_ascii_lowercase() == name)
    })
}

#[test]
fn the_parts_are_listed_in_few_places_and_each_is_known() {
    let names = names();
    assert!(names.len() >= 4, "the table is read: {names:?}");
    let mut files = shipped();
    files.extend(under("web", ".ts"));
    for folder in [
        "crates/unseat-authoring/src",
        "crates/xtask/src",
        "crates/prerender/src",
    ] {
        files.extend(under(folder, ".rs"));
    }
    files.retain(|file| {
        let is_list = file.path != TIES && !is_own(&file.path, &names);
        is_list && !file.path.contains("/tests")
    });
    let lists = files
        .iter()
        .filter(|file| names.iter().all(|name| speaks_of(file, name)));
    let mut found: Vec<&str> = lists.map(|file| &*file.path).collect();
    found.sort_unstable();
    let mut known: Vec<&str> = LISTS.into_iter().chain([TABLE]).collect();
    known.sort_unstable();
    assert_eq!(
        found, known,
        "make a list of parts from each_part, or say here what it is for"
    );
    let document = read("CONTRIBUTING.md");
    for place in known {
        assert!(
            place == "web/host.ts" || document.contains(&format!("`{place}`")),
            "CONTRIBUTING.md should name `{place}`"
        );
    }
}
