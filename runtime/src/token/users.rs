//! Tokens of users: kept by the program, refreshed by the client.
//!
//! A refresh token works once. So it is used under a lease, the new tokens are saved before they
//! are used, and what could not be saved is kept as long as the process lives.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::time::timeout;

use super::expiring::{ExpiringToken, StoreError, StoreFuture};
use super::grant;
use super::server::TokenServer;
use super::user_store::{UserTokenStore, UserTokens};
use crate::error::Error;
use crate::kind::Kind;
use crate::secret::{Secret, same, scrub};

/// The users whose tokens a program stores.
pub(crate) struct Users {
    store: Option<Arc<dyn UserTokenStore>>,
    /// What the store does not know, by user.
    known: Mutex<HashMap<String, Known>>,
}

#[derive(Clone)]
enum Known {
    /// New tokens that could not be saved, and the refresh token that they cost.
    Unsaved { spent: Secret, new: UserTokens },
    /// A refresh token that the platform refused, and what it said.
    Refused { refresh: Secret, error: Error },
}

impl Users {
    pub(crate) fn new(store: Option<Arc<dyn UserTokenStore>>) -> Self {
        Self { store, known: Mutex::default() }
    }

    pub(super) async fn load(&self, user: &str, server: &TokenServer) -> Result<UserTokens, Error> {
        let loaded = self.answer(server, self.store()?.load(user)).await;
        let loaded = loaded.map_err(|error| {
            let message = format!("the tokens of user `{user}` could not be loaded: {error}");
            Error::new(Kind::Io, message)
        })?;
        loaded.ok_or_else(|| {
            let message = format!("the store has no tokens of user `{user}`, who has to sign in");
            Error::new(Kind::Auth, message)
        })
    }

    /// A new token of a user, whose refresh token nobody else uses meanwhile.
    pub(super) async fn refresh(
        &self,
        user: &str,
        server: &TokenServer,
    ) -> Result<ExpiringToken, Error> {
        let mut held = self.load(user, server).await?;
        match (self.known(user), &held.refresh) {
            (Some(Known::Unsaved { spent, new }), Some(now)) if same(&spent, &now.token) => {
                self.save(user, spent, &new, server).await?;
                if new.access.is_valid(server.clock.now()) {
                    return Ok(new.access);
                }
                held = new;
            }
            (Some(Known::Refused { refresh, error }), Some(now)) if same(&refresh, &now.token) => {
                return Err(error);
            }
            _ => {}
        }
        let refresh = match held.refresh {
            Some(refresh) if refresh.is_valid(server.clock.now()) => refresh,
            Some(_) => return Err(signed_out(user, "access and refresh token have ended")),
            None => {
                return Err(signed_out(
                    user,
                    "the access token has ended, a refresh token is lacking",
                ));
            }
        };
        match grant::by_refresh_token(&refresh, server).await {
            Ok(new) => {
                self.save(user, refresh.token, &new, server).await?;
                Ok(new.access)
            }
            Err(error) if error.kind() == Kind::UserTokenExpired => {
                self.after_refusal(user, refresh.token, error, server).await
            }
            Err(error) => Err(error),
        }
    }

    /// A token to use although the refresh token was refused: another process, which could not be
    /// known of, may have used it.
    async fn after_refusal(
        &self,
        user: &str,
        refused: Secret,
        error: Error,
        server: &TokenServer,
    ) -> Result<ExpiringToken, Error> {
        let held = self.load(user, server).await?;
        let is_new = held.refresh.is_none_or(|refresh| !same(&refresh.token, &refused));
        if is_new && held.access.is_valid(server.clock.now()) {
            return Ok(held.access);
        }
        let known = Known::Refused { refresh: refused, error: error.clone() };
        self.all_known().insert(user.to_owned(), known);
        Err(error)
    }

    async fn save(
        &self,
        user: &str,
        spent: Secret,
        new: &UserTokens,
        server: &TokenServer,
    ) -> Result<(), Error> {
        let known = Known::Unsaved { spent, new: new.clone() };
        self.all_known().insert(user.to_owned(), known);
        self.put(user, new, server).await
    }

    /// Puts new tokens into the store. Whatever else was known of the user has ended.
    pub(crate) async fn put(
        &self,
        user: &str,
        new: &UserTokens,
        server: &TokenServer,
    ) -> Result<(), Error> {
        let saved = self.answer(server, self.store()?.save(user, new)).await;
        saved.map_err(|error| {
            let secrets = [Some(&new.access), new.refresh.as_ref()];
            let secrets = secrets.into_iter().flatten().map(ExpiringToken::expose);
            let error = scrub(&error.to_string(), secrets);
            let message = format!(
                "the new tokens of user `{user}` could not be saved, and are not used before they \
                 are: {error}"
            );
            Error::new(Kind::Io, message)
        })?;
        self.all_known().remove(user);
        Ok(())
    }

    /// What the store answers, if it does so in time.
    async fn answer<T>(
        &self,
        server: &TokenServer,
        operation: StoreFuture<'_, T>,
    ) -> Result<T, StoreError> {
        let limit = server.connection.limits.attempt;
        timeout(limit, operation).await.map_err(|_| format!("no answer within {limit:?}"))?
    }

    /// Where tokens are kept; an error if the program has not said so.
    pub(crate) fn store(&self) -> Result<&dyn UserTokenStore, Error> {
        self.store.as_deref().ok_or_else(|| {
            let message = "the client has no store of users' tokens; give it one: `user_tokens` on \
                           the builder";
            Error::new(Kind::InvalidRequest, message)
        })
    }

    fn known(&self, user: &str) -> Option<Known> {
        self.all_known().get(user).cloned()
    }

    fn all_known(&self) -> MutexGuard<'_, HashMap<String, Known>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The error of a user whose tokens have all ended.
fn signed_out(user: &str, why: &str) -> Error {
    let message = format!("{why}; user `{user}` has to sign in again");
    Error::new(Kind::UserTokenExpired, message)
}
