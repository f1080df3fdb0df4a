//! Reads `[[emg]]`: one measurement of one muscle.

use super::prose::Prose;
use super::quantity;
use super::reader::Reader;
use super::value::Located;
use unseat_core::content::{Emg, StudyId};

/// The measurement, and the name of its study.
pub(super) fn read(mut reader: Reader<'_>) -> Option<(Emg, Located<String>)> {
    let muscle = reader.word("muscle");
    let percent = reader.required("percent", quantity::percent_range);
    let study = reader.name("study");
    let mark = reader.word("mark");
    let note = reader.optional_prose("note", Prose::Label);
    reader.finish();
    let (low, high) = percent?;
    let emg = Emg {
        muscle: muscle?,
        low,
        high,
        study: StudyId(0),
        mark: mark?,
        note,
    };
    Some((emg, study?))
}
