//! What somebody does about a part, whichever it is.

use super::{App, Showing};
use crate::cut;
use crate::each_part;
use crate::event::Press;
use crate::machine::Machine;
use crate::part::Part;
use later::Here;

macro_rules! about {
    ($(
        $(#[$about:meta])*
        $Part:ident: $module:ident = $name:literal, on $Opening:ident, $place:ident;
    )*) => {
        impl App {
            /// Passes on what somebody does about a part, which may be on its way yet.
            pub(super) fn about_part(&mut self, press: Press) {
                let order = match press {
                    $(Press::$Part(press) => {
                        if cut::$module::State::opens(&press) {
                            self.set_showing(Part::$Part);
                        }
                        let (part, shared) = (&mut self.parts.$module, &mut self.shared);
                        match Here::get() {
                            Some(here) => cut::$module::update(here, part, press, shared),
                            None => part.waited(press, shared),
                        }
                    })*
                };
                self.order(order);
            }
        }
    };
}

each_part!(about);

impl App {
    /// The screen of a part shows from now on.
    pub(super) fn set_showing(&mut self, part: Part) {
        let showing = Showing::Part(part);
        if self.showing != showing {
            self.parts.rest();
        }
        self.showing = showing;
    }
}
