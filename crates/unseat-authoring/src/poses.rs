//! Reads `[poses]`: how the figure shows an exercise.

use super::SourceFile;
use super::mismatch::Mismatch;
use super::problem::{Problem, Report};
use super::prose::Prose;
use super::quantity;
use super::reader::{File, Reader};
use super::value::Value;
use super::vocabulary::Vocabulary;
use unseat_core::content::{Angle, Backdrop, Cycle, Joint, Key, Muscle, PoseTrack, Setting};
use unseat_core::figure::{Lit, backdrop, showing};
use unseat_core::measure::Heights;

/// The key poses of an exercise's file alone, whatever else is wrong with it.
///
/// # Errors
///
/// Every problem of its `[poses]`, or that it has none.
pub fn pose_track(file: &SourceFile) -> Result<PoseTrack, Vec<Problem>> {
    let report = Report::default();
    let opened = File {
        path: &file.path,
        text: &file.text,
        report: &report,
    };
    let track = opened.open("an exercise").and_then(|mut reader| {
        reader
            .required("poses", |value| value.table("the poses").map(read))
            .flatten()
    });
    report.unless_clean(track)
}

/// The key poses of one exercise.
pub(super) fn read(mut reader: Reader<'_>) -> Option<PoseTrack> {
    let view = reader.word("view");
    let surface = reader.word("surface");
    let props = reader.list("props", Vocabulary::read);
    let cycle = cycle(&mut reader);
    let mirrors = reader.required("mirrors", Value::flag);
    let keys_line = reader.line_of("keys");
    let keys = reader.some("keys", |key| key.table("a key pose").map(read_key));
    let track = keys.and_then(|keys| keys.into_iter().collect::<Option<Vec<_>>>());
    if let (Some(keys), Some(cycle)) = (&track, cycle) {
        check_order(&reader, keys_line, keys, cycle);
    }
    reader.finish();
    let (keys, lit): (Vec<_>, Vec<_>) = track?.into_iter().map(|read| (read.key, read.lit)).unzip();
    let mut track = PoseTrack {
        view: view?,
        setting: Setting {
            surface: surface?,
            props,
        },
        cycle: cycle?,
        mirrors: mirrors?,
        keys,
        muscles: Vec::new(),
        backdrop: Backdrop::default(),
    };
    track.muscles = showing::of(&track, &lit);
    track.backdrop = backdrop::of(&track);
    Some(track)
}

/// Either `cycle = "6s"` or `hold = true`.
fn cycle(reader: &mut Reader<'_>) -> Option<Cycle> {
    let line = reader.line_of("hold");
    let is_hold = reader.optional("hold", Value::flag) == Some(true);
    if !is_hold {
        return reader
            .required("cycle", quantity::span)
            .map(Cycle::Repetition);
    }
    if reader.optional("cycle", quantity::span).is_some() {
        reader
            .file
            .say(line, "a hold lasts as long as the work does; drop `cycle`");
    }
    Some(Cycle::Hold)
}

/// Keys start at zero, come in order and fit into the cycle.
fn check_order(reader: &Reader<'_>, line: u32, keys: &[ReadKey], cycle: Cycle) {
    let say = |line, message: String| reader.file.say(line, message);
    if keys.first().is_some_and(|it| !it.key.at.is_zero()) {
        say(line, "the first key pose must be at \"0s\"".to_owned());
    }
    for pair in keys.windows(2) {
        if pair[1].key.at <= pair[0].key.at {
            say(
                pair[1].line,
                "key poses must be in order of `at`".to_owned(),
            );
        }
    }
    let Cycle::Repetition(length) = cycle else {
        return;
    };
    for ReadKey { line, key, .. } in keys.iter().filter(|it| it.key.at > length) {
        let (at, length) = (quantity::written(key.at), quantity::written(length));
        let message = format!("this key pose is at {at}, after the end of the cycle at {length}");
        say(*line, message);
    }
}

/// One key pose, with the line it starts on.
struct ReadKey {
    line: u32,
    key: Key,
    lit: Lit,
}

fn read_key(mut reader: Reader<'_>) -> Option<ReadKey> {
    let line = reader.line;
    let at = reader.required("at", quantity::span);
    let angles = reader.optional("angles", read_angles);
    let contacts = reader.list("contacts", Vocabulary::read);
    let shift = reader.optional("shift", |value| value.table("a shift").map(read_shift));
    let (lit_far, lit): (Vec<_>, Vec<_>) = reader
        .list("lit", read_lit)
        .into_iter()
        .partition(|(is_far, _)| *is_far);
    let near_hand = reader.optional("near_hand", Vocabulary::read);
    let far_hand = reader.optional("far_hand", Vocabulary::read);
    let word = reader.optional_prose("word", Prose::Label);
    let breath = reader.optional("breath", Vocabulary::read);
    let caption = reader.optional_prose("caption", Prose::Sentence);
    reader.finish();
    let key = Key {
        at: at?,
        angles: angles.unwrap_or_default(),
        contacts,
        shift: shift.flatten(),
        near_hand,
        far_hand,
        word,
        breath,
        caption,
    };
    let lit = [muscles(lit), muscles(lit_far)];
    Some(ReadKey { line, key, lit })
}

/// `gluteus-medius` is lit on the near side, `far-gluteus-medius` on the far one.
fn read_lit(value: Value<'_>) -> Result<(bool, Muscle), Mismatch> {
    let word = value.text()?;
    match word.strip_prefix("far-") {
        Some(muscle) => Ok((true, Muscle::find(muscle)?)),
        None => Ok((false, Muscle::find(&word)?)),
    }
}

fn muscles(lit: Vec<(bool, Muscle)>) -> Vec<Muscle> {
    lit.into_iter().map(|(_, muscle)| muscle).collect()
}

/// `{ T = -115, aN = "flat" }`, in the order of the joints.
fn read_angles(value: Value<'_>) -> Result<Vec<(Joint, Angle)>, Mismatch> {
    let mut reader = value.table("a set of angles")?;
    let mut angles = Vec::new();
    for (name, joint) in Joint::WORDS {
        let angle = reader.optional(name, |value| read_angle(*joint, value));
        angles.extend(angle.map(|angle| (*joint, angle)));
    }
    reader.finish();
    Ok(angles)
}

/// Whole degrees, or for an ankle `"flat"`.
fn read_angle(joint: Joint, value: Value<'_>) -> Result<Angle, Mismatch> {
    let is_ankle = matches!(joint, Joint::NearAnkle | Joint::FarAnkle);
    let expected = if is_ankle {
        "whole degrees from -180 to 180, or \"flat\""
    } else {
        "whole degrees from -180 to 180"
    };
    let found = super::value::describe(&value.node);
    if is_ankle && found == "\"flat\"" {
        return Ok(Angle::Flat);
    }
    match value.whole() {
        Ok(degrees) if (-180..=180).contains(&degrees) => Ok(Angle::Fixed(degrees)),
        _ => Err(Mismatch::new(expected, found)),
    }
}

/// `{ right = 0.0, up = 0.12 }`, as fractions of the body's height.
fn read_shift(mut reader: Reader<'_>) -> Option<(Heights, Heights)> {
    let right = reader.required("right", Value::number);
    let up = reader.required("up", Value::number);
    reader.finish();
    Some((Heights(right?), Heights(up?)))
}
