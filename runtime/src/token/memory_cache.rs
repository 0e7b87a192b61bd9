//! A cache that the clients of one process share.

use std::collections::HashMap;
use std::fmt;
use std::future::ready;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::cache::TokenCache;
use super::expiring::{ExpiringToken, StoreFuture};

/// A cache that the clients of one process share; clones share what they hold.
///
/// One client needs none, it has a memory of its own.
///
/// ```
/// use feishu_api_runtime::{Client, MemoryCache, Platform};
///
/// # fn clients(platform: &'static Platform) -> Result<(), feishu_api_runtime::Error> {
/// let cache = MemoryCache::default();
/// let one: Client = Client::app(platform, "cli_a", "secret").token_cache(cache.clone()).build()?;
/// let other: Client = Client::app(platform, "cli_a", "secret").token_cache(cache).build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
pub struct MemoryCache(Arc<Mutex<Memory>>);

#[derive(Default)]
struct Memory {
    tokens: HashMap<String, ExpiringToken>,
    /// Who holds a lease, and until when.
    leases: HashMap<String, (String, Instant)>,
}

impl MemoryCache {
    fn answer<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Memory) -> T,
    ) -> StoreFuture<'static, T> {
        Box::pin(ready(Ok(work(&mut self.memory()))))
    }

    /// No panic can leave it half written, so a poisoned lock does no harm.
    fn memory(&self) -> MutexGuard<'_, Memory> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl TokenCache for MemoryCache {
    fn get<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<ExpiringToken>> {
        self.answer(|memory| memory.tokens.get(key).cloned())
    }

    fn put<'a>(&'a self, key: &'a str, token: &'a ExpiringToken) -> StoreFuture<'a, ()> {
        self.answer(|memory| drop(memory.tokens.insert(key.to_owned(), token.clone())))
    }

    fn remove<'a>(&'a self, key: &'a str, failed: &'a str) -> StoreFuture<'a, ()> {
        self.answer(|memory| {
            if memory.tokens.get(key).is_some_and(|token| token.expose() == failed) {
                memory.tokens.remove(key);
            }
        })
    }

    fn lease<'a>(&'a self, key: &'a str, holder: &'a str, time: Duration) -> StoreFuture<'a, bool> {
        self.answer(|memory| {
            let now = Instant::now();
            let is_free = memory
                .leases
                .get(key)
                .is_none_or(|(known, ends)| known.as_str() == holder || *ends <= now);
            if is_free {
                memory.leases.insert(key.to_owned(), (holder.to_owned(), now + time));
            }
            is_free
        })
    }

    fn release<'a>(&'a self, key: &'a str, holder: &'a str) -> StoreFuture<'a, ()> {
        self.answer(|memory| {
            if memory.leases.get(key).is_some_and(|(known, _)| known.as_str() == holder) {
                memory.leases.remove(key);
            }
        })
    }
}

impl fmt::Debug for MemoryCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let memory = self.memory();
        f.debug_struct("MemoryCache").field("tokens", &memory.tokens).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::time::SystemTime;

    use super::*;

    #[tokio::test]
    async fn only_the_token_that_failed_is_removed() {
        let cache = MemoryCache::default();
        cache.put("k", &ExpiringToken::new("t-2", SystemTime::now())).await.unwrap();
        cache.remove("k", "t-1").await.unwrap();
        assert_eq!(cache.get("k").await.unwrap().unwrap().expose(), "t-2");
        cache.remove("k", "t-2").await.unwrap();
        assert!(cache.get("k").await.unwrap().is_none());
    }

    #[tokio::test]
    async fn a_lease_has_one_holder_until_it_ends_or_is_given_back() {
        let (cache, hour) = (MemoryCache::default(), Duration::from_secs(3600));
        assert!(cache.lease("k", "a", hour).await.unwrap());
        assert!(cache.lease("k", "a", hour).await.unwrap(), "extended");
        assert!(!cache.lease("k", "b", hour).await.unwrap());
        assert!(cache.lease("other", "b", hour).await.unwrap());
        cache.release("k", "b").await.unwrap();
        assert!(!cache.lease("k", "b", hour).await.unwrap());
        cache.release("k", "a").await.unwrap();
        assert!(cache.lease("k", "b", Duration::ZERO).await.unwrap());
        assert!(cache.lease("k", "a", hour).await.unwrap(), "b's has ended");
    }
}
