//! What may be typed after `cargo xtask`.

use std::process::ExitCode;

use anyhow::{Context, Result, bail};

use crate::serve::{Server, USUAL_PORT};
use crate::setup::Kit;
use crate::workspace::Workspace;
use crate::{check, content, deny, figures, finish, fuzz, pages, setup, site, sizes};

const USAGE: &str = "\
cargo xtask <command>

  serve    [--port N] [--no-build]   build the site and serve it on 127.0.0.1:8080
  dev      [--port N]                the same with live reload, unoptimized
  build                              build the site into dist/
  test     [--fast | --wordpress]    everything CI checks; --fast: native only;
                                     --wordpress: a real WordPress, and nothing else
  screens  [--no-build] [ARGS]       a picture of every screen, into target/screens/
  figures  [ARGS]                    a sheet of every exercise's key poses
  bench    [--no-build] [ARGS]       timings of the core and of the page
  lighthouse [--no-build] [PATH | --embed]
                                     what Lighthouse says of pages, served by nginx
  fuzz     [--inputs N | --seconds N] [share] [memory] [packed]
                                     inputs that nobody wrote; 10 million share codes
  sizes    [--no-build]              what a first visit downloads, against its budgets
  hosting  [--no-build]              deploy/nginx.conf, tried with nginx
  content                            check content/ and write the catalogs
  deny                               check the dependencies
  setup                              install whatever the others need, now

`content` and `finish` are also called by trunk, see Trunk.toml.
";

/// Runs the command that was typed.
pub(crate) fn run(arguments: &[String]) -> Result<ExitCode> {
    let Some((command, rest)) = arguments.split_first() else {
        print!("{USAGE}");
        return Ok(ExitCode::FAILURE);
    };
    if matches!(command.as_str(), "help" | "-h" | "--help") {
        print!("{USAGE}");
        return Ok(ExitCode::SUCCESS);
    }
    let workspace = Workspace::find()?;
    let mut options = Options::parse(rest)?;
    match command.as_str() {
        "serve" => {
            options.no_more()?;
            // Before the build, so that a taken port is known at once.
            let server = Server::bind(workspace.dist(), options.port)?;
            build(&workspace, &options)?;
            println!("serving on {} (Ctrl+C ends it)", server.address()?);
            server.run();
        }
        "dev" => {
            options.no_more()?;
            site::develop(&workspace, &Kit::ensure(&workspace)?, options.port)?;
        }
        "build" => {
            options.no_more()?;
            build(&workspace, &options)?;
        }
        "sizes" => {
            options.no_more()?;
            build(&workspace, &options)?;
            sizes::check(&workspace)?;
        }
        "test" => {
            let fast = options.take("--fast");
            let in_wordpress = options.take("--wordpress");
            options.no_more()?;
            if in_wordpress {
                return check::wordpress(&workspace);
            }
            return Ok(check::run(&workspace, fast));
        }
        "hosting" => {
            options.no_more()?;
            build(&workspace, &options)?;
            return check::hosting(&workspace);
        }
        "screens" => pages::screens(&workspace, &build(&workspace, &options)?, &options.rest)?,
        "bench" => pages::bench(&workspace, &build(&workspace, &options)?, &options.rest)?,
        "lighthouse" => {
            pages::lighthouse(&workspace, &build(&workspace, &options)?, &options.rest)?;
        }
        "figures" => figures::run(rest)?,
        "fuzz" => fuzz::run(&workspace, rest)?,
        "content" => content::run(&workspace)?,
        "finish" => finish::run(&workspace)?,
        "deny" => deny::run(&workspace)?,
        "setup" => setup::run(&workspace)?,
        unknown => bail!("there is no command {unknown:?}\n\n{USAGE}"),
    }
    Ok(ExitCode::SUCCESS)
}

fn build(workspace: &Workspace, options: &Options) -> Result<Kit> {
    let kit = Kit::ensure(workspace)?;
    if !options.no_build {
        site::build(workspace, &kit)?;
    }
    Ok(kit)
}

/// What follows a command.
#[derive(Debug, PartialEq, Eq)]
struct Options {
    port: u16,
    no_build: bool,
    /// Everything else, for a command that passes it on.
    rest: Vec<String>,
}

impl Options {
    fn parse(arguments: &[String]) -> Result<Self> {
        let mut options = Self {
            port: USUAL_PORT,
            no_build: false,
            rest: Vec::new(),
        };
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--no-build" => options.no_build = true,
                "--port" => {
                    let port = arguments.next().context("--port needs a number")?;
                    options.port = port
                        .parse()
                        .with_context(|| format!("{port:?} is not a port"))?;
                }
                _ => options.rest.push(argument.clone()),
            }
        }
        Ok(options)
    }

    fn take(&mut self, flag: &str) -> bool {
        let before = self.rest.len();
        self.rest.retain(|argument| argument != flag);
        self.rest.len() < before
    }

    fn no_more(&self) -> Result<()> {
        match self.rest.first() {
            Some(unknown) => bail!("{unknown:?} means nothing here\n\n{USAGE}"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(words: &[&str]) -> Result<Options> {
        let words: Vec<String> = words.iter().map(|&word| word.to_owned()).collect();
        Options::parse(&words)
    }

    #[test]
    fn options_may_stand_anywhere() {
        let mut options = parse(&["--fast", "--port", "9000", "x"]).expect("they are fine");
        assert_eq!(options.port, 9000);
        assert!(options.take("--fast") && !options.take("--fast"));
        assert!(options.no_more().is_err(), "x is left over");
    }

    #[test]
    fn a_port_that_is_no_number_is_refused() {
        assert!(parse(&["--port", "many"]).is_err());
        assert!(parse(&["--port"]).is_err());
    }
}
