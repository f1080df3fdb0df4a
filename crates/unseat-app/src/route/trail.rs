//! The way somebody has come through the screens of one page, as the browser's history
//! has it.

use alloc::string::String;
use alloc::vec::Vec;

use super::Route;
use crate::effect::Move;

/// The entries of the history that this page has made, and where somebody is in them.
#[derive(Debug)]
pub struct Trail {
    entries: Vec<Entry>,
    at: usize,
}

#[derive(Debug)]
struct Entry {
    route: Route,
    /// As it stands in the address bar: the first may be written in another way.
    address: String,
}

impl Trail {
    /// Of a page that was opened at an address, and shows this.
    pub(crate) fn new(route: Route, address: String) -> Self {
        let entry = Entry { route, address };
        Self {
            entries: Vec::from([entry]),
            at: 0,
        }
    }

    /// The screen before this one.
    pub(crate) fn before(&self) -> Option<&Route> {
        let entry = self.entries.get(self.at.checked_sub(1)?)?;
        Some(&entry.route)
    }

    /// The browser went to an entry of ours, or somebody has written an address: the
    /// screen that is wanted, if there is one.
    pub(crate) fn came_to(&mut self, address: &str) -> Option<Route> {
        if self.entries[self.at].address == address {
            return Some(self.entries[self.at].route.clone());
        }
        // The next one that is so called, back first: that is what is pressed most.
        let found = (1..=self.entries.len()).find_map(|steps| {
            let places = [self.at.checked_sub(steps), self.at.checked_add(steps)];
            places.into_iter().flatten().find(|place| {
                let entry = self.entries.get(*place);
                entry.is_some_and(|entry| entry.address == address)
            })
        });
        if let Some(place) = found {
            self.at = place;
            return Some(self.entries[place].route.clone());
        }
        let route = Route::read(address);
        let entry = Entry {
            // What is not so is put right by what shows then.
            route: route.clone().unwrap_or(Route::Home),
            address: address.into(),
        };
        self.add(entry);
        route
    }

    /// This screen shows now; what the history is to do about it. A screen that somebody
    /// was led to by the browser alone takes the place of the one that was wanted.
    pub(crate) fn shows(&mut self, route: Route, is_led: bool) -> Option<Move> {
        let current = &self.entries[self.at].route;
        if *current == route {
            return None;
        }
        let address = route.address();
        if is_led && !matches!(route, Route::Play(_)) {
            return Some(self.replace(route, address));
        }
        // A check that comes once more is another one, and nothing to go back into.
        let is_back = self.before() == Some(&route) && !matches!(route, Route::Check(_));
        if !is_led && is_back {
            self.at -= 1;
            return Some(Move::Back);
        }
        if route.is_screen_of(current) {
            return Some(self.replace(route, address));
        }
        self.add(Entry {
            route,
            address: address.clone(),
        });
        Some(Move::Push(address))
    }

    fn replace(&mut self, route: Route, address: String) -> Move {
        self.entries[self.at] = Entry {
            route,
            address: address.clone(),
        };
        Move::Replace(address)
    }

    /// Adds an entry; those ahead are gone.
    fn add(&mut self, entry: Entry) {
        self.entries.truncate(self.at + 1);
        self.entries.push(entry);
        self.at += 1;
    }
}
