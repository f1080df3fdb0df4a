//! What must not stand in the source.

use crate::files::{assert_none, shipped, under};

#[test]
fn shipped_code_never_gives_up() {
    assert_none(
        &shipped(),
        &[".unwrap()", "unwrap_throw", "panic!(", "unreachable!("],
        "what is missing is a value here, not the end",
    );
}

#[test]
fn nothing_a_person_reads_is_written_by_the_formatter() {
    assert_none(
        &shipped(),
        &[
            "?}",
            "debug_struct",
            "format!(",
            "format_args!(",
            "write!(",
            "writeln!(",
        ],
        "a release has no formatter: join texts, and see crates/unseat-core/src/number.rs",
    );
}

#[test]
fn only_elements_texts_lists_and_components_are_drawn() {
    assert_none(
        &shipped(),
        &["VRaw", "create_portal", "Suspen"],
        "a release cannot draw these: crates/xtask/src/finish/snip/doomed.rs takes them out",
    );
}

#[test]
fn nothing_is_left_for_later() {
    let mut files = shipped();
    files.extend(under("crates/xtask/src", ".rs"));
    files.extend(under("web", ".ts"));
    files.extend(under("style", ".css"));
    for file in &files {
        // In comments as well, unlike everything else here.
        for word in ["TODO", "FIXME", "XXX", "HACK", "dbg!", "todo!"] {
            assert!(!file.text.contains(word), "{}: {word}", file.path);
        }
    }
}

#[test]
fn no_exercise_is_named_in_the_code() {
    let slugs: Vec<String> = under("content/exercises", ".toml")
        .iter()
        .filter_map(|file| file.path.rsplit('/').next())
        .map(|name| format!("\"{}\"", name.trim_end_matches(".toml")))
        .collect();
    let slugs: Vec<&str> = slugs.iter().map(String::as_str).collect();
    assert_none(&shipped(), &slugs, "which exercise is meant is content");
}

#[test]
fn the_page_builds_no_code_and_no_markup_from_text() {
    let mut files = shipped();
    files.extend(under("web", ".ts"));
    assert_none(
        &files,
        &[
            "eval(",
            "new Function",
            "innerHTML",
            "from_html_unchecked",
            "document.write",
        ],
        "a strict content security policy must hold",
    );
}

#[test]
fn scripts_say_what_everything_is() {
    let files = under("web", ".ts");
    assert_none(
        &files,
        &[": any", "<any", "as any"],
        "what is not known is `unknown`, and is looked at",
    );
    for file in &files {
        assert!(!file.text.contains("@ts-"), "{}: checks are off", file.path);
    }
}

#[test]
fn no_file_is_too_long_to_read() {
    let mut files = under("src", ".rs");
    files.extend(under("crates", ".rs"));
    files.extend(under("web", ".ts"));
    for file in &files {
        let lines = file.text.lines().count();
        assert!(lines <= 400, "{} has {lines} lines: split it", file.path);
    }
}
