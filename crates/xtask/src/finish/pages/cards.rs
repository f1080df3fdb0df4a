//! Cards as pictures, by `crates/pictures`.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::environment::Environment;
use crate::finish::hash;
use crate::task::Task;
use crate::workspace::Workspace;

/// The cards of a build. A card that looks as it did is not drawn again: the
/// program that draws takes longer to compile than all of ours.
pub(in crate::finish) struct Cards<'a> {
    workspace: &'a Workspace,
    /// Where cards are kept between builds, by what they are made of.
    kept: PathBuf,
    /// What draws them, besides the drawing: the fonts and the program.
    made_by: String,
    /// A drawing or its picture, without the ending, and where a picture goes.
    wanted: Vec<(PathBuf, PathBuf)>,
}

impl<'a> Cards<'a> {
    /// No cards yet.
    pub(in crate::finish) fn new(workspace: &'a Workspace) -> Result<Self> {
        let kept = workspace.generated().join("cards");
        fs::create_dir_all(&kept).with_context(|| format!("cannot make {}", kept.display()))?;
        let locks = ["package-lock.json", "Cargo.lock"];
        let locks = locks.map(|lock| fs::read_to_string(workspace.at(lock)));
        let [fonts, program] = locks;
        Ok(Self {
            workspace,
            kept,
            made_by: fonts? + &program?,
            wanted: Vec::new(),
        })
    }

    /// Asks for a picture of a card.
    pub(in crate::finish) fn add(&mut self, svg: &str, picture: PathBuf) -> Result<()> {
        let name = hash([svg, &self.made_by].concat().as_bytes());
        let card = self.kept.join(&name[..16]);
        fs::write(card.with_extension("svg"), svg)?;
        self.wanted.push((card, picture));
        Ok(())
    }

    /// Draws what is new, and puts every picture in its place.
    pub(in crate::finish) fn draw(&self) -> Result<()> {
        let is_new = |card: &&PathBuf| !card.with_extension("png").is_file();
        let new = self.wanted.iter().map(|(card, _)| card).filter(is_new);
        let new: Vec<PathBuf> = new
            .flat_map(|card| ["svg", "png"].map(|end| card.with_extension(end)))
            .collect();
        if !new.is_empty() {
            let mut command = Environment::clean().command("cargo");
            command
                .current_dir(self.workspace.root())
                .args(["run", "--quiet", "--package", "pictures", "--"])
                .arg(self.workspace.at("node_modules"))
                .args(&new);
            Task::new(self.workspace, "drawing the cards")
                .takes("about a minute the first time")
                .run(&mut command)?
                .require()?;
        }
        for (card, picture) in &self.wanted {
            fs::copy(card.with_extension("png"), picture)
                .with_context(|| format!("there is no picture for {}", picture.display()))?;
        }
        Ok(())
    }
}
