//! How hard the texts are to read: their grade after Flesch and Kincaid, which is about
//! the years of school that a text asks for.

use serde::Serialize;
use textstat::flesch_kincaid_grade;

use super::content::Content;
use super::learn::{Learn, Rich, Run};
use super::problem::Report;

/// The highest grade of what is said, and pressed, while the body is busy.
const SPOKEN: f64 = 7.0;

/// The highest grade of what is only read.
const READ: f64 = 9.0;

/// The fewest words that make a text a sentence.
const SENTENCE: usize = 5;

/// The grades of the texts.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Grades {
    /// Of what is said and pressed: the words of the interface, cues and steps.
    pub spoken: f64,
    /// Of what is only read: that of the hardest page.
    pub read: f64,
}

/// Texts, one sentence or more each, as one text.
#[derive(Default)]
struct Text(String);

impl Text {
    /// Adds a text; whatever ends it, the next one is another sentence.
    fn add(&mut self, text: &str) {
        let mut in_hole = false;
        for letter in text.chars() {
            match letter {
                '{' => in_hole = true,
                // What is filled in is a word, whichever.
                '}' => {
                    in_hole = false;
                    self.0.push_str("it");
                }
                _ if in_hole => {}
                _ => self.0.push(letter),
            }
        }
        if !text.ends_with(['.', '!', '?']) {
            self.0.push('.');
        }
        self.0.push(' ');
    }

    fn add_rich(&mut self, text: &Rich) {
        let words = text.runs.iter().filter_map(|run| match run {
            Run::Text(text) => Some(text.as_str()),
            Run::Source(_) => None,
        });
        self.add(&words.collect::<String>());
    }

    fn grade(&self) -> f64 {
        flesch_kincaid_grade(&self.0)
    }
}

/// The grades of everything, reported where they are too high.
pub(super) fn grades(content: &Content, learn: &Learn, report: &Report) -> Grades {
    let check = |path: &str, grade: f64, most: f64| {
        if grade > most {
            let message = format!("the texts are of grade {grade:.1}, at most {most:.0} is easy");
            report.say(path, 1, message);
        }
        grade
    };
    let read = pages(content, learn).into_iter();
    let read = read.map(|(path, text)| check(&path, text.grade(), READ));
    Grades {
        spoken: check("content/strings/", spoken(content).grade(), SPOKEN),
        read: read.fold(0.0, f64::max),
    }
}

/// The words of the interface, cues and steps. A label of a word or two is easy anyway,
/// and would only make the rest look so.
fn spoken(content: &Content) -> Text {
    let mut text = Text::default();
    let mut add = |said: &str| {
        if said.split_whitespace().count() >= SENTENCE {
            text.add(said);
        }
    };
    for word in content.strings.iter().flatten() {
        add(word);
    }
    for (_, _, draft) in content.exercises.iter() {
        let (cues, manual) = (&draft.body.cues, &draft.manual);
        let cues = [Some(&cues.setup), Some(&cues.work)];
        let more = [&draft.body.cues.hamstrings, &draft.body.cues.back].map(Option::as_ref);
        let told = cues.into_iter().chain(more).flatten();
        let told = told
            .chain(&manual.steps)
            .chain([&manual.feel, &manual.stop]);
        told.for_each(|said| add(said));
    }
    text
}

/// Each page that is only read, by the file of its texts.
fn pages(content: &Content, learn: &Learn) -> Vec<(String, Text)> {
    fn page<'a>(file: &str, texts: impl Iterator<Item = &'a Rich>) -> (String, Text) {
        let mut text = Text::default();
        texts.for_each(|it| text.add_rich(it));
        (format!("content/{file}.toml"), text)
    }
    let conditions = content.conditions.iter();
    let conditions = conditions.map(|it| page(&format!("conditions/{}", it.0), it.2.texts()));
    [
        page("learn/article", learn.article.texts()),
        page("learn/evidence", learn.evidence.texts()),
        page("learn/seven", learn.seven.texts()),
        page("learn/checked", learn.checked.texts()),
    ]
    .into_iter()
    .chain(conditions)
    .collect()
}

#[cfg(test)]
mod tests {
    use super::Text;

    fn text(texts: &[&str]) -> Text {
        let mut text = Text::default();
        for it in texts {
            text.add(it);
        }
        text
    }

    #[test]
    fn each_text_is_a_sentence_of_its_own_and_holes_are_words() {
        assert_eq!(text(&["{count} minutes", "Stop?"]).0, "it minutes. Stop? ");
    }

    #[test]
    fn a_longer_word_makes_a_higher_grade() {
        let plain = text(&["Stand up now and then, and walk a few steps."]);
        let grand = text(&["Periodically interrupt sedentary behaviour with ambulation."]);
        assert!(plain.grade() < 4.0 && grand.grade() > 12.0);
    }
}
