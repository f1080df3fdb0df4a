//! A part, and the proof that its code is on the page.

use core::marker::PhantomData;

/// A part of the app, as [`later!`](crate::later) declares it.
pub trait Part {
    /// Whether its code is on the page.
    fn is_here() -> bool;
}

/// Proof that the code of a part is on the page. Code that has come stays, so a proof
/// may be kept and copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Here<P>(PhantomData<P>);

impl<P: Part> Here<P> {
    /// The proof, once the part has come.
    pub fn get() -> Option<Self> {
        P::is_here().then_some(Self(PhantomData))
    }
}

/// Declares a part: its type, the name of its file, and the functions that are in it.
/// Each takes the part's [`Here`] first. A part has one block, of at most 32 functions,
/// and one other crate may add a block to it with `more of`, in place of `pub part`.
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
            // The numbers of the functions: 32 digits, of which one more is 1 each time.
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
            // A 2 in front, where the first block has digits of its own.
            [2] [0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0]
            $($functions)*
        }
    };
}

/// Whether a part has come, which the glue says by calling the function that is exported
/// here (`crates/xtask/src/finish/glue.rs`).
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

/// Whether a part has come: it was never away.
#[cfg(not(all(target_family = "wasm", not(debug_assertions))))]
#[doc(hidden)]
#[macro_export]
macro_rules! __is_here {
    ($file:literal) => {
        true
    };
}
