//! What a system is told of the app, so that it can be installed.
//!
//! Every address is relative to the manifest, as the site may be in any folder. The
//! one exception is the app's identity, which cannot be: where the public address is
//! known it is the folder there, and otherwise it is left out, which means the same.

use std::fs;
use std::path::Path;

use anyhow::{Result, ensure};
use serde_json::{Value, json};
use unseat_authoring::Compiled;
use unseat_core::content::Word;

use super::PAGE;
use super::icons::Icon;
use super::pages::Address;
use super::shots::Shot;

/// Its name is not made of its bytes: systems come back to it.
const MANIFEST: &str = "manifest.webmanifest";

/// The pictures that go with it.
#[derive(Default)]
pub(super) struct Pictures {
    pub(super) icons: Vec<Icon>,
    pub(super) shots: Vec<Shot>,
}

/// Writes the manifest of the site in the folder.
pub(super) fn write(folder: &Path, content: &Compiled, pictures: &Pictures) -> Result<()> {
    let page = fs::read_to_string(folder.join(PAGE))?;
    let has = |path: &str| folder.join(path).join(PAGE).is_file();
    let manifest = Manifest {
        content,
        pictures,
        color: color(&page)?,
        address: Address::as_given()?,
    };
    let text = serde_json::to_string(&manifest.json(has))?;
    fs::write(folder.join(MANIFEST), text)?;
    Ok(())
}

struct Manifest<'a> {
    content: &'a Compiled,
    pictures: &'a Pictures,
    color: &'a str,
    address: Address,
}

impl Manifest<'_> {
    /// `has` says whether there is a page in a folder of the site.
    fn json(&self, has: impl Fn(&str) -> bool) -> Value {
        let words = &self.content.pages.install;
        let mut manifest = json!({
            "name": words.name,
            "short_name": self.content.catalog.strings.get(Word::AppName),
            "description": words.description,
            "lang": "en",
            "dir": "ltr",
            "start_url": "./",
            "scope": "./",
            "display": "standalone",
            // A page says what its color is in the dark; here there is room for one.
            "theme_color": self.color,
            "background_color": self.color,
            "categories": ["fitness", "health"],
            "icons": self.pictures.icons.iter().map(icon).collect::<Vec<_>>(),
            "screenshots": self.pictures.shots.iter().map(|shot| self.shot(shot)).collect::<Vec<_>>(),
            "shortcuts": self.shortcuts(has),
        });
        if let Some(folder) = self.address.folder() {
            manifest["id"] = folder.into();
        }
        manifest
    }

    /// The ways straight to a page, where there is such a page.
    fn shortcuts(&self, has: impl Fn(&str) -> bool) -> Vec<Value> {
        let words = &self.content.pages.install;
        let all = [
            (&words.warm_up, "warm-up/"),
            (&words.desk_break, "break/"),
            (&words.quiz, "quiz/"),
        ];
        let there = all.into_iter().filter(|(_, page)| has(page));
        there
            .map(|(name, page)| json!({ "name": name, "url": format!("./{page}") }))
            .collect()
    }

    fn shot(&self, shot: &Shot) -> Value {
        json!({
            "src": format!("./{}", shot.name),
            "type": "image/png",
            "sizes": format!("{}x{}", shot.width, shot.height),
            "form_factor": if shot.width > shot.height { "wide" } else { "narrow" },
            "label": (shot.label)(&self.content.pages.install),
        })
    }
}

fn icon(icon: &Icon) -> Value {
    json!({
        "src": format!("./{}", icon.name),
        "type": "image/png",
        "sizes": format!("{0}x{0}", icon.size),
        "purpose": icon.purpose,
    })
}

/// The page's own color in the light.
fn color(page: &str) -> Result<&str> {
    let start = "name=\"theme-color\" content=\"";
    let color = page
        .split_once(start)
        .and_then(|(_, rest)| rest.split('"').next());
    ensure!(color.is_some(), "{PAGE} has no theme-color");
    Ok(color.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::english;
    use crate::workspace::Workspace;

    fn manifest(address: Address, has: impl Fn(&str) -> bool) -> Value {
        let workspace = Workspace::find().expect("tests run inside the checkout");
        let icon = Icon {
            name: "icon-0123456789.png".to_owned(),
            size: 512,
            purpose: "maskable",
        };
        let manifest = Manifest {
            content: &english(&workspace).expect("the content is sound"),
            pictures: &Pictures {
                icons: vec![icon],
                shots: Vec::new(),
            },
            color: "#fff",
            address,
        };
        manifest.json(has)
    }

    #[test]
    fn every_address_is_relative() {
        let manifest = manifest(Address::unknown(), |_| true);
        let icon = &manifest["icons"][0];
        assert_eq!(icon["sizes"], "512x512");
        let shortcuts = manifest["shortcuts"].as_array().expect("it has some");
        assert_eq!(shortcuts.len(), 3);
        let shortcuts = shortcuts.iter().map(|it| &it["url"]);
        for address in [&manifest["start_url"], &manifest["scope"], &icon["src"]]
            .into_iter()
            .chain(shortcuts)
        {
            assert!(
                address.as_str().is_some_and(|it| it.starts_with("./")),
                "{address}"
            );
        }
    }

    #[test]
    fn a_way_to_a_page_that_is_not_there_is_left_out() {
        let manifest = manifest(Address::unknown(), |page| page == "quiz/");
        let shortcuts = manifest["shortcuts"].as_array().expect("it has some");
        assert_eq!(shortcuts.len(), 1);
        assert_eq!(shortcuts[0]["url"], "./quiz/");
    }

    #[test]
    fn the_app_is_who_it_would_be_without_saying() {
        assert_eq!(manifest(Address::unknown(), |_| true)["id"], Value::Null);
        let address = Address::parse("https://example.org/unseat").expect("a sound address");
        assert_eq!(manifest(address, |_| true)["id"], "/unseat/");
    }

    #[test]
    fn the_color_is_the_one_of_the_light() {
        assert_eq!(
            color(include_str!("../../../../index.html")).ok(),
            Some("#fbf7f0")
        );
        assert!(color("<title>").is_err());
    }
}
