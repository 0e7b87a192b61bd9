//! How the client gets its tokens, and where it keeps them.

use std::sync::Arc;
use std::time::SystemTime;

use super::ClientBuilder;
use crate::token::cache::TokenCache;
use crate::token::clock::Clock;
use crate::token::user_store::UserTokenStore;

impl<C> ClientBuilder<C> {
    /// Makes it a client of a store app, which many tenants install: it needs the `app_ticket` that the
    /// platform pushes ([`Client::set_app_ticket`](crate::Client::set_app_ticket)), and calls for
    /// one tenant at a time ([`Client::as_tenant`](crate::Client::as_tenant)).
    pub fn store_app(mut self) -> Self {
        self.tokens.is_store_app = true;
        self
    }

    /// Fetches virtual plugin tokens, with which a plugin under development is tried out.
    pub fn virtual_plugin_token(mut self) -> Self {
        self.tokens.virtual_plugin_token = true;
        self
    }

    /// Shares tokens with other clients, in other processes as a rule, beside keeping them in
    /// memory.
    ///
    /// ```
    /// # use feishu_api_runtime::{Client, Error, MemoryCache, Platform};
    /// # fn example(platform: &'static Platform) -> Result<Client, Error> {
    /// Client::app(platform, "cli_a", "secret").token_cache(MemoryCache::default()).build()
    /// # }
    /// ```
    pub fn token_cache(mut self, cache: impl TokenCache) -> Self {
        self.tokens.cache = Some(Arc::new(cache));
        self
    }

    /// Where the program keeps the tokens of its users, for
    /// [`Client::as_stored_user`](crate::Client::as_stored_user).
    pub fn user_tokens(mut self, store: impl UserTokenStore) -> Self {
        self.tokens.users = Some(Arc::new(store));
        self
    }

    /// Tells the time by something else than the system's clock, so that tests need not wait for a
    /// token to end. Time limits and waits between attempts are not bound to it.
    ///
    /// ```
    /// use std::sync::Arc;
    /// use std::sync::atomic::{AtomicU64, Ordering};
    /// use std::time::{Duration, SystemTime};
    /// # use feishu_api_runtime::{Client, Error, Platform};
    ///
    /// # fn example(platform: &'static Platform) -> Result<Client, Error> {
    /// let ahead = Arc::new(AtomicU64::new(0));
    /// let clock = Arc::clone(&ahead);
    /// let client = Client::app(platform, "cli_a", "secret")
    ///     .clock(move || SystemTime::now() + Duration::from_secs(clock.load(Ordering::Relaxed)))
    ///     .build()?;
    /// ahead.store(7200, Ordering::Relaxed); // the token that the client holds has ended
    /// # Ok(client)
    /// # }
    /// ```
    pub fn clock(mut self, now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.tokens.clock = Some(Clock::new(now));
        self
    }
}
