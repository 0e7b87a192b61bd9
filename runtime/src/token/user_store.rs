//! Where a program keeps the tokens of its users.

use std::sync::Arc;

use super::expiring::{ExpiringToken, StoreFuture};

/// The tokens of a user who signed in. `Debug` does not show them.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use feishu_api_runtime::{ExpiringToken, UserTokens};
///
/// // From the reply to the sign-in: expires_in and refresh_token_expires_in are seconds.
/// let now = SystemTime::now();
/// let tokens = UserTokens {
///     access: ExpiringToken::new("u-secret", now + Duration::from_secs(7200)),
///     refresh: Some(ExpiringToken::new("r-secret", now + Duration::from_secs(604_800))),
/// };
/// assert!(!format!("{tokens:?}").contains("secret"));
/// ```
#[derive(Debug, Clone)]
pub struct UserTokens {
    /// The `user_access_token`.
    pub access: ExpiringToken,
    /// The `refresh_token`, which works once, and may live for a time that nobody knows; none if the user did not grant `offline_access`, and
    /// has to sign in again when the access token ends.
    pub refresh: Option<ExpiringToken>,
}

/// Where a program keeps the tokens of its users.
///
/// Users are named by whatever the program finds them by, such as their `open_id`. A store that
/// several processes share needs a shared [`TokenCache`](crate::TokenCache) too, whose leases keep
/// them from using one refresh token twice.
///
/// ```
/// use std::collections::HashMap;
/// use std::sync::Mutex;
/// use feishu_api_runtime::{StoreFuture, UserTokenStore, UserTokens};
///
/// #[derive(Default)]
/// struct Sessions(Mutex<HashMap<String, UserTokens>>);
///
/// impl UserTokenStore for Sessions {
///     fn load<'a>(&'a self, user: &'a str) -> StoreFuture<'a, Option<UserTokens>> {
///         Box::pin(async move { Ok(self.0.lock().unwrap().get(user).cloned()) })
///     }
///     fn save<'a>(&'a self, user: &'a str, tokens: &'a UserTokens) -> StoreFuture<'a, ()> {
///         Box::pin(async move {
///             self.0.lock().unwrap().insert(user.to_owned(), tokens.clone());
///             Ok(())
///         })
///     }
/// }
/// ```
pub trait UserTokenStore: Send + Sync + 'static {
    /// The tokens of a user that were saved last; none if there are none.
    fn load<'a>(&'a self, user: &'a str) -> StoreFuture<'a, Option<UserTokens>>;

    /// Keeps the tokens of a user in place of the ones before, which no longer work.
    fn save<'a>(&'a self, user: &'a str, tokens: &'a UserTokens) -> StoreFuture<'a, ()>;
}

impl<T: UserTokenStore + ?Sized> UserTokenStore for Arc<T> {
    fn load<'a>(&'a self, user: &'a str) -> StoreFuture<'a, Option<UserTokens>> {
        (**self).load(user)
    }

    fn save<'a>(&'a self, user: &'a str, tokens: &'a UserTokens) -> StoreFuture<'a, ()> {
        (**self).save(user, tokens)
    }
}
