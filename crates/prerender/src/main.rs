//! Draws the screens the app can begin with, and the pages of Learn: `prerender
//! <content> <sources> <screens>`.
//!
//! Reads the packed content that a visit fetches from one folder, and writes
//! `<name>.html` into the last: what the app itself draws for somebody new,
//! without anything around it. The pages of Learn are drawn from the sources.

mod reading;

use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use anyhow::{Context, Result, ensure};
use tokio::runtime::{Builder, Runtime};
use unseat::platform::page::Page as Around;
use unseat::{app, host};
use unseat_app::part::Part;
use unseat_app::visit::{Opened, Visit};
use unseat_core::content::{Catalog, Opening};
use yew::{Component, Html, Properties, ServerRenderer};

fn main() -> Result<()> {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [content, sources, screens] = arguments.as_slice() else {
        anyhow::bail!("say where the content is, packed and as written, and where the screens go");
    };
    let packed = |name: &str| read(&content.join([name, "-en.bin"].concat()));
    let catalog = packed("catalog")?;
    // Of what it cannot read the app draws nothing.
    let read = Catalog::from_bytes(&catalog).context("the catalog cannot be read")?;
    let read = Rc::new(read);
    let runtime = Builder::new_current_thread().build()?;
    for opening in Opening::ALL {
        let part = Part::of(opening);
        let opened = Opened {
            visit: Visit::new(opening),
            host: host(&Around::default()),
            catalog: Rc::clone(&read),
            rest: part.map(|part| packed(part.name())).transpose()?,
        };
        ensure!(
            opened.is_sound(),
            "what {} needs cannot be read",
            opening.name()
        );
        let screen = Screen {
            opening,
            catalog: catalog.clone(),
            rest: opened.rest,
        };
        let html = waiting(&without_idle_patterns(screen.drawn(&runtime)));
        fs::write(screens.join(opening.name()).with_extension("html"), html)?;
    }
    reading::draw(sources, screens, &runtime)
}

fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).with_context(|| format!("cannot read {}", file.display()))
}

/// A screen without the patterns of the app, where nothing is painted with one.
fn without_idle_patterns(html: String) -> String {
    match html.split_once("</svg>") {
        Some((patterns, rest))
            if patterns.starts_with("<svg class=\"patterns\"") && !rest.contains("url(#") =>
        {
            rest.to_owned()
        }
        _ => html,
    }
}

/// A screen whose controls wait for the app: what is set before would be lost.
fn waiting(html: &str) -> String {
    html.replace("<button ", "<button disabled ")
        .replace("<input ", "<input disabled ")
}

/// The app as it is opened, before anybody has done anything.
#[derive(Clone, PartialEq, Properties)]
struct Screen {
    opening: Opening,
    catalog: Vec<u8>,
    /// What the part needs that it is of, if it is one's.
    rest: Option<Vec<u8>>,
}

impl Screen {
    fn drawn(self, runtime: &Runtime) -> String {
        let page = ServerRenderer::<Page>::with_props(move || self).hydratable(false);
        runtime.block_on(page.render())
    }
}

/// A page with the app on it.
struct Page;

impl Component for Page {
    type Message = ();
    type Properties = Screen;

    fn create(_: &yew::Context<Self>) -> Self {
        Self
    }

    fn view(&self, ctx: &yew::Context<Self>) -> Html {
        let Screen {
            opening,
            catalog,
            rest,
        } = ctx.props().clone();
        // All have been read before.
        let Ok(catalog) = Catalog::from_bytes(&catalog) else {
            return Html::default();
        };
        let opened = Opened {
            visit: Visit::new(opening),
            host: host(&Around::default()),
            catalog: catalog.into(),
            rest,
        };
        app(opened)
    }
}

#[cfg(test)]
mod tests {
    use super::{waiting, without_idle_patterns};

    #[test]
    fn only_controls_wait() {
        assert_eq!(
            waiting("<p>&lt;input </p><button class=\"a\"></button><input name=\"b\">"),
            "<p>&lt;input </p><button disabled class=\"a\"></button><input disabled name=\"b\">"
        );
    }

    #[test]
    fn patterns_stay_where_something_is_painted_with_them() {
        let patterns = "<svg class=\"patterns\"><defs></defs></svg>";
        let idle = format!("{patterns}<main></main>");
        assert_eq!(without_idle_patterns(idle), "<main></main>");
        let used = format!("{patterns}<main><path fill=\"url(#a)\"></path></main>");
        assert_eq!(without_idle_patterns(used.clone()), used);
    }
}
