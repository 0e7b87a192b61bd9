//! The shared cache, as far as it answers: whatever fails, calls go on.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};

use super::cache::TokenCache;
use super::expiring::{ExpiringToken, StoreFuture};
use crate::random;

/// How long the cache may take to answer.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(1);

/// How long a lease is held unless it is extended: a client that dies with one delays others for so
/// long.
const LEASE: Duration = Duration::from_secs(10);

pub(super) struct SharedCache {
    cache: Option<Arc<dyn TokenCache>>,
    is_unavailable: AtomicBool,
}

/// The answer to asking for a lease.
pub(super) enum LeaseOutcome {
    Held(Lease),
    /// Another client has it.
    Taken,
    /// There is nobody to ask: the cache is unavailable, or there is none.
    Unavailable,
}

impl SharedCache {
    pub(super) fn new(cache: Option<Arc<dyn TokenCache>>) -> Self {
        Self { cache, is_unavailable: AtomicBool::new(false) }
    }

    pub(super) async fn get(&self, key: &str) -> Option<ExpiringToken> {
        self.ask(self.cache.as_ref()?.get(key)).await?
    }

    pub(super) async fn put(&self, key: &str, token: &ExpiringToken) {
        if let Some(cache) = &self.cache {
            self.ask(cache.put(key, token)).await;
        }
    }

    pub(super) async fn remove(&self, key: &str, failed: &ExpiringToken) {
        if let Some(cache) = &self.cache {
            self.ask(cache.remove(key, failed.expose())).await;
        }
    }

    /// Takes a lease. A cache that was just found to be unavailable is not waited for again.
    pub(super) async fn lease(&self, key: &str) -> LeaseOutcome {
        let Some(cache) = self.cache.as_ref().filter(|_| !self.is_unavailable()) else {
            return LeaseOutcome::Unavailable;
        };
        let holder = random::uuid();
        match self.ask(cache.lease(key, &holder, LEASE)).await {
            Some(true) => LeaseOutcome::Held(Lease::new(cache, key, holder)),
            Some(false) => LeaseOutcome::Taken,
            None => LeaseOutcome::Unavailable,
        }
    }

    pub(super) async fn release(&self, lease: Lease) {
        lease.beat.abort();
        self.ask(lease.cache.release(&lease.key, &lease.holder)).await;
    }

    fn is_unavailable(&self) -> bool {
        self.is_unavailable.load(Ordering::Relaxed)
    }

    async fn ask<T>(&self, operation: StoreFuture<'_, T>) -> Option<T> {
        let error = match timeout(ANSWER_TIMEOUT, operation).await {
            Ok(Ok(answer)) => {
                if self.is_unavailable.swap(false, Ordering::Relaxed) {
                    tracing::info!("the token cache is available again");
                }
                return Some(answer);
            }
            Ok(Err(error)) => error.to_string(),
            Err(_) => format!("no answer within {ANSWER_TIMEOUT:?}"),
        };
        if !self.is_unavailable.swap(true, Ordering::Relaxed) {
            tracing::warn!(%error, "the token cache is unavailable; until it is back, every client fetches its own tokens");
        }
        None
    }
}

/// The right to fetch a token, extended as long as this lives.
pub(super) struct Lease {
    cache: Arc<dyn TokenCache>,
    key: Arc<str>,
    holder: Arc<str>,
    beat: JoinHandle<()>,
}

impl Lease {
    fn new(cache: &Arc<dyn TokenCache>, key: &str, holder: String) -> Self {
        let (cache, key, holder) = (Arc::clone(cache), Arc::from(key), Arc::from(holder));
        let beat = tokio::spawn(extend(Arc::clone(&cache), Arc::clone(&key), Arc::clone(&holder)));
        Self { cache, key, holder, beat }
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        self.beat.abort();
    }
}

async fn extend(cache: Arc<dyn TokenCache>, key: Arc<str>, holder: Arc<str>) {
    loop {
        sleep(LEASE / 3).await;
        // A cache that does not answer loses the lease, and its absence is noticed elsewhere.
        let _ = timeout(ANSWER_TIMEOUT, cache.lease(&key, &holder, LEASE)).await;
    }
}
