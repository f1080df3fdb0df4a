//! How every type of the content is unpacked: fields and variants in the order
//! they are declared.

use super::{
    Angle, Backdrop, BreakKind, Breath, Catalog, Contact, Cues, Cycle, Dose, Emg, Equipment,
    Exercise, ExerciseId, Facts, Fault, Fiber, Joint, Key, Laterality, Length, Level, Library,
    Manual, Mark, Movement, Muscle, MuscleRole, Need, Phase, Piece, PieceKind, PoseTrack, Profile,
    Purpose, Reach, Routine, RoutineId, Setting, Showing, Side, Step, Study, StudyId, Surface,
    Swap, Swaps, View, ViewBox, Work,
};
use crate::packed::{Reader, Unpack, unpacks};

unpacks!(struct Catalog { language, strings, exercises, routines, swaps });
unpacks!(struct Library { manuals, facts, studies });
unpacks!(transparent ExerciseId);
unpacks!(transparent RoutineId);
unpacks!(transparent StudyId);

unpacks!(struct Exercise {
    slug, name, phase, laterality, level, equipment, desk, purpose, cues, regress, progress, poses,
});
unpacks!(struct Manual { steps, feel, faults, stop });
unpacks!(struct Facts { aka, targets, synergists, movements, optional, dose, emg });
unpacks!(struct Dose { work, reps, tempo });
unpacks!(struct Cues { setup, work, hamstrings, back });
unpacks!(struct Fault { fault, fix });
unpacks!(struct Emg { muscle, low, high, study, mark, note });
unpacks!(struct MuscleRole { muscle, note });
unpacks!(struct Study { slug, name, published, doi, url, finding });
unpacks!(choice Phase: Raise, Mobilise, Activate, Potentiate, Stretch);
unpacks!(choice Laterality: Bilateral, EachSide, Alternating);
unpacks!(choice Level: Beginner, Intermediate, Advanced);
unpacks!(choice Equipment: Chair, Wall, Step, MiniBand);
unpacks!(choice Mark: Read, SecondHand, Literature);
unpacks!(choice Movement: Flexion, Extension, Abduction, Adduction, InternalRotation,
    ExternalRotation, TransverseAbduction, TransverseAdduction);
unpacks!(choice Muscle: GluteusMaximus, GluteusMedius, GluteusMinimus, Iliopsoas, RectusFemoris,
    TensorFasciaeLatae, Quadriceps, Vasti, Hamstrings, Adductors, AdductorMagnus,
    DeepExternalRotators, Calves, FootAndAnkle, Trunk, Abdominals, LowerAbdominals,
    TransversusAbdominis, Obliques, ErectorSpinae, QuadratusLumborum, PelvicFloor, Shoulder,
    Deltoid, LowerTrapezius, LowerLimb);

unpacks!(struct Routine { slug, purpose, steps });
unpacks!(struct Step { exercise, lead_in, work, switch });
unpacks!(choice Profile: QuietGlutes, QuadLed, DeskTight, EvenKeel);
unpacks!(choice Length: Four, Eight, Twelve);
unpacks!(choice BreakKind: One, Two, Three, Seated, Five);
unpacks!(choice Side: Left, Right);

unpacks!(struct Swaps { rows, fallbacks });
unpacks!(struct Swap { need, replace, with });
unpacks!(choice Need: Tight, NoImpact, HipReplacement, Level, Floor, Desk, Knees, Wrists, Step,
    Chair, Support, Pain, LowBack, Pregnancy, BrittleBones);

unpacks!(struct PoseTrack { view, setting, cycle, mirrors, keys, muscles, backdrop });
unpacks!(struct Setting { surface, props });
unpacks!(struct Key {
    at, angles, contacts, shift, near_hand, far_hand, word, breath, caption,
});
unpacks!(struct Showing { fiber, is_far, is_always, lit });
unpacks!(choice Fiber: Maximus, Medius, Psoas, Rectus, Tensor, Quadriceps, Hamstrings, Adductors, Calf,
    Rotators, Abdominals, Obliques, Erector, Deltoid);
unpacks!(struct Backdrop { view_box, pieces, marks });
unpacks!(struct ViewBox { x, y, width, height });
unpacks!(struct Piece { kind, path });
unpacks!(choice PieceKind: Ground, Mat, Prop, Wall);
unpacks!(choice View: Side, Front, Back, ThreeQuarter, FrontHigh);
unpacks!(choice Surface: Standing, Chair, Step, Supine, HandsAndKnees, SideLying, Forearm,
    HalfKneeling, Seated);
unpacks!(choice Breath: In, Out);
unpacks!(choice Reach: Free, HipCrease, Hip, HipBack, Thigh, Ankle, OtherAnkle, Head);
unpacks!(choice Joint: TrunkPitch, TrunkRoll, TrunkSway, PelvicTilt, PelvicObliquity, NearHip,
    FarHip, NearAbduction, FarAbduction, NearRotation, FarRotation, NearKnee, FarKnee, NearAnkle,
    FarAnkle, NearShoulder, FarShoulder, NearElbow, FarElbow, NearArmOut, FarArmOut, Nod);
unpacks!(choice Contact: NearFoot, FarFoot, NearBall, FarBall, NearKnee, FarKnee, NearHand, FarHand,
    FarForearm, Shoulders, Seat, FarSide, CrossedAnkle, Nothing);

impl Unpack for Purpose {
    fn unpack(from: &mut Reader<'_>) -> Self {
        match from.pick(&[0, 1, 2]) {
            0 => Self::WarmUp(Profile::unpack(from), Length::unpack(from)),
            1 => Self::Break(BreakKind::unpack(from)),
            _ => Self::Own(Unpack::unpack(from)),
        }
    }
}

impl Unpack for Work {
    fn unpack(from: &mut Reader<'_>) -> Self {
        match from.pick(&[0, 1, 2]) {
            0 => Self::Whole(Unpack::unpack(from)),
            1 => Self::EachSide(Unpack::unpack(from)),
            _ => {
                let (weaker, each, extra) = Unpack::unpack(from);
                Self::WeakerTwice {
                    weaker,
                    each,
                    extra,
                }
            }
        }
    }
}

impl Unpack for Cycle {
    fn unpack(from: &mut Reader<'_>) -> Self {
        if bool::unpack(from) {
            Self::Hold
        } else {
            Self::Repetition(Unpack::unpack(from))
        }
    }
}

impl Unpack for Angle {
    fn unpack(from: &mut Reader<'_>) -> Self {
        if bool::unpack(from) {
            Self::Flat
        } else {
            Self::Fixed(Unpack::unpack(from))
        }
    }
}
