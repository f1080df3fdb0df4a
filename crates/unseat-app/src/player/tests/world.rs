//! A small catalog, plans written as text, and scripts played over them.

use alloc::rc::Rc;
use std::fmt::Write as _;

use crate::player::{
    Effect, Event, Person, Plan, Reason, SegmentKind, Session, State, Tailored, TailoredStep,
};
use unseat_core::content::{
    Backdrop, Catalog, Cues, Cycle, Exercise, ExerciseId, Key, Laterality, Length, Level, Phase,
    PoseTrack, Profile, Purpose, Setting, Step, Strings, Surface, Swaps, View, Word, Work,
};
use unseat_core::time::{Span, Timestamp};

/// `march` for the whole body, `clam` a side at a time, `stretch` a hold a side
/// at a time, `bridge` with `march` as its easier version.
pub(super) fn catalog() -> Rc<Catalog> {
    let whole = Laterality::Bilateral;
    let sides = Laterality::EachSide;
    let second = |secs| Cycle::Repetition(Span::from_secs(secs));
    Rc::new(Catalog {
        language: "en".into(),
        strings: Strings::new(vec![String::new(); Word::ALL.len()]),
        exercises: vec![
            exercise("march", whole, second(1), None),
            exercise("clam", sides, second(3), None),
            exercise("stretch", sides, Cycle::Hold, None),
            exercise("bridge", whole, second(6), Some(ExerciseId(0))),
        ],
        routines: Vec::new(),
        swaps: Swaps {
            rows: Vec::new(),
            fallbacks: vec![ExerciseId(0)],
        },
    })
}

fn exercise(
    slug: &str,
    laterality: Laterality,
    cycle: Cycle,
    regress: Option<ExerciseId>,
) -> Exercise {
    Exercise {
        slug: slug.into(),
        name: slug.into(),
        phase: Phase::Activate,
        laterality,
        level: Level::Beginner,
        equipment: Vec::new(),
        desk: true,
        purpose: String::new(),
        cues: Cues {
            setup: String::new(),
            work: String::new(),
            hamstrings: None,
            back: None,
        },
        regress,
        progress: None,
        poses: PoseTrack {
            view: View::Side,
            setting: Setting {
                surface: Surface::Standing,
                props: Vec::new(),
            },
            cycle,
            mirrors: false,
            keys: vec![Key::default()],
            muscles: Vec::new(),
            backdrop: Backdrop::default(),
        },
    }
}

/// A plan from text, e.g. `5+30 march, 6+2x15 clam`: lead-in, work, exercise.
pub(super) fn plan(text: &str) -> Rc<Plan> {
    let catalog = catalog();
    let steps = text
        .split(", ")
        .map(|step| {
            let (times, slug) = step.split_once(' ').expect("times and exercise");
            let (lead_in, work) = times.split_once('+').expect("lead-in and work");
            let work = match work.strip_prefix("2x") {
                Some(each) => Work::EachSide(secs(each)),
                None => Work::Whole(secs(work)),
            };
            TailoredStep {
                step: Step {
                    exercise: catalog.find_exercise(slug).expect("known exercise"),
                    lead_in: secs(lead_in),
                    work,
                    switch: Surface::Standing.switch(),
                },
                reason: Reason::Authored,
            }
        })
        .collect();
    let tailored = Tailored {
        avoided: Vec::new(),
        purpose: Purpose::WarmUp(Profile::EvenKeel, Length::Four),
        person: Person::default(),
        steps,
    };
    Rc::new(Plan::compile(&tailored, catalog))
}

/// The point `text` seconds after the origin, e.g. `3.25`.
pub(super) fn at(text: &str) -> Timestamp {
    Timestamp::default() + secs(text)
}

pub(super) fn secs(text: &str) -> Span {
    let seconds: f64 = text.parse().expect("seconds");
    Span::from_millis((seconds * 1000.0).round() as u32)
}

/// A session after a script, what it asked for at the last line, and when that was.
pub(super) struct Played {
    pub(super) session: Session,
    pub(super) effects: Vec<Effect>,
    pub(super) now: Timestamp,
}

/// Plays `script`, e.g. `0 start, 10 pause, 600 resume`, over `session`.
pub(super) fn play(session: Session, script: &str) -> Played {
    let mut played = Played {
        session,
        effects: Vec::new(),
        now: Timestamp::default(),
    };
    for line in script.split(", ") {
        let (time, event) = line.split_once(' ').expect("time and event");
        played.now = at(time);
        let (session, effects) = played.session.update(parse(event), played.now);
        played.session = session;
        played.effects = effects;
    }
    played
}

fn parse(event: &str) -> Event {
    match event {
        "start" => Event::Start,
        "pause" => Event::Pause,
        "resume" => Event::Resume,
        "skip" => Event::Skip,
        "back" => Event::Back,
        "add" => Event::AddTen,
        "hurt" => Event::Hurt,
        "stop" => Event::Stop,
        "tick" => Event::Tick,
        "hidden" => Event::Hidden,
        "shown" => Event::Shown,
        pain => Event::Pain(
            pain.strip_prefix("pain ")
                .and_then(|strength| strength.parse().ok())
                .expect("an event"),
        ),
    }
}

/// Plays `script` over `plan_text` and compares where the session stands, e.g.
/// `running work 1/2 left 20 of 30` or `finished Completed worked 60`.
#[track_caller]
pub(super) fn check(plan_text: &str, script: &str, expected: &str) {
    check_session(Session::ready(plan(plan_text), false), script, expected);
}

#[track_caller]
pub(super) fn check_session(session: Session, script: &str, expected: &str) {
    let played = play(session, script);
    assert_eq!(describe(&played.session, played.now), expected, "{script}");
}

pub(super) fn describe(session: &Session, now: Timestamp) -> String {
    let mut text = String::new();
    match *session.state() {
        State::Ready => return "ready".into(),
        State::Finished(ending) => {
            let worked = number(session.worked(now));
            return format!("finished {ending:?} worked {worked}");
        }
        State::Running { .. } => text.push_str("running"),
        State::CountIn { ends, .. } => {
            let _ = write!(text, "count-in {}", number(ends.since(now)));
        }
        State::Paused { why, .. } => {
            let _ = write!(text, "paused {why:?}");
        }
    }
    let scene = session.scene(now).expect("a scene while under way");
    let kind = match scene.kind {
        SegmentKind::LeadIn => "lead-in",
        SegmentKind::Work => "work",
        SegmentKind::Switch => "switch",
    };
    let _ = write!(text, " {kind}");
    if let Some(side) = scene.side {
        let _ = write!(text, " {side:?}");
    }
    let _ = write!(
        text,
        " {}/{} left {} of {}",
        scene.step,
        scene.steps,
        number(scene.total - scene.elapsed),
        number(scene.total)
    );
    text
}

/// Seconds without needless digits.
pub(super) fn number(span: Span) -> String {
    (f64::from(span.as_millis()) / 1000.0).to_string()
}
