//! What somebody comes for, and what was fetched for it.

use alloc::borrow::ToOwned as _;
use alloc::rc::Rc;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use crate::host::Host;
use crate::player::{Settings, SoundLevel};
use crate::programme::Programme;
use crate::quiz::{Quiz, Scope, ShareCode, Wanted};
use unseat_core::content::{Catalog, Length, Opening, Profile, Purpose, unpack_texts};

/// What somebody comes for, as the page says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    /// The screen the page is for.
    pub(crate) opening: Opening,
    /// Whether it begins at once: somebody has pressed Start already.
    pub(crate) begins: bool,
    /// Whether the focus goes along, because somebody has pressed a button.
    pub(crate) is_pressed: bool,
    /// The code in the address; empty where there is none.
    pub(crate) code: String,
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
            code: fragment,
            ..Self::new(Opening::named(&says("data-view")))
        }
    }

    /// To begin with this screen.
    pub const fn new(opening: Opening) -> Self {
        Self {
            opening,
            begins: false,
            is_pressed: false,
            code: String::new(),
            profile: None,
            length: None,
            sound: None,
        }
    }

    /// With a code in the address.
    #[must_use]
    pub fn with_code(mut self, code: &str) -> Self {
        self.code = code.to_owned();
        self
    }

    /// What of the quiz it is about. A code is of a result, except on the pages that
    /// have codes of their own.
    pub(crate) fn wanted(&self) -> Option<Wanted> {
        let has_own = matches!(self.opening, Opening::Programme | Opening::Weeks);
        if !self.code.is_empty() && !has_own {
            let result: Result<ShareCode, _> = self.code.parse();
            return Some(Wanted::Result(result.ok().map(|result| result.0)));
        }
        (self.opening == Opening::Quiz).then_some(Wanted::Questions(Scope::Full))
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
    pub(crate) visit: Visit,
    pub(crate) host: Host,
    /// The content of one language.
    pub catalog: Rc<Catalog>,
    /// The quiz, where it was asked for.
    pub(crate) quiz: Option<Rc<Quiz>>,
    /// The programme, where the page is for it.
    pub(crate) programme: Option<Rc<Programme>>,
    /// The words of breaks or of weeks, where the page is for them.
    pub(crate) words: Option<Vec<String>>,
}

impl Opened {
    /// For a visit, with the packed catalog; none if that cannot be read.
    pub fn new(visit: Visit, host: Host, catalog: &[u8]) -> Option<Self> {
        let catalog = Catalog::from_bytes(catalog).ok()?;
        Some(Self::with_catalog(visit, host, catalog.into()))
    }

    /// The same, with the catalog as it is.
    pub const fn with_catalog(visit: Visit, host: Host, catalog: Rc<Catalog>) -> Self {
        Self {
            visit,
            host,
            catalog,
            quiz: None,
            programme: None,
            words: None,
        }
    }

    /// With what the screen needs besides: the packed quiz, or the programme or what
    /// breaks say on their pages; none if that cannot be read.
    #[must_use]
    pub fn with_rest(mut self, packed: &[u8]) -> Option<Self> {
        let visit = &self.visit;
        let is_about_breaks = visit.is_between_breaks() && visit.wanted().is_none();
        if visit.opening == Opening::Programme {
            self.programme = Some(Rc::new(Programme::from_bytes(packed).ok()?));
        } else if is_about_breaks || visit.opening == Opening::Weeks {
            self.words = Some(unpack_texts(packed).ok()?);
        } else {
            self.quiz = Some(unpacked(packed)?);
        }
        Some(self)
    }
}

/// What the quiz asks, if it can be read. Written out in two places, it would weigh
/// twice.
#[inline(never)]
pub(crate) fn unpacked(quiz: &[u8]) -> Option<Rc<Quiz>> {
    Some(Rc::new(Quiz::from_bytes(quiz).ok()?))
}

#[cfg(test)]
mod tests {
    use super::{Length, Opening, Purpose, Scope, Settings, Visit, Wanted};

    #[test]
    fn a_result_comes_before_what_the_page_is_for() {
        let visit = Visit::new(Opening::Quiz);
        assert_eq!(visit.wanted(), Some(Wanted::Questions(Scope::Full)));
        let wanted = visit.clone().with_code("BSfh3khW").wanted();
        assert!(
            matches!(wanted, Some(Wanted::Result(Some(_)))),
            "{wanted:?}"
        );
        let wanted = visit.with_code("no code").wanted();
        assert_eq!(wanted, Some(Wanted::Result(None)));
        assert_eq!(Visit::new(Opening::Home).wanted(), None);
        let programme = Visit::new(Opening::Programme).with_code("BSfh3khW");
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
