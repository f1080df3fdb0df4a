//! What each cue sounds like: a small family of notes that can be told apart
//! with the eyes closed.

use alloc::vec::Vec;

use super::Cue;
use crate::sound::{Chime, Hertz, Note, Timbre};
use unseat_core::time::Span;

const A4: Hertz = Hertz(440);
const C5: Hertz = Hertz(554);
const E5: Hertz = Hertz(659);
const A5: Hertz = Hertz(880);
const D6: Hertz = Hertz(1175);

/// Down and settle: get into position.
const GET_READY: Chime = &[soft(0, A4, 260)];
/// Up: go.
const BEGIN: Chime = &[clear(0, E5, 160), clear(140, A5, 340)];
/// Twice the same, softly: nothing changes.
const HALF: Chime = &[soft(0, E5, 140), soft(190, E5, 200)];
/// Down and up again: turn round.
const SWITCH: Chime = &[clear(0, A5, 150), clear(140, E5, 150), clear(280, A5, 300)];
/// A tick for each of the last seconds, the last one higher.
const TICK: Chime = &[soft(0, A5, 90)];
const LAST_TICK: Chime = &[soft(0, D6, 150)];
/// A chord laid out: done.
const FINISH: Chime = &[clear(0, A4, 260), clear(220, C5, 260), clear(440, E5, 900)];

/// The chime of a cue; empty for one that is only shown and spoken.
pub const fn of(cue: Cue) -> Chime {
    match cue {
        Cue::GetReady => GET_READY,
        Cue::Begin => BEGIN,
        Cue::Half => HALF,
        Cue::TenLeft | Cue::NextUp => &[],
        Cue::Count(1) => LAST_TICK,
        Cue::Count(_) => TICK,
        Cue::Switch => SWITCH,
        Cue::Finish => FINISH,
    }
}

/// The chimes of the cues to come.
pub fn score(upcoming: &[(Span, Cue)]) -> Vec<(Span, Chime)> {
    upcoming
        .iter()
        .map(|&(after, cue)| (after, of(cue)))
        .filter(|(_, chime)| !chime.is_empty())
        .collect()
}

const fn soft(at: u32, pitch: Hertz, length: u32) -> Note {
    note(at, pitch, length, Timbre::Soft)
}

const fn clear(at: u32, pitch: Hertz, length: u32) -> Note {
    note(at, pitch, length, Timbre::Clear)
}

const fn note(at: u32, pitch: Hertz, length: u32, timbre: Timbre) -> Note {
    Note {
        at: Span::from_millis(at),
        pitch,
        length: Span::from_millis(length),
        timbre,
    }
}

#[cfg(test)]
mod tests {
    use super::{of, score};
    use crate::player::Cue;
    use unseat_core::time::Span;

    const HEARD: [Cue; 6] = [
        Cue::GetReady,
        Cue::Begin,
        Cue::Half,
        Cue::Switch,
        Cue::Count(3),
        Cue::Finish,
    ];

    #[test]
    fn no_two_cues_sound_alike() {
        for (index, one) in HEARD.iter().enumerate() {
            for other in &HEARD[index + 1..] {
                assert_ne!(of(*one), of(*other), "{one:?} and {other:?}");
            }
        }
    }

    #[test]
    fn the_last_tick_is_the_highest() {
        assert!(of(Cue::Count(1))[0].pitch > of(Cue::Count(2))[0].pitch);
        assert_eq!(of(Cue::Count(5)), of(Cue::Count(2)));
    }

    #[test]
    fn a_chime_is_over_before_the_next_second() {
        for cue in HEARD.iter().filter(|cue| **cue != Cue::Finish) {
            for note in of(*cue) {
                assert!(note.at + note.length < Span::from_secs(1), "{cue:?}");
            }
        }
    }

    #[test]
    fn what_is_only_spoken_is_not_scheduled() {
        let upcoming = [
            (Span::from_secs(2), Cue::TenLeft),
            (Span::from_secs(4), Cue::NextUp),
            (Span::from_secs(7), Cue::Count(5)),
        ];
        assert_eq!(score(&upcoming), [(Span::from_secs(7), of(Cue::Count(5)))]);
    }
}
