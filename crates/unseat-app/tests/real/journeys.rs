//! What somebody does with the app, as events and effects: whole journeys over the content
//! that ships, in milliseconds.

mod addresses;
mod breaks;
mod input;
mod memory;
mod programme;
mod quiz;
mod session;
mod tabs;
mod weeks;
mod world;
