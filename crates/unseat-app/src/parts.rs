//! The parts that come when they are opened, and what is asked of any of them: an arm for
//! each line of the table.

use alloc::string::String;

use crate::cut;
use crate::each_part;
use crate::machine::Machine;
use crate::part::Part;
use crate::shared::Shared;
use later::Here;
use unseat_core::time::Timestamp;

macro_rules! parts {
    ($(
        $(#[$about:meta])*
        $Part:ident: $module:ident = $name:literal, on $Opening:ident, $place:ident;
    )*) => {
        /// The parts that come when they are opened.
        #[derive(Debug)]
        pub struct Parts {
            $($(#[$about])* pub $module: cut::$module::State,)*
        }

        impl Parts {
            pub(crate) fn new(shared: &Shared) -> Self {
                Self {
                    $($module: Machine::new(shared),)*
                }
            }

            /// Another screen shows from now on.
            pub(crate) fn rest(&mut self) {
                $(self.$module.rest();)*
            }

            /// Whether a reload of the screen of a part would take something from somebody.
            pub(crate) fn is_busy(&self, part: Part) -> bool {
                match part {
                    $(Part::$Part => self.$module.is_busy(),)*
                }
            }

            /// When any of them wants to be woken.
            pub(crate) fn deadline(&self, now: Timestamp) -> Option<Timestamp> {
                [$(self.$module.deadline(now)),*].into_iter().flatten().min()
            }

            /// What the screen of a part is called, once it is here.
            pub(crate) fn title(&self, part: Part, shared: &Shared) -> Option<String> {
                match part {
                    $(Part::$Part => {
                        Here::get().map(|here| cut::$module::title(here, &self.$module, shared))
                    })*
                }
            }

            /// Has a part show its screen; false where it cannot.
            pub(crate) fn show(&mut self, part: Part, shared: &mut Shared) -> bool {
                match part {
                    $(Part::$Part => self.$module.show(shared),)*
                }
            }

            /// Time has passed for those that are here.
            pub(crate) fn tick(&mut self, shared: &mut Shared) {
                $(if let Some(here) = Here::get() {
                    cut::$module::tick(here, &mut self.$module, shared);
                })*
            }

            /// What a part needs has come, or has not.
            pub(crate) fn came(
                &mut self, part: Part, bytes: Option<&[u8]>, is_showing: bool,
                shared: &mut Shared,
            ) {
                match part {
                    $(Part::$Part => match Here::get() {
                        Some(here) => {
                            cut::$module::came(here, &mut self.$module, bytes, is_showing, shared);
                        }
                        None => self.$module.failed(),
                    },)*
                }
            }
        }

        /// Whether what a part needs can be read, and its code is here to read it.
        pub(crate) fn can_read(part: Part, bytes: &[u8]) -> bool {
            let can = match part {
                $(Part::$Part => Here::get().map(|here| cut::$module::can_read(here, bytes)),)*
            };
            can.unwrap_or_default()
        }
    };
}

each_part!(parts);
