//! What an element tells when something is done to it.

use std::rc::Rc;

use yew::virtual_dom::{Listener, ListenerKind};
use yew::{Callback, Event};

use super::tag::Element;

impl Element {
    /// Sends `event` when pressed.
    pub(crate) fn on_press<E>(self, on_event: &Callback<E>, event: E) -> Self
    where
        E: Clone + 'static,
    {
        self.on(Kind::Press, sends(on_event, event))
    }

    /// Sends `event` when a control is set to something else.
    pub(crate) fn on_change<E>(self, on_event: &Callback<E>, event: E) -> Self
    where
        E: Clone + 'static,
    {
        self.on(Kind::Change, sends(on_event, event))
    }

    /// Has a callback look at what is there when it is pressed.
    pub(crate) fn on_press_of(self, on_press: Callback<Event>) -> Self {
        self.on(Kind::Press, on_press)
    }

    /// Has a callback look at what a control was set to.
    pub(crate) fn on_change_to(self, on_change: Callback<Event>) -> Self {
        self.on(Kind::Change, on_change)
    }

    /// Is told about keys while the focus is in it.
    pub(crate) fn on_key(self, on_key: Callback<Event>) -> Self {
        self.on(Kind::Key, on_key)
    }

    fn on(self, kind: Kind, callback: Callback<Event>) -> Self {
        self.listener(Rc::new(Ear { kind, callback }))
    }
}

fn sends<E: Clone + 'static>(on_event: &Callback<E>, event: E) -> Callback<Event> {
    let on_event = on_event.clone();
    Callback::from(move |_| on_event.emit(event.clone()))
}

/// What is listened to. [`ListenerKind`] has a hundred kinds more, and brings
/// the code to copy each of them along.
#[derive(Clone, Copy)]
enum Kind {
    Press,
    Change,
    Key,
}

/// Listens to one kind of event.
struct Ear {
    kind: Kind,
    callback: Callback<Event>,
}

impl Listener for Ear {
    fn kind(&self) -> ListenerKind {
        match self.kind {
            Kind::Press => ListenerKind::onclick,
            Kind::Change => ListenerKind::onchange,
            Kind::Key => ListenerKind::onkeydown,
        }
    }

    fn handle(&self, event: Event) {
        self.callback.emit(event);
    }

    fn passive(&self) -> bool {
        false
    }
}
