//! What somebody comes for, and what was fetched for it.

use std::rc::Rc;

use ::later::Here;
use unseat_core::content::{Catalog, Length, Opening, Profile, Purpose, unpack_texts};
use unseat_core::memory::{Settings, SoundLevel};
use unseat_core::programme::Programme;
use unseat_core::quiz::{Quiz, Scope};
use yew::Properties;

use super::later::{self, ProgrammePart, QuizPart};
use crate::components::book::Book;
use crate::components::quiz::Wanted;
use crate::platform::page::Page;

/// What somebody comes for, as the page says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Visit {
    opening: Opening,
    /// Of which profile and length a warm-up is, and how loud, where a page of
    /// somebody else says so.
    profile: Option<Profile>,
    length: Option<Length>,
    sound: Option<SoundLevel>,
    /// Whether it begins at once: somebody has pressed Start already.
    pub(super) begins: bool,
    /// Whether the focus goes along, because somebody has pressed a button.
    pub(super) is_pressed: bool,
    /// What of the quiz, if anything.
    wanted: Option<Wanted>,
}

impl Visit {
    /// What the page is opened for.
    pub fn of(page: &Page) -> Self {
        let visit = Self::new(Opening::named(&page.says("data-view")));
        let minutes = page.says("data-minutes");
        let mut lengths = Length::ALL.into_iter();
        let visit = Self {
            profile: Profile::named(&page.says("data-profile")),
            length: lengths.find(|length| length.minutes().to_string() == minutes),
            sound: SoundLevel::named(&page.says("data-sound")),
            begins: page.says("data-begins") == "yes",
            is_pressed: page.says("data-pressed") == "yes",
            ..visit
        };
        // There, it is the code of a routine.
        if matches!(visit.opening, Opening::Programme | Opening::Weeks) {
            visit
        } else {
            visit.with_code(&page.fragment())
        }
    }

    /// To begin with this screen.
    pub fn new(opening: Opening) -> Self {
        Self {
            opening,
            profile: None,
            length: None,
            sound: None,
            begins: false,
            is_pressed: false,
            wanted: (opening == Opening::Quiz).then_some(Wanted::Questions(Scope::Full)),
        }
    }

    /// To see a shared result instead, where there is a code of one.
    #[must_use]
    pub fn with_code(mut self, code: &str) -> Self {
        if !code.is_empty() {
            self.wanted = Here::get().map(|here| later::quiz_wanted(here, code));
        }
        self
    }

    /// What of the quiz it is about.
    pub(super) fn wanted(self) -> Option<Wanted> {
        self.wanted
    }

    /// Whether the address has the code of a result.
    fn is_for_a_result(self) -> bool {
        self.wanted.is_some()
    }

    /// Whether it is about the timer, and no break begins at once.
    pub(super) fn is_between_breaks(self) -> bool {
        self.opening == Opening::Break && !self.begins
    }

    /// Whether the page needs words alone.
    fn is_for_words(self) -> bool {
        let is_about_breaks = self.is_between_breaks() && !self.is_for_a_result();
        is_about_breaks || self.opening == Opening::Weeks
    }

    /// The settings of somebody who has none yet.
    pub(super) fn settings(self) -> Settings {
        let usual = Settings::default();
        Settings {
            sound: self.sound.unwrap_or(usual.sound),
            ..usual
        }
    }

    /// The session to prepare for somebody with these settings.
    pub(super) fn purpose(self, settings: &Settings) -> Option<Purpose> {
        self.opening.purpose(
            self.profile.unwrap_or(settings.profile),
            self.length.unwrap_or(settings.length),
        )
    }
}

/// What the app begins with. It is given once: no other ever takes its place.
#[derive(Properties)]
pub struct Opened {
    pub(super) visit: Visit,
    pub(super) page: Page,
    pub(super) book: Book,
    /// The quiz, where it was asked for.
    pub(super) quiz: Option<(Here<QuizPart>, Rc<Quiz>)>,
    /// The programme, where the page is for it.
    pub(super) programme: Option<(Here<ProgrammePart>, Rc<Programme>)>,
    /// The words of breaks or of weeks, where the page is for them.
    pub(super) words: Option<Vec<String>>,
}

impl Opened {
    /// For a visit, with the packed catalog; none if that cannot be read.
    pub fn new(visit: Visit, page: Page, catalog: &[u8]) -> Option<Self> {
        Some(Self {
            visit,
            page,
            book: Book::new(Catalog::from_bytes(catalog).ok()?),
            quiz: None,
            programme: None,
            words: None,
        })
    }

    /// Without the drawings of its figures, whose space is kept: they are most of a
    /// screen, and the app draws them at once.
    #[must_use]
    pub fn without_figures(self) -> Self {
        self.book.leave_out_figures();
        self
    }

    /// With what the screen needs besides: the packed quiz, or the programme or what
    /// breaks say on their pages; none if that cannot be read, or its code has not come.
    #[must_use]
    pub fn with_rest(mut self, packed: &[u8]) -> Option<Self> {
        if self.visit.opening == Opening::Programme {
            let here = Here::get()?;
            self.programme = Some((here, later::programme_unpacked(here, packed)?));
        } else if self.visit.is_for_words() {
            self.words = Some(unpack_texts(packed).ok()?);
        } else {
            let here = Here::get()?;
            self.quiz = Some((here, later::quiz_unpacked(here, packed)?));
        }
        Some(self)
    }
}

impl Opened {
    /// The words of this page, if it is the one that was opened.
    pub(super) fn words_of(&self, opening: Opening) -> Option<&[String]> {
        let words = self.words.as_deref();
        words.filter(|_| self.visit.opening == opening)
    }
}

impl PartialEq for Opened {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use super::{Length, Opening, Purpose, Settings, Visit};

    #[test]
    fn a_result_comes_before_what_the_page_is_for() {
        use super::{Scope, Wanted};

        let visit = Visit::new(Opening::Quiz);
        assert_eq!(visit.wanted(), Some(Wanted::Questions(Scope::Full)));
        assert_eq!(visit.with_code(""), visit);
        let wanted = visit.with_code("BSfh3khW").wanted();
        assert!(
            matches!(wanted, Some(Wanted::Result(Some(_)))),
            "{wanted:?}"
        );
        let wanted = visit.with_code("no code").wanted();
        assert_eq!(wanted, Some(Wanted::Result(None)));
        assert_eq!(Visit::new(Opening::Home).wanted(), None);
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
        assert_eq!(Visit::new(Opening::Home).purpose(&settings), None);
    }
}
