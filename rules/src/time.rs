//! Which times are likely. Numbers of seconds and of milliseconds are easily taken for each other: as one
//! of the other unit, a time of this century is in January 1970, or tens of thousands of years ahead.

/// The unit in which a time is counted from 1970-01-01 00:00 UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimeUnit {
    /// Milliseconds.
    Millis,
    /// Seconds.
    Seconds,
}

impl TimeUnit {
    /// What is said of a time that would be one of this century in the other unit. It may be meant, so
    /// nobody is refused for it.
    pub fn doubt(self, time: i64) -> Option<&'static str> {
        const FIRST_SECOND: i64 = 978_307_200; // 2001-01-01
        const LAST_SECOND: i64 = 4_102_444_799; // 2099-12-31
        match self {
            Self::Millis if (FIRST_SECOND..=LAST_SECOND).contains(&time) => {
                Some("is in 1970: is it a number of seconds, not of milliseconds?")
            }
            Self::Seconds if (FIRST_SECOND..=LAST_SECOND).contains(&(time / 1000)) => {
                Some("is far in the future: is it a number of milliseconds, not of seconds?")
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_times_of_the_other_unit_are_doubted() {
        let time = 1_675_454_764;
        assert!(TimeUnit::Millis.doubt(time).is_some_and(|text| text.contains("seconds")));
        assert!(TimeUnit::Seconds.doubt(time * 1000).is_some_and(|text| text.contains("millis")));
        for plausible in [0, -1, 1, 86_400_000, time * 1000, -time, i64::MIN, i64::MAX] {
            assert_eq!(TimeUnit::Millis.doubt(plausible), None, "{plausible}");
        }
        for plausible in [0, -1, 1, time, -time, i64::MIN, i64::MAX] {
            assert_eq!(TimeUnit::Seconds.doubt(plausible), None, "{plausible}");
        }
    }
}
