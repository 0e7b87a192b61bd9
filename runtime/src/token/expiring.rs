//! A token and the time at which it ends, and what stores of tokens answer.

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::SystemTime;

use secrecy::ExposeSecret;

use crate::secret::{Secret, secret};

/// Why a [`TokenCache`](crate::TokenCache) or a [`UserTokenStore`](crate::UserTokenStore) failed. It is logged, and
/// shown in errors: it must not hold tokens.
pub type StoreError = Box<dyn StdError + Send + Sync>;

/// What a [`TokenCache`](crate::TokenCache) or a [`UserTokenStore`](crate::UserTokenStore) is about to answer.
pub type StoreFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'a>>;

/// A token and the time at which it ends. `Debug` does not show the token.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use feishu_api_runtime::ExpiringToken;
///
/// let ends = SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000);
/// let token = ExpiringToken::new("t-secret", ends);
/// assert_eq!((token.expose(), token.expires_at()), ("t-secret", Some(ends)));
/// assert!(!format!("{token:?}").contains("secret"));
/// ```
#[derive(Clone)]
pub struct ExpiringToken {
    pub(super) token: Secret,
    pub(super) expires_at: Option<SystemTime>,
}

impl ExpiringToken {
    /// A token that is valid until the given time; with `None`, for an unknown time.
    pub fn new(token: impl Into<String>, expires_at: impl Into<Option<SystemTime>>) -> Self {
        Self { token: secret(token), expires_at: expires_at.into() }
    }

    /// The token itself, to be stored; not to be shown.
    pub fn expose(&self) -> &str {
        self.token.expose_secret()
    }

    /// When it ends, if that is known.
    pub fn expires_at(&self) -> Option<SystemTime> {
        self.expires_at
    }

    pub(super) fn is_valid(&self, now: SystemTime) -> bool {
        self.expires_at.is_none_or(|ends| now < ends)
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
