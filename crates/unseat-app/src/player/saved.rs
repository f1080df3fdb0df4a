//! A session left half-way, to be continued.

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use crate::store::{Key, Keyed};
use unseat_core::codec::Stored;
use unseat_core::content::{Catalog, Purpose, Step, Work};
use unseat_core::packed::unpacks;
use unseat_core::time::Span;

/// A session left half-way. It holds its own steps, so that a changed routine
/// does not change a session under way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SavedSession {
    /// What it was for.
    pub purpose: Purpose,
    /// Its steps, in order.
    pub steps: Vec<SavedStep>,
    /// The segment it was in, from 0.
    pub segment: u16,
    /// What was left of that segment.
    pub left: Span,
    /// The work done per step, the segment it was in not counted.
    pub worked: Vec<Span>,
}

/// A step of a saved session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SavedStep {
    /// The exercise's slug: ids change with the catalog, slugs do not.
    pub exercise: String,
    /// Time to get into position.
    pub lead_in: Span,
    /// The work.
    pub work: Work,
}

impl SavedStep {
    /// To be kept.
    #[inline(never)]
    pub fn new(step: &Step, catalog: &Catalog) -> Self {
        Self {
            exercise: catalog.exercise(step.exercise).slug.clone(),
            lead_in: step.lead_in,
            work: step.work,
        }
    }

    /// The step, if its exercise is in the catalog.
    #[inline(never)]
    pub fn step(&self, catalog: &Catalog) -> Option<Step> {
        let exercise = catalog.find_exercise(&self.exercise)?;
        Some(Step {
            exercise,
            lead_in: self.lead_in,
            work: self.work,
            switch: catalog.exercise(exercise).switch(),
        })
    }
}

impl Keyed for SavedSession {
    const PLACE: Key = Key::Session;
}

impl Stored for SavedSession {
    const KEY: &'static str = "session";
    const VERSION: u8 = 1;

    fn is_sound(&self) -> bool {
        !self.steps.is_empty() && self.steps.len() == self.worked.len()
    }
}

unpacks!(struct SavedSession { purpose, steps, segment, left, worked });
unpacks!(struct SavedStep { exercise, lead_in, work });
