//! Tokens that the client fetches for itself: one request for many callers, renewed in time.

mod cache;
mod flight;
mod issuer;

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use secrecy::ExposeSecret;

use crate::endpoint::TokenKind;
use crate::error::Error;
use crate::identity::Secret;
use cache::{Cache, Cached};
use flight::Flights;

pub(crate) use issuer::AppTokens;

/// While this much of its life remains, the platform hands out the same token again.
const RENEWED_BELOW: Duration = Duration::from_secs(30 * 60);

/// How long a token that could not be renewed is used before the next try.
const PAUSE: Duration = Duration::from_secs(10);

/// Who issues tokens.
pub(crate) trait Issuer: Send + Sync + 'static {
    /// Fetches a token of this kind.
    fn issue(
        &self,
        kind: TokenKind,
    ) -> Pin<Box<dyn Future<Output = Result<Issued, Error>> + Send + '_>>;
}

/// A token as it was issued.
pub(crate) struct Issued {
    pub(crate) secret: Secret,
    /// How long it is valid, counted from the request.
    pub(crate) lifetime: Duration,
}

/// The time of day; tests have their own.
#[derive(Clone)]
pub(crate) struct Clock(Arc<dyn Fn() -> SystemTime + Send + Sync>);

impl Clock {
    pub(crate) fn system() -> Self {
        Self(Arc::new(SystemTime::now))
    }

    fn now(&self) -> SystemTime {
        (self.0)()
    }
}

/// The tokens of one app.
#[derive(Clone)]
pub(crate) struct Tokens(Arc<Inner>);

struct Inner {
    issuer: Box<dyn Issuer>,
    clock: Clock,
    cache: Cache,
    flights: Flights<TokenKind, Result<Secret, Error>>,
}

impl Tokens {
    pub(crate) fn new(issuer: impl Issuer, clock: Clock) -> Self {
        let issuer = Box::new(issuer);
        Self(Arc::new(Inner { issuer, clock, cache: Cache::default(), flights: Flights::new() }))
    }

    /// A valid token: from the cache, else a new one, which all who ask meanwhile get too.
    pub(crate) async fn get(&self, kind: TokenKind) -> Result<Secret, Error> {
        if let Cached::Fresh(secret) = self.0.cache.get(kind, self.0.clock.now()) {
            return Ok(secret);
        }
        let inner = Arc::clone(&self.0);
        self.0.flights.join(kind, move || async move { inner.renew(kind).await }).await?
    }

    /// Forgets a token that turned out to be invalid, unless it was replaced meanwhile.
    pub(crate) fn reject(&self, kind: TokenKind, failed: &Secret) {
        self.0.cache.remove(kind, failed);
    }
}

impl Inner {
    async fn renew(&self, kind: TokenKind) -> Result<Secret, Error> {
        let asked = self.clock.now();
        // Who comes just after a flight has landed starts another one, which ends here.
        let old = match self.cache.get(kind, asked) {
            Cached::Fresh(secret) => return Ok(secret),
            Cached::Aging(secret) => Some(secret),
            Cached::Nothing => None,
        };
        match (self.issuer.issue(kind).await, old) {
            (Ok(issued), _) => {
                let secret = Arc::clone(&issued.secret);
                let ends = asked.checked_add(issued.lifetime).unwrap_or(asked);
                self.cache.insert(kind, issued.secret, ends);
                Ok(secret)
            }
            (Err(error), Some(old)) => {
                tracing::warn!(?kind, %error, "the token could not be renewed; the old one is used");
                self.cache.postpone(kind, &old, self.clock.now() + PAUSE);
                Ok(old)
            }
            (Err(error), None) => Err(error),
        }
    }
}

fn same(one: &Secret, other: &Secret) -> bool {
    one.expose_secret() == other.expose_secret()
}

#[cfg(test)]
mod tests;
