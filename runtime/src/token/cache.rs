//! Where tokens are kept that several processes share.

use std::sync::Arc;
use std::time::Duration;

use super::expiring::{ExpiringToken, StoreFuture};

/// A cache of tokens that several clients share, in several processes as a rule.
///
/// Each client keeps the tokens it uses in its own memory too, and asks the cache only for those it
/// lacks and before it renews one. What the cache fails to answer within a second, the client does
/// without: calls go on, and the log has one warning.
///
/// Keys name the host, the app, a fingerprint of its secret, the kind of token and whose it is; they
/// hold no secrets. Leases see to it that one client fetches a token while the others wait for it.
///
/// [`MemoryCache`](crate::MemoryCache) is a complete example. A cache over something remote looks like this:
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
