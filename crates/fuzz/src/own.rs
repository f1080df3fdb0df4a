//! Codes of own routines: anybody may put anything into a link.

use bolero::{TypeGenerator, check};
use unseat_app::player::OwnRoutine;
use unseat_app::programme::RoutineCode;

use crate::edits::Edits;
use crate::shelf::catalog;
use crate::tally::Tally;

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// A code as version 1 wrote it.
const WHOLE: &str = include_str!("../../unseat-app/tests/real/own/routine.v1.txt");

/// What may stand in a link.
#[derive(Debug, TypeGenerator)]
enum Text {
    Anything(String),
    /// A code that was whole, and what became of it on the way.
    Edited(Edits),
    /// Any bytes behind the version, with the right checksum.
    Written(Vec<u8>),
    /// Steps with exercises that there are, and any times.
    Steps(Vec<(u8, u8, u8)>),
}

/// Bytes as a code has them: FNV-1a folded to two bytes, as the core has it.
fn sealed(body: &[u8]) -> String {
    let sum = sum(body);
    let bytes = [&[1], &sum[..], body].concat();
    let mut text = String::new();
    for group in bytes.chunks(3) {
        let bits = group
            .iter()
            .zip([16, 8, 0])
            .fold(0_u32, |bits, (byte, by)| bits | u32::from(*byte) << by);
        for digit in 0..=group.len() {
            let place = bits >> (18 - 6 * digit) & 63;
            text.push(char::from(LETTERS[place as usize]));
        }
    }
    text
}

fn sum(bytes: &[u8]) -> [u8; 2] {
    let sum = bytes.iter().fold(0x811c_9dc5_u32, |sum, &byte| {
        (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    let [low, high, third, fourth] = sum.to_le_bytes();
    [low ^ third, high ^ fourth]
}

impl Text {
    fn text(&self) -> String {
        match self {
            Self::Anything(text) => text.clone(),
            Self::Edited(edits) => {
                String::from_utf8_lossy(&edits.of(WHOLE.trim_end().as_bytes())).into_owned()
            }
            Self::Written(body) => sealed(body),
            Self::Steps(steps) => {
                let exercises = &catalog().exercises;
                let step = |&(id, lead_in, work): &(u8, u8, u8)| {
                    let exercise = &exercises[usize::from(id) % exercises.len()];
                    let [low, high] = sum(exercise.slug.as_bytes());
                    [low, high, lead_in % 61, work]
                };
                let steps: Vec<u8> = steps.iter().flat_map(step).collect();
                sealed(&[&[2, b'h', b'i'], &steps[..]].concat())
            }
        }
    }
}

#[test]
fn what_is_read_keeps_to_the_limits_and_is_written_the_same() {
    let tally = Tally::default();
    check!()
        .with_type::<Text>()
        .with_iterations(20_000)
        .for_each(|input| {
            let text = input.text();
            let Ok(code) = text.parse::<RoutineCode>() else {
                return;
            };
            if let Ok(routine) = code.routine(catalog()) {
                let limits = OwnRoutine::LIMITS;
                assert!(routine.name.len() <= limits.name, "{text:?}");
                assert!((1..=limits.steps).contains(&routine.steps.len()));
                for step in &routine.steps {
                    assert!(step.lead_in <= limits.lead_in, "{step:?}");
                    assert!(step.work.total(step.switch) >= limits.shortest, "{step:?}");
                }
                assert_eq!(RoutineCode::new(&routine, catalog()).text(), text);
                tally.add();
            }
        });
    tally.close();
}
