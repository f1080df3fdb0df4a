//! `deploy/nginx.conf` at work, on a port of this machine alone.

use std::fs;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};

use crate::workspace::Workspace;

const CONFIGURATION: &str = "deploy/nginx.conf";
/// What of the configuration is said otherwise here.
const LISTEN: &str = "listen 80;";
const ROOT: &str = "root /srv/unseat;";

/// An nginx of our own, which ends with its owner.
pub(crate) struct Nginx {
    child: Child,
    pub(crate) address: String,
}

impl Nginx {
    /// Starts it on the finished site.
    pub(crate) fn start(workspace: &Workspace, program: &Path) -> Result<Self> {
        let folder = workspace.at("target/nginx");
        fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        // Free a moment ago is free enough: it is asked for at once.
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
            .local_addr()?
            .port();
        let site = fs::read_to_string(workspace.at(CONFIGURATION))
            .with_context(|| format!("no {CONFIGURATION}"))?;
        let site = adapted(&site, port, &workspace.dist())?;
        fs::write(folder.join("site.conf"), site)?;
        let main = folder.join("nginx.conf");
        fs::write(&main, around(&folder))?;
        let log = fs::File::create(folder.join("log"))?;
        let child = Command::new(program)
            .args(["-e", "stderr", "-c"])
            .arg(&main)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .with_context(|| format!("cannot start {}", program.display()))?;
        let mut nginx = Self {
            child,
            address: format!("http://127.0.0.1:{port}/"),
        };
        nginx.wait(port, &folder)?;
        Ok(nginx)
    }

    /// Until it answers.
    fn wait(&mut self, port: u16, folder: &Path) -> Result<()> {
        for _ in 0..200 {
            if TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok() {
                return Ok(());
            }
            if let Some(status) = self.child.try_wait()? {
                let log = fs::read_to_string(folder.join("log")).unwrap_or_default();
                bail!("nginx ended with {status}:\n{log}");
            }
            thread::sleep(Duration::from_millis(50));
        }
        bail!("nginx does not answer on port {port}")
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // It is one process, and holds nothing that it would have to put in order.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The configuration on another port and with another folder.
fn adapted(site: &str, port: u16, dist: &Path) -> Result<String> {
    for line in [LISTEN, ROOT] {
        ensure!(
            site.matches(line).count() == 1,
            "{CONFIGURATION} has not one line {line:?}"
        );
    }
    Ok(site
        .replace(LISTEN, &format!("listen 127.0.0.1:{port};"))
        .replace(ROOT, &format!("root {};", dist.display())))
}

/// What nginx needs around a site: one process that may write in `folder` alone.
fn around(folder: &Path) -> String {
    let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|what| format!("    {what}_temp_path {}/{what};\n", folder.display()));
    format!(
        "daemon off;\nmaster_process off;\npid {folder}/pid;\n\
         include /etc/nginx/modules-enabled/*.conf;\nevents {{}}\n\
         http {{\n    access_log off;\n{}    include {folder}/site.conf;\n}}\n",
        temporary.concat(),
        folder = folder.display(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_real_configuration_can_be_moved() {
        let site = include_str!("../../../../deploy/nginx.conf");
        let moved = adapted(site, 8099, Path::new("/x/dist")).expect("it has both lines");
        assert!(moved.contains("listen 127.0.0.1:8099;") && moved.contains("root /x/dist;"));
        assert!(adapted("listen 81;", 1, Path::new("/")).is_err());
    }
}
