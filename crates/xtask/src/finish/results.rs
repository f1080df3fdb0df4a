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
use address::Address;
use cards::Cards;
use head::Head;
use html::{between, escaped, filled, replaced};
use reading::Reading;

/// The name of a page's card, beside the page.
const CARD: &str = "card.png";
/// The name of the card whose numbers are filled in on the device.
const BLANK: &str = "card.svg";

/// Writes every page of a result, and gives the home page a preview.
pub(super) fn write(workspace: &Workspace, folder: &Path, home: &Path) -> Result<()> {
    let address = Address::of_environment()?;
    let content = content::english(workspace)?;
    content.catalog.strings.add(content.quiz.words.clone());
    let mut cards = Cards::new(workspace)?;
    let html = fs::read_to_string(home)?;
    let dressed = dressed(&html, folder)?;
    for standing in Standing::all() {
        let path = format!("r/{}/", standing.names().join("-"));
        let inside = folder.join(&path);
        fs::create_dir_all(&inside).with_context(|| format!("cannot make {path}"))?;
        let reading = Reading {
            content: &content,
            standing,
        };
        fs::write(inside.join(PAGE), page(&dressed, reading, &path, &address)?)?;
        let card = card::typical_card(standing.band, &reading.card());
        cards.add(&card, inside.join(CARD))?;
        fs::write(inside.join(BLANK), card::blank_card(&reading.card()))?;
    }
    fs::write(home, with_preview(&html, &content, &address)?)?;
    cards.add(&home_card(&content), folder.join(CARD))?;
    cards.draw()
}

/// The home page with the look of the quiz, which there comes when it is opened.
fn dressed(html: &str, folder: &Path) -> Result<String> {
    let names = fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.file_name()));
    let sheet = names
        .filter_map(|name| name.into_string().ok())
        .find(|name| {
            name.starts_with("quiz-") && Path::new(name).extension() == Some("css".as_ref())
        })
        .context("the build has no sheet of the quiz")?;
    let link = format!("<link rel=\"stylesheet\" href=\"./{sheet}\">\n</head>");
    Ok(html.replacen("</head>", &link, 1))
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
    let page = head::with_hints_for_later(&head::with_quiz(&page)?);
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
        hips: strings.get(Word::CardHips),
        glutes: strings.get(Word::CardGlutes),
        band: &words.home.caption,
    };
    card::typical_card(Band::Level, &words)
}
