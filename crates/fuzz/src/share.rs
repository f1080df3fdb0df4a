//! Share codes: anybody may put anything into a link.

use bolero::{TypeGenerator, check};
use unseat_app::quiz::{Finding, Outcome, Posture, ShareCode};
use unseat_core::content::Profile;

use crate::tally::Tally;

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

fn letter(number: u8) -> char {
    char::from(LETTERS[usize::from(number) % LETTERS.len()])
}

/// What may stand in a link.
#[derive(Debug, TypeGenerator)]
enum Text {
    Anything(String),
    /// As long as a code, of the letters of a code, and of its version.
    Alike([u8; 9]),
    /// The same of version 1.
    First([u8; 7]),
    /// With the right checksum, whatever it says.
    Written(Values),
}

/// What a code may say. The profile, the posture and by how much the balance is off
/// are counted round and round.
#[derive(Clone, Copy, Debug, TypeGenerator)]
struct Values {
    profile: u8,
    posture: u8,
    #[generator(0..=104)]
    hips: u8,
    #[generator(0..=104)]
    glutes: u8,
    #[generator(0..=104)]
    thighs: u8,
    has_thighs: bool,
    #[generator(0..=104)]
    sitting: u8,
    has_sitting: bool,
    off: u8,
}

impl Values {
    fn outcome(self) -> Outcome {
        let off = i16::from(self.off % 4) - 1;
        let balance = i16::from(self.glutes) - i16::from(self.hips) + off;
        Outcome {
            profile: Profile::ALL[usize::from(self.profile) % Profile::ALL.len()],
            goal: None,
            hips: self.hips,
            glutes: self.glutes,
            thighs: self.has_thighs.then_some(self.thighs),
            sitting: self.has_sitting.then_some(self.sitting),
            posture: Posture::ALL.get(usize::from(self.posture) % 8).copied(),
            balance: i8::try_from(balance).unwrap_or(i8::MAX),
        }
    }
}

impl Text {
    fn text(&self) -> String {
        match self {
            Self::Anything(text) => text.clone(),
            Self::Alike(numbers) => {
                let rest = numbers.iter().map(|number| letter(*number));
                std::iter::once('C').chain(rest).collect()
            }
            Self::First(numbers) => {
                let rest = numbers.iter().map(|number| letter(*number));
                std::iter::once('B').chain(rest).collect()
            }
            Self::Written(values) => ShareCode(values.outcome()).text(),
        }
    }
}

#[test]
fn what_is_read_is_sound_and_written_the_same() {
    let tally = Tally::default();
    check!()
        .with_type::<Text>()
        .with_iterations(20_000)
        .for_each(|input| {
            let text = input.text();
            if let Ok(read) = text.parse::<Finding>() {
                assert!(read.is_sound(), "{text:?}: {read:?}");
                if let Finding::Whole(outcome) = read {
                    assert_eq!(ShareCode(outcome).text(), text);
                    tally.add();
                }
            }
        });
    tally.close();
}

/// What the checksum promises to notice. Where it is, is counted round and round.
#[derive(Debug, TypeGenerator)]
enum Slip {
    /// A letter is another one.
    One { at: u8, to: u8 },
    /// Two letters side by side are others.
    Two { at: u8, to: [u8; 2] },
    /// Two letters side by side changed places.
    Swap { at: u8 },
}

impl Slip {
    fn of(&self, code: &str) -> String {
        let mut letters: Vec<char> = code.chars().collect();
        let count = letters.len();
        match *self {
            Self::One { at, to } => letters[usize::from(at) % count] = letter(to),
            Self::Two { at, to } => {
                let at = usize::from(at) % (count - 1);
                letters.splice(at..at + 2, to.map(letter));
            }
            Self::Swap { at } => {
                let at = usize::from(at) % (count - 1);
                letters.swap(at, at + 1);
            }
        }
        letters.into_iter().collect()
    }
}

#[test]
fn no_slip_makes_another_result() {
    let tally = Tally::default();
    check!()
        .with_type::<(Values, Slip)>()
        .with_iterations(20_000)
        .for_each(|(values, slip)| {
            let code = ShareCode(values.outcome()).text();
            let slipped = slip.of(&code);
            if slipped != code {
                let read = slipped.parse::<Finding>();
                assert!(read.is_err(), "{code} became {slipped}: {read:?}");
                if values.outcome().is_sound() {
                    tally.add();
                }
            }
        });
    tally.close();
}
