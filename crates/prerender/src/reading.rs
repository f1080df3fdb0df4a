//! The pages of Learn, from what an author writes: no visit fetches that, so none of
//! it is packed.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use tokio::runtime::Runtime;
use tokio::task::LocalSet;
use unseat::{Shelf, film, learn};
use unseat_authoring::SourceFile;
use unseat_authoring::finder::LearnPage;
use yew::{Component, Html, LocalServerRenderer, Properties};

/// Draws every page as `<path>page.html` below a folder, and beside the page of an
/// exercise its film.
pub(crate) fn draw(sources: &Path, folder: &Path, runtime: &Runtime) -> Result<()> {
    let mut files = Vec::new();
    collect(sources, "content", &mut files)?;
    let content = unseat_authoring::compile(&files, "en");
    // Whoever asks for this has had it checked, and has been told.
    let content = content.ok().context("the content has problems")?;
    let shelf = Shelf::new(content);
    for page in LearnPage::all(shelf.content()) {
        let inside = folder.join(page.path(shelf.content()));
        fs::create_dir_all(&inside).with_context(|| format!("no {}", inside.display()))?;
        let html = drawn(&shelf, page, runtime);
        fs::write(inside.join("page.html"), super::without_idle_patterns(html))?;
        if let LearnPage::Exercise(id) = page {
            fs::write(inside.join("film.json"), film(&shelf, id))?;
        }
    }
    Ok(())
}

fn drawn(shelf: &Shelf, page: LearnPage, runtime: &Runtime) -> String {
    let reading = Reading {
        shelf: shelf.clone(),
        page,
    };
    let page = LocalServerRenderer::<Page>::with_props(reading).hydratable(false);
    LocalSet::new().block_on(runtime, page.render())
}

/// A page to draw.
#[derive(Clone, PartialEq, Properties)]
struct Reading {
    shelf: Shelf,
    page: LearnPage,
}

struct Page;

impl Component for Page {
    type Message = ();
    type Properties = Reading;

    fn create(_: &yew::Context<Self>) -> Self {
        Self
    }

    fn view(&self, ctx: &yew::Context<Self>) -> Html {
        let Reading { shelf, page } = ctx.props();
        learn(shelf, *page)
    }
}

/// Every file that an author writes, with its path from the root.
fn collect(folder: &Path, path: &str, files: &mut Vec<SourceFile>) -> Result<()> {
    let entries = fs::read_dir(folder).with_context(|| format!("no {}", folder.display()))?;
    for entry in entries {
        let entry = entry?;
        let path = format!("{path}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &path, files)?;
        } else if entry.path().extension() == Some("toml".as_ref()) {
            let text = fs::read_to_string(entry.path())?;
            files.push(SourceFile { path, text });
        }
    }
    Ok(())
}
