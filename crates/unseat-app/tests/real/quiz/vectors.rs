//! The fifteen attempts of the design, with what must come out.

use serde_json::Value;
use unseat_app::quiz::{Answer, Assessment, Attempt, Band, Confidence, Ratio, Scope, Tag};
use unseat_core::content::Profile;

use super::id;
use crate::shelf::quiz;

/// An attempt of the design: its name, its answers, and what must come out.
pub(super) type Vector = (String, Attempt, Scope, Value);

/// The attempts.
pub(super) fn vectors() -> Vec<Vector> {
    let all: Value = serde_json::from_str(include_str!("vectors.json")).expect("JSON");
    let all = all.as_array().expect("a list").clone();
    let read = |it: Value| {
        let name = it["name"].as_str().expect("a name").to_owned();
        let scope = match it["scope"].as_str() {
            Some("full") => Scope::Full,
            Some("quick") => Scope::Quick,
            other => panic!("{other:?} is no scope"),
        };
        (name, attempt(&it["answers"]), scope, it["expect"].clone())
    };
    all.into_iter().map(read).collect()
}

/// The answers of the attempt of this name.
#[track_caller]
pub(super) fn named(name: &str) -> Attempt {
    let found = vectors().into_iter().find(|it| it.0 == name);
    found.unwrap_or_else(|| panic!("{name}")).1
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
        Tag::SitsMuch => "sits-much",
    }
}

#[track_caller]
fn check(found: &Assessment, expected: &Value, name: &str) {
    let answered = &expected["answered"];
    check_ratio(found.answered.hips, 1.0, &answered["FRONT"], name);
    check_ratio(found.answered.glutes, 1.0, &answered["GE"], name);
    check_ratio(found.answered.sitting, 1.0, &answered["SIT"], name);
    check_ratio(found.hips, 100.0, &expected["FRONT"], name);
    check_ratio(found.glutes, 100.0, &expected["GE"], name);
    check_ratio(found.on_command, 100.0, &expected["E"], name);
    match found.thighs {
        Some(thighs) => check_ratio(thighs, 100.0, &expected["QD"], name),
        None => assert!(expected["QD"].is_null(), "{name}"),
    }
    match found.sitting {
        Some(sitting) => check_ratio(sitting, 100.0, &expected["SIT"], name),
        None => assert!(expected["SIT"].is_null(), "{name}"),
    }
    let close: Vec<_> = found.close_to.iter().copied().map(profile).collect();
    let tags = Tag::ALL.iter().filter(|it| found.tags.has(**it));
    let mut tags: Vec<_> = tags.map(|it| tag(*it)).collect();
    tags.sort_unstable();
    let said = serde_json::json!({
        "answered": expected["answered"], "SIT": expected["SIT"], "FRONT": expected["FRONT"], "GE": expected["GE"],
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
    assert_eq!(vectors.len(), 15);
    for (name, attempt, scope, expected) in vectors {
        match attempt.assess(quiz(), scope) {
            Ok(found) => check(&found, &expected, &name),
            Err(short) => {
                assert!(expected["profile"].is_null(), "{name}");
                let answered = &expected["answered"];
                check_ratio(short.answered.hips, 1.0, &answered["FRONT"], &name);
                check_ratio(short.answered.glutes, 1.0, &answered["GE"], &name);
                check_ratio(short.answered.sitting, 1.0, &answered["SIT"], &name);
            }
        }
    }
}

#[test]
fn what_is_missing_is_named() {
    let attempt = named("only sure of sitting and hips");
    let short = attempt.assess(quiz(), Scope::Full);
    let short = short.expect_err("only the hips were answered");
    let missing = ["g1", "g2", "g3", "g4", "g5"].map(id);
    assert_eq!(short.missing, missing);
}
