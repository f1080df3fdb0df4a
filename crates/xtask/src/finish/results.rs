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

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use unseat_core::content::Word;
use unseat_core::content::authoring::{Compiled, Reading};
use unseat_core::quiz::card::{self, CardWords};
use unseat_core::quiz::{Band, Standing};

use crate::content;
use crate::workspace::Workspace;
use address::Address;
use cards::Cards;
use head::Head;
use html::{escaped, filled, replaced};

/// The name of a page's card, beside the page.
const CARD: &str = "card.png";

/// Writes every page of a result, and tells the home page's preview.
pub(super) fn write(workspace: &Workspace, folder: &Path, home: &Path) -> Result<()> {
    let address = Address::of_environment()?;
    let content = content::english(workspace)?;
    let mut cards = Cards::new(workspace)?;
    let html = fs::read_to_string(home)?;
    for standing in Standing::all() {
        let path = format!("r/{}/", standing.names().join("-"));
        let inside = folder.join(&path);
        fs::create_dir_all(&inside).with_context(|| format!("cannot make {path}"))?;
        let page = page(&html, &content, standing, &path, &address)?;
        fs::write(inside.join("index.html"), page)?;
        cards.add(&card_of(&content, standing), inside.join(CARD))?;
    }
    fs::write(home, with_preview(&html, &content, &address)?)?;
    cards.add(&home_card(&content), folder.join(CARD))?;
    cards.draw()
}

/// The page of one standing.
fn page(
    html: &str,
    content: &Compiled,
    standing: Standing,
    path: &str,
    address: &Address,
) -> Result<String> {
    let (profile, band) = readings(content, standing);
    let values = [
        ("profile", profile.name.as_str()),
        ("sentence", &profile.sentence),
        ("band", &band.name),
    ];
    let words = &content.pages;
    let title = filled(&words.page.title, &values);
    let head = Head {
        app: content.catalog.strings.get(Word::AppName),
        title: &escaped(&title),
        description: &escaped(&filled(&words.page.description, &values)),
        alt: &escaped(&filled(&words.card.alt, &values)),
        path,
    };
    let strings = &content.catalog.strings;
    let named = strings.fill(Word::AppTitle, &[("screen", &title)]);
    let page = replaced(html, "<title>", "</title>", &escaped(&named))?;
    let page = replaced(&page, head::DESCRIPTION, "\">", head.description)?;
    let page = head.put_into(&page, address)?;
    // The app is two folders up.
    let page = page.replace("=\"./", "=\"../../");
    let body = body::of(content, standing);
    replaced(&page, "<div id=\"unseat\" ", "</body>", &body)
}

/// The home page with a preview of its own.
fn with_preview(html: &str, content: &Compiled, address: &Address) -> Result<String> {
    let strings = &content.catalog.strings;
    let tagline = strings.get(Word::AppTagline);
    let head = Head {
        app: strings.get(Word::AppName),
        title: html::between(html, "<title>", "</title>")?,
        description: html::between(html, head::DESCRIPTION, "\">")?,
        alt: &escaped(&filled(&content.pages.home.alt, &[("tagline", tagline)])),
        path: "",
    };
    head.put_into(html, address)
}

fn card_of(content: &Compiled, standing: Standing) -> String {
    let (profile, band) = readings(content, standing);
    let words = &content.pages.card;
    let words = CardWords {
        app: content.catalog.strings.get(Word::AppName),
        limits: &words.limits,
        heading: &profile.name,
        sentence: &profile.sentence,
        hips: &words.hips,
        glutes: &words.glutes,
        band: &band.name,
    };
    card::typical_card(standing.band, &words)
}

fn home_card(content: &Compiled) -> String {
    let words = &content.pages;
    let words = CardWords {
        app: content.catalog.strings.get(Word::AppName),
        limits: &words.home.limits,
        heading: content.catalog.strings.get(Word::AppTagline),
        sentence: "",
        hips: &words.card.hips,
        glutes: &words.card.glutes,
        band: &words.home.caption,
    };
    card::typical_card(Band::Level, &words)
}

/// Its profile and its band in words.
fn readings(content: &Compiled, standing: Standing) -> (&Reading, &Reading) {
    let pages = &content.pages;
    (pages.profile(standing.profile), pages.band(standing.band))
}
