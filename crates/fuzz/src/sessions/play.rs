//! A session that is played, with a ledger beside it.

use std::rc::Rc;

use unseat_app::Event as AppEvent;
use unseat_app::player::{Event, Press, Screen};

use super::audit;
use super::ledger::Ledger;
use super::script::{Later, Script, What};
use super::tab::Tab;

/// A session under way, or over.
pub(super) struct Play {
    tab: Tab,
    pub(super) ledger: Ledger,
    /// What the ledger said when its place was kept last.
    kept: Ledger,
    /// When it ended, on the clock that people read.
    ended: Option<u64>,
    pub(super) was_eased: bool,
    pub(super) was_taken_up: bool,
}

impl Play {
    /// Begins what is written.
    pub(super) fn begin(script: &Script) -> Self {
        let mut tab = Tab::open(&script.body.settings());
        let purpose = script.purpose();
        tab.send(Press::Open(purpose));
        let mut is_edited = false;
        for edit in script.edits() {
            tab.send(Press::Edit(edit));
            is_edited = true;
        }
        assert!(tab.send(Press::Begin), "the place is kept from the start");
        let plan = tab.session().expect("it has begun").plan();
        audit::plan(plan);
        assert!(is_edited || plan.total() == purpose.stated());
        let ledger = Ledger::new(plan, tab.clock, script.body.waits_when_left);
        Self {
            tab,
            kept: ledger.clone(),
            ledger,
            ended: None,
            was_eased: false,
            was_taken_up: false,
        }
    }

    pub(super) fn act(&mut self, later: Later, what: What) {
        match later {
            Later::By(span) => {
                self.tab.clock += u64::from(span);
                self.tab.wall += u64::from(span);
            }
            // Once it was this late already.
            Later::Back(span) => {
                self.tab.clock = self.tab.clock.saturating_sub(span.into());
                self.tab.wall -= u64::from(span);
            }
        }
        match what {
            What::Is(event) => self.send(event),
            What::Left if self.ledger.is_over() => self.audit(),
            What::Left => self.leave(),
            What::Lost => self.lose(),
        }
    }

    /// Something happens to the session.
    fn send(&mut self, event: Event) {
        let has_kept = self.tab.send(match event {
            Event::Tick => AppEvent::Tick,
            Event::Hidden => AppEvent::Seen(false),
            Event::Shown => AppEvent::Seen(true),
            other => other.into(),
        });
        self.hear(event, has_kept);
        self.audit();
    }

    /// The ledger hears of it as well.
    fn hear(&mut self, event: Event, has_kept: bool) {
        let was = Rc::clone(&self.ledger.plan);
        let at = self.ledger.place;
        let plan = self.tab.session().map(|it| Rc::clone(it.plan()));
        let eased = plan.filter(|it| !Rc::ptr_eq(it, &was));
        if let Some(plan) = &eased {
            assert!(matches!(event, Event::Pain(0..=4)), "{event:?} eased it");
            audit::plan(plan);
            audit::eased(&was, plan, self.ledger.segment().step);
            self.was_eased = true;
        }
        self.ledger.hear(event, self.tab.clock, eased.as_ref());
        let goes_back = matches!(event, Event::Back | Event::Pain(_));
        assert!(goes_back || self.ledger.place.segment >= at.segment);
        if self.ledger.is_over() && self.ended.is_none() {
            self.ended = Some(self.tab.wall);
        }
        if has_kept {
            self.kept = self.ledger.clone();
        }
    }

    fn audit(&self) {
        if let Some(ended) = self.ended {
            audit::end(&self.tab, &self.ledger, ended);
        } else {
            let session = self.tab.session().expect("it goes on");
            audit::session(session, &self.ledger);
        }
    }

    /// It is left by its own question, which stops it first.
    fn leave(&mut self) {
        let has_kept = self.tab.send(AppEvent::LeaveSession);
        self.hear(Event::Pause, has_kept);
        assert!(matches!(self.tab.screen(), Screen::Home));
        self.take_up();
    }

    /// The page goes away unasked: what happened since its place was kept is gone.
    fn lose(&mut self) {
        self.tab.reload();
        self.take_up();
    }

    /// It is gone on with where its place was kept.
    fn take_up(&mut self) {
        if self.ended.is_none() {
            self.tab.send(Press::Continue);
            let plan = self.tab.session().expect("its place is kept").plan();
            audit::plan(plan);
            audit::same(&self.kept.plan, plan);
            self.ledger = self.kept.taken_up(plan);
            self.was_taken_up = true;
        }
        self.audit();
    }

    /// Somebody goes on and lets it lead them to its end.
    pub(super) fn finish(&mut self) {
        self.act(Later::By(500), What::Is(Event::Resume));
        // No session lasts an hour.
        for _ in 0..100 {
            self.act(Later::By(36_000), What::Is(Event::Tick));
        }
        assert!(self.ledger.is_over(), "{:?}", self.ledger);
    }
}
