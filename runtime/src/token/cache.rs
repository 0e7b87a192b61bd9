//! Where tokens are kept that several processes share.

use std::collections::HashMap;
use std::error::Error as StdError;
use std::fmt;
use std::future::{Future, ready};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use secrecy::ExposeSecret;

use crate::identity::{Secret, secret};

/// Why a [`TokenCache`] or a [`UserTokenStore`](crate::UserTokenStore) failed. It is logged, and
/// shown in errors: it must not hold tokens.
pub type StoreError = Box<dyn StdError + Send + Sync>;

/// What a [`TokenCache`] or a [`UserTokenStore`](crate::UserTokenStore) is about to answer.
pub type StoreFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'a>>;

/// A token and the time at which it ends. `Debug` does not show the token.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use feishu_api_runtime::ExpiringToken;
///
/// let ends = SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000);
/// let token = ExpiringToken::new("t-secret", ends);
/// assert_eq!((token.expose(), token.expires_at()), ("t-secret", ends));
/// assert!(!format!("{token:?}").contains("secret"));
/// ```
#[derive(Clone)]
pub struct ExpiringToken {
    pub(super) token: Secret,
    pub(super) expires_at: SystemTime,
}

impl ExpiringToken {
    /// A token that is valid until the given time.
    pub fn new(token: impl Into<String>, expires_at: SystemTime) -> Self {
        Self { token: secret(token), expires_at }
    }

    /// The token itself, to be stored; not to be shown.
    pub fn expose(&self) -> &str {
        self.token.expose_secret()
    }

    /// When it ends.
    pub fn expires_at(&self) -> SystemTime {
        self.expires_at
    }

    pub(super) fn is_valid(&self, now: SystemTime) -> bool {
        now < self.expires_at
    }
}

impl fmt::Debug for ExpiringToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExpiringToken")
            .field("token", &"***")
            .field("expires_at", &self.expires_at)
            .finish()
    }
}

/// A cache of tokens that several clients share, in several processes as a rule.
///
/// Each client keeps the tokens it uses in its own memory too, and asks the cache only for those it
/// lacks and before it renews one. What the cache fails to answer within a second, the client does
/// without: calls go on, and the log has one warning.
///
/// Keys name the host, the app, a fingerprint of its secret, the kind of token and whose it is; they
/// hold no secrets. Leases see to it that one client fetches a token while the others wait for it.
///
/// [`MemoryCache`] is a complete example. A cache over something remote looks like this:
///
/// ```
/// use std::time::Duration;
/// use feishu_api_runtime::{ExpiringToken, MemoryCache, StoreFuture, TokenCache};
///
/// /// Counts what is fetched.
/// #[derive(Default)]
/// struct Counting(MemoryCache, std::sync::atomic::AtomicUsize);
///
/// impl TokenCache for Counting {
///     fn get<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<ExpiringToken>> {
///         self.0.get(key)
///     }
///     fn put<'a>(&'a self, key: &'a str, token: &'a ExpiringToken) -> StoreFuture<'a, ()> {
///         Box::pin(async move {
///             self.1.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
///             self.0.put(key, token).await
///         })
///     }
///     fn remove<'a>(&'a self, key: &'a str, failed: &'a str) -> StoreFuture<'a, ()> {
///         self.0.remove(key, failed)
///     }
///     fn lease<'a>(&'a self, key: &'a str, holder: &'a str, time: Duration) -> StoreFuture<'a, bool> {
///         self.0.lease(key, holder, time)
///     }
///     fn release<'a>(&'a self, key: &'a str, holder: &'a str) -> StoreFuture<'a, ()> {
///         self.0.release(key, holder)
///     }
/// }
/// ```
pub trait TokenCache: Send + Sync + 'static {
    /// The token under a key; one that has ended may be given or not.
    fn get<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<ExpiringToken>>;

    /// Keeps a token in place of the one before, until it ends.
    fn put<'a>(&'a self, key: &'a str, token: &'a ExpiringToken) -> StoreFuture<'a, ()>;

    /// Removes a token that a server refused, but only if it is still the one that is kept: another
    /// client may have replaced it meanwhile.
    fn remove<'a>(&'a self, key: &'a str, failed: &'a str) -> StoreFuture<'a, ()>;

    /// Reserves the right to fetch the token under a key for so long, or extends it for the same
    /// holder; whether the holder has it.
    fn lease<'a>(&'a self, key: &'a str, holder: &'a str, time: Duration) -> StoreFuture<'a, bool>;

    /// Gives the right back, if the holder still has it.
    fn release<'a>(&'a self, key: &'a str, holder: &'a str) -> StoreFuture<'a, ()>;
}

impl<T: TokenCache + ?Sized> TokenCache for Arc<T> {
    fn get<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<ExpiringToken>> {
        (**self).get(key)
    }

    fn put<'a>(&'a self, key: &'a str, token: &'a ExpiringToken) -> StoreFuture<'a, ()> {
        (**self).put(key, token)
    }

    fn remove<'a>(&'a self, key: &'a str, failed: &'a str) -> StoreFuture<'a, ()> {
        (**self).remove(key, failed)
    }

    fn lease<'a>(&'a self, key: &'a str, holder: &'a str, time: Duration) -> StoreFuture<'a, bool> {
        (**self).lease(key, holder, time)
    }

    fn release<'a>(&'a self, key: &'a str, holder: &'a str) -> StoreFuture<'a, ()> {
        (**self).release(key, holder)
    }
}

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
