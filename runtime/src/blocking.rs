//! Calls for programs that are not async: the same operations, waited for.
//!
//! With the feature `blocking`, everything that can be awaited can be waited for: operations,
//! [`send`](crate::Request::send), raw calls, downloads.
//!
//! ```no_run
//! use feishu_api_runtime::blocking::Wait;
//! use feishu_api_runtime::{Client, Error, Method};
//!
//! fn app_name(client: &Client) -> Result<String, Error> {
//!     let reply = client.raw(Method::Get, "/open-apis/application/v6/applications/me").wait()?;
//!     Ok(reply["app"]["app_name"].to_string())
//! }
//! ```

use std::fmt;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use futures_core::Stream;
use tokio::task::coop::poll_proceed;

use crate::driver::Driver;
use crate::error::Error;
use crate::kind::Kind;

/// What can be awaited can be waited for.
pub trait Wait<T>: IntoFuture<Output = Result<T, Error>> + Sized {
    /// Blocks this thread until the outcome is there.
    ///
    /// # Errors
    ///
    /// Those of the call, and [`Kind::InvalidRequest`] within an async task, where blocking would stall
    /// other tasks: await it there, or wait where blocking is allowed, such as in
    /// `tokio::task::spawn_blocking`.
    fn wait(self) -> Result<T, Error> {
        block_on(self.into_future())?
    }
}

impl<T, F: IntoFuture<Output = Result<T, Error>>> Wait<T> for F {}

/// A stream of pages, items, events or pieces of a file can be iterated over.
pub trait Iterate<T>: Stream<Item = Result<T, Error>> + Unpin + Sized {
    /// Iterates over what the stream gives; each step blocks this thread. Within an async task
    /// the only item is the error that says so.
    fn iterate(self) -> Iter<Self> {
        Iter { stream: Some(self) }
    }
}

impl<T, S: Stream<Item = Result<T, Error>> + Unpin> Iterate<T> for S {}

/// A stream as an iterator.
#[must_use = "iterators do nothing unless they are iterated over"]
pub struct Iter<S> {
    /// None once iterating has failed.
    stream: Option<S>,
}

impl<T, S: Stream<Item = Result<T, Error>> + Unpin> Iterator for Iter<S> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let stream = self.stream.as_mut()?;
        match block_on(poll_fn(|cx| Pin::new(&mut *stream).poll_next(cx))) {
            Ok(item) => item,
            Err(error) => {
                self.stream = None;
                Some(Err(error))
            }
        }
    }
}

impl<S> fmt::Debug for Iter<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Iter").finish_non_exhaustive()
    }
}

/// Polls the work on this thread, which sleeps in between.
fn block_on<F: Future>(work: F) -> Result<F::Output, Error> {
    if is_in_task() {
        let message = "a call cannot be waited for within an async task, beside which others would \
                       stand still; await it, or wait where blocking is allowed \
                       (`tokio::task::spawn_blocking`)";
        return Err(Error::new(Kind::InvalidRequest, message));
    }
    let driver = Driver::start()?;
    let mut work = pin!(driver.within(work));
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    loop {
        if let Poll::Ready(outcome) = work.as_mut().poll(&mut Context::from_waker(&waker)) {
            return Ok(outcome);
        }
        thread::park();
    }
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Whether a tokio task runs on this thread, which it must not block. What may block, as in
/// `spawn_blocking` and `block_in_place`, is told from tasks by having no budget of steps.
fn is_in_task() -> bool {
    let mut cx = Context::from_waker(Waker::noop());
    // A budget is counted in a byte.
    (0..=u8::MAX).any(|_| match poll_proceed(&mut cx) {
        Poll::Ready(step) => {
            step.made_progress();
            false
        }
        Poll::Pending => true,
    })
}

#[cfg(test)]
mod tests {
    use std::future::ready;

    use super::*;

    #[test]
    fn outcomes_are_waited_for() {
        assert_eq!(ready(Ok::<_, Error>(7)).wait().unwrap(), 7);
        let late = async {
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
            Err::<(), _>(Error::transport("no"))
        };
        assert_eq!(late.wait().unwrap_err().kind(), Kind::Transport);
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn waiting_within_a_task_is_an_error_where_blocking_is_not_allowed() {
        let refused = |outcome: Result<u8, Error>| {
            let error = outcome.unwrap_err();
            assert_eq!(error.kind(), Kind::InvalidRequest);
            assert!(error.message().contains("await it"), "{error}");
        };
        refused(ready(Ok(7)).wait());
        tokio::spawn(async move { refused(ready(Ok(7)).wait()) }).await.unwrap();
        assert_eq!(tokio::task::block_in_place(|| ready(Ok::<_, Error>(7)).wait()).unwrap(), 7);
        let blocking = tokio::task::spawn_blocking(|| ready(Ok::<_, Error>(7)).wait());
        assert_eq!(blocking.await.unwrap().unwrap(), 7);
        // The task goes on.
        tokio::task::yield_now().await;
    }
}
