//! A tab with the app, on a device of its own.

use std::rc::Rc;

use unseat_app::clearance::Checked;
use unseat_app::clock::{Now, WallTime};
use unseat_app::effect::Effect;
use unseat_app::host::{Host, Moment};
use unseat_app::player::{Playing, Screen, Session};
use unseat_app::store::{Found, Key, Keyed};
use unseat_app::visit::{Opened, Visit};
use unseat_app::{App, Event};
use unseat_core::codec::Stored as _;
use unseat_core::content::{Catalog, Opening};
use unseat_core::time::Timestamp;

use crate::shelf::catalog;

/// 9 o'clock on a Monday, in milliseconds since 1970.
const MORNING: u64 = 1_795_424_400_000;

/// A tab with the app, and what its device keeps.
pub(crate) struct Tab {
    app: App,
    texts: Texts,
    /// On the clock that only runs forward, which begins anew with each page.
    pub(crate) clock: u64,
    /// On the clock that people read.
    pub(crate) wall: u64,
}

/// What the device keeps, in the order of [`Key::ALL`].
type Texts = [Option<String>; Key::ALL.len()];

thread_local! {
    static CATALOG: Rc<Catalog> = Rc::new(catalog().clone());
}

impl Tab {
    /// Opens our first page on a device on which the safety check was done, and this is
    /// kept.
    pub(crate) fn open<T: Keyed>(kept: &T) -> Self {
        let mut texts = Texts::default();
        texts[Key::Check as usize] = Some(Checked { at: MORNING }.to_text());
        texts[T::PLACE as usize] = Some(kept.to_text());
        Self::load(texts, MORNING)
    }

    /// The page goes away unasked, and is opened anew.
    pub(crate) fn reload(&mut self) {
        *self = Self::load(core::mem::take(&mut self.texts), self.wall);
    }

    fn load(texts: Texts, wall: u64) -> Self {
        let clock = 1_000;
        let opened = Opened {
            visit: Visit::new(Opening::Home),
            host: Host {
                site: "https://unseat.test/".to_owned(),
                address: None,
            },
            catalog: CATALOG.with(Rc::clone),
            rest: None,
        };
        let (app, effects) = App::open(opened, moment(&texts, clock, wall));
        let mut tab = Self {
            app,
            texts,
            clock,
            wall,
        };
        tab.carry_out(effects);
        tab
    }

    /// Something happens. Whether the place of the session was kept.
    pub(crate) fn send(&mut self, event: impl Into<Event>) -> bool {
        let moment = moment(&self.texts, self.clock, self.wall);
        let effects = self.app.update(event.into(), moment);
        self.carry_out(effects)
    }

    fn carry_out(&mut self, effects: Vec<Effect>) -> bool {
        let mut has_kept = false;
        for effect in effects {
            match effect {
                Effect::Keep(text) => {
                    has_kept |= text.key == Key::Session;
                    self.texts[text.key as usize] = Some(text.text);
                }
                Effect::Forget(key) => self.texts[key as usize] = None,
                _ => {}
            }
        }
        has_kept
    }

    pub(crate) fn screen(&self) -> &Screen {
        &self.app.player.screen
    }

    /// The session under way.
    pub(crate) fn session(&self) -> Option<&Session> {
        let playing: &Playing = self.app.player.playing()?;
        Some(&playing.session)
    }

    /// A value as it is kept.
    pub(crate) fn kept<T: Keyed>(&self) -> Option<T> {
        let text = self.texts[T::PLACE as usize].as_deref()?;
        Some(T::from_text(text).expect("the app wrote it"))
    }
}

fn moment(texts: &Texts, clock: u64, wall: u64) -> Moment {
    let found = |kept: &Option<String>| Found {
        kept: kept.clone(),
        held: None,
    };
    Moment {
        now: Now {
            clock: Timestamp::from_millis(clock),
            wall: WallTime {
                millis: wall,
                offset: 0,
            },
        },
        kept: texts.iter().map(found).collect(),
        ..Moment::default()
    }
}
