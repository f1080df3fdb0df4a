//! The history of a browser's tab.

use unseat_app::effect::Move;

/// What a browser keeps of where a tab has been.
#[derive(Clone)]
pub(crate) struct History {
    entries: Vec<String>,
    at: usize,
}

impl History {
    pub(super) fn new(address: String) -> Self {
        Self {
            entries: vec![address],
            at: 0,
        }
    }

    pub(crate) fn address(&self) -> &str {
        &self.entries[self.at]
    }

    pub(crate) fn entries(&self) -> &[String] {
        &self.entries
    }

    /// Goes so many entries; where, if there are so many.
    pub(super) fn go(&mut self, steps: isize) -> Option<String> {
        let at = self.at.checked_add_signed(steps)?;
        let address = self.entries.get(at)?.clone();
        self.at = at;
        Some(address)
    }

    pub(super) fn change(&mut self, change: Move) -> Option<String> {
        match change {
            Move::Push(address) => {
                self.entries.truncate(self.at + 1);
                self.entries.push(address);
                self.at += 1;
                None
            }
            Move::Replace(address) => {
                self.entries[self.at] = address;
                None
            }
            Move::Back => self.go(-1),
        }
    }
}
