//! Which failures are repeated, and after how long.

use std::time::Duration;

use crate::error::Error;
use crate::kind::Kind;

/// How calls that failed for a transient reason are repeated.
///
/// - A rate limit (HTTP 429, or code 99991400 at any status) and the codes that are documented to
///   ask for it are repeated whatever the call does: the server has not carried it out.
/// - A connection that fails, no reply in time, and HTTP 502, 503 and 504 are repeated only if
///   that is harmless: for GET, and where the request carries an idempotency key.
/// - Everything else is not, quotas least of all. An invalid token is replaced once whatever is
///   set here.
///
/// All attempts together stay within [`timeout`](crate::ClientBuilder::timeout), and all retries
/// of a client within its budget. A stream that was sent cannot be sent again.
///
/// ```
/// use std::time::Duration;
///
/// use feishu_api_runtime::Retries;
///
/// let patient = Retries::default().attempts(5).longest_wait(Duration::from_secs(30));
/// assert_ne!(patient, Retries::NONE);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retries {
    attempts: u32,
    first_wait: Duration,
    longest_wait: Duration,
    budget: u32,
}

impl Retries {
    /// Nothing is repeated.
    pub const NONE: Self =
        Self { attempts: 1, first_wait: Duration::ZERO, longest_wait: Duration::ZERO, budget: 0 };

    /// Most attempts of one call, the first one included; 3 unless set.
    #[must_use]
    pub fn attempts(mut self, most: u32) -> Self {
        self.attempts = most;
        self
    }

    /// The wait before the first retry, doubled for each further one; 500 ms unless set. Between
    /// half and all of it is waited, at random, so that callers do not come back together.
    #[must_use]
    pub fn first_wait(mut self, wait: Duration) -> Self {
        self.first_wait = wait;
        self
    }

    /// The longest wait; 20 seconds unless set. Where the server names a longer one, the call fails
    /// at once and [`Error::retry_after`] says it.
    #[must_use]
    pub fn longest_wait(mut self, wait: Duration) -> Self {
        self.longest_wait = wait;
        self
    }

    /// Retries that all calls of the client share as a reserve; 50 unless set. Ten calls that
    /// succeed earn one back: in the long run at most every tenth request is a retry.
    #[must_use]
    pub fn budget(mut self, retries: u32) -> Self {
        self.budget = retries;
        self
    }

    pub(crate) fn reserve(&self) -> u32 {
        self.budget
    }

    /// Whether anything is repeated at all.
    pub(crate) fn is_on(&self) -> bool {
        self.attempts > 1
    }

    /// How long to wait before the call is repeated after `failed` attempts; none if it is not.
    pub(super) fn wait(&self, error: &Error, failed: usize, is_safe: bool) -> Option<Duration> {
        if failed >= self.attempts as usize || !may_repeat(error, is_safe) {
            return None;
        }
        let wait = match error.retry_after() {
            // Later than asked, never earlier.
            Some(asked) => asked + self.first_wait.mul_f64(fastrand::f64()),
            None => self.backoff(failed, fastrand::f64()),
        };
        (error.retry_after().unwrap_or(wait) <= self.longest_wait).then_some(wait)
    }

    fn backoff(&self, failed: usize, fraction: f64) -> Duration {
        let doubled = u32::try_from(failed.saturating_sub(1)).ok();
        let factor = doubled.and_then(|times| 2_u32.checked_pow(times)).unwrap_or(u32::MAX);
        let full = self.first_wait.saturating_mul(factor).min(self.longest_wait);
        full.mul_f64(0.5 + fraction / 2.0)
    }
}

impl Default for Retries {
    fn default() -> Self {
        Self {
            attempts: 3,
            first_wait: Duration::from_millis(500),
            longest_wait: Duration::from_secs(20),
            budget: 50,
        }
    }
}

fn may_repeat(error: &Error, is_safe: bool) -> bool {
    match error.kind() {
        Kind::RateLimit | Kind::Busy => true,
        Kind::Transport | Kind::Timeout => is_safe && error.is_retryable(),
        Kind::Server => is_safe && matches!(error.status(), Some(502..=504)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Report;

    fn failure(kind: Kind, status: u16, after: Option<u64>) -> Error {
        let retry_after = after.map(Duration::from_secs);
        Report { status: Some(status), retry_after, ..Report::new(kind, "no") }.into()
    }

    #[test]
    fn kinds_decide() {
        let retries = Retries::default();
        let repeated = |kind, status, is_safe| {
            retries.wait(&failure(kind, status, None), 1, is_safe).is_some()
        };
        for kind in [Kind::RateLimit, Kind::Busy] {
            assert!(repeated(kind, 400, false) && repeated(kind, 200, true));
        }
        for kind in [Kind::Transport, Kind::Timeout] {
            assert!(repeated(kind, 0, true) && !repeated(kind, 0, false));
        }
        for (status, expected) in [(500, false), (501, false), (502, true), (503, true)] {
            assert_eq!(repeated(Kind::Server, status, true), expected);
            assert!(!repeated(Kind::Server, status, false));
        }
        for kind in [Kind::Quota, Kind::Auth, Kind::InvalidToken, Kind::Decode, Kind::NotFound] {
            assert!(!repeated(kind, 503, true), "{kind:?}");
        }
    }

    #[test]
    fn attempts_have_an_end() {
        let busy = failure(Kind::Busy, 200, None);
        assert!(Retries::default().wait(&busy, 2, true).is_some());
        assert!(Retries::default().wait(&busy, 3, true).is_none());
        assert!(Retries::NONE.wait(&busy, 1, true).is_none());
    }

    #[test]
    fn the_server_is_never_asked_too_early_and_waits_have_an_end() {
        let retries = Retries::default();
        let asked = failure(Kind::RateLimit, 429, Some(7));
        for _ in 0..100 {
            let wait = retries.wait(&asked, 1, false).unwrap();
            assert!((7.0..=7.5).contains(&wait.as_secs_f64()), "{wait:?}");
        }
        assert_eq!(retries.wait(&failure(Kind::RateLimit, 429, Some(21)), 1, true), None);
    }

    #[test]
    fn waits_double_up_to_the_longest() {
        let retries = Retries::default().attempts(100);
        for (failed, full) in [(1, 500), (2, 1000), (3, 2000), (7, 20_000), (80, 20_000)] {
            assert_eq!(retries.backoff(failed, 0.0), Duration::from_millis(full / 2));
            assert_eq!(retries.backoff(failed, 1.0), Duration::from_millis(full));
        }
    }
}
