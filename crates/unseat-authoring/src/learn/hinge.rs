//! Reads the words of the hinge: a hip from sitting to standing and on, on the page of
//! the muscle map.

use serde::Serialize;

use super::super::reader::Reader;
use super::Rich;
use super::texts::texts;

/// The words of the hinge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HingeWords {
    /// Above it.
    pub lead: Rich,
    /// What it does not say.
    pub note: Rich,
    /// What stands on and beside it.
    pub texts: HingeTexts,
}

impl HingeWords {
    pub(super) fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let lead = reader.required("lead", |value| Rich::read("lead", value));
        let note = reader.required("note", |value| Rich::read("note", value));
        let texts = HingeTexts::read(reader);
        Some(Self {
            lead: lead?,
            note: note?,
            texts: texts?,
        })
    }
}

texts! {
    /// What stands on and beside the hip that bends.
    HingeTexts:
    label = "Names the slider.";
    sitting = "The first frame.";
    rising = "The frames after it.";
    standing = "The frame with a straight hip.";
    leaving = "The frames after it.";
    behind = "The last frame.";
    bent("degrees") = "How far the hip is bent.";
    straight = "A hip that is not.";
    back("degrees") = "How far the thigh is behind.";
    lengthened = "A partner that is longer than in standing.";
    shortened = "A partner that is shorter.";
    neither = "A partner in standing.";
    glutes = "Beside the length of the glute.";
    flexors = "Beside the length of the flexor.";
    frame("name", "angle", "glutes", "flexors") = "A frame in words.";
}
