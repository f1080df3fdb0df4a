//! What `cargo xtask test` ends with.

use std::fmt;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::Result;

use super::counts::Counts;
use crate::progress::spoken;
use crate::task::Finished;

/// The steps so far and what came of them.
#[derive(Default)]
pub(super) struct Summary {
    rows: Vec<Row>,
}

struct Row {
    name: &'static str,
    took: Duration,
    counts: Counts,
}

impl Summary {
    /// Runs a step that is one check.
    pub(super) fn check(&mut self, name: &'static str, step: impl FnOnce() -> Result<()>) -> bool {
        let started = Instant::now();
        let result = step();
        if let Err(error) = &result {
            eprintln!("\n{error:#}\n");
        }
        let counts = Counts::one(result.is_ok());
        self.add(name, started.elapsed(), counts);
        result.is_ok()
    }

    /// Runs a step that is a test runner, whose output is counted.
    pub(super) fn tests(
        &mut self,
        name: &'static str,
        count: fn(&str) -> Counts,
        step: impl FnOnce() -> Result<Finished>,
    ) {
        let started = Instant::now();
        let counts = match step() {
            Ok(finished) => {
                if !finished.ok {
                    eprintln!("\n{}\n", finished.failure());
                }
                count(&finished.output).or_failure(finished.ok)
            }
            Err(error) => {
                eprintln!("\n{error:#}\n");
                Counts::one(false)
            }
        };
        self.add(name, started.elapsed(), counts);
    }

    /// How the command ends.
    pub(super) fn exit(&self) -> ExitCode {
        if self.is_clean() {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }

    fn is_clean(&self) -> bool {
        self.total().failed == 0
    }

    fn add(&mut self, name: &'static str, took: Duration, counts: Counts) {
        self.rows.push(Row { name, took, counts });
    }

    fn total(&self) -> Counts {
        let mut total = Counts::default();
        for row in &self.rows {
            total += row.counts;
        }
        total
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f)?;
        for row in &self.rows {
            let verdict = if row.counts.failed == 0 {
                "ok"
            } else {
                "FAILED"
            };
            writeln!(
                f,
                "{:<32} {verdict:<6} {:>5} passed {:>3} failed {:>13}",
                row.name,
                row.counts.passed,
                row.counts.failed,
                spoken(row.took)
            )?;
        }
        let total = self.total();
        writeln!(f, "\n{} passed, {} failed", total.passed, total.failed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_line_counts_everything() {
        let mut summary = Summary::default();
        summary.check("one", || Ok(()));
        summary.check("two", || anyhow::bail!("no"));
        assert!(!summary.is_clean());
        assert!(summary.to_string().ends_with("\n1 passed, 1 failed\n"));
    }
}
