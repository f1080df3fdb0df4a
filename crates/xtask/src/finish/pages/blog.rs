//! The page that makes snippets for other people's pages, in `blog/`: drawn here, and
//! driven by a script of its own. It has no app on it.
//!
//! What a snippet is, only `web/blog/snippet.ts` knows: the script that shows it, and
//! by a program of the build (`web/blog/print.ts`) this page as well.

mod facts;
mod labels;
mod page;
mod weights;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::{Address, CARD, Cards, oembed, plate};
use crate::content;
use crate::environment::Environment;
use crate::finish::rename::Names;
use crate::finish::{PAGE, bundle, minify};
use crate::workspace::Workspace;
use unseat_app::quiz::card::{self, PlateWords};
use unseat_authoring::Compiled;
use unseat_core::content::{Length, Opening, Profile, Word};

/// Where the page is.
pub(crate) const FOLDER: &str = "blog";
/// Inside it, the page around a preview.
const PREVIEW: &str = "preview";
/// Stands for where the site is, as long as that is not known.
const SOMEWHERE: &str = "https://example.org/unseat/";

/// Writes the page and what belongs to it, from the finished files of what others
/// embed.
pub(in crate::finish) fn write(workspace: &Workspace, folder: &Path, names: &Names) -> Result<()> {
    let content = content::english(workspace)?;
    let address = Address::as_given()?;
    let facts = facts::of(&content, folder)?;
    let printed = printed(workspace, &facts, &address)?;

    let web = workspace.at("web").join(FOLDER);
    let own = folder.join(FOLDER);
    let preview = own.join(PREVIEW);
    fs::create_dir_all(&preview).with_context(|| format!("cannot make {}", preview.display()))?;
    let shown = page::Shown {
        content: &content,
        address: &address,
        printed: &printed,
        weights: &weights::of(folder)?,
    };
    for (place, name) in [(&own, FOLDER), (&preview, PREVIEW)] {
        let [script, sheet, page] = ["js", "css", "html"].map(|end| format!("{name}.{end}"));
        let values = [("FACTS", &facts)];
        let source = format!("{FOLDER}/{name}.ts");
        bundle::run(workspace, &source, &place.join(&script), &values)?;
        fs::copy(web.join(&sheet), place.join(&sheet))?;
        minify::run(workspace, place, &[&script, &sheet])?;
        // Of its own: snippets speak of files that have the names of others here.
        let mut own_names = Names::default();
        own_names.add(place, &script)?;
        own_names.add(place, &sheet)?;
        let html = place.join(PAGE);
        fs::copy(web.join(&page), &html).with_context(|| format!("no web/blog/{page}"))?;
        names.rewrite(&html)?;
        own_names.rewrite(&html)?;
        fs::write(&html, shown.filled(&fs::read_to_string(&html)?)?)?;
    }
    oembed::write(folder, &content, &address, &printed["frames"])?;
    let mut cards = Cards::new(workspace)?;
    cards.add(&card(&content)?, own.join(CARD))?;
    cards.draw()
}

/// What the page shows before its script runs.
fn printed(workspace: &Workspace, facts: &Value, address: &Address) -> Result<Value> {
    let program = workspace.generated().join("print.mjs");
    let site = json!(address.of("").unwrap_or_else(|| SOMEWHERE.to_owned()));
    let values = [("FACTS", facts), ("SITE", &site)];
    bundle::run(workspace, "blog/print.ts", &program, &values)?;
    let output = Environment::clean()
        .command("node")
        .arg(&program)
        .output()
        .context("node could not be started")?;
    let text = String::from_utf8_lossy(&output.stdout);
    serde_json::from_str(&text).with_context(|| {
        let said = String::from_utf8_lossy(&output.stderr);
        format!("web/blog/print.ts printed no snippets: {said}")
    })
}

/// The picture of the page.
fn card(content: &Compiled) -> Result<String> {
    let warm_up = Opening::WarmUp.purpose(Profile::default(), Length::default());
    let (view_box, figure) = warm_up
        .and_then(|purpose| plate::figure(&content.catalog, purpose))
        .context("nothing in the warm-up is for the glutes")?;
    let page = &content.blog.page;
    let words = PlateWords {
        app: content.catalog.strings.get(Word::AppName),
        limits: &content.pages.plain.limits,
        heading: page.get("heading"),
        sentence: page.get("sentence"),
        caption: page.get("caption"),
    };
    Ok(card::plate_card(&view_box, &figure, &words))
}
