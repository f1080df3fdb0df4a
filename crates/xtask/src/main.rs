//! The project's own commands, run as `cargo xtask <command>`.
//!
//! `serve` and `test` are the two that matter: each finds or installs whatever
//! it needs, so that nothing has to be set up by hand.

mod cache;
mod check;
mod cli;
mod content;
mod deny;
mod environment;
mod figures;
mod finish;
mod fuzz;
mod headers;
mod kind;
mod pages;
mod program;
mod progress;
mod serve;
mod setup;
mod site;
mod sizes;
mod style;
mod task;
mod version;
mod workspace;

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match cli::run(&arguments) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
