//! Reading what a running command prints, as it prints it.

use std::fs::File;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use anyhow::Result;

use crate::progress::Progress;

/// Starts the command and collects its lines until it ends.
pub(super) fn follow(
    command: &mut Command,
    log: &mut File,
    progress: &mut Progress,
) -> Result<(ExitStatus, String)> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let (sender, lines) = channel();
    if let Some(stream) = child.stdout.take() {
        forward(stream, sender.clone());
    }
    if let Some(stream) = child.stderr.take() {
        forward(stream, sender);
    }

    let mut output = String::new();
    let mut ended: Option<(ExitStatus, Instant)> = None;
    loop {
        let open = receive(&lines, log, &mut output)?;
        progress.tick();
        match ended {
            Some((status, at)) => {
                // A browser left behind may hold the pipe open for ever.
                if !open || at.elapsed() > Duration::from_secs(2) {
                    return Ok((status, output));
                }
            }
            None => ended = child.try_wait()?.map(|status| (status, Instant::now())),
        }
    }
}

/// Takes the next line, if there is one; says whether more can come.
fn receive(lines: &Receiver<String>, log: &mut File, output: &mut String) -> Result<bool> {
    const PATIENCE: Duration = Duration::from_millis(100);
    match lines.recv_timeout(PATIENCE) {
        Ok(line) => {
            writeln!(log, "{line}")?;
            output.push_str(&line);
            output.push('\n');
            Ok(true)
        }
        Err(RecvTimeoutError::Timeout) => Ok(true),
        Err(RecvTimeoutError::Disconnected) => {
            // The pipes can close a moment before the process ends.
            std::thread::sleep(Duration::from_millis(5));
            Ok(false)
        }
    }
}

fn forward(stream: impl Read + Send + 'static, lines: Sender<String>) {
    std::thread::spawn(move || {
        let mut reader = BufReader::new(stream);
        let mut line = Vec::new();
        while matches!(reader.read_until(b'\n', &mut line), Ok(length) if length > 0) {
            let text = String::from_utf8_lossy(&line);
            if lines.send(text.trim_end().to_owned()).is_err() {
                return;
            }
            line.clear();
        }
    });
}
