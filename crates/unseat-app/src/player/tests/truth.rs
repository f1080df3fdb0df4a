//! The time shown is the true time, whatever the page does.
//!
//! A plain sum of the time the person did not spend paused is the oracle: it
//! knows no segments and no ticks.

use proptest::prelude::*;

use super::world::plan;
use crate::player::{Event, Session, State};
use unseat_core::time::{Span, Timestamp};

/// What happens next, and how long after the last thing.
#[derive(Clone, Debug)]
enum Happening {
    /// A tick, this late.
    Tick(u32),
    /// Out of sight with ticks once a minute, for this long.
    Away(u32),
    /// Paused for this long, then resumed and counted in.
    Rest(u32),
}

fn happenings() -> impl Strategy<Value = Vec<Happening>> {
    let one = prop_oneof![
        8 => (1u32..2_500).prop_map(Happening::Tick),
        1 => (1_000u32..90_000).prop_map(Happening::Away),
        1 => (1u32..600_000).prop_map(Happening::Rest),
    ];
    prop::collection::vec(one, 4_000)
}

/// Sixty minutes of warm-up.
fn hour() -> Session {
    let step = "5+45 march, 6+2x15 clam, 12+2x25 stretch, 5+50 bridge";
    Session::ready(plan(&[step; 16].join(", ")), false)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn after_an_hour_the_time_shown_is_true_to_the_millisecond(script in happenings()) {
        let mut session = hour();
        let total = session.plan().total();
        let mut now = 7_000u64;
        let mut paused = 0u64;
        let began = now;
        let send = |session: Session, event, now: u64| {
            session.update(event, Timestamp::from_millis(now)).0
        };
        session = send(session, Event::Start, now);
        for happening in script {
            match happening {
                Happening::Tick(late) => {
                    now += u64::from(late);
                    session = send(session, Event::Tick, now);
                }
                Happening::Away(long) => {
                    session = send(session, Event::Hidden, now);
                    let back = now + u64::from(long);
                    while now + 60_000 < back {
                        now += 60_000;
                        session = send(session, Event::Tick, now);
                    }
                    now = back;
                    session = send(session, Event::Shown, now);
                }
                Happening::Rest(long) => {
                    session = send(session, Event::Pause, now);
                    now += u64::from(long);
                    session = send(session, Event::Resume, now);
                    now += 3_000;
                    paused += u64::from(long) + 3_000;
                    session = send(session, Event::Tick, now);
                }
            }
            let true_elapsed = now - began - paused;
            if true_elapsed >= u64::from(total.as_millis()) {
                break;
            }
            let left = session.scene(Timestamp::from_millis(now)).map(|scene| scene.left);
            let true_left = total - Span::from_millis(true_elapsed as u32);
            prop_assert_eq!(left, Some(true_left));
        }
        prop_assert!(matches!(session.state(), State::Finished(_)));
    }

    #[test]
    fn no_sequence_of_events_panics_or_invents_work(
        script in prop::collection::vec((0usize..12, 0u64..200_000, 0u8..12), 200)
    ) {
        let mut session = Session::ready(plan("5+30 march, 6+2x15 clam, 5+20 bridge"), false);
        let mut now = Timestamp::default();
        let began = now;
        for (event, later, strength) in script {
            now = now + Span::from_millis(later as u32);
            let event = [
                Event::Start, Event::Pause, Event::Resume, Event::Skip, Event::Back,
                Event::AddTen, Event::Hurt, Event::Pain(strength), Event::Tick, Event::Hidden,
                Event::Shown, Event::Tick,
            ][event];
            session = session.update(event, now).0;
            if let Some(deadline) = session.deadline(now) {
                prop_assert!(deadline > now, "a deadline in the past would spin");
            }
            prop_assert!(session.worked(now) <= now.since(began));
            let _ = (session.scene(now), session.upcoming(now), session.saved(now));
        }
    }
}
