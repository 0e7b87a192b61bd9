//! Times of jiff.

use std::time::SystemTime;

use jiff::{Timestamp, Zoned};

use super::{Millis, Seconds};

/// Rounds down. With the feature `jiff`.
impl From<Timestamp> for Millis {
    fn from(time: Timestamp) -> Self {
        SystemTime::from(time).into()
    }
}

/// Rounds down. With the feature `jiff`.
impl From<Timestamp> for Seconds {
    fn from(time: Timestamp) -> Self {
        SystemTime::from(time).into()
    }
}

/// Rounds down. With the feature `jiff`.
impl From<Zoned> for Millis {
    fn from(time: Zoned) -> Self {
        time.timestamp().into()
    }
}

/// Rounds down. With the feature `jiff`.
impl From<Zoned> for Seconds {
    fn from(time: Zoned) -> Self {
        time.timestamp().into()
    }
}

impl Millis {
    /// The point in time as one of jiff, if that can express it. With the feature `jiff`.
    pub fn to_jiff(self) -> Option<Timestamp> {
        Timestamp::from_millisecond(self.0).ok()
    }
}

impl Seconds {
    /// The point in time as one of jiff, if that can express it. With the feature `jiff`.
    pub fn to_jiff(self) -> Option<Timestamp> {
        Timestamp::from_second(self.0).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_convert_both_ways_and_round_down() {
        let time: Timestamp = "2023-02-03T20:06:04.999+08:00".parse().unwrap();
        assert_eq!(Millis::from(time), Millis(1_675_425_964_999));
        assert_eq!(Seconds::from(time.to_zoned(jiff::tz::TimeZone::UTC)), Seconds(1_675_425_964));
        assert_eq!(Millis::from(time).to_jiff(), Some(time));
        let just_before = Timestamp::from_nanosecond(-1).unwrap();
        assert_eq!(
            (Millis::from(just_before), Seconds::from(just_before)),
            (Millis(-1), Seconds(-1))
        );
        assert_eq!((Millis(i64::MAX).to_jiff(), Seconds(i64::MIN).to_jiff()), (None, None));
    }
}
