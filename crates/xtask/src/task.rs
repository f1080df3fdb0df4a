//! Running one command as a named step.
//!
//! Its output goes to a log, the terminal shows the time, and a failure names
//! the command, the last thing it printed and what to do next.

mod follow;
mod story;

use std::fs::File;
use std::io::Write;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::progress::Progress;
use crate::workspace::Workspace;
use follow::follow;

/// A step about to run.
pub(crate) struct Task {
    name: String,
    expectation: Option<&'static str>,
    advice: Option<String>,
    /// What a failure is called.
    failing: &'static str,
    log: PathBuf,
    log_shown: String,
}

/// A command that came to its end, well or not.
pub(crate) struct Finished {
    pub(crate) ok: bool,
    /// Everything it printed, both streams in the order they came.
    pub(crate) output: String,
    failure: String,
}

impl Task {
    pub(crate) fn new(workspace: &Workspace, name: impl Into<String>) -> Self {
        let name = name.into();
        let log = workspace.at(&format!("target/xtask/{}.log", slug(&name)));
        Self {
            log_shown: workspace.short(&log).to_string(),
            log,
            name,
            expectation: None,
            advice: None,
            failing: "FAILED",
        }
    }

    /// How long this takes, e.g. `"about 5 minutes, once"`.
    pub(crate) fn takes(mut self, expectation: &'static str) -> Self {
        self.expectation = Some(expectation);
        self
    }

    /// What the reader should do if it fails.
    pub(crate) fn advice(mut self, advice: impl Into<String>) -> Self {
        self.advice = Some(advice.into());
        self
    }

    /// For a step with another way round: its failure is no alarm.
    pub(crate) fn optional(mut self) -> Self {
        self.failing = "did not work";
        self
    }

    /// Runs to the end. An error means it could not be run at all.
    pub(crate) fn run(self, command: &mut Command) -> Result<Finished> {
        let mut log = self.open_log()?;
        let shown = shown(command);
        writeln!(log, "{shown}\n")?;
        let mut progress = Progress::start(&self.name, self.expectation);
        let ended = follow(command, &mut log, &mut progress);
        let ok = matches!(&ended, Ok((status, _)) if status.success());
        progress.end(if ok { "ok" } else { self.failing });
        let (_, output) = ended.with_context(|| format!("{}: could not run {shown}", self.name))?;
        Ok(Finished {
            ok,
            failure: self.failure(&shown, &output),
            output,
        })
    }

    fn open_log(&self) -> Result<File> {
        if let Some(folder) = self.log.parent() {
            std::fs::create_dir_all(folder)
                .with_context(|| format!("cannot make {}", folder.display()))?;
        }
        File::create(&self.log).with_context(|| format!("cannot write {}", self.log.display()))
    }

    fn failure(&self, command: &str, output: &str) -> String {
        let mut text = format!("{} failed.\ncommand: {command}\n", self.name);
        text.push_str(&story::tell(output));
        text.push_str("all it printed: ");
        text.push_str(&self.log_shown);
        if let Some(advice) = &self.advice {
            text.push_str("\nwhat to do: ");
            text.push_str(advice);
        }
        text
    }
}

impl Finished {
    /// What it printed, or the whole story of its failure.
    pub(crate) fn require(self) -> Result<String> {
        if self.ok {
            Ok(self.output)
        } else {
            bail!("{}", self.failure)
        }
    }

    pub(crate) fn failure(&self) -> &str {
        &self.failure
    }
}

/// The command as somebody would type it. Its environment is left out: a page
/// of variables hides the one line that matters.
fn shown(command: &Command) -> String {
    let mut line = String::new();
    for word in std::iter::once(command.get_program()).chain(command.get_args()) {
        let word = word.to_string_lossy();
        if !line.is_empty() {
            line.push(' ');
        }
        if word.is_empty() || word.contains([' ', '"', '$', ';']) {
            line.push('\'');
            line.push_str(&word);
            line.push('\'');
        } else {
            line.push_str(&word);
        }
    }
    line
}

fn slug(name: &str) -> String {
    name.chars()
        .map(|letter| {
            if letter.is_ascii_alphanumeric() {
                letter.to_ascii_lowercase()
            } else {
                '-'
            }
        })
        .collect()
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn run(script: &str) -> Finished {
        let workspace = Workspace::find().expect("tests run inside the checkout");
        Task::new(&workspace, "a task of the tests")
            .advice("nothing, this is a test")
            .run(Command::new("sh").args(["-c", script]))
            .expect("a shell can be run")
    }

    #[test]
    fn a_failure_tells_the_whole_story() {
        let finished = run("echo one thing; echo another >&2; exit 3");
        assert!(!finished.ok);
        let story = finished.failure();
        assert!(
            story.contains("sh -c 'echo one thing"),
            "names the command: {story}"
        );
        assert!(story.contains("| one thing") && story.contains("| another"));
        assert!(story.contains("what to do: nothing, this is a test"));
        assert!(finished.require().is_err());
    }

    #[test]
    fn both_streams_are_kept() {
        let finished = run("echo out; echo err >&2");
        assert!(finished.output.contains("out") && finished.output.contains("err"));
        assert!(finished.require().is_ok());
    }
}
