//! What a page has for somebody without the app: a session in plain words.

use anyhow::{Context, Result};
use unseat_app::check::URGENT;
use unseat_app::player::{Person, tailor};
use unseat_authoring::Compiled;
use unseat_core::content::{Length, Opening, Profile, Purpose, Strings, Word, Work};

use super::html::{escaped, filled};
use super::{BLOG, path_of};

/// A screen with all that. It is out of sight where there are scripts, until
/// `web/page/boot.ts` finds that the app does not come.
pub(super) fn added(content: &Compiled, opening: Opening, screen: &str) -> Result<String> {
    let words = &content.pages.plain;
    let [note, late] = [&words.note, &words.late].map(|text| escaped(text));
    let note = format!(
        "</h1><noscript><p class=\"note\">{note}</p></noscript><p class=\"late\">{late}</p>"
    );
    let plain = format!(
        "<div class=\"plain\" hidden>\n{session}<p>{ways}</p>\n</div></main>",
        session = session(content, opening)?,
        ways = ways(content, opening),
    );
    let (before, after) = screen
        .split_once("</h1>")
        .and_then(|(before, rest)| Some((before, rest.split_once("</main>")?)))
        .with_context(|| format!("the screen of {} is not whole", opening.name()))?;
    Ok([before, &note, after.0, &plain, after.1].concat())
}

/// The signs to stop for, and what to do about them: they stand before any movement.
fn signs(strings: &Strings) -> String {
    let say = |word: Word| escaped(strings.get(word));
    let entries = URGENT.map(|word| format!("<li>{}</li>\n", say(word)));
    format!(
        "<p>{question}</p>\n<ul>\n{entries}</ul>\n<p>{advice}</p>\n",
        question = say(Word::CheckUrgent),
        entries = entries.concat(),
        advice = say(Word::CheckUrgentAdvice),
    )
}

/// The session that the page is for, or else the usual warm-up. Home leads to it:
/// most visits begin there, and a list that hardly anybody sees would be a part of
/// each.
fn session(content: &Compiled, opening: Opening) -> Result<String> {
    if opening == Opening::Home {
        return Ok(String::new());
    }
    let catalog = &content.catalog;
    let strings = &catalog.strings;
    let (profile, length) = (Profile::default(), Length::default());
    let purpose = opening
        .purpose(profile, length)
        .unwrap_or(Purpose::WarmUp(profile, length));
    let routine = catalog.find_routine(purpose).context("it has no routine")?;
    let tailored = tailor(catalog.routine(routine), &Person::default(), catalog);
    let title = filled(
        &content.pages.plain.title,
        &[("session", &named(strings, purpose))],
    );
    let steps = tailored.steps.iter().map(|it| {
        let exercise = catalog.exercise(it.step.exercise);
        let values = [
            ("time", &*time(strings, it.step.work)),
            ("setup", &exercise.cues.setup),
            ("cue", &exercise.cues.work),
        ];
        let text = filled(&content.pages.plain.step, &values);
        let (name, text) = (escaped(&exercise.name), escaped(&text));
        format!("<li><b>{name}</b>, {text}</li>\n")
    });
    Ok(format!(
        "<details>\n<summary>{title}</summary>\n{signs}<ol>\n{steps}</ol>\n</details>\n",
        title = escaped(&title),
        signs = signs(strings),
        steps = steps.collect::<String>(),
    ))
}

/// What a session is for, and how long it is.
fn named(strings: &Strings, purpose: Purpose) -> String {
    let what = strings.get(match purpose {
        Purpose::WarmUp(..) => Word::PurposeWarmUp,
        Purpose::Break(_) => Word::PurposeDeskBreak,
        Purpose::Own(_) => Word::PurposeOwn,
    });
    let minutes = purpose.stated().as_millis() / 60_000;
    let length = strings.fill(Word::CountMinutes, &[("count", &minutes.to_string())]);
    strings.fill(Word::PurposeTitled, &[("what", what), ("length", &length)])
}

/// How long somebody works on a step.
pub(super) fn time(strings: &Strings, work: Work) -> String {
    let (pattern, span) = match work {
        Work::Whole(span) => (Word::CountWhole, span),
        Work::EachSide(span) | Work::WeakerTwice { each: span, .. } => (Word::CountEachSide, span),
    };
    strings.fill(pattern, &[("seconds", &span.seconds_shown().to_string())])
}

/// Links to the other pages: without the app there is no other way to them but for
/// those that are below the app on every page.
fn ways(content: &Compiled, here: Opening) -> String {
    let up = "../".repeat(path_of(here).matches('/').count());
    let below = [Opening::Programme, Opening::Weeks];
    let others = Opening::ALL.into_iter();
    let others = others.filter(|it| *it != here && !below.contains(it));
    let links = others.map(|other| {
        let label = match other {
            Opening::Home => content.catalog.strings.get(Word::AppHome),
            Opening::WarmUp
            | Opening::Break
            | Opening::Quiz
            | Opening::Programme
            | Opening::Weeks => content.pages.opening(other).heading.as_str(),
        };
        (path_of(other), label)
    });
    // A first visit is held to a budget, and comes to home most often.
    let blog =
        (here != Opening::Home).then(|| ([BLOG, "/"].concat(), content.blog.page.get("heading")));
    let links = links.chain(blog).map(|(path, label)| {
        let label = escaped(label);
        format!("<a href=\"{up}{path}\">{label}</a>")
    });
    links.collect::<Vec<_>>().join("\n")
}
