//! Many small files as one: a host sends it at once, and packs it far better.
//!
//! It is JSON, a line for each file: what is asked for, its type, its text.
//!
//! ```json
//! [
//! ["quiz/","text/html; charset=utf-8","<!doctype html>…"],
//! ["r/even-keel/card.svg","image/svg+xml","<svg…"]
//! ]
//! ```
//!
//! So it needs nothing of a browser, and of a host no more than any other file: what
//! packs JSON on its way packs this. Browsers unpack gzip in a script, but not brotli.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::{Files, digits, file_of};
use crate::kind;

/// Writes a pack of files, which are texts. Returns its name, made of its bytes.
pub(super) fn write(folder: &Path, stem: &str, files: &Files) -> Result<String> {
    let mut asked: Vec<&String> = files.keys().collect();
    // What is alike comes together: gzip forgets what was long ago.
    asked.sort_by_key(|it| (Path::new(it.as_str()).extension(), *it));
    let lines = asked
        .into_iter()
        .map(|asked| {
            let file = file_of(folder, asked);
            let text = fs::read_to_string(&file).with_context(|| {
                format!("{asked} cannot be packed: name it by its bytes, or make it a text")
            })?;
            Ok(serde_json::to_string(&(asked, kind::of(&file), text))?)
        })
        .collect::<Result<Vec<_>>>()?;
    let text = ["[\n", &lines.join(",\n"), "\n]\n"].concat();
    let name = format!("{stem}-{}.json", digits(text.as_bytes()));
    fs::write(folder.join(&name), text)?;
    Ok(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pack_has_the_type_and_the_text_of_each_file() {
        let site = std::env::temp_dir().join(format!("xtask-pack-{}", std::process::id()));
        fs::create_dir_all(site.join("r")).expect("a temporary folder");
        fs::write(site.join("r/index.html"), "a \"page\"\n").expect("a temporary file");
        fs::write(site.join("r/card.svg"), "<svg/>").expect("a temporary file");
        fs::write(site.join("r/a.png"), [0xff]).expect("a temporary file");
        let of = |asked: &[&str]| {
            let files = asked.iter().map(|it| ((*it).to_owned(), String::new()));
            write(&site, "pack", &files.collect())
        };
        let pack = of(&["r/", "r/card.svg"]).expect("they are texts");
        let text = fs::read_to_string(site.join(&pack)).expect("it is there");
        let refused = of(&["r/a.png"]);
        fs::remove_dir_all(&site).expect("a temporary folder");

        let entries: Vec<[String; 3]> = serde_json::from_str(&text).expect("it is JSON");
        assert_eq!(
            entries,
            [
                ["r/", "text/html; charset=utf-8", "a \"page\"\n"],
                ["r/card.svg", "image/svg+xml", "<svg/>"],
            ]
        );
        assert!(kind::is_named_by_bytes(Path::new(&pack)));
        assert!(refused.is_err());
    }
}
