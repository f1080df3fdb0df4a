//! Every word of the interface, and where authors write it.

mod at_once;
mod breaks;
mod programme;
mod quiz;
mod weeks;

use core::ops::Range;

use at_once::at_once;
use breaks::breaks;
use programme::programme;
use quiz::quiz;
use weeks::weeks;

/// Declares the words, batch by batch: `Variant = "table.key" { placeholders }`.
macro_rules! words {
    (
        => at_once: { $($word:ident = $key:literal $({ $($hole:ident),+ })?;)+ }
        $($(#[$doc:meta])* $batch:ident: {
            $($late:ident = $late_key:literal $({ $($late_hole:ident),+ })?;)+
        })+
    ) => {
        /// One text of the interface.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[allow(missing_docs, reason = "the key beside each word says what it is")]
        pub enum Word { $($word,)+ $($($late,)+)+ }

        /// Words that come together, after the catalog: most visits never need them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Batch { $($(#[$doc])* $batch,)+ }

        impl Word {
            /// Every word: those of the catalog, then each batch.
            pub const ALL: &'static [Self] = &[$(Self::$word,)+ $($(Self::$late,)+)+];

            /// How many of them come with the catalog.
            pub const AT_ONCE: usize = [$(Self::$word,)+].len();

            /// Where authors write it, e.g. `player.pause`.
            #[cfg(feature = "authoring")]
            pub const fn key(self) -> &'static str {
                match self {
                    $(Self::$word => $key,)+
                    $($(Self::$late => $late_key,)+)+
                }
            }

            /// The places the app fills in, e.g. `seconds` for `{seconds}`.
            #[cfg(feature = "authoring")]
            pub const fn holes(self) -> &'static [&'static str] {
                match self {
                    $(Self::$word => &[$($(stringify!($hole)),+)?],)+
                    $($(Self::$late => &[$($(stringify!($late_hole)),+)?],)+)+
                }
            }
        }

        impl Batch {
            /// How many words each has, in order.
            pub(super) const LENGTHS: [usize; [$(Self::$batch,)+].len()] =
                [$([$(Word::$late,)+].len(),)+];

            /// The places of its words in [`Word::ALL`].
            pub fn places(self) -> Range<usize> {
                let before = &Self::LENGTHS[..self as usize];
                let start = Word::AT_ONCE + before.iter().sum::<usize>();
                start..start + Self::LENGTHS[self as usize]
            }
        }
    };
}

// Each batch adds its words to those so far, and hands them on.
at_once! { quiz programme breaks weeks words => }
