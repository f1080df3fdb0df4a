//! `cargo xtask test --wordpress`: what our page prints and what the plugin makes, in a
//! real WordPress on ports of this machine alone. Not part of the usual run: it wants
//! PHP and a database.

use std::fs;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};

use super::counts::Counts;
use super::summary::Summary;
use crate::pages;
use crate::serve::Server;
use crate::setup::{self, Kit, WordPress};
use crate::site;
use crate::task::Task;
use crate::workspace::Workspace;

/// The plugin, and what the tests add to WordPress.
const PLUGIN: &str = "integrations/wordpress/unseat";
const TESTS: &str = "tests/wordpress";

/// Builds the site for an address of this machine, and tries it all.
pub(crate) fn run(workspace: &Workspace) -> Result<ExitCode> {
    let wordpress = setup::wordpress(workspace)?;
    let mut kit = Kit::ensure(workspace)?;
    let browser = setup::browser(workspace)?;
    let unseat = Server::bind(workspace.dist(), 0)?;
    let address = unseat.address()?;
    // What answers to a link holds whole addresses.
    kit.wasm.set("UNSEAT_ADDRESS", &address);
    site::build(workspace, &kit)?;
    println!("note: dist/ is now a site at {address}, for this test alone");
    unseat.run_beside()?;

    let mut summary = Summary::default();
    let mut blog = None;
    summary.check("WordPress", || {
        blog = Some(Blog::start(workspace, &wordpress, &address)?);
        Ok(())
    });
    if let Some(blog) = &blog {
        summary.tests("WordPress, end to end", Counts::of_playwright, || {
            let mut command = pages::tests(workspace, &kit.wasm, &address, &browser);
            command
                .args(["-c", "tests/wordpress/playwright.config.mjs"])
                .env("UNSEAT_WORDPRESS", &blog.writers);
            Task::new(workspace, "WordPress, end to end").run(&mut command)
        });
    }
    print!("{summary}");
    Ok(summary.exit())
}

/// A WordPress of our own, which ends with its owner.
struct Blog {
    running: Vec<Running>,
    /// Where it is and how its writers sign in, as the tests read it.
    writers: String,
}

impl Blog {
    fn start(workspace: &Workspace, wordpress: &WordPress, unseat: &str) -> Result<Self> {
        let folder = workspace.at("target/wordpress");
        if folder.is_dir() {
            fs::remove_dir_all(&folder)
                .with_context(|| format!("cannot empty {}", folder.display()))?;
        }
        fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        let site = folder.join("site");
        copy(&wordpress.folder, &site)?;
        copy(
            &workspace.at(PLUGIN),
            &site.join("wp-content/plugins/unseat"),
        )?;
        let additions = site.join("wp-content/mu-plugins");
        fs::create_dir_all(&additions)?;
        let tests = workspace.at(TESTS);
        fs::copy(tests.join("local.php"), additions.join("local.php"))?;
        fs::copy(tests.join("wp-config.php"), site.join("wp-config.php"))?;

        // The path of a socket must be short.
        let socket = std::env::temp_dir().join(format!("unseat-{}.sock", std::process::id()));
        let mut blog = Self {
            running: vec![database(wordpress, &folder, &socket)?],
            writers: String::new(),
        };
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
            .local_addr()?
            .port();
        let address = format!("http://127.0.0.1:{port}");
        let unseat_port = unseat.trim_end_matches('/').rsplit(':').next();
        let php = || {
            let mut php = Command::new(&wordpress.php);
            php.env("UNSEAT_SOCKET", &socket)
                .env("UNSEAT_PORT", unseat_port.unwrap_or_default())
                // Its workers would outlive it.
                .env_remove("PHP_CLI_SERVER_WORKERS");
            php
        };
        let setup = php()
            .arg(tests.join("setup.php"))
            .arg(&site)
            .args([&address, unseat])
            .output()?;
        let said = String::from_utf8_lossy(&setup.stdout);
        let writers = said.lines().last().filter(|_| setup.status.success());
        let Some(writers) = writers.filter(|line| line.starts_with('{')) else {
            bail!(
                "WordPress was not installed: {said}{}",
                String::from_utf8_lossy(&setup.stderr)
            );
        };
        writers.clone_into(&mut blog.writers);
        let mut server = php();
        server
            .args(["-S", address.trim_start_matches("http://"), "-t"])
            .arg(&site);
        let server = Running::start(&mut server, &folder.join("php.log"))?;
        blog.running.push(server);
        wait("WordPress", || {
            TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok()
        })?;
        Ok(blog)
    }
}

impl Drop for Blog {
    fn drop(&mut self) {
        // What was started last asks what was started first.
        while self.running.pop().is_some() {}
    }
}

/// A database that answers on a socket alone.
fn database(wordpress: &WordPress, folder: &Path, socket: &Path) -> Result<Running> {
    let data = folder.join("data");
    let place = |command: &mut Command| {
        // Debian's own settings are for its own database.
        command.arg("--no-defaults");
        command.arg(format!("--datadir={}", data.display()));
        if setup::is_root() {
            command.arg("--user=root");
        }
    };
    let mut install = Command::new(&wordpress.install_database);
    place(&mut install);
    let install = install
        .args(["--auth-root-authentication-method=normal", "--skip-test-db"])
        .output()?;
    ensure!(
        install.status.success(),
        "no database: {}",
        String::from_utf8_lossy(&install.stderr)
    );
    let mut command = Command::new(&wordpress.database);
    place(&mut command);
    command
        .args(["--skip-networking", "--skip-log-bin"])
        .arg(format!("--socket={}", socket.display()))
        .arg(format!(
            "--pid-file={}",
            folder.join("database.pid").display()
        ));
    let running = Running::start(&mut command, &folder.join("database.log"))?;
    wait("the database", || socket.exists())?;
    Ok(running)
}

/// A program that ends with its owner.
struct Running(Child);

impl Running {
    fn start(command: &mut Command, log: &PathBuf) -> Result<Self> {
        let log = fs::File::create(log)?;
        let child = command
            .stdin(Stdio::null())
            .stdout(log.try_clone()?)
            .stderr(log)
            .spawn()
            .with_context(|| format!("cannot start {command:?}"))?;
        Ok(Self(child))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Asked to end: a database has a socket to remove.
        let id = self.0.id().to_string();
        let _ = Command::new("kill").args(["-TERM", &id]).status();
        let _ = self.0.wait();
    }
}

fn wait(what: &str, is_there: impl Fn() -> bool) -> Result<()> {
    for _ in 0..600 {
        if is_there() {
            return Ok(());
        }
        thread::sleep(Duration::from_millis(50));
    }
    bail!("{what} does not answer")
}

/// Copies a folder, and what its links lead to.
fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to).with_context(|| format!("cannot make {}", to.display()))?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let to = to.join(path.file_name().context("a file has a name")?);
        if path.is_dir() {
            copy(&path, &to)?;
        } else if path.exists() {
            fs::copy(&path, &to).with_context(|| format!("cannot copy {}", path.display()))?;
        }
    }
    Ok(())
}
