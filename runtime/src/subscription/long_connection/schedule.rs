//! When what is repeated is done again: signs of life, and attempts to connect.

use std::time::Duration;

use serde_json::Value;

/// The first attempt is made after this long at least: a server that takes each connection and
/// drops it is not asked in a tight loop.
const LEAST_WAIT: Duration = Duration::from_millis(100);

/// What the platform wishes of a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Settings {
    /// How often a sign of life is asked for.
    pub(super) ping: Duration,
    /// The first attempt to connect again is made within this time, at random: programs that lost
    /// their connections all at once do not come back all at once.
    jitter: Duration,
    /// Between further attempts.
    interval: Duration,
    /// Attempts until it is given up; no end if there is none.
    attempts: Option<u64>,
}

/// What holds until the platform has said otherwise.
impl Default for Settings {
    fn default() -> Self {
        Self {
            ping: Duration::from_secs(120),
            jitter: Duration::from_secs(30),
            interval: Duration::from_secs(120),
            attempts: None,
        }
    }
}

impl Settings {
    /// Takes over what the platform wishes (`ClientConfig`). Times are in seconds, and kept between
    /// one second and ten minutes; a jitter may be none.
    pub(super) fn update(&mut self, config: &Value) {
        let number = |key: &str| config.get(key).and_then(Value::as_i64);
        let seconds = |key: &str, least| {
            let seconds = number(key)?.clamp(least, 600);
            Some(Duration::from_secs(seconds.unsigned_abs()))
        };
        self.ping = seconds("PingInterval", 1).unwrap_or(self.ping);
        self.jitter = seconds("ReconnectNonce", 0).unwrap_or(self.jitter);
        self.interval = seconds("ReconnectInterval", 1).unwrap_or(self.interval);
        if let Some(attempts) = number("ReconnectCount") {
            // A negative number is no limit.
            self.attempts = u64::try_from(attempts).ok();
        }
    }

    /// How long nothing may come from the platform, which answers every ping.
    pub(super) fn most_silence(&self) -> Duration {
        self.ping * 2
    }
}

/// When a lost connection is tried again.
#[derive(Debug, Default)]
pub(super) struct Schedule {
    pub(super) settings: Settings,
    /// Whether there was a connection before.
    pub(super) has_connected: bool,
    /// Attempts since something came.
    attempts: u64,
}

impl Schedule {
    /// Something came from the platform: the connection is a good one.
    pub(super) fn succeed(&mut self) {
        self.attempts = 0;
    }

    /// How long to wait for the next attempt; none if there is to be no other.
    pub(super) fn next(&mut self) -> Option<Duration> {
        let Settings { jitter, interval, attempts, .. } = self.settings;
        if attempts.is_some_and(|most| self.attempts >= most) {
            return None;
        }
        let wait = match self.attempts {
            0 => jitter.mul_f64(fastrand::f64()).max(LEAST_WAIT),
            _ => interval,
        };
        self.attempts += 1;
        Some(wait)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_platforms_wishes_are_kept_within_reason() {
        let mut settings = Settings::default();
        settings.update(&json!({ "PingInterval": "soon", "ReconnectCount": null }));
        assert_eq!(settings, Settings::default());
        settings.update(&json!({
            "PingInterval": 0, "ReconnectInterval": 99_999, "ReconnectNonce": -5,
            "ReconnectCount": -1,
        }));
        let seconds = [settings.ping, settings.interval, settings.jitter].map(|t| t.as_secs());
        assert_eq!((seconds, settings.attempts), ([1, 600, 0], None));
        assert_eq!(settings.most_silence(), Duration::from_secs(2));
    }

    #[test]
    fn attempts_come_soon_then_in_intervals_then_no_more() {
        let mut schedule = Schedule::default();
        schedule.settings.update(&json!({
            "ReconnectInterval": 7, "ReconnectNonce": 3, "ReconnectCount": 3,
        }));
        for _ in 0..2 {
            assert!(schedule.next().unwrap() <= Duration::from_secs(3));
            assert_eq!(schedule.next(), Some(Duration::from_secs(7)));
            assert_eq!(schedule.next(), Some(Duration::from_secs(7)));
            assert_eq!(schedule.next(), None);
            schedule.succeed();
        }
    }

    #[test]
    fn even_without_jitter_there_is_a_wait() {
        let mut schedule = Schedule::default();
        schedule.settings.update(&json!({ "ReconnectNonce": 0 }));
        assert_eq!(schedule.next(), Some(LEAST_WAIT));
    }
}
