//! `cargo xtask fuzz`: inputs that nobody wrote, by the million.

use anyhow::{Result, ensure};
use clap::{Args, ValueEnum};

use crate::environment::Environment;
use crate::task::Task;
use crate::workspace::Workspace;

/// What there is to run, by the modules of crates/fuzz.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Target {
    Share,
    Memory,
    Packed,
    Sessions,
}

/// What was asked for.
#[derive(Debug, Args)]
pub(crate) struct Fuzz {
    /// How many inputs each test gets
    #[arg(long, value_parser = number, default_value_t = INPUTS)]
    inputs: u64,
    /// How long each test runs, in place of a number of inputs
    #[arg(long, value_parser = number, conflicts_with = "inputs")]
    seconds: Option<u64>,
    /// What takes them in. Anybody may put anything into a link and send it to anybody
    #[arg(default_value = "share")]
    targets: Vec<Target>,
}

/// How many inputs each test gets when nothing else is asked for.
const INPUTS: u64 = 10_000_000;

/// Runs the targets that were named, and says how many inputs each test had.
pub(crate) fn run(workspace: &Workspace, plan: &Fuzz) -> Result<()> {
    let names: Vec<_> = plan.targets.iter().map(|it| it.name()).collect();
    let all = names.join(", ");
    let mut environment = Environment::clean();
    for (name, value) in plan.variables() {
        environment.set(name, value);
    }
    let mut command = environment.command("cargo");
    command
        .current_dir(workspace.root())
        .args(["test", "--profile", "fuzz", "--package", "fuzz", "--lib"])
        .args(["--", "--nocapture"])
        .args(names.iter().map(|name| format!("{name}::")));
    let output = Task::new(workspace, format!("fuzzing {all}"))
        .advice("repeat it alone, with the BOLERO_RANDOM_SEED named above in the environment")
        .run(&mut command)?
        .require()?;
    let runs: Vec<Run<'_>> = output.lines().filter_map(Run::read).collect();
    ensure!(!runs.is_empty(), "no test of {all} ran");
    for run in &runs {
        println!("{:>12} inputs in {}: {}", run.inputs, run.time, run.test);
    }
    let inputs: u64 = runs.iter().map(|run| run.inputs).sum();
    println!("{inputs:>12} inputs, and none broke anything");
    Ok(())
}

/// A number that may have `_` between its digits.
fn number(text: &str) -> Result<u64, std::num::ParseIntError> {
    text.replace('_', "").parse()
}

impl Target {
    /// The module of crates/fuzz.
    const fn name(self) -> &'static str {
        match self {
            Self::Share => "share",
            Self::Memory => "memory",
            Self::Packed => "packed",
            Self::Sessions => "sessions",
        }
    }
}

impl Fuzz {
    /// What tells bolero when a test has had enough.
    fn variables(&self) -> Vec<(&'static str, String)> {
        // Both, or a test ends where it does under `cargo test`.
        let (inputs, millis) = match self.seconds {
            None => (self.inputs, u64::MAX),
            Some(seconds) => (u64::MAX, seconds.saturating_mul(1000)),
        };
        vec![
            ("BOLERO_RANDOM_ITERATIONS", inputs.to_string()),
            ("BOLERO_RANDOM_TEST_TIME_MS", millis.to_string()),
        ]
    }
}

/// What bolero says of a test that ended.
#[derive(Debug, PartialEq, Eq)]
struct Run<'a> {
    test: &'a str,
    time: &'a str,
    inputs: u64,
}

impl<'a> Run<'a> {
    /// Reads `test share::a ... run time: 1.5s | iterations/s: 20 | rng inputs: 30`.
    fn read(line: &'a str) -> Option<Self> {
        let (before, rest) = line.split_once(" ...\trun time: ")?;
        let (_, test) = before.rsplit_once("test ")?;
        let (time, rest) = rest.split_once(" | ")?;
        let (_, rest) = rest.split_once("rng inputs: ")?;
        let inputs = rest.split(' ').next()?.parse().ok()?;
        Some(Self { test, time, inputs })
    }
}

#[cfg(test)]
mod tests {
    use super::{Fuzz, INPUTS, Run, Target};
    use clap::Parser;

    #[derive(Parser)]
    struct Typed {
        #[command(flatten)]
        fuzz: Fuzz,
    }

    fn parse(words: &[&str]) -> Fuzz {
        let typed = [&["fuzz"], words].concat();
        Typed::try_parse_from(typed).expect("it is fine").fuzz
    }

    #[test]
    fn ten_million_share_codes_unless_something_else_is_asked_for() {
        let plan = parse(&[]);
        assert_eq!(plan.targets, [Target::Share]);
        assert_eq!(plan.variables()[0].1, INPUTS.to_string());
        let plan = parse(&["memory", "--inputs", "1_000", "packed", "sessions"]);
        let targets = [Target::Memory, Target::Packed, Target::Sessions];
        assert_eq!(plan.targets, targets);
        assert_eq!(plan.variables()[0].1, "1000");
        assert_eq!(parse(&["--seconds", "5"]).variables()[1].1, "5000");
    }

    #[test]
    fn what_a_test_had_is_read_off_its_line() {
        let line = "test share::a ...\trun time: 1.5s | iterations/s: 20 | rng inputs: 30";
        let run = Run {
            test: "share::a",
            time: "1.5s",
            inputs: 30,
        };
        assert_eq!(Run::read(line), Some(run));
        assert_eq!(Run::read("test share::a ... ok"), None);
    }
}
