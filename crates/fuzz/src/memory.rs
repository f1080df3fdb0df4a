//! Remembered values: whoever has the device may have edited them.

use core::fmt::Debug;

use bolero::{TypeGenerator, check};
use serde::ser::{Serialize, SerializeTuple, Serializer};
use unseat_app::breaks::Timer;
use unseat_app::clearance::Checked;
use unseat_app::player::{History, SavedSession, Settings};
use unseat_app::programme::{Enrolment, OwnRoutines};
use unseat_app::quiz::{Results, SavedAttempt};
use unseat_core::codec::Stored;
use unseat_core::packed::{Reader, Unpack};

use crate::edits::Edits;
use crate::tally::Tally;

/// What may be kept under a name.
#[derive(Debug, TypeGenerator)]
enum Kept {
    Anything(String),
    /// Any bytes, with the right checksum.
    Bytes(Vec<u8>),
    /// A value that was whole, with the right checksum of what became of it.
    Edited(Edits),
}

/// Bytes that are written as they are, so that the checksum of a text is right
/// whatever is in it.
struct Raw(Vec<u8>);

impl Serialize for Raw {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut bytes = serializer.serialize_tuple(self.0.len())?;
        for byte in &self.0 {
            bytes.serialize_element(byte)?;
        }
        bytes.end()
    }
}

impl Unpack for Raw {
    fn unpack(_: &mut Reader<'_>) -> Self {
        Self(Vec::new())
    }
}

impl Stored for Raw {
    const KEY: &'static str = "raw";
    const VERSION: u8 = 1;
}

impl Kept {
    fn text<T: Stored>(&self, whole: &T) -> String {
        let raw = match self {
            Self::Anything(text) => return text.clone(),
            Self::Bytes(bytes) => bytes.clone(),
            Self::Edited(edits) => {
                edits.of(&postcard::to_allocvec(whole).expect("it was read, so it can be written"))
            }
        };
        // The version is beside what the checksum is of.
        let text = Raw(raw).to_text();
        let (_, rest) = text.split_once('.').expect("a text has a version");
        format!("{}.{rest}", T::VERSION)
    }
}

/// Whatever is read is sound, and comes back when it is written.
fn reads_back<T: Stored + Debug + PartialEq>(kept: &Kept, whole: &T, tally: &Tally) {
    if let Ok(read) = T::from_text(&kept.text(whole)) {
        assert!(read.is_sound(), "{read:?}");
        assert_eq!(T::from_text(&read.to_text()), Ok(read));
        tally.add();
    }
}

/// A test of one type, from a value as its newest version wrote it. A fuzz engine tells
/// tests apart by their functions, so each is one of its own.
macro_rules! test {
    ($name:ident: $kept:ty, $golden:literal) => {
        #[test]
        fn $name() {
            let golden = include_str!(concat!("../../unseat-app/src/tests/golden/", $golden));
            let whole = <$kept>::from_text(golden.trim()).expect("it is golden");
            let tally = Tally::default();
            check!()
                .with_type::<Kept>()
                .with_iterations(5_000)
                .for_each(|kept| reads_back(kept, &whole, &tally));
            tally.close();
        }
    };
}

test!(settings: Settings, "settings.v1.txt");
test!(session: SavedSession, "session.v1.txt");
test!(history: History, "history.v2.txt");
test!(results: Results, "results.v2.txt");
test!(attempt: SavedAttempt, "attempt.v2.txt");
test!(programme: Enrolment, "programme.v1.txt");
test!(routines: OwnRoutines, "routines.v1.txt");
test!(breaks: Timer, "breaks.v1.txt");
test!(check: Checked, "check.v1.txt");
