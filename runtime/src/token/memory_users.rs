//! Tokens of users in memory.

use std::collections::HashMap;
use std::fmt;
use std::future::ready;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::expiring::StoreFuture;
use super::user_store::{UserTokenStore, UserTokens};

/// Keeps the tokens of users as long as the process lives; clones share what they hold.
///
/// For tests, and for programs whose users may sign in again each time. Refresh tokens that are to
/// outlive the process need a [`UserTokenStore`] that writes them down.
#[derive(Clone, Default)]
pub struct MemoryUserTokens(Arc<Mutex<HashMap<String, UserTokens>>>);

impl MemoryUserTokens {
    /// Each entry is replaced as a whole, so a poisoned lock does no harm.
    fn users(&self) -> MutexGuard<'_, HashMap<String, UserTokens>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl UserTokenStore for MemoryUserTokens {
    fn load<'a>(&'a self, user: &'a str) -> StoreFuture<'a, Option<UserTokens>> {
        Box::pin(ready(Ok(self.users().get(user).cloned())))
    }

    fn save<'a>(&'a self, user: &'a str, tokens: &'a UserTokens) -> StoreFuture<'a, ()> {
        self.users().insert(user.to_owned(), tokens.clone());
        Box::pin(ready(Ok(())))
    }
}

/// Shows how many users there are.
impl fmt::Debug for MemoryUserTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryUserTokens").field("users", &self.users().len()).finish()
    }
}
