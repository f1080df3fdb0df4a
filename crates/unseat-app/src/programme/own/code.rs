//! A routine as a short code for a link, and back.
//!
//! ```text
//! version 1 byte │ checksum 2 │ length of the name 1 │ name │ steps, 4 bytes each
//! a step: exercise 2 (checksum of its slug) │ lead-in 1 │ work 1, top bit: each side
//! ```
//!
//! In base64url, some 100 characters for 15 steps. Times are whole seconds. Ids
//! change with the catalog and slugs are long, so an exercise goes by a checksum of
//! its slug; that no two share one is a test over the content.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

use super::{RoutineError, RoutineErrorKind};
use crate::player::OwnRoutine;
use unseat_core::codec::{base64, checksum};
use unseat_core::content::{Catalog, Step, Work};
use unseat_core::time::Span;

/// A routine as the bytes of a link, whole but not yet looked up in a catalog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoutineCode {
    name: String,
    steps: Vec<[u8; STEP]>,
}

/// The version of the layout above.
const VERSION: u8 = 1;
/// The bytes of a step.
const STEP: usize = 4;
/// The bytes before the name.
const HEAD: usize = 4;
/// Marks work that is done on each side.
const SIDED: u8 = 0x80;

impl RoutineCode {
    /// The code of a routine.
    pub fn new(routine: &OwnRoutine, catalog: &Catalog) -> Self {
        let step = |step: &Step| {
            let [low, high] = tag(&catalog.exercise(step.exercise).slug);
            let (span, side) = match step.work {
                Work::Whole(span) => (span, 0),
                Work::EachSide(each) | Work::WeakerTwice { each, .. } => (each, SIDED),
            };
            [low, high, seconds(step.lead_in), seconds(span) | side]
        };
        Self {
            name: routine.name.clone(),
            steps: routine.steps.iter().map(step).collect(),
        }
    }

    /// The code as text.
    pub fn text(&self) -> String {
        let mut body = alloc::vec![u8::try_from(self.name.len()).unwrap_or(u8::MAX)];
        body.extend_from_slice(self.name.as_bytes());
        body.extend(self.steps.iter().flatten());
        let mut bytes = alloc::vec![VERSION];
        bytes.extend(sum(&body));
        bytes.extend(body);
        base64::encode(&bytes)
    }

    /// The routine, of exercises that the catalog has, in times that a routine may
    /// have.
    ///
    /// # Errors
    ///
    /// A [`RoutineError`]: the code may be of a newer catalog, or made up.
    pub fn routine(&self, catalog: &Catalog) -> Result<OwnRoutine, RoutineError> {
        let limits = OwnRoutine::LIMITS;
        let mut steps = Vec::new();
        for (index, &[low, high, lead_in, work]) in self.steps.iter().enumerate() {
            let start = HEAD + self.name.len() + index * STEP;
            let found = catalog.find_by_slug(|slug| tag(slug) == [low, high]);
            let exercise = found.ok_or(at(start, RoutineErrorKind::Exercise))?;
            let span = Span::from_secs(u32::from(work & !SIDED));
            let step = Step {
                exercise,
                lead_in: Span::from_secs(u32::from(lead_in)),
                work: if work & SIDED == 0 {
                    Work::Whole(span)
                } else {
                    Work::EachSide(span)
                },
                switch: catalog.exercise(exercise).switch(),
            };
            if !limits.allows(&step, catalog) {
                return Err(at(start + 2, RoutineErrorKind::Range));
            }
            steps.push(step);
        }
        Ok(OwnRoutine {
            name: self.name.clone(),
            steps,
        })
    }
}

impl fmt::Display for RoutineCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl FromStr for RoutineCode {
    type Err = RoutineError;

    fn from_str(text: &str) -> Result<Self, RoutineError> {
        let end = text.len();
        let error = |at, kind| RoutineError { at, kind };
        if let Some(place) = text.bytes().position(|it| !base64::is_digit(it)) {
            return Err(error(place, RoutineErrorKind::Character));
        }
        let bytes = base64::decode(text).ok_or(error(end, RoutineErrorKind::Length))?;
        let (&found, rest) = bytes
            .split_first()
            .ok_or(error(0, RoutineErrorKind::Length))?;
        // Another version may well look otherwise from here on.
        if found != VERSION {
            let supported = VERSION;
            return Err(error(0, RoutineErrorKind::Version { found, supported }));
        }
        let short = error(end, RoutineErrorKind::Length);
        let (given, body) = rest.split_first_chunk().ok_or(short)?;
        if *given != sum(body) {
            return Err(at(1, RoutineErrorKind::Checksum));
        }
        let (&length, rest) = body.split_first().ok_or(short)?;
        let (name, rest) = rest.split_at_checked(length.into()).ok_or(short)?;
        let name = core::str::from_utf8(name).ok();
        let name = name.filter(|it| OwnRoutine::is_name(it));
        let name = name.ok_or(at(HEAD, RoutineErrorKind::Name))?;
        let (steps, left) = rest.as_chunks::<STEP>();
        if !left.is_empty() || steps.is_empty() || steps.len() > OwnRoutine::LIMITS.steps {
            return Err(short);
        }
        Ok(Self {
            name: String::from(name),
            steps: steps.to_vec(),
        })
    }
}

/// What stands for an exercise.
fn tag(slug: &str) -> [u8; 2] {
    sum(slug.as_bytes())
}

fn sum(bytes: &[u8]) -> [u8; 2] {
    let [low, high, third, fourth] = checksum(bytes).to_le_bytes();
    [low ^ third, high ^ fourth]
}

fn seconds(span: Span) -> u8 {
    u8::try_from(span.as_millis() / 1000).unwrap_or(u8::MAX)
}

/// What is wrong with the byte at a place, by the first character that has a bit of
/// it.
const fn at(byte: usize, kind: RoutineErrorKind) -> RoutineError {
    RoutineError {
        at: byte * 8 / 6,
        kind,
    }
}
