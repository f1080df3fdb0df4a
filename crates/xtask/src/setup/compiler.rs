//! A Rust compiler that knows wasm32.
//!
//! In this order: one that is there already, rustup's target, Debian's
//! compiler with a standard library built from its own source.

use std::fmt;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use super::{apt, debian, paths};
use crate::environment::Environment;
use crate::program;
use crate::task::Task;
use crate::version::Version;
use crate::workspace::Workspace;

pub(super) const TARGET: &str = "wasm32-unknown-unknown";

/// The workspace's `rust-version`: an older compiler is not worth asking.
const OLDEST: Version = Version(1, 88, 0);

/// A compiler with a standard library for wasm32.
pub(crate) struct Compiler {
    folder: PathBuf,
    version: Version,
    /// Is it also the one that builds native code?
    is_native: bool,
}

impl Compiler {
    /// Makes this the compiler of an environment.
    pub(super) fn enter(&self, workspace: &Workspace, environment: &mut Environment) {
        paths::hide(environment);
        if self.is_native {
            return;
        }
        environment.prefer(&self.folder);
        // It means rustup's compilers, and this is none of them.
        environment.remove("RUSTUP_TOOLCHAIN");
        // Two compilers that share a target folder rebuild each other's work.
        environment.set(
            "CARGO_TARGET_DIR",
            workspace.target().join("debian-wasm").into_os_string(),
        );
    }

    pub(super) fn ensure_clippy(&self, workspace: &Workspace, wasm: &Environment) -> Result<()> {
        if self.is_native || program::find_in(&self.folder, "cargo-clippy").is_some() {
            return Ok(());
        }
        if apt::is_here() {
            return apt::install(workspace, &[debian::CLIPPY], "clippy for wasm");
        }
        let cargo = wasm.find("cargo").unwrap_or_default();
        bail!("{} has no clippy beside it", cargo.display());
    }
}

impl fmt::Display for Compiler {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "rustc {} in {}", self.version, self.folder.display())
    }
}

/// Finds the compiler, or makes it.
pub(super) fn ensure(workspace: &Workspace, native: &Environment) -> Result<Compiler> {
    if let Some(compiler) = find(native) {
        return Ok(compiler);
    }
    let mut tried = Vec::new();
    if native.find("rustup").is_some() {
        match add_target(workspace, native) {
            Ok(()) => {
                if let Some(compiler) = find(native) {
                    return Ok(compiler);
                }
            }
            Err(error) => {
                println!("rustup cannot add the target from here; trying the system's compiler");
                tried.push(format!("rustup: {error:#}"));
            }
        }
    }
    if apt::is_here() {
        match debian::install(workspace, native) {
            Ok(()) => {
                if let Some(compiler) = find(native) {
                    return Ok(compiler);
                }
            }
            Err(error) => tried.push(format!("Debian: {error:#}")),
        }
    }
    bail!(
        "no compiler for {TARGET} was found or could be made. One of these helps:\n\
         1. put a rustc {OLDEST} or newer with that target on PATH\n\
         2. with rustup: rustup target add {TARGET}\n\
         3. on Debian, as root: cargo xtask setup\n{}",
        tried.join("\n")
    )
}

/// The first compiler on PATH that can make wasm.
fn find(native: &Environment) -> Option<Compiler> {
    let mut first = true;
    let mut seen = Vec::new();
    for folder in native.folders() {
        let Some(rustc) = program::find_in(folder, "rustc") else {
            continue;
        };
        // On many systems /bin is /usr/bin.
        let real = folder.canonicalize().unwrap_or_else(|_| folder.clone());
        if seen.contains(&real) {
            continue;
        }
        seen.push(real);
        let is_native = std::mem::take(&mut first);
        if let Some(version) = fitting(native, &rustc) {
            return Some(Compiler {
                folder: folder.clone(),
                version,
                is_native,
            });
        }
    }
    None
}

/// The compiler's version, if it is new enough and has the library.
fn fitting(native: &Environment, rustc: &Path) -> Option<Version> {
    let version = Version::find(&program::answer(native.command(rustc).arg("--version"))?)?;
    let library = library(native.command(rustc))?;
    let built = std::fs::read_dir(&library)
        .ok()?
        .flatten()
        .any(|entry| entry.path().extension().is_some_and(|end| end == "rlib"));
    (version >= OLDEST && built && !debian::is_stale(&library, &version)).then_some(version)
}

/// Where a compiler keeps its library for wasm32, there or not.
pub(super) fn library(mut rustc: Command) -> Option<PathBuf> {
    let asked = rustc.args(["--print", "target-libdir", "--target", TARGET]);
    program::answer(asked).map(PathBuf::from)
}

fn add_target(workspace: &Workspace, native: &Environment) -> Result<()> {
    let mut command = native.command("rustup");
    command.args(["target", "add", TARGET]);
    Task::new(workspace, "adding the wasm32 target with rustup")
        .takes("about a minute, once")
        .optional()
        .run(&mut command)?
        .require()?;
    Ok(())
}
