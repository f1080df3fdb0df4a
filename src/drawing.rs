//! What every screen is drawn from.

use unseat_app::shared::Shared;
use unseat_app::{App, Event};
use unseat_core::content::Strings;
use yew::{Callback, NodeRef};

use crate::book::Book;
use crate::platform::page::Page;

/// What every screen is drawn from, and whom its controls tell.
pub(crate) struct Drawing<'a> {
    pub(crate) app: &'a App,
    pub(crate) book: &'a Book,
    pub(crate) page: &'a Page,
    pub(crate) nodes: &'a Nodes,
    pub(crate) on_event: &'a Callback<Event>,
}

/// What the focus goes to.
#[derive(Default)]
pub(crate) struct Nodes {
    /// The heading of the screen.
    pub(crate) heading: NodeRef,
    /// The row of a list that was just changed.
    pub(crate) row: NodeRef,
    /// A question that is asked on top of the screen.
    pub(crate) question: NodeRef,
    /// The heading of what a press has unfolded.
    pub(crate) panel: NodeRef,
}

impl Drawing<'_> {
    /// What the parts share.
    pub(crate) fn shared(&self) -> &Shared {
        &self.app.shared
    }

    /// The words of the interface.
    pub(crate) fn strings(&self) -> &Strings {
        self.app.shared.strings()
    }
}
