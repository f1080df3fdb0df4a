//! What may be typed after `cargo xtask`.

use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, Parser, Subcommand};

use crate::fuzz::Fuzz;
use crate::serve::{Server, USUAL_PORT};
use crate::setup::Kit;
use crate::workspace::Workspace;
use crate::{check, content, deny, figures, finish, fuzz, pages, setup, site, sizes};

/// The project's own commands. `content` and `finish` are also called by trunk, see
/// Trunk.toml.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", disable_help_subcommand = true)]
pub(crate) struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Build the site and serve it on this machine
    #[command(name = "serve")]
    Serve {
        #[command(flatten)]
        port: Port,
        #[command(flatten)]
        site: Site,
    },
    /// Serve the site with live reload, unoptimized
    #[command(name = "dev")]
    Dev {
        #[command(flatten)]
        port: Port,
    },
    /// Build the site into dist/
    #[command(name = "build")]
    Build,
    /// Run everything that CI checks
    #[command(name = "test")]
    Test {
        /// Only what needs no browser and no wasm
        #[arg(long, conflicts_with = "wordpress")]
        fast: bool,
        /// Only the plugin and the snippets, in a real WordPress
        #[arg(long)]
        wordpress: bool,
    },
    /// Take a picture of every screen, into target/screens/
    #[command(name = "screens")]
    Screens {
        #[command(flatten)]
        site: Site,
        /// Only these screens
        names: Vec<String>,
    },
    /// Draw a sheet of every exercise's key poses, into target/figures/
    #[command(name = "figures")]
    Figures {
        /// Only these exercises
        names: Vec<String>,
    },
    /// Time the core and the page
    #[command(name = "bench")]
    Bench {
        #[command(flatten)]
        site: Site,
        /// For how long to watch a session play
        seconds: Option<u16>,
    },
    /// Ask Lighthouse about pages, served by nginx
    #[command(name = "lighthouse")]
    Lighthouse {
        #[command(flatten)]
        site: Site,
        /// What an embed costs a page of somebody else
        #[arg(long, conflicts_with = "pages")]
        embed: bool,
        /// Only these pages, or pages elsewhere
        pages: Vec<String>,
    },
    /// Run inputs that nobody wrote through every parser
    #[command(name = "fuzz")]
    Fuzz(Fuzz),
    /// Weigh what a first visit downloads, against its budgets
    #[command(name = "sizes")]
    Sizes {
        #[command(flatten)]
        site: Site,
    },
    /// Try deploy/nginx.conf with nginx
    #[command(name = "hosting")]
    Hosting {
        #[command(flatten)]
        site: Site,
    },
    /// Check content/ and write the catalogs
    #[command(name = "content")]
    Content,
    /// Finish what trunk has built
    #[command(name = "finish", hide = true)]
    Finish,
    /// Check the dependencies
    #[command(name = "deny")]
    Deny,
    /// Install whatever the others need, now
    #[command(name = "setup")]
    Setup,
}

/// Where to serve.
#[derive(Clone, Copy, Debug, Args)]
struct Port {
    /// The port to listen on
    #[arg(long = "port", default_value_t = USUAL_PORT)]
    number: u16,
}

/// Which site.
#[derive(Clone, Copy, Debug, Args)]
struct Site {
    /// Take dist/ as it is
    #[arg(long)]
    no_build: bool,
}

impl Site {
    fn ready(self, workspace: &Workspace) -> Result<Kit> {
        let kit = Kit::ensure(workspace)?;
        if !self.no_build {
            site::build(workspace, &kit)?;
        }
        Ok(kit)
    }
}

/// Runs the command that was typed.
pub(crate) fn run(cli: Cli) -> Result<ExitCode> {
    let workspace = Workspace::find()?;
    let anew = Site { no_build: false };
    match cli.command {
        Command::Serve { port, site } => {
            // Before the build, so that a taken port is known at once.
            let server = Server::bind(workspace.dist(), port.number)?;
            site.ready(&workspace)?;
            println!("serving on {} (Ctrl+C ends it)", server.address()?);
            server.run();
        }
        Command::Dev { port } => {
            site::develop(&workspace, &Kit::ensure(&workspace)?, port.number)?;
        }
        Command::Build => {
            anew.ready(&workspace)?;
        }
        Command::Test { fast, wordpress } => {
            if wordpress {
                return check::wordpress(&workspace);
            }
            return Ok(check::run(&workspace, fast));
        }
        Command::Screens { site, names } => {
            pages::screens(&workspace, &site.ready(&workspace)?, &names)?;
        }
        Command::Figures { names } => figures::run(&names)?,
        Command::Bench { site, seconds } => {
            pages::bench(&workspace, &site.ready(&workspace)?, seconds)?;
        }
        Command::Lighthouse { site, embed, pages } => {
            let kit = site.ready(&workspace)?;
            pages::lighthouse(&workspace, &kit, embed, &pages)?;
        }
        Command::Fuzz(plan) => fuzz::run(&workspace, &plan)?,
        Command::Sizes { site } => {
            site.ready(&workspace)?;
            sizes::check(&workspace)?;
        }
        Command::Hosting { site } => {
            site.ready(&workspace)?;
            return check::hosting(&workspace);
        }
        Command::Content => content::run(&workspace)?,
        Command::Finish => finish::run(&workspace)?,
        Command::Deny => deny::run(&workspace)?,
        Command::Setup => setup::run(&workspace)?,
    }
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    use super::{Cli, Command};
    use clap::{CommandFactory, Parser};

    fn parse(words: &[&str]) -> Result<Cli, String> {
        let typed = [&["xtask"], words].concat();
        Cli::try_parse_from(typed).map_err(|error| error.to_string())
    }

    #[test]
    fn the_commands_agree_with_each_other() {
        Cli::command().debug_assert();
    }

    #[test]
    fn a_port_and_a_site_that_is_there_can_be_asked_for() {
        let cli = parse(&["serve", "--port", "9000", "--no-build"]).expect("it is fine");
        let Command::Serve { port, site } = cli.command else {
            panic!("{cli:?}");
        };
        assert!(port.number == 9000 && site.no_build);
    }

    #[test]
    fn what_a_command_does_not_know_is_refused_in_words() {
        for (words, named) in [
            (&["test", "--no-build", "--port", "1"][..], "--no-build"),
            (&["serve", "--port", "many"], "many"),
            (&["serve", "--port"], "--port"),
            (&["serv"], "serve"),
            (&["test", "--fast", "--wordpress"], "--wordpress"),
            (&["fuzz", "codes"], "share"),
            (&["fuzz", "--seconds", "few"], "few"),
        ] {
            let said = parse(words).expect_err("it is refused");
            assert!(said.contains(named), "{words:?}: {said}");
        }
    }
}
