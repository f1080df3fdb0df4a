//! The rules of the quiz that need no quiz.

mod balance;
mod gate;
mod share;
