//! The pages of results: what a shared link leads to, for people and for those
//! who preview it, before any script has run.
//!
//! One page for every [`Standing`], in `r/<profile>-<band>/`, made from the
//! finished index.html, with a card beside it. The values of whoever shared it
//! are in the link's fragment, which only the app reads.

mod address;
mod body;
mod cards;
mod head;
mod html;
mod reading;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use unseat_core::content::Word;
use unseat_core::content::authoring::Compiled;
use unseat_core::quiz::card::{self, CardWords};
use unseat_core::quiz::{Band, Standing};

use super::PAGE;
use crate::content;
use crate::workspace::Workspace;
pub(super) use address::Address;
pub(super) use cards::Cards;
use head::Head;
use html::{between, escaped, filled, replaced};
use reading::Reading;

/// The name of a page's card, beside the page.
const CARD: &str = "card.png";

/// Writes every page of a result, and gives the home page a preview.
pub(super) fn write(workspace: &Workspace, folder: &Path, home: &Path) -> Result<()> {
    let address = Address::of_environment()?;
    let content = content::english(workspace)?;
    content.catalog.strings.add(content.quiz.words.clone());
    let mut cards = Cards::new(workspace)?;
    let html = fs::read_to_string(home)?;
    for standing in Standing::all() {
        let path = format!("r/{}/", standing.names().join("-"));
        let inside = folder.join(&path);
        fs::create_dir_all(&inside).with_context(|| format!("cannot make {path}"))?;
        let reading = Reading {
            content: &content,
            standing,
        };
        fs::write(inside.join(PAGE), page(&html, reading, &path, &address)?)?;
        let card = card::typical_card(standing.band, &reading.card());
        cards.add(&card, inside.join(CARD))?;
    }
    fs::write(home, with_preview(&html, &content, &address)?)?;
    cards.add(&home_card(&content), folder.join(CARD))?;
    cards.draw()
}

/// The page of a standing, made of the home page.
fn page(html: &str, reading: Reading<'_>, path: &str, address: &Address) -> Result<String> {
    let words = &reading.content.pages;
    let title = reading.fill(&words.page.title);
    let head = Head {
        app: reading.word(Word::AppName),
        title: &escaped(&title),
        description: &escaped(&reading.fill(&words.page.description)),
        alt: &escaped(&reading.fill(&words.card.alt)),
        path,
    };
    let named = filled(reading.word(Word::AppTitle), &[("screen", &title)]);
    let page = replaced(html, "<title>", "</title>", &escaped(&named))?;
    let page = replaced(&page, head::DESCRIPTION, "\">", head.description)?;
    let page = head.put_into(&page, address)?;
    // What the app is made of is two folders up.
    let page = page.replace("=\"./", "=\"../../");
    replaced(&page, "<div id=\"unseat\" ", "</body>", &body::of(reading))
}

/// The home page with a preview of its own.
fn with_preview(html: &str, content: &Compiled, address: &Address) -> Result<String> {
    let strings = &content.catalog.strings;
    let tagline = strings.get(Word::AppTagline);
    let head = Head {
        app: strings.get(Word::AppName),
        title: between(html, "<title>", "</title>")?,
        description: between(html, head::DESCRIPTION, "\">")?,
        alt: &escaped(&filled(&content.pages.home.alt, &[("tagline", tagline)])),
        path: "",
    };
    head.put_into(html, address)
}

fn home_card(content: &Compiled) -> String {
    let (strings, words) = (&content.catalog.strings, &content.pages);
    let words = CardWords {
        app: strings.get(Word::AppName),
        limits: &words.home.limits,
        heading: strings.get(Word::AppTagline),
        sentence: "",
        hips: &words.card.hips,
        glutes: &words.card.glutes,
        band: &words.home.caption,
    };
    card::typical_card(Band::Level, &words)
}
