//! Names of things in a catalog.
//!
//! An author's id is the stem of the file; in a packed catalog it has become
//! the place in a list, which costs one byte and cannot dangle.

use serde::Serialize;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        pub struct $name(pub u8);

        impl $name {
            /// The place in the catalog's list.
            pub const fn index(self) -> usize {
                self.0 as usize
            }
        }
    };
}

id! {
    /// An exercise of the catalog it came with.
    ExerciseId
}
id! {
    /// A routine of the catalog it came with.
    RoutineId
}
id! {
    /// A study of the catalog it came with.
    StudyId
}
