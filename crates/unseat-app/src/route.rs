//! Which screen shows, as an address.
//!
//! An address is the page of a part, below the site, and a fragment. Our own fragments
//! begin with `/`, so that the codes of shared links, which are as old as 1.0.0, and the
//! fragments of others are told apart from them:
//!
//! ```text
//! warm-up/#/8/quad-led    quiz/#/question/7    r/quad-led-level/#CODE    programme/#CODE
//! warm-up/#/safety        quiz/#/safety
//! ```

mod trail;

use alloc::borrow::ToOwned as _;
use alloc::string::{String, ToString as _};

use crate::part::Part;
use crate::player::Kind;
use crate::quiz::{QuestionId, Step};
use unseat_core::codec::base64;
use unseat_core::content::{BreakKind, Length, Opening, Profile};
use unseat_core::text::cut;

pub use trail::Trail;

/// A screen, and what it needs to show the same again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// Everything there is to begin with.
    Home,
    /// A warm-up being prepared; where nothing else is said, as somebody has it.
    WarmUp(Option<(Length, Profile)>),
    /// A break being prepared.
    Break(BreakKind),
    /// A routine of one's own being prepared, by its code.
    Own(String),
    /// The safety check, before a session of this kind or in the quiz.
    Check(Option<Kind>),
    /// A session under way.
    Play(Kind),
    /// A session that is over.
    Done(Kind),
    /// A step of the quiz.
    Quiz(Step),
    /// A result from a link, at the address of the link.
    Shared(String),
    /// Any other part that comes when it is opened, as it opens.
    Part(Part),
}

/// The page of a kind of session.
const fn page_of(kind: Kind) -> Opening {
    match kind {
        Kind::WarmUp => Opening::WarmUp,
        Kind::Break => Opening::Break,
        Kind::Own => Opening::Programme,
    }
}

/// The names of breaks in addresses.
const BREAKS: [(BreakKind, &str); 5] = [
    (BreakKind::One, "1"),
    (BreakKind::Two, "2"),
    (BreakKind::Three, "3"),
    (BreakKind::Five, "5"),
    (BreakKind::Seated, "seated"),
];

/// The name of the safety check in addresses.
const SAFETY: &str = "safety";

/// The names of the steps of the quiz, but for questions, which have numbers.
const STEPS: [(Step, &str); 3] = [
    (Step::Goal, ""),
    (Step::SelfTests, "/tests"),
    (Step::Result, "/result"),
];

impl Route {
    /// The screen of an address below the site; none where there is no such screen.
    pub fn read(address: &str) -> Option<Self> {
        let (page, fragment) = cut(address, b'#').unwrap_or((address, ""));
        let (page, _) = cut(page, b'?').unwrap_or((page, ""));
        let opening = opening_of(page)?;
        let Some(place) = fragment.strip_prefix('/') else {
            return Some(of_code(opening, page, code_of(fragment)));
        };
        match (opening, place) {
            (Opening::WarmUp, "play") => Some(Self::Play(Kind::WarmUp)),
            (Opening::Break, "play") => Some(Self::Play(Kind::Break)),
            (Opening::Programme, "play") => Some(Self::Play(Kind::Own)),
            (Opening::WarmUp, SAFETY) => Some(Self::Check(Some(Kind::WarmUp))),
            (Opening::Break, SAFETY) => Some(Self::Check(Some(Kind::Break))),
            (Opening::Programme, SAFETY) => Some(Self::Check(Some(Kind::Own))),
            (Opening::Quiz, SAFETY) => Some(Self::Check(None)),
            (Opening::WarmUp, "done") => Some(Self::Done(Kind::WarmUp)),
            (Opening::Break, "done") => Some(Self::Done(Kind::Break)),
            (Opening::Programme, "done") => Some(Self::Done(Kind::Own)),
            (Opening::WarmUp, place) => {
                let (minutes, profile) = cut(place, b'/')?;
                let mut lengths = Length::ALL.into_iter();
                let length = lengths.find(|it| it.minutes().to_string() == minutes)?;
                Some(Self::WarmUp(Some((length, Profile::named(profile)?))))
            }
            (Opening::Break, place) => {
                let kind = BREAKS.iter().find(|(_, name)| *name == place)?;
                Some(Self::Break(kind.0))
            }
            (Opening::Quiz, _) => step_of(fragment).map(Self::Quiz),
            _ => None,
        }
    }

    /// Its address below the site.
    pub fn address(&self) -> String {
        let page = |opening: Opening| [opening.name(), "/"].concat();
        let placed = |opening: Opening, place: &str| [opening.name(), "/#", place].concat();
        match self {
            Self::Home => String::new(),
            Self::WarmUp(None) => page(Opening::WarmUp),
            Self::WarmUp(Some((length, profile))) => {
                let minutes = length.minutes().to_string();
                let place = ["/", &minutes, "/", profile.name()].concat();
                placed(Opening::WarmUp, &place)
            }
            Self::Break(kind) => {
                let name = BREAKS.iter().find(|(it, _)| it == kind);
                let name = name.map_or("", |(_, name)| name);
                placed(Opening::Break, &["/", name].concat())
            }
            Self::Own(code) => placed(Opening::Programme, code),
            Self::Check(kind) => {
                let page = kind.map_or(Opening::Quiz, page_of);
                placed(page, &["/", SAFETY].concat())
            }
            Self::Play(kind) => placed(page_of(*kind), "/play"),
            Self::Done(kind) => placed(page_of(*kind), "/done"),
            Self::Quiz(Step::Question(id)) => {
                let number = (u16::from(id.0) + 1).to_string();
                placed(Opening::Quiz, &["/question/", &number].concat())
            }
            Self::Quiz(step) => match STEPS.iter().find(|(it, _)| it == step) {
                Some((_, place)) if !place.is_empty() => placed(Opening::Quiz, place),
                _ => page(Opening::Quiz),
            },
            Self::Shared(address) => address.clone(),
            Self::Part(part) => page(part.opening()),
        }
    }

    /// Whether it is the same screen as another, only with something else on it: then
    /// there is one way back from both.
    pub fn is_screen_of(&self, other: &Self) -> bool {
        match (self, other) {
            // What is over, or was left, cannot be gone back into, nor can a check that is
            // done.
            (_, Self::Play(_) | Self::Check(_))
            | (Self::WarmUp(_), Self::WarmUp(_))
            | (Self::Own(_), Self::Own(_)) => true,
            _ => self == other,
        }
    }
}

fn opening_of(page: &str) -> Option<Opening> {
    if page.starts_with("r/") {
        return Some(Opening::Home);
    }
    let name = page.strip_suffix('/').unwrap_or(page);
    let mut openings = Opening::ALL.into_iter();
    if name.is_empty() {
        return Some(Opening::Home);
    }
    openings.find(|it| it.name() == name && *it != Opening::Home)
}

/// The code in a fragment; empty where that is a screen, or somebody else's.
///
/// A code is base64url and begins with its version, which makes the first letter of a
/// routine `A`, and that of a result `B` or `C`; `D` is of the next version, so that it
/// can be said that the app is too old for it. All else was added by others, as those who
/// count clicks do, or the page that a login led back to: `utm_source=…`, `_=_`.
pub fn code_of(fragment: &str) -> &str {
    let is_code =
        fragment.starts_with(['A', 'B', 'C', 'D']) && fragment.bytes().all(base64::is_digit);
    if is_code { fragment } else { "" }
}

fn of_code(opening: Opening, page: &str, code: &str) -> Route {
    match opening {
        Opening::Programme if !code.is_empty() => return Route::Own(code.to_owned()),
        _ if !code.is_empty() && !has_own_codes(opening) => {
            return Route::Shared([page, "#", code].concat());
        }
        Opening::WarmUp => return Route::WarmUp(None),
        _ => {}
    }
    match Part::of(opening) {
        Some(Part::Quiz) => Route::Quiz(Step::Goal),
        Some(part) => Route::Part(part),
        None => Route::Home,
    }
}

/// Whether a code in the address of a page is not of a result.
pub(crate) fn has_own_codes(opening: Opening) -> bool {
    Part::of(opening).is_some_and(|part| !part.opens_anywhere())
}

fn step_of(place: &str) -> Option<Step> {
    if let Some(number) = place.strip_prefix("/question/") {
        let number: u8 = number.parse().ok()?;
        return Some(Step::Question(QuestionId(number.checked_sub(1)?)));
    }
    let step = STEPS.iter().find(|(_, name)| *name == place)?;
    Some(step.0)
}

#[cfg(test)]
mod tests;
