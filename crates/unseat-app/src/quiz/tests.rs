//! The rules of the quiz that need no quiz.

mod balance;
mod card;
mod seesaw;
mod share;
mod standing;

use crate::quiz::{Goal, Outcome, Posture};
use unseat_core::content::Profile;

/// One outcome of each profile, as in the golden file of share codes.
pub(crate) const OUTCOMES: [Outcome; 4] = [
    Outcome {
        profile: Profile::QuietGlutes,
        hips: 61,
        glutes: 37,
        thighs: Some(100),
        sitting: Some(75),
        posture: Some(Posture::Rounded),
        balance: -24,
        goal: None,
    },
    Outcome {
        profile: Profile::QuadLed,
        hips: 31,
        glutes: 67,
        thighs: Some(94),
        sitting: Some(30),
        posture: Some(Posture::Changing),
        balance: 36,
        goal: Some(Goal::MoveBetter),
    },
    Outcome {
        profile: Profile::DeskTight,
        hips: 72,
        glutes: 98,
        thighs: Some(0),
        sitting: Some(100),
        posture: Some(Posture::Upright),
        balance: 26,
        goal: Some(Goal::LessStiff),
    },
    Outcome {
        profile: Profile::EvenKeel,
        hips: 0,
        glutes: 100,
        thighs: None,
        sitting: None,
        posture: None,
        balance: 100,
        goal: Some(Goal::ShapeAndTone),
    },
];
