//! Since when what moves is moving, so that it is set in motion once per change
//! and not once per tick.

use super::{Event, Scene, Session, State};
use unseat_core::time::{Span, Timestamp};

/// The last time a segment began, stopped, went on or changed its length.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Beat {
    /// Goes up with every change, so that two alike are told apart.
    pub count: u32,
    /// The segment, from 0.
    segment: usize,
    /// Its length.
    pub total: Span,
    /// How much of it was over then.
    pub elapsed: Span,
    /// Whether it moved from then on.
    pub is_running: bool,
}

impl Beat {
    /// The beat of a session that is taken up now.
    pub(super) fn of(session: &Session, now: Timestamp) -> Self {
        Self::default().after(Event::Start, session, now)
    }

    /// The beat after `event`: the same one unless what moves must change.
    pub(super) fn after(self, event: Event, session: &Session, now: Timestamp) -> Self {
        let Some(scene) = session.scene(now) else {
            return self;
        };
        let is_running = matches!(session.state(), State::Running { .. });
        let is_same = is_running == self.is_running
            && scene.segment.index() == self.segment
            && scene.total == self.total;
        if is_same && !jumps(event) {
            return self;
        }
        self.next(&scene, is_running)
    }

    fn next(self, scene: &Scene, is_running: bool) -> Self {
        Self {
            count: self.count + 1,
            segment: scene.segment.index(),
            total: scene.total,
            elapsed: scene.elapsed,
            is_running,
        }
    }
}

/// Whether the place in a segment may change without the segment changing.
const fn jumps(event: Event) -> bool {
    matches!(
        event,
        Event::Start | Event::Back | Event::Skip | Event::Pain(_) | Event::Shown
    )
}
