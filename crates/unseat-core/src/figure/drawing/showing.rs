//! Which muscles a movement shows, chosen when the content is packed.

use super::super::score::Score;
use crate::content::{Fiber, Muscle, PoseTrack, Showing, View};

/// The muscles lit from a key to the next, on the near and on the far side.
pub type Lit = [Vec<Muscle>; 2];

/// What a track shows; `lit` has the muscles of each of its keys.
pub fn of(track: &PoseTrack, lit: &[Lit]) -> Vec<Showing> {
    let beats = lit_at_beats(track, lit);
    let is_flat = matches!(track.view, View::Side | View::ThreeQuarter);
    let mut all = Vec::new();
    for is_far in [false, true] {
        for fiber in Fiber::ALL.into_iter().filter(|it| it.is_seen(track.view)) {
            let is_always = fiber.is_always_shown(track.view) && !(is_flat && is_far);
            let shows = |beat: &Lit| {
                let mut muscles = beat[usize::from(is_far)].iter();
                muscles.any(|muscle| fiber.shows(*muscle, track.view))
            };
            let lit: Vec<u8> = (0..=u8::MAX)
                .zip(&beats)
                .filter_map(|(index, beat)| shows(beat).then_some(index))
                .collect();
            if is_always || !lit.is_empty() {
                all.push(Showing {
                    fiber,
                    is_far,
                    is_always,
                    lit,
                });
            }
        }
    }
    all
}

/// What is lit at every beat of the loop. The repetition of the other side has
/// near and far exchanged.
fn lit_at_beats(track: &PoseTrack, lit: &[Lit]) -> Vec<Lit> {
    let score = Score::of(track);
    let last = score.beats.len().saturating_sub(1);
    let second = if track.mirrors && score.closes {
        last / 2..last
    } else {
        last..last
    };
    let at = |(index, key): (usize, usize)| {
        let mut lit = lit.get(key).cloned().unwrap_or_default();
        if second.contains(&index) {
            lit.reverse();
        }
        lit
    };
    let keys = score.beats.iter().map(|beat| beat.key);
    keys.enumerate().map(at).collect()
}

impl Fiber {
    /// Every fiber, from the back to the front.
    const ALL: [Self; 14] = [
        Self::Erector,
        Self::Abdominals,
        Self::Obliques,
        Self::Rotators,
        Self::Adductors,
        Self::Hamstrings,
        Self::Quadriceps,
        Self::Calf,
        Self::Deltoid,
        Self::Psoas,
        Self::Rectus,
        Self::Tensor,
        Self::Maximus,
        Self::Medius,
    ];

    /// The muscles it stands for in a view: what lies on the far side of the
    /// body is shown by its neighbor that can be seen.
    fn shows(self, muscle: Muscle, view: View) -> bool {
        match muscle {
            Muscle::GluteusMaximus => match view {
                View::Side | View::Back | View::ThreeQuarter => self == Self::Maximus,
                View::Front | View::FrontHigh => self == Self::Medius,
            },
            Muscle::GluteusMedius | Muscle::GluteusMinimus => self == Self::Medius,
            Muscle::Iliopsoas => self == Self::Psoas,
            Muscle::RectusFemoris => self == Self::Rectus,
            Muscle::TensorFasciaeLatae => self == Self::Tensor,
            Muscle::Quadriceps | Muscle::Vasti => self == Self::Quadriceps,
            Muscle::Hamstrings => self == Self::Hamstrings,
            Muscle::Adductors | Muscle::AdductorMagnus => self == Self::Adductors,
            Muscle::Calves | Muscle::FootAndAnkle => self == Self::Calf,
            Muscle::DeepExternalRotators => self == Self::Rotators,
            Muscle::Trunk
            | Muscle::Abdominals
            | Muscle::LowerAbdominals
            | Muscle::TransversusAbdominis => self == Self::Abdominals,
            Muscle::Obliques | Muscle::QuadratusLumborum => self == Self::Obliques,
            Muscle::ErectorSpinae => self == Self::Erector,
            Muscle::Shoulder | Muscle::Deltoid | Muscle::LowerTrapezius => self == Self::Deltoid,
            Muscle::PelvicFloor | Muscle::LowerLimb => false,
        }
    }

    /// Whether a view can see it.
    const fn is_seen(self, view: View) -> bool {
        match view {
            View::Side | View::ThreeQuarter => true,
            View::Front | View::FrontHigh => !matches!(
                self,
                Self::Maximus | Self::Hamstrings | Self::Calf | Self::Erector
            ),
            View::Back => !matches!(
                self,
                Self::Psoas | Self::Rectus | Self::Tensor | Self::Quadriceps | Self::Abdominals
            ),
        }
    }

    /// Whether it is there even where it is never at work. From the side the
    /// small glutes would only blur the large one.
    const fn is_always_shown(self, view: View) -> bool {
        match self {
            Self::Medius => !matches!(view, View::Side),
            Self::Maximus | Self::Psoas | Self::Rectus => true,
            _ => false,
        }
    }
}
