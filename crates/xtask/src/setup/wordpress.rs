//! WordPress as Debian packs it, and what it runs on. Only one check needs it.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use super::apt;
use crate::program;
use crate::workspace::Workspace;

const PACKAGES: [&str; 4] = ["wordpress", "php-cli", "php-mysql", "mariadb-server-core"];
/// Where Debian puts WordPress.
const FOLDER: &str = "/usr/share/wordpress";
/// Debian's database is where root finds it.
const USUAL: &str = "/usr/sbin";

/// WordPress and the programs it runs on.
pub(crate) struct WordPress {
    /// What is served, as Debian has it.
    pub(crate) folder: PathBuf,
    pub(crate) php: PathBuf,
    pub(crate) database: PathBuf,
    pub(crate) install_database: PathBuf,
}

/// Finds it all, or installs it where the user is root; says what to install elsewhere.
pub(super) fn ensure(workspace: &Workspace) -> Result<WordPress> {
    if let Some(found) = find() {
        return Ok(found);
    }
    let packages = PACKAGES.join(" ");
    ensure!(
        apt::is_here(),
        "WordPress is tried as Debian packs it: {packages}"
    );
    apt::install(workspace, &PACKAGES, "WordPress")?;
    find().with_context(|| format!("WordPress is still missing after installing {packages}"))
}

fn find() -> Option<WordPress> {
    let mut folders = program::search_path();
    folders.push(USUAL.into());
    let find = |name| program::find(&folders, name);
    let folder = PathBuf::from(FOLDER);
    Path::new(FOLDER)
        .join("wp-settings.php")
        .is_file()
        .then_some(())?;
    Some(WordPress {
        folder,
        php: find("php")?,
        database: find("mariadbd")?,
        install_database: find("mariadb-install-db")?,
    })
}
