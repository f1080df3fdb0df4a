//! Bytes with something wrong with them.

use bolero::TypeGenerator;
use bolero::generator::produce;

/// One or a few changes to bytes that were whole.
#[derive(Debug, TypeGenerator)]
pub(crate) struct Edits(#[generator(produce::<Vec<Edit>>().with().len(1usize..6))] Vec<Edit>);

/// One change. Where it is, is counted round and round.
#[derive(Clone, Copy, Debug, TypeGenerator)]
enum Edit {
    Set { at: u32, to: u8 },
    Turn { at: u32, bit: u8 },
    Insert { at: u32, byte: u8 },
    Leave { at: u32 },
    Cut { at: u32 },
}

impl Edits {
    /// What becomes of `bytes`.
    pub(crate) fn of(&self, bytes: &[u8]) -> Vec<u8> {
        let mut bytes = bytes.to_vec();
        for edit in &self.0 {
            edit.make(&mut bytes);
        }
        bytes
    }
}

impl Edit {
    fn make(self, bytes: &mut Vec<u8>) {
        let length = bytes.len();
        let place = |at: u32| at as usize % length.max(1);
        match self {
            Self::Insert { at, byte } => bytes.insert(place(at), byte),
            _ if length == 0 => {}
            Self::Set { at, to } => bytes[place(at)] = to,
            Self::Turn { at, bit } => bytes[place(at)] ^= 1 << (bit % 8),
            Self::Leave { at } => {
                bytes.remove(place(at));
            }
            Self::Cut { at } => bytes.truncate(place(at)),
        }
    }
}
