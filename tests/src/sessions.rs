//! A program's own store of its users' tokens, which can be made to fail.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use feishu_api_runtime::{ExpiringToken, StoreFuture, UserTokenStore, UserTokens};

/// Tokens by user, in memory.
#[derive(Debug, Default)]
pub struct Sessions {
    tokens: Mutex<HashMap<String, UserTokens>>,
    fails: AtomicBool,
    saved: AtomicUsize,
}

impl Sessions {
    /// What a user has from now on, as if they had signed in.
    pub fn sign_in(&self, user: &str, tokens: UserTokens) {
        let mut all = self.tokens.lock().unwrap_or_else(PoisonError::into_inner);
        all.insert(user.to_owned(), tokens);
    }

    /// What a user has now: access and refresh token.
    pub fn held(&self, user: &str) -> Option<(String, String)> {
        let all = self.tokens.lock().unwrap_or_else(PoisonError::into_inner);
        let tokens = all.get(user)?;
        let refresh = tokens.refresh.as_ref().map(ExpiringToken::expose).unwrap_or_default();
        Some((tokens.access.expose().to_owned(), refresh.to_owned()))
    }

    /// Whether saving fails from now on.
    pub fn fail(&self, fails: bool) {
        self.fails.store(fails, Ordering::SeqCst);
    }

    /// How often something was saved.
    pub fn saved(&self) -> usize {
        self.saved.load(Ordering::SeqCst)
    }
}

impl UserTokenStore for Sessions {
    fn load<'a>(&'a self, user: &'a str) -> StoreFuture<'a, Option<UserTokens>> {
        Box::pin(async move {
            Ok(self.tokens.lock().unwrap_or_else(PoisonError::into_inner).get(user).cloned())
        })
    }

    fn save<'a>(&'a self, user: &'a str, tokens: &'a UserTokens) -> StoreFuture<'a, ()> {
        Box::pin(async move {
            if self.fails.load(Ordering::SeqCst) {
                // As careless as an error of a database can be.
                return Err(format!("cannot write {}", tokens.access.expose()).into());
            }
            self.saved.fetch_add(1, Ordering::SeqCst);
            self.sign_in(user, tokens.clone());
            Ok(())
        })
    }
}

/// Tokens that end after so many seconds from now on.
pub fn tokens(access: (&str, u64), refresh: (&str, u64)) -> UserTokens {
    let ends = |seconds| SystemTime::now() + Duration::from_secs(seconds);
    UserTokens {
        access: ExpiringToken::new(access.0, ends(access.1)),
        refresh: Some(ExpiringToken::new(refresh.0, ends(refresh.1))),
    }
}
