//! What somebody does with the app, as events and effects: whole journeys over the content
//! that ships, in milliseconds.

mod addresses;
mod again;
mod breaks;
mod check;
mod device;
mod files;
mod first_quiz;
mod history;
mod input;
mod memory;
mod programme;
mod quiz;
mod session;
mod sharing;
mod tabs;
mod voice;
mod ways;
mod weeks;
mod world;
