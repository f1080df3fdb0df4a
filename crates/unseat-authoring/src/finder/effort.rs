//! How strongly a muscle was measured to work.

use unseat_core::content::{Emg, Mark, Muscle};

/// One of four bands of what was measured, in % of a muscle's maximal voluntary
/// contraction. Values of different studies cannot be compared with each other, so
/// only the bands are shown, and ranked by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effort {
    /// Up to 20 %.
    Low,
    /// 21 to 40 %.
    Moderate,
    /// 41 to 60 %.
    High,
    /// Above 60 %.
    VeryHigh,
}

impl Effort {
    /// All of them, the lowest first.
    pub const ALL: [Self; 4] = [Self::Low, Self::Moderate, Self::High, Self::VeryHigh];

    /// The band of a value in % MVIC.
    pub fn of(percent: f32) -> Self {
        match percent {
            it if it <= 20.0 => Self::Low,
            it if it <= 40.0 => Self::Moderate,
            it if it <= 60.0 => Self::High,
            _ => Self::VeryHigh,
        }
    }

    /// The bands that a measurement reaches from and to.
    pub fn range(emg: &Emg) -> (Self, Self) {
        (Self::of(emg.low), Self::of(emg.high))
    }

    /// Where the measurements of a muscle lie that somebody of us has read: the middle
    /// one of their bands, and of two the lower. None where there is no data. A range
    /// counts by its middle.
    pub fn typical(measured: &[Emg], muscle: Muscle) -> Option<Self> {
        let of_muscle = measured
            .iter()
            .filter(|it| it.muscle == muscle && it.mark != Mark::Literature);
        let mut bands: Vec<Self> = of_muscle
            .map(|it| Self::of(it.low.midpoint(it.high)))
            .collect();
        bands.sort_unstable();
        let middle = bands.len().checked_sub(1)? / 2;
        bands.get(middle).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::Effort;
    use unseat_core::content::{Emg, Mark, Muscle, StudyId};

    fn emg(low: f32, high: f32, mark: Mark) -> Emg {
        Emg {
            muscle: Muscle::GluteusMaximus,
            low,
            high,
            study: StudyId(0),
            mark,
            note: None,
        }
    }

    #[test]
    fn a_band_ends_where_the_next_begins() {
        let bands = [0.0, 20.0, 20.1, 40.0, 40.5, 60.0, 60.1, 106.0].map(Effort::of);
        let [low, moderate, high, very] = Effort::ALL;
        assert_eq!(
            bands,
            [low, low, moderate, moderate, high, high, very, very]
        );
    }

    #[test]
    fn no_data_is_not_low() {
        assert_eq!(Effort::typical(&[], Muscle::GluteusMaximus), None);
        let other = [emg(50.0, 50.0, Mark::Read)];
        assert_eq!(Effort::typical(&other, Muscle::GluteusMedius), None);
    }

    #[test]
    fn what_nobody_has_read_again_does_not_count() {
        let known = [emg(90.0, 90.0, Mark::Literature)];
        assert_eq!(Effort::typical(&known, Muscle::GluteusMaximus), None);
    }

    #[test]
    fn of_two_bands_the_lower_is_typical() {
        let two = [
            emg(74.0, 74.0, Mark::SecondHand),
            emg(28.7, 28.7, Mark::Read),
        ];
        let typical = Effort::typical(&two, Muscle::GluteusMaximus);
        assert_eq!(typical, Some(Effort::Moderate));
    }

    #[test]
    fn a_range_counts_by_its_middle() {
        let range = [emg(42.0, 81.0, Mark::Read)];
        let typical = Effort::typical(&range, Muscle::GluteusMaximus);
        assert_eq!(typical, Some(Effort::VeryHigh));
        assert_eq!(Effort::range(&range[0]), (Effort::High, Effort::VeryHigh));
    }
}
