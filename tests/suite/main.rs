//! What no single crate can prove about itself: that the layers hold, that the
//! documents speak of what is there.

// It reads the source, which is not there where a browser runs tests.
#![cfg(not(target_family = "wasm"))]

mod colors;
mod documents;
mod files;
mod graph;
mod layers;
mod parts;
mod source;
