//! What somebody comes for, and what was fetched for it.

use alloc::borrow::ToOwned as _;
use alloc::rc::Rc;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use crate::cut;
use crate::host::Host;
use crate::part::Part;
use crate::parts::can_read;
use crate::player::{Settings, SoundLevel};
use crate::quiz::{Scope, Unread, Wanted};
use crate::route::{code_of, has_own_codes};
use later::Here;
use unseat_core::content::{Catalog, Length, Opening, Profile, Purpose};

/// What somebody comes for, as the page says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    /// The screen the page is for.
    pub(crate) opening: Opening,
    /// Whether it begins at once: somebody has pressed Start already.
    pub(crate) begins: bool,
    /// Whether the focus goes along, because somebody has pressed a button.
    pub(crate) is_pressed: bool,
    /// The fragment of the address; empty where there is none.
    pub(crate) fragment: String,
    /// Of which profile and length a warm-up is, and how loud, where a page of
    /// somebody else says so.
    profile: Option<Profile>,
    length: Option<Length>,
    sound: Option<SoundLevel>,
}

impl Visit {
    /// What the page is opened for, by what it says about each name, and the fragment
    /// of its address.
    pub fn of(says: impl Fn(&str) -> String, fragment: String) -> Self {
        let minutes = says("data-minutes");
        let mut lengths = Length::ALL.into_iter();
        Self {
            profile: Profile::named(&says("data-profile")),
            length: lengths.find(|length| length.minutes().to_string() == minutes),
            sound: SoundLevel::named(&says("data-sound")),
            begins: says("data-begins") == "yes",
            is_pressed: says("data-pressed") == "yes",
            fragment,
            ..Self::new(Opening::named(&says("data-view")))
        }
    }

    /// To begin with this screen.
    pub const fn new(opening: Opening) -> Self {
        Self {
            opening,
            begins: false,
            is_pressed: false,
            fragment: String::new(),
            profile: None,
            length: None,
            sound: None,
        }
    }

    /// With a fragment in the address.
    #[must_use]
    pub fn with_fragment(mut self, fragment: &str) -> Self {
        fragment.clone_into(&mut self.fragment);
        self
    }

    /// The code in the address; empty where there is none.
    pub(crate) fn code(&self) -> &str {
        code_of(&self.fragment)
    }

    /// The code of a result, where there is one; some pages have codes of their own.
    fn result(&self) -> Option<&str> {
        let has_own = has_own_codes(self.opening);
        Some(self.code()).filter(|code| !code.is_empty() && !has_own)
    }

    /// What of the quiz it is about. A page with a code has brought the quiz along.
    pub(crate) fn wanted(&self) -> Option<Wanted> {
        if let Some(code) = self.result() {
            let here = Here::get().ok_or(Unread::Cut);
            let result = here.and_then(|here| cut::quiz::result(here, code));
            return Some(Wanted::Result(result));
        }
        (self.opening == Opening::Quiz).then_some(Wanted::Questions(Scope::Full))
    }

    /// The part whose data its page brings along.
    pub fn part(&self) -> Option<Part> {
        match Part::of(self.opening) {
            _ if self.result().is_some() => Some(Part::Quiz),
            // A break that begins at once needs no timer.
            Some(Part::Breaks) if self.begins => None,
            part => part,
        }
    }

    /// Whether it is about the timer, and no break begins at once.
    pub(crate) fn is_between_breaks(&self) -> bool {
        self.opening == Opening::Break && !self.begins
    }

    /// The settings of somebody who has none yet.
    pub(crate) fn settings(&self) -> Settings {
        let usual = Settings::default();
        Settings {
            sound: self.sound.unwrap_or(usual.sound),
            ..usual
        }
    }

    /// The session to prepare for somebody with these settings.
    pub(crate) fn purpose(&self, settings: &Settings) -> Option<Purpose> {
        self.opening.purpose(
            self.profile.unwrap_or(settings.profile),
            self.length.unwrap_or(settings.length),
        )
    }
}

/// What the app begins with.
#[derive(Clone, Debug)]
pub struct Opened {
    /// What somebody comes for.
    pub visit: Visit,
    /// The page around the app.
    pub host: Host,
    /// The content of one language.
    pub catalog: Rc<Catalog>,
    /// What the part that the page is for needs besides, packed.
    pub rest: Option<Vec<u8>>,
}

impl Opened {
    /// Whether what came along can be read, and the code of the part came with it.
    pub fn is_sound(&self) -> bool {
        let (Some(part), Some(rest)) = (self.visit.part(), &self.rest) else {
            return true;
        };
        can_read(part, rest)
    }
}

#[cfg(test)]
mod tests {
    use super::{Length, Opening, Purpose, Scope, Settings, Unread, Visit, Wanted};

    #[test]
    fn a_result_comes_before_what_the_page_is_for() {
        let visit = Visit::new(Opening::Quiz);
        assert_eq!(visit.wanted(), Some(Wanted::Questions(Scope::Full)));
        let wanted = visit.clone().with_fragment("BSfh3khW").wanted();
        assert!(matches!(wanted, Some(Wanted::Result(Ok(_)))), "{wanted:?}");
        let wanted = visit.with_fragment("Bnocode").wanted();
        assert_eq!(wanted, Some(Wanted::Result(Err(Unread::Cut))));
        assert_eq!(Visit::new(Opening::Home).wanted(), None);
        let programme = Visit::new(Opening::Programme).with_fragment("BSfh3khW");
        assert_eq!(programme.wanted(), None, "it is the code of a routine");
    }

    #[test]
    fn a_session_is_prepared_as_the_person_has_it_unless_the_page_says() {
        let settings = Settings {
            length: Length::Four,
            ..Settings::default()
        };
        let warm_up = |length| Some(Purpose::WarmUp(settings.profile, length));
        let visit = Visit::new(Opening::WarmUp);
        assert_eq!(visit.purpose(&settings), warm_up(Length::Four));
        let told = Visit {
            length: Some(Length::Twelve),
            ..visit
        };
        assert_eq!(told.purpose(&settings), warm_up(Length::Twelve));
        assert_eq!(
            Visit::new(Opening::Home).purpose(&settings),
            None::<Purpose>
        );
    }
}
