//! Commands that open the finished site in a browser: pictures, benches and scores.

use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::check::Nginx;
use crate::environment::Environment;
use crate::serve::Server;
use crate::setup::{self, Browser, Kit};
use crate::workspace::Workspace;

/// `cargo xtask screens`: every screen and state, into `target/screens/`.
pub(crate) fn screens(workspace: &Workspace, kit: &Kit, arguments: &[String]) -> Result<()> {
    let output = workspace.at("target/screens");
    std::fs::create_dir_all(&output)?;
    let mut command = script(workspace, kit, "tests/e2e/screens.mjs")?;
    run(command.args(arguments).env("UNSEAT_OUT", &output))?;
    println!("the pictures are in {}", workspace.short(&output));
    Ok(())
}

/// `cargo xtask bench`: the core by criterion, then the page while it is asked, while it
/// plays and when it opens for the second time, and what an embed costs another page.
pub(crate) fn bench(workspace: &Workspace, kit: &Kit, seconds: Option<u16>) -> Result<()> {
    let mut core = kit.native.command("cargo");
    run(core
        .current_dir(workspace.root())
        .args(["bench", "--package", "unseat-app"]))?;
    for what in ["paint", "quiz", "embed"] {
        let page = format!("tests/e2e/bench-{what}.mjs");
        run(&mut script(workspace, kit, &page)?)?;
    }
    run(script(workspace, kit, "tests/e2e/bench.mjs")?.args(seconds.map(|it| it.to_string())))?;
    run(&mut script(workspace, kit, "tests/e2e/bench-visit.mjs")?)
}

/// `cargo xtask lighthouse`: the scores of some pages, as nginx serves them. Where that
/// cannot be had, as our own server does, which sends the same. With `--embed`, what an
/// embed costs a page of somebody else.
pub(crate) fn lighthouse(
    workspace: &Workspace,
    kit: &Kit,
    of_embed: bool,
    pages: &[String],
) -> Result<()> {
    setup::lighthouse(workspace)?;
    let browser = setup::browser(workspace)?;
    let nginx = setup::nginx(workspace)
        .map(|program| Nginx::start(workspace, &program))
        .transpose()?;
    let address = match &nginx {
        Some(nginx) => nginx.address.clone(),
        None => Server::bind(workspace.dist(), 0)?.run_beside()?,
    };
    let what = if of_embed { "embed" } else { "run" };
    let mut command = kit.native.command("node");
    command
        .current_dir(workspace.root())
        .arg(format!("tests/lighthouse/{what}.mjs"))
        .args(pages);
    describe(&mut command, &address, &browser);
    run(&mut command)
}

/// The tests in a browser, of the site at an address.
pub(crate) fn tests(
    workspace: &Workspace,
    environment: &Environment,
    address: &str,
    browser: &Browser,
) -> Command {
    let mut command = environment.command("playwright");
    command
        .current_dir(workspace.root())
        .args(["test", "-c", "tests/e2e/playwright.config.mjs"])
        .args(["--reporter=list", "--output=target/e2e"]);
    describe(&mut command, address, browser);
    command
}

/// What every script that opens the site is told.
fn describe(command: &mut Command, address: &str, browser: &Browser) {
    let port = address.trim_end_matches('/').rsplit(':').next();
    command
        .env("UNSEAT_URL", address)
        .env("UNSEAT_PORT", port.unwrap_or_default())
        .env("UNSEAT_CHROME", &browser.program)
        .env("CHROMEDRIVER", &browser.driver);
}

fn script(workspace: &Workspace, kit: &Kit, path: &str) -> Result<Command> {
    let browser = setup::browser(workspace)?;
    let address = Server::bind(workspace.dist(), 0)?.run_beside()?;
    let mut command = kit.native.command("node");
    command.current_dir(workspace.root()).arg(path);
    describe(&mut command, &address, &browser);
    Ok(command)
}

fn run(command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .with_context(|| format!("could not run {command:?}"))?;
    if !status.success() {
        bail!("{command:?} ended with {status}");
    }
    Ok(())
}
