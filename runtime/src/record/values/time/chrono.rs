//! Times of chrono.

use chrono::{DateTime, TimeZone, Utc};

use super::{Millis, Seconds};

/// Rounds down. With the feature `chrono`.
impl<Z: TimeZone> From<DateTime<Z>> for Millis {
    fn from(time: DateTime<Z>) -> Self {
        Self(time.timestamp_millis())
    }
}

/// Rounds down. With the feature `chrono`.
impl<Z: TimeZone> From<DateTime<Z>> for Seconds {
    fn from(time: DateTime<Z>) -> Self {
        Self(time.timestamp())
    }
}

impl Millis {
    /// The point in time as one of chrono, if that can express it. With the feature `chrono`.
    pub fn to_chrono(self) -> Option<DateTime<Utc>> {
        DateTime::from_timestamp_millis(self.0)
    }
}

impl Seconds {
    /// The point in time as one of chrono, if that can express it. With the feature `chrono`.
    pub fn to_chrono(self) -> Option<DateTime<Utc>> {
        DateTime::from_timestamp(self.0, 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_convert_both_ways_and_round_down() {
        let time = DateTime::parse_from_rfc3339("2023-02-03T20:06:04.999+08:00").unwrap();
        assert_eq!(Millis::from(time), Millis(1_675_425_964_999));
        assert_eq!(Seconds::from(time), Seconds(1_675_425_964));
        assert_eq!(Millis::from(time).to_chrono(), Some(time.to_utc()));
        assert_eq!(Seconds(-1).to_chrono().map(Seconds::from), Some(Seconds(-1)));
        let just_before = DateTime::UNIX_EPOCH - std::time::Duration::from_nanos(1);
        assert_eq!(
            (Millis::from(just_before), Seconds::from(just_before)),
            (Millis(-1), Seconds(-1))
        );
        assert_eq!((Millis(i64::MAX).to_chrono(), Seconds(i64::MIN).to_chrono()), (None, None));
    }
}
