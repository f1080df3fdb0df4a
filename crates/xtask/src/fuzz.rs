//! `cargo xtask fuzz`: inputs that nobody wrote, by the million.

use anyhow::{Context, Result, bail, ensure};

use crate::environment::Environment;
use crate::task::Task;
use crate::workspace::Workspace;

/// What there is to run, by the modules of crates/fuzz.
const TARGETS: [&str; 3] = ["share", "memory", "packed"];

/// What is run when nothing else is asked for: anybody may put anything into a
/// link and send it to anybody.
const USUAL: &str = TARGETS[0];

/// How many inputs each test gets when nothing else is asked for.
const INPUTS: u64 = 10_000_000;

/// Runs the targets that were named, and says how many inputs each test had.
pub(crate) fn run(workspace: &Workspace, arguments: &[String]) -> Result<()> {
    let plan = Plan::parse(arguments)?;
    let mut environment = Environment::clean();
    for (name, value) in plan.effort.variables() {
        environment.set(name, value);
    }
    let mut command = environment.command("cargo");
    command
        .current_dir(workspace.root())
        .args(["test", "--profile", "fuzz", "--package", "fuzz", "--lib"])
        .args(["--", "--nocapture"])
        .args(plan.targets.iter().map(|target| format!("{target}::")));
    let output = Task::new(workspace, format!("fuzzing {}", plan.targets.join(", ")))
        .advice("repeat it alone, with the BOLERO_RANDOM_SEED named above in the environment")
        .run(&mut command)?
        .require()?;
    let runs: Vec<Run<'_>> = output.lines().filter_map(Run::read).collect();
    ensure!(
        !runs.is_empty(),
        "no test of {} ran",
        plan.targets.join(", ")
    );
    for run in &runs {
        println!("{:>12} inputs in {}: {}", run.inputs, run.time, run.test);
    }
    let all: u64 = runs.iter().map(|run| run.inputs).sum();
    println!("{all:>12} inputs, and none broke anything");
    Ok(())
}

/// What was asked for.
#[derive(Debug, PartialEq, Eq)]
struct Plan {
    effort: Effort,
    targets: Vec<String>,
}

/// When a test has had enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Effort {
    Inputs(u64),
    Seconds(u64),
}

impl Plan {
    fn parse(arguments: &[String]) -> Result<Self> {
        let mut effort = Effort::Inputs(INPUTS);
        let mut targets = Vec::new();
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            let mut number = || -> Result<u64> {
                let text = arguments
                    .next()
                    .with_context(|| format!("{argument} needs a number"))?;
                text.replace('_', "")
                    .parse()
                    .with_context(|| format!("{text:?} is not a number"))
            };
            match argument.as_str() {
                "--inputs" => effort = Effort::Inputs(number()?),
                "--seconds" => effort = Effort::Seconds(number()?),
                target if TARGETS.contains(&target) => targets.push(target.to_owned()),
                unknown => bail!(
                    "there is no target {unknown:?}; there are {}",
                    TARGETS.join(", ")
                ),
            }
        }
        if targets.is_empty() {
            targets.push(USUAL.to_owned());
        }
        Ok(Self { effort, targets })
    }
}

impl Effort {
    /// What tells bolero.
    fn variables(self) -> Vec<(&'static str, String)> {
        const ITERATIONS: &str = "BOLERO_RANDOM_ITERATIONS";
        match self {
            Self::Inputs(count) => vec![(ITERATIONS, count.to_string())],
            Self::Seconds(seconds) => vec![
                ("BOLERO_RANDOM_TEST_TIME_MS", (seconds * 1000).to_string()),
                // Else a test ends at the few that `cargo test` runs.
                (ITERATIONS, u64::MAX.to_string()),
            ],
        }
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
    use super::{Effort, INPUTS, Plan, Run};

    fn parse(words: &[&str]) -> Result<Plan, String> {
        let words: Vec<String> = words.iter().map(|&word| word.to_owned()).collect();
        Plan::parse(&words).map_err(|error| error.to_string())
    }

    #[test]
    fn ten_million_share_codes_unless_something_else_is_asked_for() {
        let plan = parse(&[]).expect("nothing is fine");
        assert_eq!(plan.targets, ["share"]);
        assert_eq!(plan.effort, Effort::Inputs(INPUTS));
        let plan = parse(&["memory", "--inputs", "1_000", "packed"]).expect("it is fine");
        assert_eq!(plan.targets, ["memory", "packed"]);
        assert_eq!(plan.effort, Effort::Inputs(1000));
        let plan = parse(&["--seconds", "5"]).expect("it is fine");
        assert_eq!(plan.effort, Effort::Seconds(5));
    }

    #[test]
    fn what_makes_no_sense_is_named() {
        assert!(parse(&["--inputs"]).is_err_and(|it| it.contains("--inputs")));
        assert!(parse(&["--seconds", "few"]).is_err_and(|it| it.contains("few")));
        assert!(parse(&["codes"]).is_err_and(|it| it.contains("share, memory, packed")));
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
