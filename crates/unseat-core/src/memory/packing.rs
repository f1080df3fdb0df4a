//! How remembered values are unpacked: fields and variants in the order they
//! are declared.

use super::{
    Enrolment, Felt, History, OwnRoutines, Place, Record, Results, SavedAttempt, SavedRoutine,
    SavedSession, SavedStep, Settings, SoundLevel, Taken,
};
use crate::packed::{Reader, Unpack, unpacks};

unpacks!(struct Settings { profile, length, person, sound, volume, pause_when_left });
unpacks!(choice SoundLevel: Off, Tones, Voice);

unpacks!(struct History { records });

impl Unpack for Record {
    fn unpack(from: &mut Reader<'_>) -> Self {
        Self {
            ended: Unpack::unpack(from),
            purpose: Unpack::unpack(from),
            planned: Unpack::unpack(from),
            worked: Unpack::unpack(from),
            exercises: Unpack::unpack(from),
            completed: Unpack::unpack(from),
            felt: Unpack::unpack(from),
            // Version 1 did not keep it.
            offset: if from.older == 1 {
                None
            } else {
                Unpack::unpack(from)
            },
        }
    }
}

unpacks!(choice Felt: Buttocks, Thighs, Hamstrings, Back, Nowhere);

unpacks!(struct SavedSession { purpose, steps, segment, left, worked });
unpacks!(struct SavedStep { exercise, lead_in, work });

unpacks!(struct Enrolment { profile, begun });
unpacks!(struct OwnRoutines { routines });
unpacks!(struct SavedRoutine { name, steps });

unpacks!(struct Results { taken });
unpacks!(struct Taken { at, outcome });

unpacks!(struct SavedAttempt { quiz, scope, goal, place, answers });

impl Unpack for Place {
    fn unpack(from: &mut Reader<'_>) -> Self {
        match from.pick(&[0, 1, 2, 3]) {
            0 => Self::Goal,
            1 => Self::Question(Unpack::unpack(from)),
            2 => Self::SelfTests,
            _ => Self::Result,
        }
    }
}
