//! The fixed words that authors choose from, and what each stands for.

use super::mismatch::Mismatch;
use super::near;
use super::value::{Value, describe};
use unseat_app::quiz::{Goal, Part, Posture, Tag};
use unseat_core::content::{
    Breath, Contact, Equipment, Joint, Laterality, Level, Mark, Movement, Muscle, Need, Phase,
    Profile, Reach, Surface, View,
};

/// The most words worth listing in a message; content/README.md lists the rest.
const LISTED: usize = 12;

/// A type whose values authors write as words.
pub(super) trait Vocabulary: Copy + 'static {
    /// What a word is called in messages, e.g. "a level".
    const KIND: &'static str;
    /// Every word, with what it stands for.
    const WORDS: &'static [(&'static str, Self)];

    /// The value that a word stands for.
    fn find(word: &str) -> Result<Self, Mismatch> {
        let value = Self::WORDS.iter().find(|(known, _)| *known == word);
        value.map(|(_, value)| *value).ok_or_else(|| {
            let known = Self::WORDS.iter().map(|(known, _)| *known);
            let hint = near::hint(word, known);
            Mismatch::new(Self::expected(), format!("{word:?}")).with_hint(hint)
        })
    }

    /// The words to choose from, or what they are where there are too many.
    fn expected() -> String {
        let words: Vec<&str> = Self::WORDS.iter().map(|(word, _)| *word).collect();
        match words.split_last() {
            Some((last, others)) if (1..LISTED).contains(&others.len()) => {
                format!("{} or {last}", others.join(", "))
            }
            _ => Self::KIND.to_owned(),
        }
    }

    /// The value that a text in a file stands for.
    fn read(value: Value<'_>) -> Result<Self, Mismatch> {
        let found = describe(&value.node);
        match value.text() {
            Ok(word) => Self::find(&word),
            Err(_) => Err(Mismatch::new(Self::expected(), found)),
        }
    }
}

/// Declares the words of a type: `"word" => Variant`.
macro_rules! vocabulary {
    ($type:ident, $kind:literal, $($word:literal => $value:ident),+ $(,)?) => {
        impl Vocabulary for $type {
            const KIND: &'static str = $kind;
            const WORDS: &'static [(&'static str, Self)] = &[$(($word, Self::$value)),+];
        }
    };
}

pub(super) use vocabulary;

vocabulary!(Phase, "a phase",
    "raise" => Raise, "mobilise" => Mobilise, "activate" => Activate,
    "potentiate" => Potentiate, "stretch" => Stretch,
);
vocabulary!(Laterality, "a laterality",
    "bilateral" => Bilateral, "each-side" => EachSide, "alternating" => Alternating,
);
vocabulary!(Level, "a level",
    "beginner" => Beginner, "intermediate" => Intermediate, "advanced" => Advanced,
);
vocabulary!(Equipment, "a piece of equipment",
    "chair" => Chair, "wall" => Wall, "step" => Step, "mini-band" => MiniBand,
);
vocabulary!(Movement, "a movement of the hip",
    "flexion" => Flexion, "extension" => Extension,
    "abduction" => Abduction, "adduction" => Adduction,
    "internal-rotation" => InternalRotation, "external-rotation" => ExternalRotation,
    "transverse-abduction" => TransverseAbduction,
    "transverse-adduction" => TransverseAdduction,
);
vocabulary!(Mark, "a mark",
    "read" => Read, "second-hand" => SecondHand, "literature" => Literature,
);
vocabulary!(Profile, "a profile",
    "quiet-glutes" => QuietGlutes, "quad-led" => QuadLed,
    "desk-tight" => DeskTight, "even-keel" => EvenKeel,
);
vocabulary!(Need, "a need",
    "tight" => Tight, "no-impact" => NoImpact, "hip-replacement" => HipReplacement,
    "level" => Level, "floor" => Floor, "desk" => Desk, "knees" => Knees,
    "wrists" => Wrists, "step" => Step, "chair" => Chair, "support" => Support,
    "pain" => Pain, "low-back" => LowBack, "pregnancy" => Pregnancy,
    "brittle-bones" => BrittleBones,
);
vocabulary!(Muscle, "a muscle",
    "gluteus-maximus" => GluteusMaximus, "gluteus-medius" => GluteusMedius,
    "gluteus-minimus" => GluteusMinimus, "iliopsoas" => Iliopsoas,
    "rectus-femoris" => RectusFemoris, "tensor-fasciae-latae" => TensorFasciaeLatae,
    "quadriceps" => Quadriceps, "vasti" => Vasti, "hamstrings" => Hamstrings,
    "adductors" => Adductors, "adductor-magnus" => AdductorMagnus,
    "deep-external-rotators" => DeepExternalRotators, "calves" => Calves,
    "foot-and-ankle" => FootAndAnkle, "trunk" => Trunk, "abdominals" => Abdominals,
    "lower-abdominals" => LowerAbdominals, "transversus-abdominis" => TransversusAbdominis,
    "obliques" => Obliques, "erector-spinae" => ErectorSpinae,
    "quadratus-lumborum" => QuadratusLumborum, "pelvic-floor" => PelvicFloor,
    "shoulder" => Shoulder, "deltoid" => Deltoid, "lower-trapezius" => LowerTrapezius,
    "lower-limb" => LowerLimb,
);
vocabulary!(View, "a view",
    "side" => Side, "front" => Front, "back" => Back, "three-quarter" => ThreeQuarter,
    "front-high" => FrontHigh,
);
vocabulary!(Surface, "a surface",
    "standing" => Standing, "chair" => Chair, "step" => Step, "supine" => Supine,
    "hands-and-knees" => HandsAndKnees, "side-lying" => SideLying, "forearm" => Forearm,
    "half-kneeling" => HalfKneeling, "seated" => Seated,
);
vocabulary!(Breath, "a breath", "in" => In, "out" => Out);
vocabulary!(Contact, "a contact",
    "near-foot" => NearFoot, "far-foot" => FarFoot, "near-ball" => NearBall,
    "far-ball" => FarBall, "near-knee" => NearKnee, "far-knee" => FarKnee,
    "near-hand" => NearHand, "far-hand" => FarHand, "far-forearm" => FarForearm,
    "shoulders" => Shoulders, "seat" => Seat, "far-side" => FarSide,
    "crossed-ankle" => CrossedAnkle, "nothing" => Nothing,
);
vocabulary!(Joint, "a joint",
    "T" => TrunkPitch, "R" => TrunkRoll, "L" => TrunkSway, "PT" => PelvicTilt,
    "P" => PelvicObliquity, "hN" => NearHip, "hF" => FarHip, "bN" => NearAbduction,
    "bF" => FarAbduction, "rN" => NearRotation, "rF" => FarRotation, "kN" => NearKnee,
    "kF" => FarKnee, "aN" => NearAnkle, "aF" => FarAnkle, "sN" => NearShoulder,
    "sF" => FarShoulder, "eN" => NearElbow, "eF" => FarElbow, "uN" => NearArmOut,
    "uF" => FarArmOut, "N" => Nod,
);
vocabulary!(Reach, "a place for a hand",
    "free" => Free, "hip-crease" => HipCrease, "hip" => Hip, "hip-back" => HipBack,
    "thigh" => Thigh, "ankle" => Ankle, "other-ankle" => OtherAnkle, "head" => Head,
);
vocabulary!(Part, "a part of the quiz",
    "quick" => Quick, "full" => Full, "self-test" => SelfTest,
);
vocabulary!(Goal, "a goal",
    "move-better" => MoveBetter, "feel-stronger" => FeelStronger,
    "shape-and-tone" => ShapeAndTone, "less-stiff" => LessStiff,
);
vocabulary!(Posture, "a posture",
    "upright" => Upright, "rounded" => Rounded, "leaning-back" => LeaningBack,
    "perched" => Perched, "crossed" => Crossed, "tucked" => Tucked,
    "changing" => Changing,
);
// `Tight` and `SitsMuch` follow from the scores, so no answer says them.
vocabulary!(Tag, "a tag",
    "asymmetry" => Asymmetry, "back" => Back, "hamstrings" => Hamstrings,
    "knee" => Knee, "pain-soft" => PainSoft,
);
