//! The parts that come when they are opened, and how far each has come.

use unseat_core::content::Opening;

/// Every part, one in a line: its name in Rust; its module, with what its files are called
/// by; the page that opens with it; and whether it opens `anywhere`, also in an embed, or
/// `alone`, on that page only. The app, its build and, through `cargo xtask host`, the
/// scripts of its pages read this.
#[macro_export]
macro_rules! each_part {
    ($with:ident) => {
        $with! {
            /// The quiz and its results.
            Quiz: quiz = "quiz", on Quiz, anywhere;
            /// The timer for breaks.
            Breaks: breaks = "breaks", on Break, anywhere;
            /// Six weeks of warm-ups, and own routines.
            Programme: programme = "programme", on Programme, alone;
            /// What was done week by week, and what is kept.
            Weeks: weeks = "weeks", on Weeks, alone;
        }
    };
}

macro_rules! declare {
    ($(
        $(#[$about:meta])*
        $Part:ident: $module:ident = $name:literal, on $Opening:ident, $place:ident;
    )*) => {
        /// What can be fetched beside the app.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Part {
            $($(#[$about])* $Part,)*
        }

        impl Part {
            /// All of them.
            pub const ALL: [Self; [$($name),*].len()] = [$(Self::$Part),*];

            /// What its files are called by.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$Part => $name,)*
                }
            }

            /// What its page is opened for.
            pub const fn opening(self) -> Opening {
                match self {
                    $(Self::$Part => Opening::$Opening,)*
                }
            }

            /// Whether it opens on any page, also on one of somebody else.
            pub const fn opens_anywhere(self) -> bool {
                match self {
                    $(Self::$Part => opens!($place),)*
                }
            }
        }
    };
}

macro_rules! opens {
    (anywhere) => {
        true
    };
    (alone) => {
        false
    };
}

each_part!(declare);

impl Part {
    /// The one whose page is opened so, if it is one's.
    pub fn of(opening: Opening) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.opening() == opening)
    }
}

/// How far something that is fetched has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Arrival<T> {
    /// Nobody has asked for it.
    #[default]
    Absent,
    /// It was asked for.
    Coming,
    /// It did not come; it can be asked for again.
    Failed,
    /// It is here.
    Here(T),
}

impl<T> Arrival<T> {
    /// What came, if it is here.
    pub const fn here(&self) -> Option<&T> {
        match self {
            Self::Here(it) => Some(it),
            Self::Absent | Self::Coming | Self::Failed => None,
        }
    }

    /// Whether it is here.
    pub const fn is_here(&self) -> bool {
        matches!(self, Self::Here(_))
    }

    /// Whether it did not come.
    pub const fn has_failed(&self) -> bool {
        matches!(self, Self::Failed)
    }
}
