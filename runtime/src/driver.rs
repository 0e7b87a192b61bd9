//! The thread that drives connections and fetches of tokens, whatever runtime calls come from.
//!
//! Work that a tokio runtime began ends or stalls with that runtime. Connections and tokens are
//! shared by all calls of a client, which may come from any runtime, short-lived ones too: so they
//! belong to none of the callers' but to one of our own, on one thread for all clients of a process.

use std::future::{Future, pending, poll_fn};
use std::pin::pin;
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use tokio::runtime::{Builder, Handle};
use tokio::task::JoinSet;
use tracing::Instrument;
use tracing::instrument::WithSubscriber;

use crate::error::Error;
use crate::kind::Kind;

/// Waits, on whatever runtime this is awaited, and on none.
///
/// # Errors
///
/// [`Kind::Io`] if the system gives no thread for the timer.
pub async fn sleep(time: Duration) -> Result<(), Error> {
    Driver::start()?.within(async { tokio::time::sleep(time).await }).await;
    Ok(())
}

/// A handle to the thread, which runs as long as the process.
#[derive(Clone)]
pub(crate) struct Driver(Handle);

impl Driver {
    /// The driver of this process, started when it is needed first.
    ///
    /// # Errors
    ///
    /// [`Kind::Io`] if the system gives no thread.
    pub(crate) fn start() -> Result<Self, Error> {
        static RUNNING: Mutex<Option<Driver>> = Mutex::new(None);
        let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(driver) = &*running {
            return Ok(driver.clone());
        }
        let failed = |error| {
            let message = format!("the thread that drives connections cannot be started: {error}");
            Error::new(Kind::Io, message)
        };
        let runtime = Builder::new_current_thread().enable_all().build().map_err(failed)?;
        let driver = Self(runtime.handle().clone());
        let thread = thread::Builder::new().name("feishu-api".to_owned());
        thread.spawn(move || runtime.block_on(pending::<()>())).map_err(failed)?;
        Ok(running.insert(driver).clone())
    }

    /// Does work on the thread of the driver until this is dropped; none if the work panics.
    pub(crate) async fn run<F>(&self, work: F) -> Option<F::Output>
    where
        F: Future<Output: Send> + Send + 'static,
    {
        let mut tasks = JoinSet::new();
        tasks.spawn_on(work.in_current_span().with_current_subscriber(), &self.0);
        tasks.join_next().await?.ok()
    }

    /// Does work on the thread of the driver, whether or not anybody waits for it.
    pub(crate) fn spawn<F>(&self, work: F)
    where
        F: Future<Output = ()> + Send + 'static,
    {
        self.0.spawn(work.with_current_subscriber());
    }

    /// Does work on the caller's thread, with timers, files and connections of the driver: the
    /// caller may be on another runtime, or on none.
    pub(crate) async fn within<F: Future>(&self, work: F) -> F::Output {
        let mut work = pin!(work);
        poll_fn(|cx| {
            let _entered = self.0.enter();
            work.as_mut().poll(cx)
        })
        .await
    }

    /// The runtime on the thread, for work of a program that has none of its own.
    #[cfg(feature = "long-connection")]
    pub(crate) fn runtime(&self) -> &Handle {
        &self.0
    }

    /// A driver of the runtime that a test runs on.
    #[cfg(test)]
    pub(crate) fn of_test() -> Self {
        Self(Handle::current())
    }
}
