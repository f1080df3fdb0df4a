//! Texts by name, as the pages of Learn have them beside what they tell.

/// Declares texts, and how a table of them is read: `field(holes) = "what it is"`.
macro_rules! texts {
    (
        $(#[$about:meta])*
        $name:ident:
        $($field:ident $(($($hole:literal),+))? = $of_field:literal;)+
    ) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
        pub struct $name {
            $(#[doc = $of_field] pub $field: String,)+
        }

        impl $name {
            pub(super) fn read(
                reader: &mut $crate::reader::Reader<'_>,
            ) -> Option<Self> {
                $(let $field = reader.pattern(stringify!($field), &[$($($hole),+)?]);)+
                Some(Self { $($field: $field?,)+ })
            }
        }
    };
}

pub(super) use texts;
