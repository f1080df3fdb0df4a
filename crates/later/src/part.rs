//! A part, and the proof that its code has been loaded.

use core::marker::PhantomData;

/// A part of the app, as [`later!`](crate::later) declares it.
pub trait Part {
    /// Whether its code has been loaded.
    fn is_here() -> bool;
}

/// Proof that the code of a part has been loaded. Loaded code stays, so a proof may be
/// kept and copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Here<P>(PhantomData<P>);

impl<P: Part> Here<P> {
    /// The proof, once the part has been loaded.
    pub fn get() -> Option<Self> {
        P::is_here().then_some(Self(PhantomData))
    }
}

/// Declares a part: its type, the name of its file, and its functions. Each function takes
/// the part's [`Here`] as its first argument. A part has one block with at most 32
/// functions; one other crate may add a block of at most 31 with `more of` in place of
/// `pub part`.
#[macro_export]
macro_rules! later {
    (
        $(#[$about:meta])*
        $vis:vis part $Part:ident = $file:literal;
        $($functions:tt)*
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        $vis struct $Part;

        impl $crate::Part for $Part {
            fn is_here() -> bool {
                $crate::__is_here!($file)
            }
        }

        $crate::__functions! {
            $Part $file
            // The id of the first function, in 32 digits. Each next one has one more 1.
            [] [0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0]
            $($functions)*
        }
    };
    (
        more of $Part:ident = $file:literal;
        $($functions:tt)*
    ) => {
        $crate::__functions! {
            $Part $file
            // An id here begins with a 2, which no id of the first block has.
            [2] [0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0]
            $($functions)*
        }
    };
}

/// Whether a part has been loaded. The glue says so by calling the function that is
/// exported here (`crates/xtask/src/finish/glue.rs`).
#[cfg(all(target_family = "wasm", not(debug_assertions)))]
#[doc(hidden)]
#[macro_export]
macro_rules! __is_here {
    ($file:literal) => {{
        use ::core::sync::atomic::{AtomicBool, Ordering};

        static HAS_COME: AtomicBool = AtomicBool::new(false);

        #[unsafe(export_name = concat!($file, "_came"))]
        extern "C" fn came() {
            HAS_COME.store(true, Ordering::Relaxed);
        }

        HAS_COME.load(Ordering::Relaxed)
    }};
}

/// Whether a part has been loaded: it is in the app itself.
#[cfg(not(all(target_family = "wasm", not(debug_assertions))))]
#[doc(hidden)]
#[macro_export]
macro_rules! __is_here {
    ($file:literal) => {
        true
    };
}
