//! From a result to settings and a routine that fit.

use alloc::vec::Vec;

use super::{Assessment, Attempt, Axis, QuestionId, Quiz, Tag};
use crate::player::Settings;
use crate::player::{self, Reason, Tailored, TailoredStep, tailor};
use unseat_core::content::{Catalog, Level, Need, Phase, Profile, Purpose};

/// Settings and a routine that fit a result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prescription {
    /// What to choose from now on.
    pub settings: Settings,
    /// The warm-up of that profile and length, made to fit.
    pub routine: Tailored,
    /// For each step of the routine, the answer that speaks most for it, where
    /// one does.
    pub because: Vec<Option<QuestionId>>,
}

impl Prescription {
    /// What fits a result. `profile` is its own, or one that it is close to.
    pub fn new(
        (assessment, attempt): (&Assessment, &Attempt),
        profile: Profile,
        settings: Settings,
        (quiz, catalog): (&Quiz, &Catalog),
    ) -> Option<Self> {
        let settings = fitted((assessment, attempt), profile, settings, quiz);
        let purpose = Purpose::WarmUp(profile, settings.length);
        let routine = catalog.routine(catalog.find_routine(purpose)?);
        let routine = tailor(routine, &settings.person, catalog);
        let grounds = Grounds::of(attempt, quiz, profile);
        let because = routine.steps.iter().map(|it| grounds.of_step(it, catalog));
        Some(Self {
            because: because.collect(),
            settings,
            routine,
        })
    }
}

/// The settings with what the answers said. What somebody said elsewhere stays
/// said; only how stiff the hips are, and how practised somebody is, is known better now.
fn fitted(
    (assessment, attempt): (&Assessment, &Attempt),
    profile: Profile,
    settings: Settings,
    quiz: &Quiz,
) -> Settings {
    let said = |tag: Tag| assessment.tags.has(tag);
    let mut person = settings.person;
    match attempt.level(quiz) {
        // Whoever trains may be more practised than the quiz asks.
        Some((_, level)) if level > Level::Beginner => person.level = person.level.max(level),
        Some((_, level)) => person.level = level,
        None => {}
    }
    person.tags = person.tags.with(player::Tag::Tight, said(Tag::Tight));
    for (tag, fitting) in [
        (Tag::Knee, player::Tag::Knees),
        (Tag::Hamstrings, player::Tag::Hamstrings),
        (Tag::Back, player::Tag::Back),
        (Tag::Back, player::Tag::LowBack),
        (Tag::Asymmetry, player::Tag::Asymmetry),
    ] {
        if said(tag) {
            person.tags = person.tags.with(fitting, true);
        }
    }
    if said(Tag::Knee) || said(Tag::Back) || said(Tag::PainSoft) {
        person.tags = person.tags.with(player::Tag::Impact, false);
    }
    Settings {
        profile,
        person,
        ..settings
    }
}

/// The answers that speak most for what a routine has.
struct Grounds {
    profile: Profile,
    hips: Option<QuestionId>,
    glutes: Option<QuestionId>,
    thighs: Option<QuestionId>,
    knees: Option<QuestionId>,
    back: Option<QuestionId>,
    level: Option<QuestionId>,
}

impl Grounds {
    fn of(attempt: &Attempt, quiz: &Quiz, profile: Profile) -> Self {
        let strongest = |axis: Axis| strongest(attempt, quiz, axis);
        let tagged = |tag: Tag| {
            let mut found = quiz.iter().filter(|(id, question)| {
                let answer = attempt.answer(*id);
                answer.is_some_and(|it| it.tags(question).has(tag))
            });
            found.next().map(|(id, _)| id)
        };
        Self {
            profile,
            hips: strongest(Axis::Hips),
            glutes: strongest(Axis::Glutes),
            thighs: strongest(Axis::Thighs),
            knees: tagged(Tag::Knee),
            back: tagged(Tag::Back),
            level: attempt.level(quiz).map(|(id, _)| id),
        }
    }

    fn of_step(&self, step: &TailoredStep, catalog: &Catalog) -> Option<QuestionId> {
        let brought_in = match step.reason {
            Reason::InsteadOf {
                need: Need::Tight, ..
            } => return self.hips,
            Reason::InsteadOf {
                need: Need::Knees, ..
            } => return self.knees,
            Reason::InsteadOf {
                need: Need::LowBack,
                ..
            } => return self.back,
            Reason::InsteadOf {
                need: Need::Level, ..
            } if self.level.is_some() => return self.level,
            // What stands in for it is there for what it was there for.
            Reason::InsteadOf { authored, .. } => authored,
            Reason::Authored => step.step.exercise,
            Reason::Chosen | Reason::StepUp => return None,
        };
        if self.profile == Profile::EvenKeel {
            return None;
        }
        match catalog.exercise(brought_in).phase {
            Phase::Raise => None,
            Phase::Mobilise | Phase::Stretch => self.hips,
            _ if self.profile == Profile::QuadLed => self.thighs,
            Phase::Activate | Phase::Potentiate => self.glutes,
        }
    }
}

/// The answer that counts most for practice on an axis, if any does.
fn strongest(attempt: &Attempt, quiz: &Quiz, axis: Axis) -> Option<QuestionId> {
    let mut most = (None, 0);
    for (id, question) in quiz.iter() {
        let scores = attempt.answer(id).map(|it| it.scores(question));
        let over_half = scores
            .and_then(|it| it.get(axis))
            .map_or(0, |score| score - super::tally::BEST / 2);
        let wanting = match axis {
            Axis::Glutes => -over_half,
            Axis::Hips | Axis::Thighs | Axis::Sitting => over_half,
        };
        let wanting = wanting * i32::from(question.weights.get(axis));
        if wanting > most.1 {
            most = (Some(id), wanting);
        }
    }
    most.0
}
