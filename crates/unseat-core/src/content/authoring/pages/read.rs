//! From the file's tables to the words.

use super::super::prose::Prose;
use super::super::reader::{File, Reader};
use super::super::rules::holes;
use super::super::value::Value;
use super::{CardText, HomeText, PageText, Pages, ProfileText};
use crate::content::Profile;
use crate::quiz::{Band, Standing};

/// Reads the words of the pages.
pub(in super::super) fn read(file: &File<'_>) -> Option<Pages> {
    let mut reader = file.open("the words of the pages")?;
    let card = table(&mut reader, "card", card);
    let home = table(&mut reader, "home", home);
    let page = table(&mut reader, "page", page);
    let profiles = table(&mut reader, "profiles", profiles);
    let bands = table(&mut reader, "bands", bands);
    reader.finish();
    Some(Pages {
        card: card?,
        home: home?,
        page: page?,
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

fn card(reader: &mut Reader<'_>) -> Option<CardText> {
    let alt = text(reader, "alt", &["profile", "sentence", "band"]);
    Some(CardText { alt: alt? })
}

fn home(reader: &mut Reader<'_>) -> Option<HomeText> {
    let limits = text(reader, "limits", &[]);
    let caption = text(reader, "caption", &[]);
    let alt = text(reader, "alt", &["tagline"]);
    Some(HomeText {
        limits: limits?,
        caption: caption?,
        alt: alt?,
    })
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
