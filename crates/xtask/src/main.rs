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

use clap::Parser as _;

fn main() -> ExitCode {
    match cli::run(cli::Cli::parse()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
