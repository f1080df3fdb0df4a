//! What a page says to those who embed by its address alone (oEmbed): one answer for
//! each view, as a file beside its page. It holds whole addresses, so there is none
//! where the public address is not known.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use unseat_app::quiz::card;
use unseat_authoring::Compiled;
use unseat_core::content::Word;

use super::{Address, CARD};

/// Its name, beside the page.
const FILE: &str = "oembed.json";
/// The folders of what a frame shows. The other pages are not for the pages of others.
const FOLDERS: [&str; 4] = ["warm-up/", "quiz/", "break/", "learn/"];
/// As wide as the text of most posts.
const WIDTH: u32 = 720;

/// The link by which the page in a folder tells where its answer is, if it has one.
pub(super) fn link(folder: &str, title: &str, address: &Address) -> String {
    let file = FOLDERS.contains(&folder).then(|| [folder, FILE].concat());
    match file.and_then(|it| address.of(&it)) {
        Some(file) => format!(
            "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{file}\" title=\"{title}\">\n"
        ),
        None => String::new(),
    }
}

/// Writes the answers. `frames` has the frame of each view, as it is pasted; the page
/// of a view is in a folder of its name.
///
/// # Errors
///
/// If pages lead to other answers than there are frames, or one cannot be written.
pub(super) fn write(
    folder: &Path,
    content: &Compiled,
    address: &Address,
    frames: &Value,
) -> Result<()> {
    let frames = frames.as_object().context("there are no frames")?;
    ensure!(
        frames.len() == FOLDERS.len(),
        "pages lead to {} answers, and there are {} frames",
        FOLDERS.len(),
        frames.len()
    );
    for (view, frame) in frames {
        let path = format!("{view}/");
        ensure!(
            FOLDERS.contains(&&*path),
            "no page leads to the answer of {path}"
        );
        if let Some(answer) = answer(content, address, &path, frame) {
            let file = folder.join(&path).join(FILE);
            fs::write(&file, answer.to_string())
                .with_context(|| format!("cannot write {}", file.display()))?;
        }
    }
    Ok(())
}

fn answer(content: &Compiled, address: &Address, path: &str, frame: &Value) -> Option<Value> {
    let site = address.of("")?;
    Some(json!({
        "version": "1.0",
        "type": "rich",
        "provider_name": content.catalog.strings.get(Word::AppName),
        "provider_url": site,
        "title": frame["title"],
        "html": frame["html"],
        "width": WIDTH,
        "height": frame["height"],
        "thumbnail_url": address.of(&[path, CARD].concat())?,
        "thumbnail_width": card::WIDTH,
        "thumbnail_height": card::HEIGHT,
    }))
}

#[cfg(test)]
mod tests {
    use super::{Address, link};

    #[test]
    fn a_view_has_an_answer_where_the_address_is_known() {
        let address = Address::parse("https://a.b/c").expect("a sound address");
        assert_eq!(
            link("quiz/", "Q", &address),
            "<link rel=\"alternate\" type=\"application/json+oembed\" \
             href=\"https://a.b/c/quiz/oembed.json\" title=\"Q\">\n"
        );
        assert_eq!(link("quiz/", "Q", &Address::unknown()), "");
        assert_eq!(link("weeks/", "W", &address), "");
    }
}
