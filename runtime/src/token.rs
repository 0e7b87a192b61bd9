//! Tokens that the client gets for itself: one request for many callers, renewed in time.
//!
//! A token is looked for in the client's memory ([`near`]), then where it is shared ([`shared`], or
//! the program's store for users), and is issued only then, under a lease where there is one.

mod cache;
mod flight;
mod issuer;
mod key;
mod near;
#[cfg(feature = "redis")]
mod redis;
mod server;
mod shared;
mod store_app;
mod user;

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use secrecy::ExposeSecret;
use tokio::time::{Instant, sleep};

use crate::error::{Error, Kind};
use crate::identity::Secret;
use crate::random;
use flight::Flights;
use near::{Found, Near};
use shared::{Leased, Shared};

pub use cache::{ExpiringToken, MemoryCache, StoreError, StoreFuture, TokenCache};
pub(crate) use issuer::AppTokens;
pub(crate) use key::{Keys, Subject, Wanted};
#[cfg(feature = "redis")]
pub use redis::RedisCache;
pub(crate) use server::TokenServer;
pub(crate) use store_app::StoreApp;
pub(crate) use user::Users;
pub use user::{UserTokenStore, UserTokens};

/// While this much of its life remains, the platform hands out the same token again.
const RENEWED_BELOW: Duration = Duration::from_secs(30 * 60);

/// The least time between two renewals of one token.
const PAUSE: Duration = Duration::from_secs(10);

/// How often is looked whether another client has fetched a token.
const POLL: Duration = Duration::from_millis(40);

/// How long another client may take to fetch a token, as long as it gives signs of life.
const PATIENCE: Duration = Duration::from_secs(120);

/// What issuing is about to come to.
pub(crate) type Issuing<'a, T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send + 'a>>;

/// Who issues tokens.
pub(crate) trait Issuer: Send + Sync + 'static {
    /// Gets a new token.
    fn issue<'a>(&'a self, wanted: &'a Wanted, tokens: &'a Tokens) -> Issuing<'a, ExpiringToken>;

    /// The token of a user as the program stores it.
    fn stored<'a>(&'a self, user: &'a str) -> Issuing<'a, ExpiringToken>;
}

/// The time of day, which a program may set.
#[derive(Clone)]
pub(crate) struct Clock(Arc<dyn Fn() -> SystemTime + Send + Sync>);

impl Clock {
    pub(crate) fn new(now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        Self(Arc::new(now))
    }

    pub(crate) fn now(&self) -> SystemTime {
        (self.0)()
    }
}

/// The tokens of one app and of those it calls for.
#[derive(Clone)]
pub(crate) struct Tokens(Arc<Inner>);

struct Inner {
    issuer: Box<dyn Issuer>,
    clock: Clock,
    near: Near,
    shared: Shared,
    flights: Flights<Arc<str>, Result<Secret, Error>>,
}

impl Tokens {
    pub(crate) fn new(
        issuer: impl Issuer,
        clock: Clock,
        cache: Option<Arc<dyn TokenCache>>,
    ) -> Self {
        let issuer = Box::new(issuer);
        let (near, shared, flights) = (Near::new(), Shared::new(cache), Flights::new());
        Self(Arc::new(Inner { issuer, clock, near, shared, flights }))
    }

    /// A valid token: from memory, else a new one, which all who ask meanwhile get too. One that is
    /// about to end is renewed while it is used.
    pub(crate) async fn get(&self, wanted: &Arc<Wanted>) -> Result<Secret, Error> {
        let work = || {
            let (tokens, wanted) = (self.clone(), Arc::clone(wanted));
            async move { tokens.renew(&wanted).await }
        };
        let Inner { near, clock, flights, .. } = &*self.0;
        match near.get(&wanted.key, clock.now()) {
            Found::Fresh(secret) => Ok(secret),
            Found::Aging(old) => {
                flights.start(Arc::clone(&wanted.key), work);
                Ok(old.token)
            }
            Found::Nothing => flights.join(Arc::clone(&wanted.key), work).await?,
        }
    }

    /// Forgets a token that turned out to be invalid, unless it was replaced meanwhile.
    pub(crate) fn reject(&self, wanted: &Wanted, failed: &Secret) {
        self.0.near.reject(&wanted.key, failed);
    }

    /// Keeps for so long what was handed in rather than issued.
    async fn keep(&self, key: &Arc<str>, secret: Secret, life: Duration) {
        let now = self.0.clock.now();
        let token = ExpiringToken { token: secret, expires_at: now + life };
        self.0.near.insert(key, token.clone(), now);
        self.0.shared.put(key, &token).await;
    }

    /// The newest of what was handed in, here or elsewhere.
    async fn kept(&self, key: &Arc<str>) -> Option<Secret> {
        let Inner { near, shared, clock, .. } = &*self.0;
        let now = clock.now();
        let elsewhere = shared.get(key).await.filter(|token| token.is_valid(now));
        let all = near.held(key, now).into_iter().chain(elsewhere);
        let newest = all.max_by_key(ExpiringToken::expires_at)?;
        near.insert(key, newest.clone(), now);
        Some(newest.token)
    }

    async fn renew(&self, wanted: &Wanted) -> Result<Secret, Error> {
        let Inner { near, clock, .. } = &*self.0;
        // Who comes just after a flight has landed starts another one, which ends here.
        let old = match near.get(&wanted.key, clock.now()) {
            Found::Fresh(secret) => return Ok(secret),
            Found::Aging(old) => Some(old),
            Found::Nothing => None,
        };
        let new = match (self.replace(wanted, old.as_ref()).await, old) {
            (Ok(new), _) => new,
            (Err(error), Some(old)) => {
                tracing::warn!(kind = ?wanted.kind, %error, "the token could not be renewed; the old one is used");
                if near.is_rejected(&wanted.key, &old) {
                    return Err(error);
                }
                old
            }
            (Err(error), None) => return Err(error),
        };
        let secret = Arc::clone(&new.token);
        near.insert(&wanted.key, new, clock.now());
        Ok(secret)
    }

    /// Another token than the old one, which stays in use if somebody else is replacing it.
    async fn replace(
        &self,
        wanted: &Wanted,
        old: Option<&ExpiringToken>,
    ) -> Result<ExpiringToken, Error> {
        if let Some(found) = self.find(wanted, old).await? {
            return Ok(found);
        }
        let since = Instant::now();
        let lease = loop {
            match (self.0.shared.lease(&wanted.key).await, old) {
                (Leased::Held(lease), _) => break lease,
                (Leased::Alone, _) => return self.0.issuer.issue(wanted, self).await,
                (Leased::Taken, Some(old)) => return Ok(old.clone()),
                (Leased::Taken, None) => sleep(POLL.mul_f64(0.5 + random::fraction())).await,
            }
            if let Some(found) = self.find(wanted, old).await? {
                return Ok(found);
            }
            if since.elapsed() > PATIENCE {
                let message = "another client has been fetching the token for too long";
                return Err(Error::new(Kind::Timeout, message));
            }
        };
        let outcome = self.issue_leased(wanted, old).await;
        self.0.shared.release(lease).await;
        outcome
    }

    /// Issues a token, unless somebody else did so just before the lease was had.
    async fn issue_leased(
        &self,
        wanted: &Wanted,
        old: Option<&ExpiringToken>,
    ) -> Result<ExpiringToken, Error> {
        if let Some(found) = self.find(wanted, old).await? {
            return Ok(found);
        }
        let issued = self.0.issuer.issue(wanted, self).await?;
        if !matches!(wanted.subject, Subject::User(_)) {
            self.0.shared.put(&wanted.key, &issued).await;
        }
        Ok(issued)
    }

    /// A valid token that somebody else has fetched, later than the old one.
    async fn find(
        &self,
        wanted: &Wanted,
        old: Option<&ExpiringToken>,
    ) -> Result<Option<ExpiringToken>, Error> {
        let Inner { near, clock, shared, issuer, .. } = &*self.0;
        let found = match &wanted.subject {
            Subject::User(user) => {
                let stored = issuer.stored(user).await?;
                Some(stored).filter(|stored| !near.is_rejected(&wanted.key, stored))
            }
            Subject::Own | Subject::Tenant(_) => match shared.get(&wanted.key).await {
                Some(failed) if near.is_rejected(&wanted.key, &failed) => {
                    shared.remove(&wanted.key, &failed).await;
                    None
                }
                found => found,
            },
        };
        let is_newer =
            |found: &ExpiringToken| old.is_none_or(|old| old.expires_at < found.expires_at);
        Ok(found.filter(|found| is_newer(found) && found.is_valid(clock.now())))
    }
}

fn same(one: &Secret, other: &Secret) -> bool {
    one.expose_secret() == other.expose_secret()
}

#[cfg(test)]
mod tests;
