//! The driver of the app: reads the device before every event, has the effects carried
//! out, sets the alarm, and draws.

use std::rc::Rc;

use unseat_app::effect::{Effect, Focus};
use unseat_app::visit::Opened;
use unseat_app::{App, Event};
use yew::{Component, Context, Html, NodeRef, Properties};

use crate::book::Book;
use crate::drawing::{Drawing, Nodes};
use crate::effects::{self, Hands};
use crate::parts;
use crate::platform::address::Trail;
use crate::platform::alarm::Alarm;
use crate::platform::ear::Ear;
use crate::platform::page::Page;
use crate::platform::visibility::Watch;

/// What the app begins with. It is given once: no other ever takes its place.
#[derive(Properties)]
pub(crate) struct Start {
    pub(crate) opened: Opened,
    pub(crate) page: Page,
    /// Whether figures are left out, but for their space.
    pub(crate) is_bare: bool,
}

impl PartialEq for Start {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// The app in a page.
pub(crate) struct Driver {
    app: App,
    page: Page,
    book: Book,
    hands: Hands,
    nodes: Nodes,
    /// Whether the page was last told that the app is busy.
    is_busy: bool,
    /// Where the focus goes once the change is drawn.
    focus: Option<Focus>,
    alarm: Option<Alarm>,
    _ear: Option<Ear>,
    _visibility: Watch,
    _trail: Option<Trail>,
}

impl Component for Driver {
    type Message = Event;
    type Properties = Start;

    fn create(ctx: &Context<Self>) -> Self {
        let link = ctx.link();
        let Start {
            opened,
            page,
            is_bare,
        } = ctx.props();
        let (app, todo) = App::open(opened.clone(), effects::moment(page));
        let book = Book::new(Rc::clone(&app.shared.catalog), *is_bare);
        let site = app.shared.host.site.clone();
        let trail = app.shared.host.is_ours();
        let trail = trail.then(|| Trail::watch(site, link.callback(Event::Went)));
        let trail = trail.flatten();
        let mut driver = Self {
            app,
            page: page.clone(),
            book,
            hands: Hands::default(),
            nodes: Nodes::default(),
            is_busy: false,
            focus: None,
            alarm: None,
            _ear: Ear::new(page, link.callback(|()| Event::Look)),
            _visibility: Watch::new(link.callback(Event::Seen)),
            _trail: trail,
        };
        driver.carry_out(ctx, todo);
        driver
    }

    fn update(&mut self, ctx: &Context<Self>, event: Event) -> bool {
        let todo = self.app.update(event, effects::moment(&self.page));
        self.carry_out(ctx, todo);
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        parts::view(&Drawing {
            app: &self.app,
            book: &self.book,
            page: &self.page,
            nodes: &self.nodes,
            on_event: &ctx.link().callback(|event| event),
        })
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        if let Some(focus) = self.focus.take() {
            self.page.focus(self.node(focus));
            if focus == Focus::Heading {
                self.page.rename(&self.app.title());
            }
        }
        let is_busy = self.app.is_busy();
        if is_busy != self.is_busy {
            self.is_busy = is_busy;
            self.page.set_busy(is_busy);
        }
    }

    fn destroy(&mut self, _: &Context<Self>) {
        self.hands.hush();
    }
}

impl Driver {
    fn carry_out(&mut self, ctx: &Context<Self>, todo: Vec<Effect>) {
        let mut is_kept_anew = false;
        for effect in todo {
            match effect {
                Effect::Focus(focus) => self.focus = Some(focus),
                effect => {
                    is_kept_anew |= matches!(effect, Effect::Keep(_));
                    let on_event = ctx.link().callback(|event| event);
                    self.hands.carry_out(effect, &self.page, &on_event);
                }
            }
        }
        if is_kept_anew {
            // Whether the browser keeps it shows at once.
            self.app.look(effects::moment(&self.page));
        }
        let now = self.app.shared.now.clock;
        self.alarm = self.app.deadline().map(|at| {
            let on_ring = ctx.link().callback(|()| Event::Tick);
            Alarm::at(at, now, on_ring)
        });
    }

    fn node(&self, focus: Focus) -> &NodeRef {
        match focus {
            Focus::Heading | Focus::Exercise => &self.nodes.heading,
            Focus::Row => &self.nodes.row,
            Focus::Question => &self.nodes.question,
            Focus::Panel => &self.nodes.panel,
        }
    }
}
