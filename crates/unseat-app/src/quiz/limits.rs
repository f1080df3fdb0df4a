//! What the quiz cannot say.

use unseat_core::content::Word;

/// One sentence each, in the order they are read, wherever a result is told.
pub const LIMITS: [Word; 5] = [
    Word::LimitOwn,
    Word::LimitFeeling,
    Word::LimitSitting,
    Word::LimitLength,
    Word::LimitPosture,
];
