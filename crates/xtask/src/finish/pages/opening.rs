//! The page of an opening, and its card.

use anyhow::{Context, Result};
use unseat_app::part::Part;
use unseat_app::quiz::Band;
use unseat_app::quiz::card::{self, CardWords, PlateWords};
use unseat_authoring::Compiled;
use unseat_authoring::finder::LearnPage;
use unseat_core::content::{Length, Opening, Profile, Word};

use super::head::Head;
use super::html::escaped;
use super::{Site, oembed, path_of, plain, plate};

/// The page that shows a screen, as the app does where it begins.
pub(super) fn page(site: &Site, opening: Opening, path: &str, screen: &str) -> Result<String> {
    let words = site.content.pages.opening(opening);
    let title = escaped(&words.title);
    let description = escaped(&words.description);
    let head = Head {
        app: site.content.catalog.strings.get(Word::AppName),
        title: &title,
        description: &description,
        alt: &escaped(&words.alt),
        path,
    };
    let frame = site.frame.clone();
    let mut tags = head.tags(&site.address);
    tags.push_str(&oembed::link(path, &title, &site.address));
    let frame = frame.titled(&title, &description, &tags)?;
    let part = Part::of(opening);
    let frame = match part {
        Some(part) => frame.with(part),
        None => frame,
    };
    let part = match part {
        Some(part) if part.opens_anywhere() => format!(" data-part=\"{}\"", part.name()),
        Some(part) => format!(" data-part=\"{}\" data-alone", part.name()),
        None => String::new(),
    };
    let root = format!(
        "class=\"unseat\" data-view=\"{view}\"{part} data-plain=\"{plain}\">\n{screen}\n</div>\n{more}\n",
        view = opening.name(),
        plain = frame.plain(),
        screen = plain::added(&site.content, opening, screen)?,
        more = elsewhere(&site.content, path),
    );
    frame.with_plain().filled(&root, path)
}

/// The ways to what has a page of its own, and to what is only read. They are beside the
/// app and not in it, where they would be a part of every embed; `style/base.css` takes
/// them away while something is under way.
fn elsewhere(content: &Compiled, path: &str) -> String {
    let texts = &content.learn.words.texts;
    let up = "../".repeat(path.matches('/').count());
    let own = [Opening::Programme, Opening::Weeks];
    let own = own.map(|it| (path_of(it), &content.pages.opening(it).heading));
    let read = [
        (LearnPage::Article, &texts.learn),
        (LearnPage::Library, &texts.exercises),
    ];
    let read = read.map(|(page, label)| (page.path(content), label));
    let links = own.into_iter().chain(read).map(|(path, label)| {
        let label = escaped(label);
        format!("<a class=\"button button--quiet\" href=\"{up}{path}\">{label}</a>")
    });
    let label = escaped(&texts.more);
    let links = links.collect::<Vec<_>>().join("\n");
    format!(
        "<nav class=\"unseat\" aria-label=\"{label}\">\n<div class=\"foot\">\n{links}\n</div>\n</nav>"
    )
}

/// Its picture: the first exercise that is for the glutes, or the see-saw.
pub(super) fn card(content: &Compiled, opening: Opening) -> Result<String> {
    let strings = &content.catalog.strings;
    let words = content.pages.opening(opening);
    let (app, limits) = (strings.get(Word::AppName), &*content.pages.plain.limits);
    if let Some(purpose) = opening.purpose(Profile::default(), Length::default()) {
        let (view_box, figure) = plate::figure(&content.catalog, purpose)
            .with_context(|| format!("nothing in {} is for the glutes", opening.name()))?;
        let words = PlateWords {
            app,
            limits,
            heading: &words.heading,
            sentence: &words.sentence,
            caption: &words.caption,
        };
        return Ok(card::plate_card(&view_box, &figure, &words));
    }
    let band = match opening {
        Opening::Quiz => Band::Leaning,
        Opening::Programme => Band::GlutesIn,
        Opening::Home | Opening::WarmUp | Opening::Break | Opening::Weeks => Band::Level,
    };
    let words = CardWords {
        app,
        limits,
        heading: &words.heading,
        sentence: &words.sentence,
        hips: strings.get(Word::CardHips),
        glutes: strings.get(Word::CardGlutes),
        caption: &words.caption,
    };
    Ok(card::typical_card(band, &words))
}
