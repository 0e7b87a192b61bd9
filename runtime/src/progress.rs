//! Time limits: of work as a whole, and of work that may take long while it makes progress.

use std::future::Future;
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::{Instant, timeout};

use crate::error::Error;
use crate::kind::Kind;

/// The outcome of the work, if it comes in time.
pub(crate) async fn in_time<T>(
    limit: Duration,
    work: impl Future<Output = Result<T, Error>>,
) -> Result<T, Error> {
    match timeout(limit, work).await {
        Ok(outcome) => outcome,
        Err(_) => Err(timed_out(format!("no reply within {limit:?}"))),
    }
}

/// The error of something that took too long.
pub(crate) fn timed_out(message: String) -> Error {
    Error::new(Kind::Timeout, message)
}

/// When a piece of a body was last sent.
#[derive(Clone)]
pub(crate) struct Progress(Arc<Mutex<Instant>>);

impl Progress {
    pub(crate) fn start() -> Self {
        Self(Arc::new(Mutex::new(Instant::now())))
    }

    /// Another piece was sent.
    pub(crate) fn touch(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
    }

    fn idle(&self) -> Duration {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).elapsed()
    }

    /// The outcome of the work, unless it makes no progress for as long as the limit.
    pub(crate) async fn watch<T>(
        &self,
        limit: Duration,
        work: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Error> {
        let mut work = pin!(work);
        while let Some(left) = limit.checked_sub(self.idle()).filter(|left| !left.is_zero()) {
            if let Ok(outcome) = timeout(left, work.as_mut()).await {
                return outcome;
            }
        }
        Err(timed_out(format!("no reply within {limit:?} of sending")))
    }
}

#[cfg(test)]
mod tests {
    use std::future::pending;

    use super::*;

    #[tokio::test]
    async fn what_moves_is_not_cut_off() {
        let progress = Progress::start();
        let work = async {
            for _ in 0..10 {
                tokio::time::sleep(Duration::from_millis(10)).await;
                progress.touch();
            }
            Ok(())
        };
        progress.watch(Duration::from_millis(60), work).await.unwrap();
    }

    #[tokio::test]
    async fn what_stands_still_is_cut_off() {
        let progress = Progress::start();
        let outcome = progress.watch(Duration::from_millis(10), pending::<Result<(), _>>()).await;
        assert_eq!(outcome.unwrap_err().kind(), Kind::Timeout);
    }
}
