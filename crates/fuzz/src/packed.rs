//! Packed content: a file may arrive cut short, or not be the file it should be.
//! What is changed and sealed again as if it were whole gets past the checksum, and
//! shows what the parser makes of it.

use bolero::{TypeGenerator, check};
use unseat_core::content::{Catalog, Library};
use unseat_core::quiz::Quiz;

use crate::edits::Edits;
use crate::shelf;
use crate::tally::Tally;

/// What may arrive.
#[derive(Debug, TypeGenerator)]
enum File {
    Anything(Vec<u8>),
    /// The file that ships, and what became of it on the way.
    Edited(Edits),
    /// The same, with a checksum that is right for it.
    Resealed(Edits),
}

/// Where the content begins: behind the format and the checksum.
const CONTENT: usize = 5;

/// The bytes with the checksum of what is there now: FNV-1a, as the core has it.
fn resealed(mut bytes: Vec<u8>) -> Vec<u8> {
    if let Some(content) = bytes.get(CONTENT..) {
        let sum = content.iter().fold(0x811c_9dc5_u32, |sum, &byte| {
            (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193)
        });
        bytes[1..CONTENT].copy_from_slice(&sum.to_le_bytes());
    }
    bytes
}

impl File {
    fn bytes(&self, shipped: &[u8]) -> Vec<u8> {
        match self {
            Self::Anything(bytes) => bytes.clone(),
            Self::Edited(edits) => edits.of(shipped),
            Self::Resealed(edits) => resealed(edits.of(shipped)),
        }
    }
}

#[test]
fn catalog() {
    let shipped = shelf::catalog().to_bytes().expect("it ships");
    let tally = Tally::default();
    check!()
        .with_type::<File>()
        .with_iterations(300)
        .for_each(|file| {
            let Ok(read) = Catalog::from_bytes(&file.bytes(&shipped)) else {
                return;
            };
            // What does not agree with itself is not packed.
            if let Ok(bytes) = read.to_bytes() {
                // Its numbers may be none, and none is not equal to itself.
                let again = Catalog::from_bytes(&bytes).expect("it was written");
                assert_eq!(again.to_bytes(), Ok(bytes));
                tally.add();
            }
        });
    tally.close();
}

#[test]
fn manuals() {
    let shipped = shelf::compiled().library.to_bytes().expect("it ships");
    let tally = Tally::default();
    check!()
        .with_type::<File>()
        .with_iterations(300)
        .for_each(|file| {
            let bytes = file.bytes(&shipped);
            if let Ok(manuals) = Library::manuals_from_bytes(&bytes) {
                let library = Library {
                    manuals,
                    facts: Vec::new(),
                    studies: Vec::new(),
                };
                let bytes = library.to_bytes().expect("it was read");
                assert_eq!(Library::manuals_from_bytes(&bytes), Ok(library.manuals));
                tally.add();
            }
        });
    tally.close();
}

#[test]
fn quiz() {
    let shipped = shelf::quiz().to_bytes().expect("it ships");
    let tally = Tally::default();
    check!()
        .with_type::<File>()
        .with_iterations(300)
        .for_each(|file| {
            let Ok(read) = Quiz::from_bytes(&file.bytes(&shipped)) else {
                return;
            };
            if let Ok(bytes) = read.to_bytes() {
                assert_eq!(Quiz::from_bytes(&bytes), Ok(read));
                tally.add();
            }
        });
    tally.close();
}
