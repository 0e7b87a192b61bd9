//! Single flight: many callers who need the same thing at once share one piece of work.

use std::collections::HashMap;
use std::future::Future;
use std::hash::Hash;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;

use crate::driver::Driver;
use crate::error::Error;
use crate::kind::Kind;

/// Work under way, by key.
///
/// The work belongs to none of the callers: it goes on when the one who started it is cancelled, and
/// when the runtime that it came from stands still.
pub(super) struct SingleFlight<K, V> {
    under_way: Arc<Mutex<HashMap<K, Outcome<V>>>>,
    driver: Driver,
}

/// The outcome of work under way, once it has one.
type Outcome<V> = watch::Receiver<Option<V>>;

impl<K, V> SingleFlight<K, V>
where
    K: Clone + Eq + Hash + Send + 'static,
    V: Clone + Send + Sync + 'static,
{
    pub(super) fn new(driver: Driver) -> Self {
        Self { under_way: Arc::default(), driver }
    }

    /// The outcome of the work under this key, which is started unless it is under way.
    pub(super) async fn join<F>(&self, key: K, work: impl FnOnce() -> F) -> Result<V, Error>
    where
        F: Future<Output = V> + Send + 'static,
    {
        let mut outcome = self.begin(key, work);
        // Work that panics has no outcome.
        let value = outcome.wait_for(Option::is_some).await.ok().and_then(|value| value.clone());
        value.ok_or_else(|| Error::new(Kind::Transport, "fetching the token was interrupted"))
    }

    /// Starts the work under this key, unless it is under way.
    pub(super) fn start<F>(&self, key: K, work: impl FnOnce() -> F)
    where
        F: Future<Output = V> + Send + 'static,
    {
        drop(self.begin(key, work));
    }

    fn begin<F>(&self, key: K, work: impl FnOnce() -> F) -> Outcome<V>
    where
        F: Future<Output = V> + Send + 'static,
    {
        let mut under_way = lock(&self.under_way);
        if let Some(outcome) = under_way.get(&key).filter(|outcome| outcome.has_changed().is_ok()) {
            return outcome.clone();
        }
        let (sender, outcome) = watch::channel(None);
        under_way.insert(key.clone(), outcome.clone());
        let (work, all) = (work(), Arc::clone(&self.under_way));
        self.driver.spawn(async move {
            let value = work.await;
            lock(&all).remove(&key);
            sender.send_replace(Some(value));
        });
        outcome
    }
}

#[cfg(test)]
impl<K, V> SingleFlight<K, V> {
    pub(super) fn is_empty(&self) -> bool {
        lock(&self.under_way).is_empty()
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
