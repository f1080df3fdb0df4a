//! A tab of a browser, as far as the app can tell.

use std::collections::BTreeMap;

use unseat_app::effect::{Effect, Move, Told, Wanted};
use unseat_app::host::{Host, Moment};
use unseat_app::player::{Draft, PlayerPart, Screen};
use unseat_app::store::{Found, Key};
use unseat_app::visit::{Opened, Visit};
use unseat_app::{App, Event};
use unseat_core::content::{Catalog, Opening};
use unseat_core::time::Span;

pub(crate) use super::device::{Device, MORNING};
pub(crate) use super::files::the_programme;
use super::files::{files, packed};
use super::history::History;

/// A tab with the app.
pub(crate) struct Tab {
    pub(crate) app: App,
    pub(crate) device: Device,
    /// What only lasts until it is closed.
    held: BTreeMap<Name, String>,
    /// What was asked of the world, but for what is kept and fetched.
    pub(crate) asked: Vec<Effect>,
    /// The browser's history.
    pub(crate) history: History,
    /// Whether nothing that is asked for comes.
    pub(crate) is_offline: bool,
}

/// The name of a key: keys have no order.
type Name = &'static str;

pub(crate) const LONG: Span = Span::from_secs(60 * 60);

impl Tab {
    /// Opens a page of ours.
    pub(crate) fn open(opening: Opening, device: &Device) -> Self {
        let address = match opening {
            Opening::Home => String::new(),
            other => [other.name(), "/"].concat(),
        };
        Self::at(&address, device)
    }

    /// Opens a page of ours with a code in its address.
    pub(crate) fn with_code(opening: Opening, code: &str, device: &Device) -> Self {
        let page = match opening {
            Opening::Home => "",
            other => other.name(),
        };
        Self::at(&[page, "/#", code].concat(), device)
    }

    /// Opens one of our pages at an address below the site, as it is loaded anew.
    pub(crate) fn at(address: &str, device: &Device) -> Self {
        let (page, fragment) = address.split_once('#').unwrap_or((address, ""));
        let opening = Opening::named(page.trim_end_matches('/'));
        let visit = Visit::new(opening).with_fragment(fragment);
        Self::opened(visit, device, Some(address.to_owned()))
    }

    /// The app in an element on a page of somebody else.
    pub(crate) fn embedded(visit: Visit, device: &Device) -> Self {
        Self::opened(visit, device, None)
    }

    fn opened(visit: Visit, device: &Device, address: Option<String>) -> Self {
        let history = History::new(address.clone().unwrap_or_default());
        let host = Host {
            site: "https://unseat.test/".to_owned(),
            address,
        };
        let catalog = Catalog::from_bytes(&files().catalog).expect("it was just packed");
        let rest = rest_of(&visit);
        let opened = Opened {
            visit,
            host,
            catalog: catalog.into(),
            rest,
        };
        let (app, effects) = App::open(opened, moment(device, &BTreeMap::new()));
        let mut tab = Self {
            app,
            device: device.clone(),
            held: BTreeMap::new(),
            asked: Vec::new(),
            history,
            is_offline: false,
        };
        tab.carry_out(effects);
        tab
    }

    /// Something happens; what is asked for is done at once.
    pub(crate) fn send(&mut self, event: impl Into<Event>) -> &mut Self {
        let moment = moment(&self.device, &self.held);
        let effects = self.app.update(event.into(), moment);
        self.carry_out(effects);
        self
    }

    /// The browser's own button back is pressed, or forward.
    pub(crate) fn go(&mut self, steps: isize) -> &mut Self {
        if let Some(address) = self.history.go(steps) {
            self.send(Event::Went(address));
        }
        self
    }

    /// The page is loaded anew.
    pub(crate) fn reload(&self) -> Self {
        let mut tab = Self::at(self.history.address(), &self.device);
        let first = core::mem::replace(&mut tab.history, self.history.clone());
        tab.history
            .change(Move::Replace(first.address().to_owned()));
        tab
    }

    /// Time passes, and every alarm rings when it is due.
    pub(crate) fn wait(&mut self, span: Span) -> &mut Self {
        let end = self.device.now().clock + span;
        loop {
            let now = self.device.now().clock;
            match self.app.deadline() {
                Some(at) if at <= end => {
                    self.device.sleep(at.since(now));
                    self.send(Event::Tick);
                }
                _ => {
                    self.device.sleep(end.since(now));
                    return self;
                }
            }
        }
    }

    /// The session that is being prepared.
    #[track_caller]
    pub(crate) fn draft(&self) -> &Draft {
        match &self.player().screen {
            Screen::Ready(draft) => draft,
            other => panic!("nothing is being prepared: {other:?}"),
        }
    }

    pub(crate) fn player(&self) -> &PlayerPart {
        &self.app.player
    }

    /// What an embedder was told.
    pub(crate) fn told(&self) -> Vec<&Told> {
        let told = self.asked.iter().filter_map(|it| match it {
            Effect::Tell(told) => Some(told),
            _ => None,
        });
        told.collect()
    }

    fn carry_out(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Keep(text) => {
                    let name = text.key.name();
                    let is_denied = self.device.is_denied();
                    if is_denied {
                        self.held.insert(name, text.text);
                        continue;
                    }
                    self.held.remove(name);
                    if let Some(unread) = text.unread {
                        self.device.write(&[name, ".unread"].concat(), &unread);
                    }
                    self.device.write(name, &text.text);
                }
                Effect::Forget(key) => {
                    self.held.remove(key.name());
                    self.device.remove(key.name());
                }
                Effect::EraseAll => {
                    self.held.clear();
                    self.device.clear();
                }
                Effect::Fetch(wanted) => {
                    let bytes = (!self.is_offline).then(|| packed(wanted));
                    self.send(Event::Came(wanted, bytes));
                }
                Effect::Address(change) => {
                    if let Some(address) = self.history.change(change) {
                        self.send(Event::Went(address));
                    }
                }
                other => self.asked.push(other),
            }
        }
        self.app.look(moment(&self.device, &self.held));
    }
}

fn moment(device: &Device, held: &BTreeMap<Name, String>) -> Moment {
    let found = |key: Key| Found {
        kept: device.text(key.name()),
        held: held.get(key.name()).cloned(),
    };
    Moment {
        now: device.now(),
        kept: Key::ALL.into_iter().map(found).collect(),
        ..Moment::default()
    }
}

/// What the page of an opening fetches beside the catalog.
fn rest_of(visit: &Visit) -> Option<Vec<u8>> {
    Some(packed(Wanted::Part(visit.part()?)))
}
