//! A figure that was measured several times.

use serde::Serialize;

/// What several rounds came to.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Samples {
    /// The middle one; of an even number the lower of the two.
    pub median: f64,
    /// The least.
    pub min: f64,
    /// The greatest.
    pub max: f64,
    /// How many there were.
    pub rounds: usize,
}

impl Samples {
    /// What these came to; `None` of none.
    pub(crate) fn of(mut values: Vec<f64>) -> Option<Self> {
        values.sort_by(f64::total_cmp);
        let median = *values.get(values.len().saturating_sub(1) / 2)?;
        Some(Self { median, min: *values.first()?, max: *values.last()?, rounds: values.len() })
    }

    /// The same in another unit, of which there are so many in one of this.
    pub(crate) fn times(self, factor: f64) -> Self {
        let Self { median, min, max, rounds } = self;
        Self { median: median * factor, min: min * factor, max: max * factor, rounds }
    }

    /// The part of one of so many, to which each contributes alike.
    pub(crate) fn of_each(self, count: usize) -> Self {
        self.times(1.0 / f64::from(u32::try_from(count).unwrap_or(u32::MAX)))
    }

    /// One that is always the same, and needs no second round.
    pub(crate) const fn exact(value: f64) -> Self {
        Self { median: value, min: value, max: value, rounds: 1 }
    }
}

/// Rounds in which all sides of a comparison took their turn: values by round, then by side.
#[derive(Debug, Clone, Default)]
pub(crate) struct Rounds<T = f64>(Vec<Vec<T>>);

impl<T> Rounds<T> {
    /// Lets all `sides` take their turns, so that what else the machine does is shared by them.
    pub(crate) fn of<S, E>(
        rounds: usize,
        sides: &[S],
        mut measure: impl FnMut(&S) -> Result<T, E>,
    ) -> Result<Self, E> {
        let one = |_| sides.iter().map(&mut measure).collect();
        (0..rounds.max(1)).map(one).collect::<Result<_, E>>().map(Self)
    }

    /// One of several figures that were measured at once.
    pub(crate) fn map(&self, figure: impl Fn(&T) -> f64) -> Rounds {
        Rounds(self.0.iter().map(|round| round.iter().map(&figure).collect()).collect())
    }
}

impl Rounds {
    /// What one side came to.
    pub(crate) fn side(&self, side: usize) -> Option<Samples> {
        Samples::of(self.0.iter().filter_map(|round| round.get(side).copied()).collect())
    }

    /// What one side is of another, round by round.
    pub(crate) fn ratio(&self, side: usize, other: usize) -> Option<Samples> {
        let ratio = |round: &Vec<f64>| Some(round.get(side)? / round.get(other)?);
        Samples::of(self.0.iter().filter_map(ratio).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sides_take_turns_and_are_compared_round_by_round() {
        let mut turns = Vec::new();
        let mut load = 0.0;
        let rounds = Rounds::of(3, &["a", "b"], |side| {
            turns.push(*side);
            // The machine gets slower from round to round; the ratio stays.
            load += if *side == "a" { 1.0 } else { 0.0 };
            Ok::<_, ()>(load * if *side == "a" { 1.0 } else { 4.0 })
        });
        let rounds = rounds.unwrap();
        assert_eq!(turns, ["a", "b", "a", "b", "a", "b"]);
        let a = rounds.side(0).unwrap();
        assert_eq!((a.min, a.median, a.max, a.rounds), (1.0, 2.0, 3.0, 3));
        let ratio = rounds.ratio(0, 1).unwrap();
        assert_eq!((ratio.min, ratio.median, ratio.max), (0.25, 0.25, 0.25));
        assert_eq!(rounds.side(2), None);
    }

    #[test]
    fn the_median_of_an_even_number_was_measured() {
        let even = Samples::of(vec![4.0, 1.0, 3.0, 2.0]).unwrap();
        assert!((even.median - 2.0).abs() < f64::EPSILON);
        assert_eq!(Samples::of(vec![]), None);
    }
}
