//! Points in time, in the units of the wire.

#[cfg(feature = "chrono")]
mod chrono;
#[cfg(feature = "jiff")]
mod jiff;

use std::fmt;
use std::time::{Duration, SystemTime};

use serde_json::Value as Json;

use super::basic::read_unless_empty;
use crate::record::{Read, ReadError, Reader, TimeUnit, Value, View};

macro_rules! unix_time {
    ($(#[$doc:meta])* $name:ident, $units:path) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub i64);

        impl $name {
            /// This moment.
            pub fn now() -> Self {
                SystemTime::now().into()
            }

            /// The point in time as the system's, if it can express it.
            pub fn to_system_time(self) -> Option<SystemTime> {
                let distance = $units(self.0.unsigned_abs());
                if self.0 < 0 {
                    SystemTime::UNIX_EPOCH.checked_sub(distance)
                } else {
                    SystemTime::UNIX_EPOCH.checked_add(distance)
                }
            }
        }

        impl From<i64> for $name {
            fn from(number: i64) -> Self {
                Self(number)
            }
        }

        /// The number.
        impl From<$name> for Json {
            fn from(time: $name) -> Self {
                time.0.into()
            }
        }

        /// Rounds down; what is out of range becomes the first or last point in time.
        impl From<SystemTime> for $name {
            fn from(time: SystemTime) -> Self {
                const UNIT: u128 = $units(1).as_nanos();
                Self(match time.duration_since(SystemTime::UNIX_EPOCH) {
                    Ok(after) => i64::try_from(after.as_nanos() / UNIT).unwrap_or(i64::MAX),
                    Err(before) => {
                        let units = before.duration().as_nanos().div_ceil(UNIT);
                        i64::try_from(units).map_or(i64::MIN, i64::wrapping_neg)
                    }
                })
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl Value for $name {
            fn view(&self) -> View<'_> {
                View::Time(self.0, TimeUnit::$name)
            }
        }

        impl Read for $name {
            fn blank() -> Self {
                Self(0)
            }

            fn read(&mut self, input: &mut Reader<'_>) -> Result<(), ReadError> {
                *self = Self::read_new(input)?.unwrap_or_default();
                Ok(())
            }

            fn read_new(input: &mut Reader<'_>) -> Result<Option<Self>, ReadError> {
                read_unless_empty(input, Reader::int).map(|value| value.map(Self))
            }
        }
    };
}

unix_time! {
    /// A point in time in milliseconds since 1970-01-01 00:00 UTC.
    ///
    /// A request with one that is likely a number of seconds logs a warning.
    Millis, Duration::from_millis
}

unix_time! {
    /// A point in time in seconds since 1970-01-01 00:00 UTC.
    ///
    /// A request with one that is likely a number of milliseconds logs a warning.
    Seconds, Duration::from_secs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn system_times_convert_both_ways() {
        for value in [0, 1, -1, 999, 1000, -1001, 1_675_454_764_123, -1_675_454_764_123] {
            let time = Millis(value).to_system_time().unwrap();
            assert_eq!(Millis::from(time), Millis(value));
            let time = Seconds(value).to_system_time().unwrap();
            assert_eq!(Seconds::from(time), Seconds(value));
        }
    }

    #[test]
    fn conversion_rounds_down_and_never_panics() {
        let just_before = SystemTime::UNIX_EPOCH - Duration::from_nanos(1);
        assert_eq!(Millis::from(just_before), Millis(-1));
        assert_eq!(Seconds::from(SystemTime::UNIX_EPOCH + Duration::from_millis(1999)), Seconds(1));
        for value in [i64::MIN, i64::MAX] {
            let _may_be_none = (Millis(value).to_system_time(), Seconds(value).to_system_time());
        }
    }
}
