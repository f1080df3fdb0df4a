//! The twelve attempts of the design, with what must come out.

use serde_json::Value;
use unseat_app::quiz::{Answer, Assessment, Attempt, Band, Confidence, Ratio, Scope, Tag};
use unseat_core::content::Profile;

use super::id;
use crate::shelf::quiz;

/// The attempts: name, answers, and what must come out.
pub(super) fn vectors() -> Vec<(String, Attempt, Value)> {
    let all: Value = serde_json::from_str(include_str!("vectors.json")).expect("JSON");
    let all = all.as_array().expect("a list").clone();
    let read = |it: Value| {
        let name = it["name"].as_str().expect("a name").to_owned();
        (name, attempt(&it["answers"]), it["expect"].clone())
    };
    all.into_iter().map(read).collect()
}

fn attempt(answers: &Value) -> Attempt {
    let choice = |value: &Value| {
        let number = value.as_u64().expect("a choice");
        u8::try_from(number).expect("a few choices")
    };
    let mut attempt = Attempt::new(quiz());
    for (slug, value) in answers.as_object().expect("answers") {
        let answer = match value.as_array() {
            Some(sides) => Answer::Sides {
                left: Some(choice(&sides[0])),
                right: Some(choice(&sides[1])),
            },
            None => Answer::Choice(choice(value)),
        };
        let id = id(&slug.to_lowercase());
        attempt = attempt.with(id, answer, quiz());
        assert_eq!(attempt.answer(id), Some(answer), "{slug}");
    }
    attempt
}

/// The ratio to four places, times `scale`, as the design writes it.
#[track_caller]
fn check_ratio(ratio: Ratio, scale: f64, expected: &Value, what: &str) {
    let value = f64::from(ratio.part) * scale / f64::from(ratio.whole);
    let expected = expected.as_f64().expect("a number");
    assert!(
        (value - expected).abs() < 0.000_051,
        "{what}: {value}, not {expected}"
    );
}

fn profile(profile: Profile) -> &'static str {
    match profile {
        Profile::QuietGlutes => "quiet-glutes",
        Profile::QuadLed => "quad-led",
        Profile::DeskTight => "desk-tight",
        Profile::EvenKeel => "even-keel",
    }
}

fn band(band: Band) -> &'static str {
    match band {
        Band::FlexorsLead => "flexors-lead",
        Band::Leaning => "leaning",
        Band::Level => "level",
        Band::GlutesIn => "glutes-in",
    }
}

fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Low => "low",
        Confidence::Medium => "medium",
        Confidence::High => "high",
    }
}

fn tag(tag: Tag) -> &'static str {
    match tag {
        Tag::Asymmetry => "asymmetry",
        Tag::Back => "back",
        Tag::Hamstrings => "hamstrings",
        Tag::Knee => "knee",
        Tag::PainSoft => "pain-soft",
        Tag::Tight => "tight",
    }
}

#[track_caller]
fn check(found: &Assessment, expected: &Value, name: &str) {
    let answered = &expected["answered"];
    check_ratio(found.answered.hips, 1.0, &answered["HF"], name);
    check_ratio(found.answered.glutes, 1.0, &answered["GE"], name);
    check_ratio(found.hips, 100.0, &expected["HF"], name);
    check_ratio(found.glutes, 100.0, &expected["GE"], name);
    check_ratio(found.on_command, 100.0, &expected["E"], name);
    match found.thighs {
        Some(thighs) => check_ratio(thighs, 100.0, &expected["QD"], name),
        None => assert!(expected["QD"].is_null(), "{name}"),
    }
    let close: Vec<_> = found.close_to.iter().copied().map(profile).collect();
    let tags = Tag::ALL.iter().filter(|it| found.tags.has(**it));
    let tags: Vec<_> = tags.map(|it| tag(*it)).collect();
    let said = serde_json::json!({
        "answered": expected["answered"], "HF": expected["HF"], "GE": expected["GE"],
        "QD": expected["QD"], "E": expected["E"],
        "balance": found.balance,
        "band": band(found.band()),
        "profile": profile(found.profile),
        "close_to": close,
        "confidence": confidence(found.confidence),
        "tags": tags,
        "felt": found.felt.map(tag),
    });
    assert_eq!(said, *expected, "{name}");
}

#[test]
fn the_attempts_of_the_design_come_out_as_designed() {
    let vectors = vectors();
    assert_eq!(vectors.len(), 12);
    for (name, attempt, expected) in vectors {
        match attempt.assess(quiz(), Scope::Full) {
            Ok(found) => check(&found, &expected, &name),
            Err(short) => {
                assert!(expected["profile"].is_null(), "{name}");
                let answered = &expected["answered"];
                check_ratio(short.answered.hips, 1.0, &answered["HF"], &name);
                check_ratio(short.answered.glutes, 1.0, &answered["GE"], &name);
            }
        }
    }
}

#[test]
fn what_is_missing_is_named() {
    let (_, attempt, _) = vectors().swap_remove(6);
    let short = attempt.assess(quiz(), Scope::Full);
    let short = short.expect_err("only the hips were answered");
    let missing = ["g1", "g2", "g3", "g4", "g5", "g6"].map(id);
    assert_eq!(short.missing, missing);
}
