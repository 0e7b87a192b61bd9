//! The tokens of one app and of those it calls for.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::cache::TokenCache;
use super::clock::Clock;
use super::expiring::ExpiringToken;
use super::key::{Subject, Wanted};
use super::local_cache::{LocalCache, Lookup};
use super::shared_cache::{LeaseOutcome, SharedCache};
use super::single_flight::SingleFlight;
use crate::driver::Driver;
use crate::error::Error;
use crate::kind::Kind;
use crate::secret::Secret;

/// How often to look whether another client has fetched a token.
const POLL: Duration = Duration::from_millis(40);

/// How long another client may take to fetch a token, as long as it extends its lease.
const FETCH_TIMEOUT: Duration = Duration::from_secs(120);

/// A token on its way.
pub(crate) type Issuing<'a, T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send + 'a>>;

type Renewal = Issuing<'static, Secret>;

/// Who issues tokens.
pub(crate) trait Issuer: Send + Sync + 'static {
    /// Gets a new token.
    fn issue<'a>(&'a self, wanted: &'a Wanted, tokens: &'a Tokens) -> Issuing<'a, ExpiringToken>;

    /// The token of a user as the program stores it.
    fn stored<'a>(&'a self, user: &'a str) -> Issuing<'a, ExpiringToken>;
}

/// The tokens of one app and of those it calls for.
#[derive(Clone)]
pub(crate) struct Tokens(Arc<Inner>);

struct Inner {
    issuer: Box<dyn Issuer>,
    clock: Clock,
    local: LocalCache,
    shared: SharedCache,
    fetches: SingleFlight<Arc<str>, Result<Secret, Error>>,
}

impl Tokens {
    pub(crate) fn new(
        issuer: impl Issuer,
        clock: Clock,
        cache: Option<Arc<dyn TokenCache>>,
        driver: Driver,
    ) -> Self {
        let issuer = Box::new(issuer);
        let (local, shared) = (LocalCache::new(), SharedCache::new(cache));
        Self(Arc::new(Inner { issuer, clock, local, shared, fetches: SingleFlight::new(driver) }))
    }

    /// A valid token: from memory, else a new one, which all who ask meanwhile get too. One that is
    /// about to end is renewed while it is used.
    pub(crate) async fn get(&self, wanted: &Arc<Wanted>) -> Result<Secret, Error> {
        match self.0.local.get(&wanted.key, self.0.clock.now()) {
            Lookup::Fresh(secret) => Ok(secret),
            Lookup::NeedsRefresh(old) => {
                self.0.fetches.start(Arc::clone(&wanted.key), self.renewal(wanted));
                Ok(old.token)
            }
            Lookup::Missing => self.fetch(wanted).await,
        }
    }

    /// A valid token that is not about to end, as far as one can be had: for what can be sent once.
    pub(crate) async fn get_lasting(&self, wanted: &Arc<Wanted>) -> Result<Secret, Error> {
        match self.0.local.get(&wanted.key, self.0.clock.now()) {
            Lookup::Fresh(secret) => Ok(secret),
            Lookup::NeedsRefresh(_) | Lookup::Missing => self.fetch(wanted).await,
        }
    }

    /// Forgets a token that turned out to be invalid, unless it was replaced meanwhile.
    pub(crate) fn reject(&self, wanted: &Wanted, failed: &Secret) {
        self.0.local.reject(&wanted.key, failed);
    }

    /// Uses a token that was issued otherwise from now on, in place of any that is in memory.
    pub(crate) fn adopt(&self, wanted: &Wanted, token: ExpiringToken) {
        self.0.local.insert(&wanted.key, token, self.0.clock.now());
    }

    /// Keeps for so long what was handed in rather than issued.
    pub(super) async fn keep(&self, key: &Arc<str>, secret: Secret, life: Duration) {
        let now = self.0.clock.now();
        let token = ExpiringToken { token: secret, expires_at: Some(now + life) };
        self.0.local.insert(key, token.clone(), now);
        self.0.shared.put(key, &token).await;
    }

    /// The newest of what was handed in, here or elsewhere.
    pub(crate) async fn kept(&self, key: &Arc<str>) -> Option<Secret> {
        let Inner { local, shared, clock, .. } = &*self.0;
        let now = clock.now();
        let elsewhere = shared.get(key).await.filter(|token| token.is_valid(now));
        let all = local.held(key, now).into_iter().chain(elsewhere);
        let newest = all.max_by_key(ExpiringToken::expires_at)?;
        local.insert(key, newest.clone(), now);
        Some(newest.token)
    }

    async fn fetch(&self, wanted: &Arc<Wanted>) -> Result<Secret, Error> {
        self.0.fetches.join(Arc::clone(&wanted.key), self.renewal(wanted)).await?
    }

    /// The work that gets a new token; begun once for all who want it.
    fn renewal(&self, wanted: &Arc<Wanted>) -> impl FnOnce() -> Renewal {
        let (tokens, wanted) = (self.clone(), Arc::clone(wanted));
        || Box::pin(async move { tokens.renew(&wanted).await })
    }

    async fn renew(&self, wanted: &Wanted) -> Result<Secret, Error> {
        let Inner { local, clock, .. } = &*self.0;
        // Whoever asks just after a fetch has ended starts another one, which ends here.
        let old = match local.get(&wanted.key, clock.now()) {
            Lookup::Fresh(secret) => return Ok(secret),
            Lookup::NeedsRefresh(old) => Some(old),
            Lookup::Missing => None,
        };
        let new = match (self.replace(wanted, old.as_ref()).await, old) {
            (Ok(new), _) => new,
            (Err(error), Some(old)) => {
                tracing::warn!(kind = ?wanted.kind, %error, "the token could not be renewed; the old one is used");
                if local.is_rejected(&wanted.key, &old) {
                    return Err(error);
                }
                old
            }
            (Err(error), None) => return Err(error),
        };
        let secret = Arc::clone(&new.token);
        local.insert(&wanted.key, new, clock.now());
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
                (LeaseOutcome::Held(lease), _) => break lease,
                (LeaseOutcome::Unavailable, _) => return self.issue(wanted).await,
                (LeaseOutcome::Taken, Some(old)) => return Ok(old.clone()),
                (LeaseOutcome::Taken, None) => sleep(POLL.mul_f64(0.5 + fastrand::f64())).await,
            }
            if let Some(found) = self.find(wanted, old).await? {
                return Ok(found);
            }
            if since.elapsed() > FETCH_TIMEOUT {
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
        let issued = self.issue(wanted).await?;
        if !matches!(wanted.subject, Subject::User(_)) {
            self.0.shared.put(&wanted.key, &issued).await;
        }
        Ok(issued)
    }

    async fn issue(&self, wanted: &Wanted) -> Result<ExpiringToken, Error> {
        self.0.issuer.issue(wanted, self).await.map_err(as_token_failure)
    }

    /// A valid token that somebody else has fetched, later than the old one.
    async fn find(
        &self,
        wanted: &Wanted,
        old: Option<&ExpiringToken>,
    ) -> Result<Option<ExpiringToken>, Error> {
        let Inner { local, clock, shared, issuer, .. } = &*self.0;
        let found = match &wanted.subject {
            Subject::User(user) => {
                let stored = issuer.stored(user).await?;
                Some(stored).filter(|stored| !local.is_rejected(&wanted.key, stored))
            }
            Subject::Own | Subject::Tenant(_) => match shared.get(&wanted.key).await {
                Some(failed) if local.is_rejected(&wanted.key, &failed) => {
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

/// The failure of a request for a token, which must not look like one of the call that needs it.
fn as_token_failure(error: Error) -> Error {
    let speaks_of_endpoint = matches!(
        error.kind(),
        Kind::InvalidRequest
            | Kind::InvalidToken
            | Kind::Permission
            | Kind::NotFound
            | Kind::Conflict
            | Kind::Decode
    );
    if error.status().is_none() || !speaks_of_endpoint {
        return error;
    }
    error.amended(|report| report.kind = Kind::TokenRequest)
}

#[cfg(test)]
mod tests;
