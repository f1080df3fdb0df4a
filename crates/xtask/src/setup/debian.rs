//! Debian's current compiler, for machines where rustup can download nothing.
//!
//! Debian keeps a new rustc for building its browsers, with its source but
//! without a wasm32 library. That library is built here from that source,
//! once, and put where the compiler looks for it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::{apt, compiler};
use crate::cache;
use crate::environment::Environment;
use crate::program;
use crate::task::Task;
use crate::version::Version;
use crate::workspace::Workspace;

pub(super) const CLIPPY: &str = "rust-web-clippy";

const PACKAGES: [&str; 3] = ["rustc-web", "cargo-web", "rust-web-src"];
const FOLDER: &str = "/usr/bin";
/// Beside the library: the version of the compiler that built it.
const STAMP: &str = "unseat-built-with";

/// Installs the compiler and builds its library.
pub(super) fn install(workspace: &Workspace, native: &Environment) -> Result<()> {
    let mut packages = PACKAGES.to_vec();
    packages.push(CLIPPY);
    apt::install(workspace, &packages, "Debian's current Rust compiler")?;

    let mut environment = native.clone();
    // First on PATH even for this: cargo starts whichever rustc comes first.
    environment.prefer(FOLDER);
    environment.remove("RUSTUP_TOOLCHAIN");
    let rustc = Path::new(FOLDER).join("rustc");
    let about = program::answer(environment.command(&rustc).arg("-vV"))
        .context("Debian's rustc does not run")?;
    link_linker(workspace, &environment, &rustc, &about)?;

    let version = Version::find(&about).context("Debian's rustc has no version")?;
    let library = compiler::library(environment.command(&rustc))
        .context("Debian's rustc does not know wasm32")?;
    build_library(workspace, &environment, &library, version)
}

/// Was the library built by another version of the compiler than today's?
/// A library without our stamp is somebody else's, and trusted.
pub(super) fn is_stale(library: &Path, version: &Version) -> bool {
    fs::read_to_string(library.join(STAMP)).is_ok_and(|built| built.trim() != version.to_string())
}

/// rustc starts `rust-lld` from its own folder; Debian's is called by number.
fn link_linker(
    workspace: &Workspace,
    environment: &Environment,
    rustc: &Path,
    about: &str,
) -> Result<()> {
    let number = fact(about, "LLVM version: ")
        .and_then(|version| version.split('.').next())
        .context("Debian's rustc names no LLVM version")?;
    let linker = format!("lld-{number}");
    if environment.find(&linker).is_none() {
        apt::install(workspace, &[&linker], "the wasm linker")?;
    }
    let linker = environment.find(&linker).context("no wasm linker")?;
    let host = fact(about, "host: ").context("Debian's rustc names no host")?;
    let sysroot = program::answer(environment.command(rustc).args(["--print", "sysroot"]))
        .context("Debian's rustc names no sysroot")?;
    let folder = PathBuf::from(sysroot)
        .join("lib/rustlib")
        .join(host)
        .join("bin");
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let link = folder.join("rust-lld");
    if link.exists() {
        return Ok(());
    }
    symlink(&linker, &link).with_context(|| format!("cannot link {}", link.display()))
}

/// Builds std for wasm32 from a throw-away crate and copies it into place.
fn build_library(
    workspace: &Workspace,
    environment: &Environment,
    library: &Path,
    version: Version,
) -> Result<()> {
    let seed = cache::folder()?.join("build/std");
    fs::create_dir_all(seed.join("src"))
        .with_context(|| format!("cannot make {}", seed.display()))?;
    fs::write(
        seed.join("Cargo.toml"),
        "[package]\nname = \"seed\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n",
    )?;
    fs::write(seed.join("src/lib.rs"), "")?;

    let mut cargo = environment.command(Path::new(FOLDER).join("cargo"));
    cargo
        .current_dir(&seed)
        .args(["build", "--release", "--target", compiler::TARGET])
        .arg("-Zbuild-std=std,panic_abort,proc_macro,test")
        .env("CARGO_TARGET_DIR", seed.join("target"))
        .env("CARGO_PROFILE_RELEASE_PANIC", "abort")
        // Without it a fat-LTO build of the app cannot read the library.
        .env("RUSTFLAGS", "-Cembed-bitcode=yes")
        .env("RUSTC_BOOTSTRAP", "1");
    Task::new(workspace, "building the standard library for wasm32")
        .takes("about 2 minutes, once")
        .run(&mut cargo)?
        .require()?;

    fs::create_dir_all(library).with_context(|| format!("cannot make {}", library.display()))?;
    remove_archives(library)?;
    let built = seed
        .join("target")
        .join(compiler::TARGET)
        .join("release/deps");
    for archive in archives(&built)? {
        let name = archive.file_name().context("an archive without a name")?;
        if !name.to_string_lossy().starts_with("libseed-") {
            fs::copy(&archive, library.join(name))?;
        }
    }
    fs::write(library.join(STAMP), version.to_string())?;
    // Half a gigabyte nobody needs again.
    fs::remove_dir_all(&seed)?;
    // What was compiled against an older library would not link.
    let stale = workspace.target().join("debian-wasm");
    if stale.exists() {
        fs::remove_dir_all(stale)?;
    }
    Ok(())
}

fn remove_archives(folder: &Path) -> Result<()> {
    for archive in archives(folder)? {
        fs::remove_file(archive)?;
    }
    Ok(())
}

fn archives(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?
    {
        let path = entry?.path();
        if path.extension().is_some_and(|end| end == "rlib") {
            found.push(path);
        }
    }
    Ok(found)
}

/// One line of `rustc -vV`.
fn fact<'a>(about: &'a str, name: &str) -> Option<&'a str> {
    about.lines().find_map(|line| line.strip_prefix(name))
}

#[cfg(unix)]
fn symlink(original: &Path, link: &Path) -> std::io::Result<()> {
    std::os::unix::fs::symlink(original, link)
}

#[cfg(not(unix))]
fn symlink(_original: &Path, _link: &Path) -> std::io::Result<()> {
    Err(std::io::Error::other("Debian is a Unix"))
}

#[cfg(test)]
mod tests {
    use super::fact;

    #[test]
    fn facts_are_read_off_the_compilers_description() {
        let about = "rustc 1.96.0\nhost: x86_64-unknown-linux-gnu\nLLVM version: 22.1.8";
        assert_eq!(fact(about, "LLVM version: "), Some("22.1.8"));
        assert_eq!(fact(about, "host: "), Some("x86_64-unknown-linux-gnu"));
        assert_eq!(fact(about, "release: "), None);
    }
}
