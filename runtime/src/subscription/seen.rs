//! Which events were handled already: the platform delivers what it has no answer to again.

use std::collections::{HashSet, VecDeque};
use std::fmt;
use std::future::ready;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::token::expiring::StoreFuture;

/// Remembers events by their ids, so that each is handled once, however often it is delivered.
///
/// [`RecentEvents`] remembers them in memory, which is enough for one process. Several share
/// [`RedisCache`](https://docs.rs/feishu-api-runtime/latest/feishu_api_runtime/struct.RedisCache.html),
/// with the feature `redis`. While a memory fails, or does not answer within a second, events are
/// handled all the same, perhaps twice.
pub trait SeenEvents: Send + Sync + 'static {
    /// Remembers an event; whether nobody has done so before.
    fn remember<'a>(&'a self, event_id: &'a str) -> StoreFuture<'a, bool>;

    /// Forgets an event whose handling failed, so that it is handled when it is delivered again.
    fn forget<'a>(&'a self, event_id: &'a str) -> StoreFuture<'a, ()>;
}

/// Remembers the last events that came, in memory.
pub struct RecentEvents {
    most: usize,
    ids: Mutex<Ids>,
}

#[derive(Default)]
struct Ids {
    known: HashSet<String>,
    /// In the order in which they came. What was forgotten since may stand here as well.
    order: VecDeque<String>,
}

impl RecentEvents {
    /// Remembers so many events, each with about a hundred bytes.
    pub fn new(most: usize) -> Self {
        Self { most, ids: Mutex::default() }
    }

    /// No panic can leave it half written, so a poisoned lock does no harm.
    fn ids(&self) -> MutexGuard<'_, Ids> {
        self.ids.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Remembers 100,000 events.
impl Default for RecentEvents {
    fn default() -> Self {
        Self::new(100_000)
    }
}

impl SeenEvents for RecentEvents {
    fn remember<'a>(&'a self, event_id: &'a str) -> StoreFuture<'a, bool> {
        let mut ids = self.ids();
        let is_new = ids.known.insert(event_id.to_owned());
        if is_new {
            ids.order.push_back(event_id.to_owned());
        }
        while ids.order.len() > self.most {
            if let Some(oldest) = ids.order.pop_front() {
                ids.known.remove(&oldest);
            }
        }
        Box::pin(ready(Ok(is_new)))
    }

    fn forget<'a>(&'a self, event_id: &'a str) -> StoreFuture<'a, ()> {
        let mut ids = self.ids();
        if ids.known.remove(event_id) {
            ids.order.retain(|known| known != event_id);
        }
        Box::pin(ready(Ok(())))
    }
}

impl fmt::Debug for RecentEvents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecentEvents").field("most", &self.most).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_last_events_are_remembered_and_no_more() {
        let seen = RecentEvents::new(2);
        for (event, is_new) in [("a", true), ("a", false), ("b", true), ("c", true), ("a", true)] {
            assert_eq!(seen.remember(event).await.unwrap(), is_new, "{event}");
        }
        assert!(!seen.remember("c").await.unwrap());
        let ids = seen.ids();
        assert_eq!((ids.known.len(), ids.order.len()), (2, 2));
    }

    #[tokio::test]
    async fn what_is_forgotten_is_new_again() {
        let seen = RecentEvents::new(2);
        assert!(seen.remember("a").await.unwrap());
        seen.forget("a").await.unwrap();
        seen.forget("never seen").await.unwrap();
        for (event, is_new) in [("a", true), ("b", true), ("a", false)] {
            assert_eq!(seen.remember(event).await.unwrap(), is_new, "{event}");
        }
    }
}
