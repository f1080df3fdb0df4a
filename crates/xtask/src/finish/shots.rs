//! Pictures of the running app, for those who install it: the site that was just
//! built, opened in a browser.
//!
//! A build needs no browser. Where there is none, it is said, and the manifest is
//! without these pictures. Those of a site that is the same as before are kept.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use unseat_authoring::InstallText;

use super::hash;
use crate::environment::Environment;
use crate::kind;
use crate::serve::Server;
use crate::setup;
use crate::task::Task;
use crate::workspace::Workspace;

/// What takes them, and what else decides how they look.
const SCRIPTS: [&str; 3] = [
    "tests/e2e/shots.mjs",
    "tests/e2e/settle.mjs",
    "tests/e2e/states.mjs",
];

/// A picture of the app.
pub(super) struct Shot {
    /// Its file. Pixels differ from browser to browser: were the name made of them,
    /// the same app would be another version where it is built elsewhere.
    pub(super) name: &'static str,
    /// In px.
    pub(super) width: u32,
    /// In px.
    pub(super) height: u32,
    /// What it shows.
    pub(super) label: fn(&InstallText) -> &str,
}

/// Two as tall as a phone, and one as wide as a desk.
const SHOTS: [Shot; 3] = [
    Shot {
        name: "screenshot-home.png",
        width: 780,
        height: 1688,
        label: |words| &words.home_picture,
    },
    Shot {
        name: "screenshot-session.png",
        width: 780,
        height: 1688,
        label: |words| &words.session_picture,
    },
    Shot {
        name: "screenshot-result.png",
        width: 1280,
        height: 800,
        label: |words| &words.result_picture,
    },
];

/// Takes the pictures of the site in the folder, which is finished but for them.
pub(super) fn take(workspace: &Workspace, folder: &Path) -> Result<Vec<Shot>> {
    let kept = workspace
        .generated()
        .join("shots")
        .join(look(workspace, folder)?);
    let is_here = || SHOTS.iter().all(|shot| kept.join(shot.name).is_file());
    if !is_here() {
        open(workspace, folder, &kept)?;
    }
    if !is_here() {
        return Ok(Vec::new());
    }
    for shot in &SHOTS {
        fs::copy(kept.join(shot.name), folder.join(shot.name))?;
    }
    Ok(SHOTS.into())
}

/// What the pictures depend on, in short.
fn look(workspace: &Workspace, folder: &Path) -> Result<String> {
    let mut made_of = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name();
        if kind::is_named_by_bytes(Path::new(&name)) {
            made_of.push(name.to_string_lossy().into_owned());
        }
    }
    made_of.sort();
    for script in SCRIPTS {
        let text = fs::read_to_string(workspace.at(script));
        made_of.push(text.with_context(|| format!("no {script}"))?);
    }
    Ok(hash(made_of.concat().as_bytes())[..16].to_owned())
}

/// Has a browser take them, if there is one.
fn open(workspace: &Workspace, folder: &Path, kept: &Path) -> Result<()> {
    let Some(browser) = setup::found_browser() else {
        println!("note: no browser was found, so an install shows no pictures of the app");
        return Ok(());
    };
    fs::create_dir_all(kept).with_context(|| format!("cannot make {}", kept.display()))?;
    let address = Server::bind(folder.to_path_buf(), 0)?.run_beside()?;
    let mut command = Environment::clean().command("node");
    command
        .current_dir(workspace.root())
        .arg(SCRIPTS[0])
        .env("UNSEAT_URL", address)
        .env("UNSEAT_CHROME", browser)
        .env("UNSEAT_OUT", kept);
    let finished = Task::new(workspace, "taking pictures of the app")
        .optional()
        .run(&mut command)?;
    if !finished.ok {
        println!("note: the browser took no pictures, so an install shows none of the app");
    }
    Ok(())
}
