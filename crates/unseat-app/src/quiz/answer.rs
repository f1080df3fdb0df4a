//! What somebody answered to one question.

use super::{Axis, Choice, PerAxis, Question, Tag, Tags};

/// What somebody answered to one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// "Not sure": never counted, and never counted against anybody.
    NotSure,
    /// A choice, by its place.
    Choice(u8),
    /// A choice for each side, where the question asks for both.
    Sides {
        /// The left, if answered.
        left: Option<u8>,
        /// The right, if answered.
        right: Option<u8>,
    },
}

/// What no answer at all is remembered as.
const NONE: u8 = 0;
const NOT_SURE: u8 = 1;
/// The first choice is remembered as this, the others count on.
const FIRST: u8 = 2;
/// From here on, two octal digits: left and right, 7 for a side not answered.
const SIDES: u8 = 64;
const OPEN: u8 = 7;

impl Answer {
    /// Whether the question offers this.
    pub fn is_for(self, question: &Question) -> bool {
        let offered = |index: u8| usize::from(index) < question.choices.len();
        match self {
            Self::NotSure => true,
            Self::Choice(index) => !question.per_side && offered(index),
            Self::Sides { left, right } => {
                let sides = [left, right];
                question.per_side && sides.into_iter().flatten().all(offered)
            }
        }
    }

    /// Whether nothing of it is open: of two sides, both are answered.
    pub const fn is_whole(self) -> bool {
        match self {
            Self::NotSure | Self::Choice(_) => true,
            Self::Sides { left, right } => left.is_some() && right.is_some(),
        }
    }

    /// What it scores on each axis, in halves; none where it does not count.
    pub(super) fn scores(self, question: &Question) -> PerAxis<Option<i32>> {
        let [one, other] = self.choices(question);
        let mut scores = PerAxis::default();
        for axis in Axis::ALL {
            let score = |choice: Option<&Choice>| choice?.scores.get(axis).map(i32::from);
            *scores.get_mut(axis) = match [score(one), score(other)] {
                [Some(left), Some(right)] => Some(left + right),
                [one, other] => one.or(other).map(|score| score * 2),
            };
        }
        scores
    }

    /// What it says beside its scores.
    pub(super) fn tags(self, question: &Question) -> Tags {
        let uneven = |left: &Choice, right: &Choice| {
            Axis::ALL.into_iter().any(|axis| {
                let sides = left.scores.get(axis).zip(right.scores.get(axis));
                sides.is_some_and(|(left, right)| left.abs_diff(right) >= 2)
            })
        };
        match self.choices(question) {
            [Some(left), Some(right)] => {
                let tags = left.tags.and(right.tags);
                let is_uneven = tags.has(Tag::Asymmetry) || uneven(left, right);
                tags.with(Tag::Asymmetry, is_uneven)
            }
            [one, other] => one.or(other).map_or(Tags::EMPTY, |it| it.tags),
        }
    }

    /// The choices it stands for: one, or one for each side.
    fn choices(self, question: &Question) -> [Option<&Choice>; 2] {
        let choice = |index: u8| question.choices.get(usize::from(index));
        match self {
            Self::NotSure => [None, None],
            Self::Choice(index) => [choice(index), None],
            Self::Sides { left, right } => [left.and_then(choice), right.and_then(choice)],
        }
    }

    /// An answer, or none yet, as one byte to be remembered.
    pub(super) fn to_byte(answer: Option<Self>) -> u8 {
        match answer {
            None => NONE,
            Some(Self::NotSure) => NOT_SURE,
            Some(Self::Choice(index)) => FIRST + index,
            Some(Self::Sides { left, right }) => {
                SIDES + left.unwrap_or(OPEN) * 8 + right.unwrap_or(OPEN)
            }
        }
    }

    /// What a byte remembers. Whether a question offers it is another matter.
    pub(super) fn from_byte(byte: u8) -> Option<Self> {
        let side = |digit: u8| (digit != OPEN).then_some(digit);
        match byte {
            NONE => None,
            NOT_SURE => Some(Self::NotSure),
            FIRST..SIDES => Some(Self::Choice(byte - FIRST)),
            SIDES.. => Some(Self::Sides {
                left: side((byte - SIDES) / 8),
                right: side(byte % 8),
            }),
        }
    }
}
