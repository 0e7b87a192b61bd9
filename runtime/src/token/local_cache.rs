//! The tokens that a client holds in its own memory, with the time from which each is renewed.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use super::expiring::ExpiringToken;
use crate::secret::{Secret, same};

/// While this much of its life remains, the platform hands out the same token again.
const RENEWED_BELOW: Duration = Duration::from_secs(30 * 60);

/// The least time between two renewals of one token.
pub(super) const PAUSE: Duration = Duration::from_secs(10);

/// Processes that share their tokens do not all renew them in the same moment.
const SPREAD: Duration = Duration::from_secs(5 * 60);

/// From how many entries on ended ones are looked for.
const MANY: usize = 1024;

pub(super) struct LocalCache(Mutex<Entries>);

struct Entries {
    by_key: HashMap<Arc<str>, Entry>,
    swept_at: usize,
}

enum Entry {
    Held {
        token: ExpiringToken,
        /// Never where nobody knows when it ends.
        renewed_from: Option<SystemTime>,
    },
    /// A token that a server refused: others may still offer it.
    Rejected(Secret),
}

/// What a client holds under a key.
pub(super) enum Lookup {
    /// A token to use.
    Fresh(Secret),
    /// A token that is still valid, but that a new one should replace.
    NeedsRefresh(ExpiringToken),
    Missing,
}

impl LocalCache {
    pub(super) fn new() -> Self {
        Self(Mutex::new(Entries { by_key: HashMap::new(), swept_at: MANY }))
    }

    pub(super) fn get(&self, key: &str, now: SystemTime) -> Lookup {
        match self.entries().by_key.get(key) {
            Some(Entry::Held { token, renewed_from }) if token.is_valid(now) => {
                if renewed_from.is_none_or(|from| now < from) {
                    Lookup::Fresh(Arc::clone(&token.token))
                } else {
                    Lookup::NeedsRefresh(token.clone())
                }
            }
            _ => Lookup::Missing,
        }
    }

    /// The token, whatever is left of its life.
    pub(super) fn held(&self, key: &str, now: SystemTime) -> Option<ExpiringToken> {
        match self.entries().by_key.get(key) {
            Some(Entry::Held { token, .. }) if token.is_valid(now) => Some(token.clone()),
            _ => None,
        }
    }

    /// Holds a token. However short its life, it is not renewed at once.
    pub(super) fn insert(&self, key: &Arc<str>, token: ExpiringToken, now: SystemTime) {
        let below = RENEWED_BELOW.saturating_sub(SPREAD.mul_f64(fastrand::f64()));
        let renewed_from = token.expires_at.map(|ends| {
            let from = ends.checked_sub(below).unwrap_or(SystemTime::UNIX_EPOCH);
            from.max(now + PAUSE)
        });
        let mut entries = self.entries();
        entries.sweep(now);
        entries.by_key.insert(Arc::clone(key), Entry::Held { token, renewed_from });
    }

    /// Drops a token if it is still the one that failed.
    pub(super) fn reject(&self, key: &Arc<str>, failed: &Secret) {
        let mut entries = self.entries();
        if let Some(Entry::Held { token, .. }) = entries.by_key.get(key)
            && same(&token.token, failed)
        {
            entries.by_key.insert(Arc::clone(key), Entry::Rejected(Arc::clone(failed)));
        }
    }

    /// Whether it is the token that was dropped.
    pub(super) fn is_rejected(&self, key: &str, token: &ExpiringToken) -> bool {
        match self.entries().by_key.get(key) {
            Some(Entry::Rejected(failed)) => same(failed, &token.token),
            _ => false,
        }
    }

    /// No panic can leave an entry half written, so a poisoned lock does no harm.
    fn entries(&self) -> MutexGuard<'_, Entries> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Entries {
    /// Forgets what has ended, whenever there are twice as many as the last time.
    fn sweep(&mut self, now: SystemTime) {
        if self.by_key.len() < self.swept_at {
            return;
        }
        self.by_key
            .retain(|_, entry| matches!(entry, Entry::Held { token, .. } if token.is_valid(now)));
        self.swept_at = MANY.max(2 * self.by_key.len());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_that_have_ended_are_forgotten() {
        let (cache, now) = (LocalCache::new(), SystemTime::now());
        for number in 0..10 * MANY {
            let ends = now + Duration::from_secs(u64::from(number % 10 == 0));
            cache.insert(&number.to_string().into(), ExpiringToken::new("t", ends), now);
        }
        assert!(cache.entries().by_key.len() < 3 * MANY);
        assert!(matches!(cache.get("0", now), Lookup::Fresh(_)));
    }

    #[test]
    fn renewals_are_spread_over_five_minutes() {
        let (cache, now) = (LocalCache::new(), SystemTime::now());
        let ends = now + Duration::from_secs(7200);
        let keys: Vec<Arc<str>> = (0..500).map(|number| number.to_string().into()).collect();
        for key in &keys {
            cache.insert(key, ExpiringToken::new("t", ends), now);
        }
        let aging = |left: u64| {
            let then = ends - Duration::from_secs(left);
            keys.iter()
                .filter(|key| matches!(cache.get(key, then), Lookup::NeedsRefresh(_)))
                .count()
        };
        assert_eq!((aging(1801), aging(1499)), (0, 500));
        assert!((100..400).contains(&aging(1650)), "{}", aging(1650));
    }
}
