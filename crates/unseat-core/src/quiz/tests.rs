//! The rules of the quiz that need no quiz.

mod balance;
mod card;
mod flood;
mod gate;
mod share;
mod standing;
