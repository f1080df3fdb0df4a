//! A small server for the finished site.
//!
//! It answers the way a careful static host does: what the site's `_headers` says,
//! compressed copies, and a missing file is missing. For development on one
//! machine, not for the internet.

mod file;
mod request;

use std::io::{BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};

use request::Request;

pub(crate) const USUAL_PORT: u16 = 8080;

/// How long a browser may be silent.
const PATIENCE: Duration = Duration::from_secs(30);

/// A bound server that has not begun to answer.
pub(crate) struct Server {
    listener: TcpListener,
    folder: Arc<Path>,
}

impl Server {
    /// Takes a port of this machine alone; port 0 takes any free one.
    pub(crate) fn bind(folder: PathBuf, port: u16) -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).with_context(|| {
            format!("port {port} cannot be used, perhaps by something else: try --port 8081")
        })?;
        Ok(Self {
            listener,
            folder: folder.into(),
        })
    }

    /// Where a browser finds it.
    pub(crate) fn address(&self) -> Result<String> {
        Ok(format!("http://{}/", self.listener.local_addr()?))
    }

    /// Answers for as long as the program runs.
    pub(crate) fn run(self) {
        for stream in self.listener.incoming().flatten() {
            let folder = Arc::clone(&self.folder);
            thread::spawn(move || {
                // A browser that hangs up is no news.
                let _ = converse(stream, &folder);
            });
        }
    }

    /// Answers from another thread.
    pub(crate) fn run_beside(self) -> Result<String> {
        let address = self.address()?;
        thread::spawn(move || self.run());
        Ok(address)
    }
}

/// Answers one connection's requests until the browser is done.
fn converse(stream: TcpStream, folder: &Path) -> std::io::Result<()> {
    // Also for writing: a browser that is killed may leave a connection that takes no more,
    // and each holds a file open for as long as it waits.
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut writer = stream;
    while let Some(request) = Request::read(&mut reader)? {
        writer.write_all(&file::answer(&request, folder))?;
        if request.is_last {
            break;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
