//! Who leads, the glutes or the front of the hips: from answers to a warm-up
//! that fits.
//!
//! A [`Quiz`] is what is asked, an [`Attempt`] what was answered so far, an
//! [`Assessment`] what that adds up to, and a [`Prescription`] what to do about
//! it. A [`Flow`] is somebody on their way through. All sums are exact; only
//! what is shown is rounded.

mod answer;
mod asking;
mod assessment;
mod attempt;
mod axis;
mod band;
pub mod card;
mod cause;
mod comparison;
mod finding;
mod first;
mod flow;
mod goal;
mod lean;
mod limits;
mod naming;
mod outcome;
mod packing;
mod part;
mod posture;
mod prescription;
mod question;
mod questions;
mod ratio;
mod results;
mod saved;
mod scope;
mod seesaw;
mod share;
mod standing;
mod tag;
mod tally;
mod verdict;

#[cfg(test)]
pub(crate) mod tests;

pub use answer::Answer;
pub use asking::{Asking, Countdown};
pub use assessment::{Answered, Assessment, Confidence, NotEnough};
pub use attempt::Attempt;
pub use axis::{Axis, PerAxis};
pub use band::Band;
pub use cause::Cause;
pub use comparison::Comparison;
pub use finding::Finding;
pub use flow::{Event, Flow, Progress, ResumeError, Step};
pub use goal::{Goal, GoalChoice, GoalQuestion};
pub use lean::Lean;
pub use limits::LIMITS;
pub use naming::{band_word, lean_word, profile_words};
pub use outcome::Outcome;
pub use part::{Press, QuizPart, Screen, Sending, Wanted, is_half_asked, share_link, share_words};
pub use posture::Posture;
pub use prescription::Prescription;
pub use question::{Choice, Part, Question, QuestionId, Trial};
pub use questions::Quiz;
pub use ratio::Ratio;
pub use results::{Results, Taken};
pub use saved::{Place, SavedAttempt};
pub use scope::Scope;
pub use seesaw::{Ink, SeeSaw};
pub use share::{ShareCode, ShareError, ShareErrorKind, Unread};
pub use standing::Standing;
pub use tag::{Tag, Tags};
