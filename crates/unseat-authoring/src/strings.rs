//! Reads `content/strings/<language>.toml`: every word of the interface.

use std::collections::BTreeMap;

use super::near;
use super::prose::Prose;
use super::reader::{File, Reader};
use super::rules::holes;
use super::value::Value;
use unseat_core::content::Word;

/// The texts, in the order of the words.
pub(super) fn read(file: &File<'_>) -> Option<Vec<String>> {
    let mut found = BTreeMap::new();
    let reader = file.open("the words")?;
    let tables = collect(reader, "", &mut found);
    let texts = Word::ALL
        .iter()
        .map(|word| text(file, *word, &mut found, &tables));
    let texts: Vec<Option<String>> = texts.collect();
    let keys = || Word::ALL.iter().map(|word| word.key());
    for (key, value) in found {
        let hint = near::hint(&key, keys());
        let message = format!("`{key}` is not a word of the app{hint}");
        file.say(value.line, message);
    }
    texts.into_iter().collect()
}

/// Flattens nested tables into dotted keys; returns the line of each table.
fn collect<'a>(
    mut reader: Reader<'a>,
    prefix: &str,
    found: &mut BTreeMap<String, Value<'a>>,
) -> BTreeMap<String, u32> {
    let mut tables = BTreeMap::from([(prefix.to_owned(), reader.line)]);
    for (name, value) in reader.rest() {
        let key = format!("{prefix}{name}");
        if matches!(value.node, toml::de::DeValue::Table(_)) {
            if let Ok(table) = value.table("a table of words") {
                tables.extend(collect(table, &format!("{key}."), found));
            }
        } else {
            found.insert(key, value);
        }
    }
    tables
}

/// The text of one word, checked.
fn text(
    file: &File<'_>,
    word: Word,
    found: &mut BTreeMap<String, Value<'_>>,
    tables: &BTreeMap<String, u32>,
) -> Option<String> {
    let key = word.key();
    let Some(value) = found.remove(key) else {
        let table = key.rfind('.').map_or("", |dot| &key[..=dot]);
        let line = tables.get(table).copied().unwrap_or(1);
        file.say(line, format!("the word `{key}` is missing"));
        return None;
    };
    let line = value.line;
    match Prose::Label.read(key, value) {
        Ok(text) => {
            for complaint in holes::complaints(&text, word.holes()) {
                file.say(line, format!("{key} {complaint}"));
            }
            Some(text)
        }
        Err(mismatch) => {
            file.say(line, mismatch.sentence(key));
            None
        }
    }
}
