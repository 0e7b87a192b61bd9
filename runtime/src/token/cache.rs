//! Tokens in memory, with the time at which they end.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use super::{RENEWED_BELOW, same};
use crate::endpoint::TokenKind;
use crate::identity::Secret;

#[derive(Default)]
pub(super) struct Cache(Mutex<HashMap<TokenKind, Entry>>);

struct Entry {
    secret: Secret,
    ends: SystemTime,
    renewed_from: SystemTime,
}

/// What the cache holds.
pub(super) enum Cached {
    /// A token to use.
    Fresh(Secret),
    /// A token that is still valid, but that a new one should replace.
    Aging(Secret),
    Nothing,
}

impl Cache {
    pub(super) fn get(&self, kind: TokenKind, now: SystemTime) -> Cached {
        match self.entries().get(&kind) {
            Some(entry) if now < entry.renewed_from && now < entry.ends => {
                Cached::Fresh(entry.secret.clone())
            }
            Some(entry) if now < entry.ends => Cached::Aging(entry.secret.clone()),
            _ => Cached::Nothing,
        }
    }

    pub(super) fn insert(&self, kind: TokenKind, secret: Secret, ends: SystemTime) {
        let renewed_from = ends.checked_sub(RENEWED_BELOW).unwrap_or(SystemTime::UNIX_EPOCH);
        self.entries().insert(kind, Entry { secret, ends, renewed_from });
    }

    /// Keeps using a token that could not be renewed until the given time.
    pub(super) fn postpone(&self, kind: TokenKind, held: &Secret, until: SystemTime) {
        if let Some(entry) = self.entries().get_mut(&kind).filter(|entry| same(&entry.secret, held))
        {
            entry.renewed_from = until;
        }
    }

    /// Removes a token if it is still the one that failed.
    pub(super) fn remove(&self, kind: TokenKind, failed: &Secret) {
        let mut entries = self.entries();
        if entries.get(&kind).is_some_and(|entry| same(&entry.secret, failed)) {
            entries.remove(&kind);
        }
    }

    /// No panic can leave an entry half written, so a poisoned lock does no harm.
    fn entries(&self) -> MutexGuard<'_, HashMap<TokenKind, Entry>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
