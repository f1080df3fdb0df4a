//! What snippets are made of, as their script reads it.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha384};
use unseat_app::player::{Person, tailor};
use unseat_app::quiz::profile_words;
use unseat_authoring::Compiled;
use unseat_core::content::{BreakKind, Length, Profile, Purpose};

use super::super::plain;
use crate::finish::embed;

/// The versions, the hash of this one's loader, and the plain content of every view.
pub(super) fn of(content: &Compiled, folder: &Path) -> Result<Value> {
    let loader = folder.join(embed::exact()).join(embed::LOADER);
    let loader = fs::read(&loader).with_context(|| format!("no {}", loader.display()))?;
    let words = &content.blog.snippet;
    let profiles = Profile::ALL.map(|it| content.catalog.strings.get(profile_words(it)[0]));
    Ok(json!({
        "exact": embed::exact(),
        "major": embed::major(),
        "integrity": integrity(&loader),
        "words": {
            "guided": words.get("guided"),
            "take": words.get("take"),
            "read": words.get("read"),
            "ways": words.get("ways"),
        },
        "posters": posters(content)?,
        "profiles": profiles,
        "sessions": sessions(content)?,
    }))
}

/// What the posters say: of the loader's words, those of its views.
fn posters(content: &Compiled) -> Result<Value> {
    let mut words = serde_json::to_value(&content.embed)?;
    if let Some(words) = words.as_object_mut() {
        words.retain(|_, word| word.is_object());
    }
    Ok(words)
}

/// The steps of every session that can be chosen, as `<view>` or
/// `<view> <profile> <minutes>`.
fn sessions(content: &Compiled) -> Result<Value> {
    let mut sessions = Map::new();
    let mut add = |name: String, purpose| {
        sessions.insert(name, json!(steps(content, purpose)?));
        anyhow::Ok(())
    };
    add("break".to_owned(), Purpose::Break(BreakKind::Two))?;
    for profile in Profile::ALL {
        for length in Length::ALL {
            let name = format!("warm-up {} {}", profile.name(), length.minutes());
            add(name, Purpose::WarmUp(profile, length))?;
        }
    }
    Ok(Value::Object(sessions))
}

fn steps(content: &Compiled, purpose: Purpose) -> Result<Vec<String>> {
    let catalog = &content.catalog;
    let routine = catalog.find_routine(purpose).context("it has no routine")?;
    let tailored = tailor(catalog.routine(routine), &Person::default(), catalog);
    let steps = tailored.steps.iter().map(|it| {
        let name = &catalog.exercise(it.step.exercise).name;
        [name, ", ", &plain::time(&catalog.strings, it.step.work)].concat()
    });
    Ok(steps.collect())
}

/// The hash by which a browser checks a script.
fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", base64(&Sha384::digest(bytes)))
}

/// Base64 of bytes that come in threes, as those of a SHA-384 do.
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let threes = bytes.chunks_exact(3);
    let letters = threes.flat_map(|three| {
        let bits = three
            .iter()
            .fold(0, |bits, byte| bits << 8 | usize::from(*byte));
        [18, 12, 6, 0].map(|shift| char::from(LETTERS[bits >> shift & 63]))
    });
    letters.collect()
}

#[cfg(test)]
mod tests {
    use super::{base64, integrity};

    #[test]
    fn six_bits_are_a_letter() {
        assert_eq!(base64(b"Man"), "TWFu");
        assert_eq!(base64(&[0xff, 0xfb, 0x3e]), "//s+");
    }

    #[test]
    fn the_hash_is_sha_384() {
        assert_eq!(
            integrity(b""),
            "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb"
        );
    }
}
