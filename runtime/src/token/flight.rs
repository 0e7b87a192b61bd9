//! Single flight: many callers who need the same thing at once share one piece of work.

use std::collections::HashMap;
use std::future::Future;
use std::hash::Hash;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;

use crate::error::{Error, Kind};

/// Work under way, by key.
///
/// The work runs in a task of its own: it goes on when the caller who started it is cancelled.
pub(super) struct Flights<K, V>(Arc<Mutex<HashMap<K, Landing<V>>>>);

type Landing<V> = watch::Receiver<Option<V>>;

impl<K, V> Flights<K, V>
where
    K: Clone + Eq + Hash + Send + 'static,
    V: Clone + Send + Sync + 'static,
{
    pub(super) fn new() -> Self {
        Self(Arc::default())
    }

    /// The outcome of the work under this key: of the flight under way, else of a new one.
    pub(super) async fn join<F>(&self, key: K, work: impl FnOnce() -> F + Clone) -> Result<V, Error>
    where
        F: Future<Output = V> + Send + 'static,
    {
        // A flight ends without landing when the runtime that carried it shuts down. The next one
        // is carried by the runtime of this caller, so one repetition is enough.
        for _ in 0..2 {
            let mut landing = self.board(key.clone(), work.clone());
            if let Ok(outcome) = landing.wait_for(Option::is_some).await
                && let Some(value) = outcome.clone()
            {
                return Ok(value);
            }
        }
        Err(Error::new(Kind::Transport, "fetching the token was interrupted"))
    }

    /// Starts the work under this key, unless it is under way.
    pub(super) fn start<F>(&self, key: K, work: impl FnOnce() -> F)
    where
        F: Future<Output = V> + Send + 'static,
    {
        drop(self.board(key, work));
    }

    fn board<F>(&self, key: K, work: impl FnOnce() -> F) -> Landing<V>
    where
        F: Future<Output = V> + Send + 'static,
    {
        let mut flights = lock(&self.0);
        if let Some(landing) = flights.get(&key).filter(|landing| landing.has_changed().is_ok()) {
            return landing.clone();
        }
        let (sender, landing) = watch::channel(None);
        flights.insert(key.clone(), landing.clone());
        let (work, flights) = (work(), Arc::clone(&self.0));
        tokio::spawn(async move {
            let outcome = work.await;
            lock(&flights).remove(&key);
            sender.send_replace(Some(outcome));
        });
        landing
    }
}

#[cfg(test)]
impl<K, V> Flights<K, V> {
    pub(super) fn is_empty(&self) -> bool {
        lock(&self.0).is_empty()
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
