//! The small parts every screen is made of: plain functions from values to
//! elements, so that they cost no component of their own.

pub(super) mod button;
pub(super) mod choice;
pub(super) mod focus;
pub(super) mod icon;
pub(super) mod instead;
mod listen;
pub(super) mod manual;
mod names;
pub(super) mod pattern;
pub(super) mod phase;
pub(super) mod tag;
mod value;
pub(super) mod waiting;
pub(super) mod words;
