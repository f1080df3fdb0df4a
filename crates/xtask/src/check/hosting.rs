//! What depends on the host, tried with one that others run: nginx, as we say in
//! `deploy/nginx.conf` that it should be set up.

use std::process::ExitCode;

use anyhow::Result;

use super::counts::Counts;
use super::hosts;
use super::nginx::Nginx;
use super::summary::Summary;
use crate::environment::Environment;
use crate::pages;
use crate::serve::Server;
use crate::setup::{self, Browser, Kit};
use crate::task::Task;
use crate::workspace::Workspace;

/// What is tried in a browser. The screens are the same by any host.
const TESTS: [&str; 4] = [
    "install.spec",
    "offline.spec",
    "policy.spec",
    "--grep-invert=every screen",
];

/// The steps by themselves, on the site as it was built last.
pub(super) fn alone(workspace: &Workspace) -> Result<ExitCode> {
    let kit = Kit::ensure(workspace)?;
    let browser = setup::browser(workspace)?;
    let mut summary = Summary::default();
    steps(workspace, &kit.wasm, &browser, &mut summary);
    print!("{summary}");
    Ok(summary.exit())
}

/// Compares nginx with our own server, and has a browser use it.
pub(super) fn steps(
    workspace: &Workspace,
    environment: &Environment,
    browser: &Browser,
    summary: &mut Summary,
) {
    let Some(program) = setup::nginx(workspace) else {
        // Not checked is not passed: it has been said, and counts as nothing.
        println!(
            "nginx with its brotli module cannot be had here, so deploy/nginx.conf was not \
             checked; everything else goes on"
        );
        return;
    };
    let mut nginx = None;
    summary.check("nginx, file by file", || {
        let started = nginx.insert(Nginx::start(workspace, &program)?);
        let ours = Server::bind(workspace.dist(), 0)?.run_beside()?;
        hosts::compare(&workspace.dist(), &ours, &started.address)
    });
    let Some(nginx) = nginx else {
        return;
    };
    summary.tests("nginx, end to end", Counts::of_playwright, || {
        let mut command = pages::tests(workspace, environment, &nginx.address, browser);
        Task::new(workspace, "nginx, end to end").run(command.args(TESTS))
    });
}
