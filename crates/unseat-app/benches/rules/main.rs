//! How long the core takes, over the content that ships.

mod engine;
mod quiz;
#[path = "../../tests/real/shelf.rs"]
mod shelf;

use criterion::criterion_main;

criterion_main!(engine::benches, quiz::benches);
