//! A browser of the Chromium family, and the driver that goes with it.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use super::apt;
use crate::program;
use crate::workspace::Workspace;

const BROWSERS: [&str; 8] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "microsoft-edge-stable",
    "msedge",
];
const DRIVERS: [&str; 2] = ["chromedriver", "msedgedriver"];

/// Where browsers are that put nothing on PATH.
const BROWSER_PLACES: [&str; 9] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
    "C:/Program Files/Microsoft/Edge/Application/msedge.exe",
    "/opt/google/chrome/chrome",
    "/snap/bin/chromium",
];
const DRIVER_PLACES: [&str; 4] = [
    "/usr/lib/chromium/chromedriver",
    "/usr/lib/chromium-browser/chromedriver",
    "/snap/bin/chromium.chromedriver",
    "/opt/homebrew/bin/chromedriver",
];

/// What the browser tests drive.
pub(crate) struct Browser {
    pub(crate) program: PathBuf,
    pub(crate) driver: PathBuf,
}

/// Finds both, or installs both where that is possible.
pub(super) fn ensure(workspace: &Workspace) -> Result<Browser> {
    let (browser, driver) = (find_browser(), find_driver());
    if let (Some(program), Some(driver)) = (browser.clone(), driver) {
        return Ok(Browser { program, driver });
    }
    if apt::is_here() {
        apt::install(
            workspace,
            &["chromium", "chromium-driver"],
            "Chromium and its driver",
        )?;
        if let (Some(program), Some(driver)) = (find_browser(), find_driver()) {
            return Ok(Browser { program, driver });
        }
    }
    match browser {
        None => bail!(
            "no Chrome, Chromium or Edge was found: install one, or set UNSEAT_CHROME to its path"
        ),
        Some(program) => bail!(
            "{} has no chromedriver: install the one of the same version (`brew install \
             chromedriver`, or `npx @puppeteer/browsers install chromedriver@stable`) and put \
             it on PATH or set CHROMEDRIVER to its path",
            program.display()
        ),
    }
}

/// A browser on this machine.
pub(super) fn find_browser() -> Option<PathBuf> {
    find("UNSEAT_CHROME", &BROWSERS, &BROWSER_PLACES)
}

fn find_driver() -> Option<PathBuf> {
    find("CHROMEDRIVER", &DRIVERS, &DRIVER_PLACES)
}

/// The user's choice, then PATH, then the usual places.
fn find(variable: &str, names: &[&str], places: &[&str]) -> Option<PathBuf> {
    if let Some(chosen) = std::env::var_os(variable) {
        return Some(chosen.into());
    }
    let folders = program::search_path();
    names
        .iter()
        .find_map(|name| program::find(&folders, name))
        .or_else(|| {
            places
                .iter()
                .map(|place| Path::new(place).to_path_buf())
                .find(|place| place.is_file())
        })
}
