//! The steps of `cargo xtask test`, in the order of how soon they fail.

use anyhow::Result;

use super::counts::Counts;
use super::summary::Summary;
use super::{hosting, links, scripts};
use crate::environment::Environment;
use crate::pages;
use crate::serve::Server;
use crate::setup::{self, Kit};
use crate::task::{Finished, Task};
use crate::workspace::Workspace;
use crate::{content, deny, site, sizes};

const ALL_TARGETS: [&str; 4] = ["--all-targets", "--", "-D", "warnings"];

/// What needs no browser and no wasm: seconds.
pub(super) fn native(workspace: &Workspace, summary: &mut Summary) {
    let native = Environment::clean();
    let cargo = |name: &str, arguments: &[&str]| cargo(workspace, &native, name, arguments);

    summary.check("formatting", || {
        passed(cargo(
            "formatting",
            &["fmt", "--all", "--check", "--", "--color=never"],
        ))
    });
    summary.check("content", || content::run(workspace));
    summary.check("scripts", || scripts::check(workspace));
    summary.check("clippy, native", || {
        let arguments = [&["clippy", "--workspace"][..], &ALL_TARGETS].concat();
        passed(cargo("clippy, native", &arguments))
    });
    summary.tests("tests, native", Counts::of_cargo, || {
        cargo(
            "tests, native",
            &["test", "--workspace", "--tests", "--no-fail-fast"],
        )
    });
    summary.tests("tests in documentation", Counts::of_cargo, || {
        cargo(
            "tests in documentation",
            &["test", "--workspace", "--doc", "--no-fail-fast"],
        )
    });
}

/// What runs in a browser, and the site itself.
pub(super) fn browser(workspace: &Workspace, summary: &mut Summary) {
    let mut ready = None;
    let set_up = summary.check("wasm tools and browser", || {
        let kit = Kit::ensure(workspace)?;
        kit.ensure_clippy(workspace)?;
        ready = Some((kit, setup::browser(workspace)?));
        Ok(())
    });
    let Some((kit, browser)) = ready.filter(|_| set_up) else {
        return;
    };
    let mut wasm = kit.wasm.clone();
    wasm.set("CHROMEDRIVER", &browser.driver);
    let target = ["--package", "unseat", "--target", "wasm32-unknown-unknown"];

    summary.check("clippy, wasm", || {
        let arguments = [&["clippy"][..], &target, &ALL_TARGETS].concat();
        passed(cargo(workspace, &wasm, "clippy, wasm", &arguments))
    });
    summary.tests("tests, wasm in a browser", Counts::of_cargo, || {
        let arguments = [&["test"][..], &target, &["--test", "browser"]].concat();
        cargo(workspace, &wasm, "tests, wasm in a browser", &arguments)
    });
    if !summary.check("site", || site::build(workspace, &kit)) {
        return;
    }
    summary.check("pages without script", || {
        links::check(&workspace.dist(), &content::english(workspace)?)
    });
    summary.check("size budget", || sizes::check(workspace));
    summary.tests("tests, end to end", Counts::of_playwright, || {
        let address = Server::bind(workspace.dist(), 0)?.run_beside()?;
        let mut command = pages::tests(workspace, &wasm, &address, &browser);
        Task::new(workspace, "tests, end to end").run(&mut command)
    });
    hosting::steps(workspace, &wasm, &browser, summary);
}

/// What the project depends on.
pub(super) fn dependencies(workspace: &Workspace, summary: &mut Summary) {
    summary.check("dependency policy", || passed(deny::policy(workspace)));
    match deny::advisories(workspace) {
        // Not checked is not passed: it has been said, and counts as nothing.
        Ok(None) => {}
        Ok(Some(finished)) => {
            summary.check("dependency advisories", || passed(Ok(finished)));
        }
        Err(error) => {
            summary.check("dependency advisories", || Err(error));
        }
    }
}

fn cargo(
    workspace: &Workspace,
    environment: &Environment,
    name: &str,
    arguments: &[&str],
) -> Result<Finished> {
    let mut command = environment.command("cargo");
    command.current_dir(workspace.root()).args(arguments);
    Task::new(workspace, name).run(&mut command)
}

fn passed(step: Result<Finished>) -> Result<()> {
    step?.require()?;
    Ok(())
}
