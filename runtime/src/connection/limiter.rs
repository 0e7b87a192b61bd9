//! Keeping to the documented rates before the server has to say no.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::endpoint::{Endpoint, Rate};
use crate::error::{Error, Report};
use crate::kind::Kind;

/// Lets calls of an endpoint pass as often as documented; everything if it is off.
///
/// Each passing is kept for as long as its window is long, so that no window of time, wherever it
/// starts, sees more calls than documented.
#[derive(Default)]
pub(crate) struct Limiter {
    windows: Option<Mutex<HashMap<&'static str, Vec<Window>>>>,
}

/// One documented rate, and the last calls that count against it.
struct Window {
    calls: usize,
    length: Duration,
    passed: VecDeque<Instant>,
}

impl Limiter {
    pub(crate) fn on() -> Self {
        Self { windows: Some(Mutex::default()) }
    }

    /// Waits until a call of the endpoint may be sent.
    pub(super) async fn pass(
        &self,
        endpoint: Option<&'static Endpoint>,
        deadline: Option<Instant>,
    ) -> Result<(), Error> {
        let (Some(windows), Some(endpoint)) = (&self.windows, endpoint) else { return Ok(()) };
        let wait = {
            let mut windows = windows.lock().unwrap_or_else(PoisonError::into_inner);
            let windows = windows
                .entry(endpoint.id)
                .or_insert_with(|| endpoint.rate_limits.iter().copied().map(Window::new).collect());
            reserve(windows, Instant::now(), deadline)
        };
        match wait {
            Ok(wait) if wait.is_zero() => Ok(()),
            Ok(wait) => {
                tokio::time::sleep(wait).await;
                Ok(())
            }
            Err(wait) => Err(used_up(wait)),
        }
    }
}

fn used_up(wait: Duration) -> Error {
    let message = "the endpoint's documented rate is used up; the call was not sent";
    Report { retry_after: Some(wait), ..Report::new(Kind::RateLimit, message) }.into()
}

/// Takes the next free place in all windows and says how long it is until then; if that is past
/// the deadline, none is taken, and the wait is the error.
fn reserve(
    windows: &mut [Window],
    now: Instant,
    deadline: Option<Instant>,
) -> Result<Duration, Duration> {
    let at = windows.iter().map(|window| window.next(now)).fold(now, Instant::max);
    let wait = at.saturating_duration_since(now);
    if deadline.is_some_and(|deadline| at > deadline) {
        return Err(wait);
    }
    for window in windows {
        window.take(at);
    }
    Ok(wait)
}

impl Window {
    fn new(rate: Rate) -> Self {
        Self {
            calls: rate.calls.max(1) as usize,
            length: Duration::from_secs(rate.seconds.into()),
            passed: VecDeque::new(),
        }
    }

    /// When the next call may pass.
    fn next(&self, now: Instant) -> Instant {
        match self.passed.front() {
            Some(first) if self.passed.len() >= self.calls => *first + self.length,
            _ => now,
        }
    }

    fn take(&mut self, at: Instant) {
        if self.passed.len() >= self.calls {
            self.passed.pop_front();
        }
        self.passed.push_back(at);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn windows(rates: &[(u32, u32)]) -> Vec<Window> {
        rates.iter().map(|&(calls, seconds)| Window::new(Rate { calls, seconds })).collect()
    }

    #[test]
    fn no_window_of_time_sees_more_calls_than_documented() {
        let mut both = windows(&[(5, 1), (20, 60)]);
        let start = Instant::now();
        let mut passed = Vec::new();
        for step in 0..60 {
            // Callers who come at odd times, several at once.
            let now = start + Duration::from_millis(70 * step / 3);
            passed.push(now + reserve(&mut both, now, None).unwrap());
        }
        for (calls, seconds) in [(5, 1), (20, 60)] {
            for pair in passed.windows(calls + 1) {
                let took = *pair.last().unwrap() - pair[0];
                assert!(took >= Duration::from_secs(seconds), "{calls} in {took:?}");
            }
        }
        assert_eq!(passed[0], start, "the first call does not wait");
    }

    #[test]
    fn who_would_wait_too_long_takes_no_place() {
        let mut one = windows(&[(1, 60)]);
        let now = Instant::now();
        assert_eq!(reserve(&mut one, now, Some(now)), Ok(Duration::ZERO));
        let soon = Some(now + Duration::from_secs(10));
        for _ in 0..3 {
            assert_eq!(reserve(&mut one, now, soon), Err(Duration::from_secs(60)));
        }
        assert_eq!(reserve(&mut one, now, None), Ok(Duration::from_secs(60)));
    }
}
