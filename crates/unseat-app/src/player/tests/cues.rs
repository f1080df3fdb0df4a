//! When things are told, and when tones are scheduled.

use super::world::{number, plan, play};
use crate::player::{Cue, Effect, Session};

/// The cues told when the script is played with a tick every quarter second.
fn told(plan_text: &str, until: u32) -> String {
    let mut session = Session::ready(plan(plan_text), false);
    let mut told = Vec::new();
    for quarter in 0..=until * 4 {
        let script = if quarter == 0 { "start" } else { "tick" };
        let time = f64::from(quarter) / 4.0;
        let played = play(session, &format!("{time} {script}"));
        for effect in &played.effects {
            if let Effect::Tell(cue) = effect {
                told.push(format!("{time} {cue:?}"));
            }
        }
        session = played.session;
    }
    told.join(", ")
}

#[test]
fn a_step_is_announced_counted_in_halved_and_counted_out() {
    assert_eq!(
        told("5+30 march, 6+30 march", 36),
        "0 GetReady, 2 Count(3), 3 Count(2), 4 Count(1), 5 Begin, 20 Half, 25 TenLeft, \
         27 NextUp, 30 Count(5), 31 Count(4), 32 Count(3), 33 Count(2), 34 Count(1), 35 GetReady"
    );
}

#[test]
fn a_change_of_side_is_told() {
    let told = told("6+2x15 clam", 40);
    assert!(told.contains("21 Switch, 25 Begin"), "{told}");
    assert!(told.ends_with("39 Count(1), 40 Finish"), "{told}");
}

#[test]
fn of_several_segments_missed_only_the_last_is_told() {
    let played = play(
        Session::ready(plan("5+30 march, 6+30 march"), false),
        "0 start, 41.5 tick",
    );
    let told: Vec<_> = played
        .effects
        .iter()
        .filter(|effect| matches!(effect, Effect::Tell(_)))
        .collect();
    assert_eq!(told, [&Effect::Tell(Cue::Begin)]);
}

#[test]
fn a_count_noticed_too_late_is_not_told() {
    let played = play(
        Session::ready(plan("5+30 march"), false),
        "0 start, 5 tick, 34.2 tick",
    );
    assert_eq!(
        played.effects,
        [Effect::Tell(Cue::Count(2)), Effect::Tell(Cue::Count(1))]
    );
}

fn upcoming(plan_text: &str, script: &str) -> String {
    let played = play(Session::ready(plan(plan_text), false), script);
    let cues = played.session.upcoming(played.now);
    let texts: Vec<_> = cues
        .iter()
        .map(|(wait, cue)| format!("{} {cue:?}", number(*wait)))
        .collect();
    texts.join(", ")
}

#[test]
fn tones_are_known_up_to_the_opening_of_the_next_segment() {
    assert_eq!(
        upcoming("5+15 march, 6+30 march", "0 start, 5 tick"),
        "10 Count(5), 11 Count(4), 12 Count(3), 13 Count(2), 14 Count(1), 15 GetReady"
    );
}

#[test]
fn the_last_tone_is_the_finish() {
    assert!(upcoming("5+15 march", "0 start, 6 tick").ends_with("14 Finish"));
}

#[test]
fn added_time_moves_the_count_but_not_the_half() {
    let upcoming = upcoming("5+30 march", "0 start, 6 add");
    assert!(upcoming.starts_with("14 Half, 29 TenLeft"), "{upcoming}");
}

#[test]
fn the_count_in_is_sounded_before_the_rest() {
    assert_eq!(
        upcoming("5+15 march", "0 start, 16 pause, 60 resume"),
        "0 Count(3), 1 Count(2), 2 Count(1), 4 Count(3), 5 Count(2), 6 Count(1), 7 Finish"
    );
}

#[test]
fn nothing_sounds_while_it_stands_still() {
    assert_eq!(upcoming("5+15 march", "0 start, 6 pause"), "");
}

#[test]
fn a_skip_hushes_chimes_and_schedules_anew() {
    let played = play(Session::ready(plan("5+15 march"), false), "0 start, 2 skip");
    assert_eq!(
        played.effects,
        [
            Effect::Hush,
            Effect::Chime(Cue::Begin),
            Effect::Tell(Cue::Begin),
            Effect::Sound,
            Effect::Remember,
        ]
    );
}

#[test]
fn a_segment_that_ends_by_itself_does_not_cut_its_own_last_tone() {
    let played = play(
        Session::ready(plan("5+15 march"), false),
        "0 start, 5.02 tick",
    );
    assert_eq!(
        played.effects,
        [Effect::Tell(Cue::Begin), Effect::Sound, Effect::Remember]
    );
}
