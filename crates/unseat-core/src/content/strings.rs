//! The words of the interface.
//!
//! A [`Word`] names one text of `content/strings/<language>.toml`; in a packed
//! catalog it is only a place in a list. Which places are filled in by the app
//! is part of the name, so a translation that forgets one fails the build.

mod words;

use alloc::string::String;
use alloc::vec::Vec;
use core::cell::OnceCell;

use serde::Serialize;

pub use words::{Batch, Word};

use crate::packed::{Reader, Unpack};
use crate::text::cut;

/// The words of one language, by [`Word`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Strings {
    at_once: Vec<String>,
    /// By [`Batch`].
    #[serde(skip)]
    later: [OnceCell<Vec<String>>; Batch::LENGTHS.len()],
}

impl Strings {
    /// The texts of the first [`Word::AT_ONCE`] words.
    pub const fn new(at_once: Vec<String>) -> Self {
        Self {
            at_once,
            later: [const { OnceCell::new() }; Batch::LENGTHS.len()],
        }
    }

    /// Adds the texts of a batch.
    pub fn add(&self, batch: Batch, texts: Vec<String>) {
        // Whoever adds them twice adds the same.
        let _ = self.later[batch as usize].set(texts);
    }

    /// Whether there is a text for every word that comes with the catalog.
    pub fn is_complete(&self) -> bool {
        self.at_once.len() == Word::AT_ONCE
    }

    /// The text of a word; empty while it is not here.
    pub fn get(&self, word: Word) -> &str {
        let mut texts = Some(&self.at_once);
        let mut place = word as usize;
        if place >= Word::AT_ONCE {
            place -= Word::AT_ONCE;
            let mut batch = 0;
            while place >= Batch::LENGTHS[batch] {
                place -= Batch::LENGTHS[batch];
                batch += 1;
            }
            texts = self.later[batch].get();
        }
        let text = texts.and_then(|texts| texts.get(place));
        text.map_or("", String::as_str)
    }

    /// The text of a word with its places filled, e.g.
    /// `fill(Word::PlayerFurther, &[("seconds", "40")])`.
    pub fn fill(&self, word: Word, values: &[(&str, &str)]) -> String {
        let mut filled = String::new();
        let mut rest = self.get(word);
        while let Some((before, after)) = cut(rest, b'{') {
            let Some((hole, after)) = cut(after, b'}') else {
                break;
            };
            filled.push_str(before);
            if let Some((_, value)) = values.iter().find(|(name, _)| *name == hole) {
                filled.push_str(value);
            }
            rest = after;
        }
        filled.push_str(rest);
        filled
    }
}

impl Unpack for Strings {
    fn unpack(from: &mut Reader<'_>) -> Self {
        Self::new(Unpack::unpack(from))
    }
}
