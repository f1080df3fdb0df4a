//! `cargo xtask test`: everything CI checks, in one go.
//!
//! A failed step does not stop the others, so that one run shows everything
//! there is to mend. The last line counts the tests of all runners.

mod counts;
mod hosting;
mod hosts;
mod links;
mod nginx;
mod scripts;
mod steps;
mod summary;
mod wordpress;

use std::process::ExitCode;

use anyhow::Result;

pub(crate) use nginx::Nginx;

use crate::workspace::Workspace;
use summary::Summary;

/// Runs the steps and prints the summary. `fast` leaves out all that needs a
/// browser or the wasm compiler.
pub(crate) fn run(workspace: &Workspace, fast: bool) -> ExitCode {
    let mut summary = Summary::default();
    steps::native(workspace, &mut summary);
    if !fast {
        steps::browser(workspace, &mut summary);
        steps::dependencies(workspace, &mut summary);
    }
    print!("{summary}");
    summary.exit()
}

/// The steps that need another host, by themselves.
pub(crate) fn hosting(workspace: &Workspace) -> Result<ExitCode> {
    hosting::alone(workspace)
}

/// The plugin and the snippets in a real WordPress, by themselves.
pub(crate) fn wordpress(workspace: &Workspace) -> Result<ExitCode> {
    wordpress::run(workspace)
}
