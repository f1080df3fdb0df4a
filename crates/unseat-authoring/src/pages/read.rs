//! From the file's tables to the words.

use super::super::prose::Prose;
use super::super::reader::{File, Reader};
use super::{
    CardText, InstallText, NotesText, OpeningText, PageText, Pages, PlainText, ProfileText,
};
use unseat_app::quiz::{Band, Standing};
use unseat_core::content::{Opening, Profile};

/// Reads the words of the pages.
pub(in super::super) fn read(file: &File<'_>) -> Option<Pages> {
    let mut reader = file.open("the words of the pages")?;
    let openings = reader.table("openings", openings);
    let plain = reader.table("plain", plain);
    let card = reader.table("card", card);
    let page = reader.table("page", page);
    let install = reader.table("install", install);
    let notes = reader.table("notes", notes);
    let profiles = reader.table("profiles", profiles);
    let bands = reader.table("bands", bands);
    reader.finish();
    Some(Pages {
        openings: openings?,
        plain: plain?,
        card: card?,
        page: page?,
        install: install?,
        notes: notes?,
        profiles: profiles?,
        bands: bands?,
    })
}

fn openings(reader: &mut Reader<'_>) -> Option<Vec<OpeningText>> {
    let texts = Opening::ALL.map(|it| reader.table(it.name(), opening));
    texts.into_iter().collect()
}

fn opening(reader: &mut Reader<'_>) -> Option<OpeningText> {
    let title = reader.pattern("title", &[]);
    let description = reader.pattern("description", &[]);
    let heading = reader.pattern("heading", &[]);
    let sentence = reader.optional_prose("sentence", Prose::Sentence);
    let caption = reader.pattern("caption", &[]);
    let alt = reader.pattern("alt", &[]);
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
    let limits = reader.pattern("limits", &[]);
    let note = reader.pattern("note", &[]);
    let late = reader.pattern("late", &[]);
    let title = reader.pattern("title", &["session"]);
    let step = reader.pattern("step", &["time", "setup", "cue"]);
    Some(PlainText {
        limits: limits?,
        note: note?,
        late: late?,
        title: title?,
        step: step?,
    })
}

fn card(reader: &mut Reader<'_>) -> Option<CardText> {
    let alt = reader.pattern("alt", &["profile", "sentence", "band"]);
    Some(CardText { alt: alt? })
}

fn page(reader: &mut Reader<'_>) -> Option<PageText> {
    let title = reader.pattern("title", &["profile", "band"]);
    let description = reader.pattern("description", &["sentence", "band"]);
    let picture = reader.pattern("picture", &["band"]);
    let meaning = reader.pattern("meaning", &[]);
    let values = reader.pattern("values", &[]);
    Some(PageText {
        title: title?,
        description: description?,
        picture: picture?,
        meaning: meaning?,
        values: values?,
    })
}

fn install(reader: &mut Reader<'_>) -> Option<InstallText> {
    let name = reader.pattern("name", &[]);
    let description = reader.pattern("description", &[]);
    let warm_up = reader.pattern("warm_up", &[]);
    let desk_break = reader.pattern("desk_break", &[]);
    let quiz = reader.pattern("quiz", &[]);
    let home_picture = reader.pattern("home_picture", &[]);
    let session_picture = reader.pattern("session_picture", &[]);
    let result_picture = reader.pattern("result_picture", &[]);
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

fn notes(reader: &mut Reader<'_>) -> Option<NotesText> {
    let label = reader.pattern("label", &[]);
    let update = reader.pattern("update", &[]);
    let update_now = reader.pattern("update_now", &[]);
    let install = reader.pattern("install", &[]);
    let install_now = reader.pattern("install_now", &[]);
    let install_apple = reader.pattern("install_apple", &[]);
    let no = reader.pattern("no", &[]);
    let kept_label = reader.pattern("kept_label", &[]);
    let kept = reader.pattern("kept", &[]);
    let kept_all = reader.pattern("kept_all", &[]);
    let keep = reader.pattern("keep", &["size"]);
    let keeping = reader.pattern("keeping", &[]);
    let keep_failed = reader.pattern("keep_failed", &[]);
    let keep_again = reader.pattern("keep_again", &[]);
    Some(NotesText {
        label: label?,
        update: update?,
        update_now: update_now?,
        install: install?,
        install_now: install_now?,
        install_apple: install_apple?,
        no: no?,
        kept_label: kept_label?,
        kept: kept?,
        kept_all: kept_all?,
        keep: keep?,
        keeping: keeping?,
        keep_failed: keep_failed?,
        keep_again: keep_again?,
    })
}

fn profiles(reader: &mut Reader<'_>) -> Option<Vec<ProfileText>> {
    let band = Band::Level;
    let names = Profile::ALL.map(|profile| Standing { profile, band }.names()[0]);
    let texts = names.map(|name| reader.table(name, profile));
    texts.into_iter().collect()
}

fn profile(reader: &mut Reader<'_>) -> Option<ProfileText> {
    let exercise = reader.pattern("exercise", &[]);
    let meaning = reader.pattern("meaning", &[]);
    Some(ProfileText {
        exercise: exercise?,
        meaning: meaning?,
    })
}

fn bands(reader: &mut Reader<'_>) -> Option<Vec<String>> {
    let profile = Profile::DeskTight;
    let names = Band::ALL.map(|band| Standing { profile, band }.names()[1]);
    let texts = names.map(|name| reader.pattern(name, &[]));
    texts.into_iter().collect()
}
