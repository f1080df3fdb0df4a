//! The pages of the site: what a link leads to, for people and for those who
//! preview it, before any script has run. All are made from the finished
//! index.html, and each has a card beside it.
//!
//! - One for every [`Opening`]: the screen that the app begins with there, drawn
//!   by the app itself.
//! - One for every [`LearnPage`], which is only read: of the app it has the look.
//! - One for every [`Standing`], in `r/<profile>-<band>/`. The values of whoever
//!   shared it are in the link's fragment, which only the app reads.

mod address;
mod blog;
mod body;
mod cards;
mod frame;
mod head;
mod html;
mod learn;
mod oembed;
mod opening;
mod plain;
mod plate;
mod reading;
mod result;
mod screens;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use unseat_app::quiz::Standing;
use unseat_app::quiz::card::Shape;
use unseat_authoring::Compiled;
use unseat_authoring::finder::LearnPage;
use unseat_core::content::{Batch, Opening};

use super::PAGE;
use crate::content;
use crate::workspace::Workspace;
pub(super) use address::Address;
pub(crate) use blog::FOLDER as BLOG;
pub(super) use blog::write as write_blog;
pub(super) use cards::Cards;
use frame::Frame;
use reading::Reading;

/// The name of a page's card, beside the page.
const CARD: &str = "card.png";
/// The names of the pictures that are filled in on the device, as web/parts/quiz.ts
/// knows them.
const BLANKS: [(Shape, &str); 2] = [(Shape::Wide, "card.svg"), (Shape::Tall, "card-tall.svg")];

/// How the figure of an exercise moves, beside its page.
const FILM: &str = "film.json";

/// What every page is made of.
struct Site {
    address: Address,
    content: Compiled,
    frame: Frame,
}

/// Writes every page, over the index.html that they are made from.
pub(super) fn write(workspace: &Workspace, folder: &Path) -> Result<()> {
    let content = content::english(workspace)?;
    content
        .catalog
        .strings
        .add(Batch::Quiz, content.quiz.words.clone());
    let site = Site {
        address: Address::of_environment()?,
        content,
        frame: Frame::of(fs::read_to_string(folder.join(PAGE))?, folder)?,
    };
    let screens = screens::draw(workspace)?;
    let mut cards = Cards::new(workspace)?;
    for opening in Opening::ALL {
        let path = path_of(opening);
        let inside = made(folder, &path)?;
        let screen = screens.of(opening)?;
        fs::write(
            inside.join(PAGE),
            opening::page(&site, opening, &path, &screen)?,
        )?;
        cards.add(&opening::card(&site.content, opening)?, inside.join(CARD))?;
    }
    for page in LearnPage::all(&site.content) {
        let path = page.path(&site.content);
        let inside = made(folder, &path)?;
        let (screen, film) = screens.of_learn(page, &site.content)?;
        fs::write(inside.join(PAGE), learn::page(&site, page, &screen)?)?;
        if let Some(film) = film {
            fs::write(inside.join(FILM), film)?;
        }
        cards.add(&learn::card(&site.content, page)?, inside.join(CARD))?;
    }
    for standing in Standing::all() {
        let path = format!("r/{}/", standing.names().join("-"));
        let inside = made(folder, &path)?;
        let reading = Reading {
            content: &site.content,
            standing,
        };
        fs::write(inside.join(PAGE), result::page(&site, reading, &path)?)?;
        let picture = result::Picture::of(reading)?;
        cards.add(&picture.typical(&site.address), inside.join(CARD))?;
        for (shape, name) in BLANKS {
            fs::write(inside.join(name), picture.blank(shape))?;
        }
    }
    cards.draw()
}

/// The folder of an opening's page, from the site's root; empty, or with a slash
/// at its end.
pub(crate) fn path_of(opening: Opening) -> String {
    match opening {
        Opening::Home => String::new(),
        other => format!("{}/", other.name()),
    }
}

fn made(folder: &Path, path: &str) -> Result<std::path::PathBuf> {
    let inside = folder.join(path);
    fs::create_dir_all(&inside).with_context(|| format!("cannot make {path}"))?;
    Ok(inside)
}
