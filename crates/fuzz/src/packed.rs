//! Packed content: a file may arrive cut short, or not be the file it should be.
//! What is changed and sealed again as if it were whole gets past the checksum, and
//! shows what the parser makes of it.

use std::panic::RefUnwindSafe;

use bolero::{TypeGenerator, check};
use unseat_app::programme::Programme;
use unseat_app::quiz::Quiz;
use unseat_core::content::{Catalog, CatalogError, Library, pack_texts, unpack_texts};

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

/// Whatever is read, and agrees with itself, comes back as it was when it is written
/// and read again. Numbers of it may be none, and none is not equal to itself: so it
/// is the bytes that are compared.
fn comes_back<T>(
    shipped: &[u8],
    read: impl Fn(&[u8]) -> Result<T, CatalogError> + RefUnwindSafe,
    write: impl Fn(&T) -> Result<Vec<u8>, CatalogError> + RefUnwindSafe,
) {
    let tally = Tally::default();
    check!()
        .with_type::<File>()
        .with_iterations(300)
        .for_each(|file| {
            let Ok(value) = read(&file.bytes(shipped)) else {
                return;
            };
            if let Ok(bytes) = write(&value) {
                let again = read(&bytes).expect("it was written");
                assert_eq!(write(&again), Ok(bytes));
                tally.add();
            }
        });
    tally.close();
}

#[test]
fn catalog() {
    let shipped = shelf::catalog().to_bytes().expect("it ships");
    comes_back(&shipped, Catalog::from_bytes, Catalog::to_bytes);
}

#[test]
fn words() {
    let shipped = pack_texts(&shelf::compiled().breaks).expect("it ships");
    let write = |texts: &Vec<String>| pack_texts(texts);
    comes_back(&shipped, unpack_texts, write);
}

#[test]
fn manuals() {
    let shipped = shelf::compiled().library.to_bytes().expect("it ships");
    let read = |bytes: &[u8]| {
        Ok(Library {
            manuals: Library::manuals_from_bytes(bytes)?,
            facts: Vec::new(),
            studies: Vec::new(),
        })
    };
    comes_back(&shipped, read, Library::to_bytes);
}

#[test]
fn quiz() {
    let shipped = shelf::quiz().to_bytes().expect("it ships");
    comes_back(&shipped, Quiz::from_bytes, Quiz::to_bytes);
}

#[test]
fn programme() {
    let shipped = shelf::compiled().programme.to_bytes().expect("it ships");
    comes_back(&shipped, Programme::from_bytes, Programme::to_bytes);
}
