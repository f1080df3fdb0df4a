//! Names made of a file's bytes, so that a name never means two things.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

/// The files renamed so far: old name, new name.
#[derive(Default)]
pub(super) struct Names(Vec<(String, String)>);

impl Names {
    /// Every file renamed so far, by its old and its new name.
    pub(super) fn all(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(old, new)| (old.as_str(), new.as_str()))
    }

    /// Renames one file by its bytes, after writing the new names into it. Returns
    /// its new name.
    pub(super) fn add(&mut self, folder: &Path, name: &str) -> Result<String> {
        let path = folder.join(name);
        if is_text(name) {
            self.rewrite(&path)?;
        }
        let bytes = fs::read(&path).with_context(|| format!("the build has no {name}"))?;
        let named = with_hash(name, &hash(&bytes)[..10]);
        fs::rename(&path, folder.join(&named))?;
        self.0.push((name.to_owned(), named.clone()));
        Ok(named)
    }

    /// Writes the new names into a text file.
    pub(super) fn rewrite(&self, path: &Path) -> Result<()> {
        let mut text = fs::read_to_string(path)
            .with_context(|| format!("the build has no {}", path.display()))?;
        for (old, new) in &self.0 {
            text = replace_name(&text, old, new);
        }
        fs::write(path, text)?;
        Ok(())
    }
}

/// SHA-256 in hexadecimal.
pub(crate) fn hash(bytes: &[u8]) -> String {
    use std::fmt::Write;
    let mut text = String::new();
    for byte in Sha256::digest(bytes) {
        // Writing into a String cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

fn is_text(name: &str) -> bool {
    let end = Path::new(name).extension().unwrap_or_default();
    end == "js" || end == "css"
}

/// `unseat_bg.wasm` becomes `unseat_bg-0123456789.wasm`.
fn with_hash(name: &str, hash: &str) -> String {
    match name.rsplit_once('.') {
        Some((stem, end)) => format!("{stem}-{hash}.{end}"),
        None => format!("{name}-{hash}"),
    }
}

/// Replaces a file name where it stands as a whole name, not inside another.
pub(super) fn replace_name(text: &str, old: &str, new: &str) -> String {
    let part_of_name =
        |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | '.');
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(old) {
        let (before, found) = rest.split_at(at);
        let after = &found[old.len()..];
        result.push_str(before);
        let inside = before.ends_with(|letter| part_of_name(letter) && letter != '.')
            || before.is_empty() && result.ends_with(part_of_name)
            || after.starts_with(part_of_name);
        result.push_str(if inside { old } else { new });
        rest = after;
    }
    result.push_str(rest);
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_goes_before_the_ending() {
        assert_eq!(
            with_hash("catalog-en.bin", "0123456789"),
            "catalog-en-0123456789.bin"
        );
    }

    #[test]
    fn the_hash_is_sha_256() {
        assert!(hash(b"").starts_with("e3b0c44298"));
    }

    #[test]
    fn a_name_is_replaced_wherever_it_stands_alone() {
        let text = r#"href="./unseat.js" new URL("unseat.js",import.meta.url)"#;
        assert_eq!(
            replace_name(text, "unseat.js", "unseat-1.js"),
            r#"href="./unseat-1.js" new URL("unseat-1.js",import.meta.url)"#
        );
    }

    #[test]
    fn a_name_inside_another_is_left_alone() {
        for text in ["my-unseat.js", "unseat.json", "unseat.js.map", "xunseat.js"] {
            assert_eq!(replace_name(text, "unseat.js", "new"), text);
        }
    }

    #[test]
    fn names_written_in_a_file_count_towards_its_own() {
        let folder = std::env::temp_dir().join(format!("xtask-names-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a temporary folder");
        fs::write(folder.join("a.wasm"), b"bytes").expect("a temporary file");
        fs::write(folder.join("b.js"), b"load('a.wasm')").expect("a temporary file");
        fs::write(folder.join("index.html"), b"<script src='./b.js'>").expect("a temporary file");

        let mut names = Names::default();
        names.add(&folder, "a.wasm").expect("it is there");
        names.add(&folder, "b.js").expect("it is there");
        names
            .rewrite(&folder.join("index.html"))
            .expect("it is there");
        let page = fs::read_to_string(folder.join("index.html")).expect("it is there");
        let glue = names.0[1].1.clone();
        let script = fs::read_to_string(folder.join(&glue)).expect("it was renamed");
        fs::remove_dir_all(&folder).expect("a temporary folder");

        assert_eq!(script, format!("load('{}')", names.0[0].1));
        assert_eq!(glue, with_hash("b.js", &hash(script.as_bytes())[..10]));
        assert_eq!(page, format!("<script src='./{glue}'>"));
    }
}
