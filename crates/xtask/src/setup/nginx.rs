//! nginx, and what `deploy/nginx.conf` asks of it. Only one check needs it.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use super::apt;
use crate::program;
use crate::workspace::Workspace;

/// nginx itself, and its module that sends what is packed by brotli already.
const PACKAGES: [&str; 2] = ["nginx", "libnginx-mod-http-brotli-static"];
/// Debian's nginx is where root finds it.
const USUAL: &str = "/usr/sbin";
/// What is here, Debian's nginx is told to load.
const MODULES: &str = "/etc/nginx/modules-enabled";

/// Finds nginx, or installs it where the user is root; `None` where it cannot be had.
pub(super) fn ensure(workspace: &Workspace) -> Option<PathBuf> {
    if let Some(nginx) = find() {
        return Some(nginx);
    }
    if !apt::is_here() || !apt::is_root() {
        return None;
    }
    if let Err(error) = install(workspace) {
        eprintln!("\n{error:#}\n");
    }
    find()
}

fn install(workspace: &Workspace) -> Result<()> {
    apt::install(workspace, &PACKAGES, "nginx")?;
    // Debian starts what it installs. The check starts its own and ends it.
    let _ = Command::new("systemctl")
        .args(["disable", "--now", "nginx"])
        .output();
    Ok(())
}

fn find() -> Option<PathBuf> {
    let mut folders = program::search_path();
    folders.push(USUAL.into());
    program::find(&folders, "nginx").filter(|_| has_brotli())
}

fn has_brotli() -> bool {
    let entries = Path::new(MODULES)
        .read_dir()
        .into_iter()
        .flatten()
        .flatten();
    entries
        .map(|entry| entry.file_name())
        .any(|name| name.to_string_lossy().contains("brotli-static"))
}
