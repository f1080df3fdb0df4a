//! One stylesheet from the files of `style/`.
//!
//! The cascade order is `layers.css`; files are joined in the order of their
//! roles: the layers, the tokens, the base, the components by name, and the
//! themes, which may change what any of them said.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

const FIRST: [&str; 3] = ["layers.css", "tokens.css", "base.css"];
const LAST: &str = "themes.css";

/// Joins every stylesheet of a folder.
pub(crate) fn join_folder(folder: &Path) -> Result<String> {
    let mut sheets = Vec::new();
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|end| end == "css") {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let text = fs::read_to_string(&path)
                .with_context(|| format!("cannot read {}", path.display()))?;
            sheets.push((name.into_owned(), text));
        }
    }
    join(sheets)
}

fn join(mut sheets: Vec<(String, String)>) -> Result<String> {
    sheets.sort_by(|(one, _), (other, _)| place(one).cmp(&place(other)));
    let mut joined = String::new();
    for (name, text) in &sheets {
        // A browser ignores an import that is not at the very top.
        ensure!(
            !text.contains("@import"),
            "style/{name} uses @import: every file of style/ is joined already"
        );
        joined.push_str(text.trim_end());
        joined.push('\n');
    }
    Ok(joined)
}

/// Where a file goes: its role, then its name.
fn place(name: &str) -> (usize, &str) {
    let role = match FIRST.iter().position(|first| *first == name) {
        Some(position) => position,
        None if name == LAST => FIRST.len() + 1,
        None => FIRST.len(),
    };
    (role, name)
}

#[cfg(test)]
mod tests {
    use super::join;

    fn sheets(names: &[&str]) -> Vec<(String, String)> {
        names
            .iter()
            .map(|name| ((*name).to_owned(), format!("/* {name} */\n\n")))
            .collect()
    }

    #[test]
    fn files_are_joined_by_role_then_by_name() {
        let joined = join(sheets(&[
            "themes.css",
            "ui.css",
            "base.css",
            "player.css",
            "tokens.css",
            "layers.css",
        ]));
        assert_eq!(
            joined.expect("no imports here"),
            "/* layers.css */\n/* tokens.css */\n/* base.css */\n\
             /* player.css */\n/* ui.css */\n/* themes.css */\n"
        );
    }

    #[test]
    fn an_import_is_refused_by_name() {
        let error = join(vec![("ui.css".into(), "@import 'x.css';".into())])
            .expect_err("imports do not survive joining");
        assert!(error.to_string().contains("style/ui.css"));
    }
}
