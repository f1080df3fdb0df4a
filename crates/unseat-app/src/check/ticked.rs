//! What is ticked on the screen.

/// Which list an entry is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Warning {
    /// Signs to stop for.
    Urgent,
    /// What a professional should know of first.
    AskFirst,
}

/// The entries ticked: one bit each. It is neither kept nor sent, and cannot be written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ticked {
    urgent: u16,
    ask_first: u16,
}

impl Ticked {
    /// The most entries of a list.
    pub const AT_MOST: u8 = 16;

    /// With an entry ticked or not.
    #[must_use]
    pub const fn with(mut self, warning: Warning, entry: u8, ticked: bool) -> Self {
        let bit = if entry < Self::AT_MOST { 1 << entry } else { 0 };
        let bits = match warning {
            Warning::Urgent => &mut self.urgent,
            Warning::AskFirst => &mut self.ask_first,
        };
        *bits = if ticked { *bits | bit } else { *bits & !bit };
        self
    }

    /// Whether an entry is ticked.
    pub const fn has(self, warning: Warning, entry: u8) -> bool {
        entry < Self::AT_MOST && self.bits(warning) & (1 << entry) != 0
    }

    /// Whether any entry of a list is ticked.
    pub const fn any(self, warning: Warning) -> bool {
        self.bits(warning) != 0
    }

    const fn bits(self, warning: Warning) -> u16 {
        match warning {
            Warning::Urgent => self.urgent,
            Warning::AskFirst => self.ask_first,
        }
    }
}
