//! Small sets of a few known things, one bit each.

/// Declares the things and the set of them. Bits follow the order written, and
/// sets are stored: a new thing goes last.
#[macro_export]
macro_rules! set {
    ($(#[$doc:meta])* $set:ident of $(#[$item_doc:meta])* $item:ident {
        $($(#[$variant_doc:meta])* $variant:ident,)+
    }) => {
        $(#[$item_doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $item { $($(#[$variant_doc])* $variant,)+ }

        impl $item {
            /// Every one there is.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];
        }

        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, ::serde::Serialize)]
        pub struct $set(u16);

        $crate::packed::unpacks!(transparent $set);

        impl $set {
            /// The set without anything in it.
            pub const EMPTY: Self = Self(0);

            /// Whether `item` is in the set.
            pub const fn has(self, item: $item) -> bool {
                self.0 & (1 << item as u16) != 0
            }

            /// What is in either set.
            #[must_use]
            pub const fn and(self, other: Self) -> Self {
                Self(self.0 | other.0)
            }

            /// The set with `item` put in or taken out.
            #[must_use]
            pub const fn with(self, item: $item, present: bool) -> Self {
                let bit = 1 << item as u16;
                Self(if present { self.0 | bit } else { self.0 & !bit })
            }
        }
    };
}

pub use set;
