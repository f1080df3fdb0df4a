//! What no single crate can prove about itself: that the layers hold, that the
//! documents speak of what is there.

mod colors;
mod documents;
mod files;
mod graph;
mod layers;
mod source;
