//! A clock that a test moves, so that it need not wait for a token to end.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

/// A clock that is as far ahead as it was moved; clones move together.
#[derive(Debug, Clone, Default)]
pub struct Hand(Arc<AtomicU64>);

impl Hand {
    /// A clock that shows the right time.
    pub fn new() -> Self {
        Self::default()
    }

    /// Moves it on by so many seconds.
    pub fn move_on(&self, seconds: u64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }

    /// What it shows.
    pub fn now(&self) -> SystemTime {
        SystemTime::now() + Duration::from_secs(self.0.load(Ordering::SeqCst))
    }

    /// The clock as a client takes it.
    pub fn clock(&self) -> impl Fn() -> SystemTime + Send + Sync + 'static {
        let hand = self.clone();
        move || hand.now()
    }
}
