//! The screens that the app begins with, and the pages of Learn, as the app draws
//! them: by `crates/prerender`.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use unseat_authoring::Compiled;
use unseat_authoring::finder::LearnPage;
use unseat_core::content::Opening;

use crate::environment::Environment;
use crate::task::Task;
use crate::workspace::Workspace;

/// The screens of a build, as HTML.
pub(super) struct Screens(PathBuf);

/// Draws every screen, from the content that visits fetch. A build of the program
/// that does it is needed whenever the app has changed.
pub(super) fn draw(workspace: &Workspace) -> Result<Screens> {
    let content = workspace.generated();
    let screens = content.join("screens");
    fs::create_dir_all(&screens).with_context(|| format!("cannot make {}", screens.display()))?;
    let mut command = Environment::clean().command("cargo");
    command
        .current_dir(workspace.root())
        .args(["run", "--quiet", "--package", "prerender", "--"])
        .args([&content, &workspace.at("content"), &screens]);
    Task::new(workspace, "drawing the first screens")
        .takes("about a minute the first time")
        .run(&mut command)?
        .require()?;
    Ok(Screens(screens))
}

impl Screens {
    /// One of them.
    pub(super) fn of(&self, opening: Opening) -> Result<String> {
        let file = self.0.join(opening.name()).with_extension("html");
        fs::read_to_string(&file).with_context(|| format!("no {}", file.display()))
    }

    /// A page of Learn, as HTML, and how its figure moves if it is an exercise's.
    pub(super) fn of_learn(
        &self,
        page: LearnPage,
        content: &Compiled,
    ) -> Result<(String, Option<String>)> {
        let read = |name: &str| {
            let file = self.0.join(page.path(content)).join(name);
            fs::read_to_string(&file).with_context(|| format!("no {}", file.display()))
        };
        let film = match page {
            LearnPage::Exercise(_) => Some(read("film.json")?),
            _ => None,
        };
        Ok((read("page.html")?, film))
    }
}
