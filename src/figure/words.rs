//! What to do and how to breathe, in step with the figure.
//!
//! Every word is there all the time, one upon the other; the browser lets one
//! of them show. A screen reader passes them over: it has the movement in words.

use unseat_core::content::{Breath, Strings, Word};
use unseat_core::figure::{Caption, Film};

use crate::platform::stage::{Property, Track};
use crate::ui::tag::{Element, tag};

/// The words, each a part of its own.
pub(super) fn words(strings: &Strings, film: &Film) -> Element {
    let breath = texts(film, |it| breath(strings, it));
    tag("p.figure__words[aria-hidden=true]")
        .with(line("span.figure__word", "w", texts(film, tempo)))
        .with(line("span.figure__breath", "b", breath))
}

fn line(selector: &'static str, prefix: &str, texts: Vec<String>) -> Element {
    let words = texts
        .into_iter()
        .enumerate()
        .map(|(index, word)| tag("span").set("data-part", part(prefix, index)).text(word));
    tag(selector).all(words)
}

fn part(prefix: &str, index: usize) -> String {
    [prefix, &index.to_string()].concat()
}

/// When each of them shows.
pub(super) fn tracks(strings: &Strings, film: &Film) -> Vec<Track> {
    let mut tracks = Vec::new();
    push(&mut tracks, "w", film, tempo);
    push(&mut tracks, "b", film, |it| breath(strings, it));
    tracks
}

fn push(
    tracks: &mut Vec<Track>,
    prefix: &str,
    film: &Film,
    text_of: impl Fn(&Caption) -> Option<String>,
) {
    for (index, text) in texts(film, &text_of).iter().enumerate() {
        tracks.push(Track {
            part: part(prefix, index),
            property: Property::Opacity,
            frames: shown(film, |it| text_of(it).as_ref() == Some(text)),
        });
    }
}

/// Opacity over the film: a step up where it begins to hold, a step down after.
fn shown(film: &Film, holds: impl Fn(&Caption) -> bool) -> Vec<(f32, String)> {
    let mut frames: Vec<(f32, String)> = Vec::new();
    let mut now = "0";
    let first = film.captions.first().map_or(1.0, |it| it.from);
    if first > 0.0 {
        frames.push((0.0, now.to_owned()));
    }
    for caption in &film.captions {
        let next = if holds(caption) { "1" } else { "0" };
        if caption.from > 0.0 {
            frames.push((caption.from, now.to_owned()));
        }
        frames.push((caption.from, next.to_owned()));
        now = next;
    }
    frames.push((1.0, now.to_owned()));
    frames
}

fn tempo(caption: &Caption) -> Option<String> {
    caption.word.clone()
}

fn breath(strings: &Strings, caption: &Caption) -> Option<String> {
    caption.breath.map(|breath| {
        let word = match breath {
            Breath::In => Word::PlayerBreatheIn,
            Breath::Out => Word::PlayerBreatheOut,
        };
        strings.get(word).to_owned()
    })
}

/// Every text once, in the order they come.
fn texts(film: &Film, text_of: impl Fn(&Caption) -> Option<String>) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    for text in film.captions.iter().filter_map(text_of) {
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    texts
}
