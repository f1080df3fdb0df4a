//! From the file's tables to the words.

use super::super::prose::Prose;
use super::super::reader::{File, Reader};
use super::super::rules::holes;
use super::super::value::Value;
use super::{CardText, InstallText, OpeningText, PageText, Pages, PlainText, ProfileText};
use crate::content::{Opening, Profile};
use crate::quiz::{Band, Standing};

/// Reads the words of the pages.
pub(in super::super) fn read(file: &File<'_>) -> Option<Pages> {
    let mut reader = file.open("the words of the pages")?;
    let openings = table(&mut reader, "openings", openings);
    let plain = table(&mut reader, "plain", plain);
    let card = table(&mut reader, "card", card);
    let page = table(&mut reader, "page", page);
    let install = table(&mut reader, "install", install);
    let profiles = table(&mut reader, "profiles", profiles);
    let bands = table(&mut reader, "bands", bands);
    reader.finish();
    Some(Pages {
        openings: openings?,
        plain: plain?,
        card: card?,
        page: page?,
        install: install?,
        profiles: profiles?,
        bands: bands?,
    })
}

fn table<'a, T>(
    reader: &mut Reader<'a>,
    key: &'static str,
    read: impl FnOnce(&mut Reader<'a>) -> Option<T>,
) -> Option<T> {
    let inside = |value: Value<'a>| {
        let mut reader = value.table("this table")?;
        let read = read(&mut reader);
        reader.finish();
        Ok(read)
    };
    reader.required(key, inside).flatten()
}

/// A text with these holes, and no others.
fn text(reader: &mut Reader<'_>, key: &'static str, expected: &[&str]) -> Option<String> {
    let line = reader.line_of(key);
    let text = reader.prose(key, Prose::Sentence)?;
    for complaint in holes::complaints(&text, expected) {
        reader.file.say(line, format!("{key} {complaint}"));
    }
    Some(text)
}

fn openings(reader: &mut Reader<'_>) -> Option<Vec<OpeningText>> {
    let texts = Opening::ALL.map(|it| table(reader, it.name(), opening));
    texts.into_iter().collect()
}

fn opening(reader: &mut Reader<'_>) -> Option<OpeningText> {
    let title = text(reader, "title", &[]);
    let description = text(reader, "description", &[]);
    let heading = text(reader, "heading", &[]);
    let sentence = reader.optional_prose("sentence", Prose::Sentence);
    let caption = text(reader, "caption", &[]);
    let alt = text(reader, "alt", &[]);
    Some(OpeningText {
        title: title?,
        description: description?,
        heading: heading?,
        sentence: sentence.unwrap_or_default(),
        caption: caption?,
        alt: alt?,
    })
}

fn plain(reader: &mut Reader<'_>) -> Option<PlainText> {
    let limits = text(reader, "limits", &[]);
    let note = text(reader, "note", &[]);
    let title = text(reader, "title", &["session"]);
    let step = text(reader, "step", &["time", "setup", "cue"]);
    let signs = text(reader, "signs", &[]);
    Some(PlainText {
        limits: limits?,
        note: note?,
        title: title?,
        step: step?,
        signs: signs?,
    })
}

fn card(reader: &mut Reader<'_>) -> Option<CardText> {
    let alt = text(reader, "alt", &["profile", "sentence", "band"]);
    Some(CardText { alt: alt? })
}

fn page(reader: &mut Reader<'_>) -> Option<PageText> {
    let title = text(reader, "title", &["profile", "band"]);
    let description = text(reader, "description", &["sentence", "band"]);
    let picture = text(reader, "picture", &["band"]);
    let meaning = text(reader, "meaning", &[]);
    let values = text(reader, "values", &[]);
    Some(PageText {
        title: title?,
        description: description?,
        picture: picture?,
        meaning: meaning?,
        values: values?,
    })
}

fn install(reader: &mut Reader<'_>) -> Option<InstallText> {
    let name = text(reader, "name", &[]);
    let description = text(reader, "description", &[]);
    let warm_up = text(reader, "warm_up", &[]);
    let desk_break = text(reader, "desk_break", &[]);
    let quiz = text(reader, "quiz", &[]);
    let home_picture = text(reader, "home_picture", &[]);
    let session_picture = text(reader, "session_picture", &[]);
    let result_picture = text(reader, "result_picture", &[]);
    Some(InstallText {
        name: name?,
        description: description?,
        warm_up: warm_up?,
        desk_break: desk_break?,
        quiz: quiz?,
        home_picture: home_picture?,
        session_picture: session_picture?,
        result_picture: result_picture?,
    })
}

fn profiles(reader: &mut Reader<'_>) -> Option<Vec<ProfileText>> {
    let band = Band::Level;
    let names = Profile::ALL.map(|profile| Standing { profile, band }.names()[0]);
    let texts = names.map(|name| table(reader, name, profile));
    texts.into_iter().collect()
}

fn profile(reader: &mut Reader<'_>) -> Option<ProfileText> {
    let meaning = text(reader, "meaning", &[]);
    Some(ProfileText { meaning: meaning? })
}

fn bands(reader: &mut Reader<'_>) -> Option<Vec<String>> {
    let profile = Profile::DeskTight;
    let names = Band::ALL.map(|band| Standing { profile, band }.names()[1]);
    let texts = names.map(|name| text(reader, name, &[]));
    texts.into_iter().collect()
}
