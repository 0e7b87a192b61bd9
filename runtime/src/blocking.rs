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
use std::pin::Pin;
use std::sync::OnceLock;

use futures_core::Stream;
use tokio::runtime::{Builder, Handle, Runtime};

use crate::error::Error;
use crate::kind::Kind;

/// What can be awaited can be waited for.
pub trait Wait<T>: IntoFuture<Output = Result<T, Error>> + Sized {
    /// Blocks this thread until the outcome is there.
    ///
    /// # Errors
    ///
    /// Those of the call, and [`Kind::InvalidRequest`] within an async program, whose other tasks
    /// would stand still: there it has to be awaited, or waited for on a thread of its own.
    fn wait(self) -> Result<T, Error> {
        runtime()?.block_on(self.into_future())
    }
}

impl<T, F: IntoFuture<Output = Result<T, Error>>> Wait<T> for F {}

/// A stream of pages, items, events or pieces of a file can be iterated over.
pub trait Iterate<T>: Stream<Item = Result<T, Error>> + Unpin + Sized {
    /// Iterates over what the stream gives; each step blocks this thread. Within an async program
    /// the only item is the error that says so.
    fn iterate(self) -> Iter<Self> {
        Iter { stream: Some(self) }
    }
}

impl<T, S: Stream<Item = Result<T, Error>> + Unpin> Iterate<T> for S {}

/// A stream as an iterator.
#[must_use = "iterators do nothing unless they are iterated over"]
pub struct Iter<S> {
    /// Gone when iterating over it is not possible.
    stream: Option<S>,
}

impl<T, S: Stream<Item = Result<T, Error>> + Unpin> Iterator for Iter<S> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let stream = self.stream.as_mut()?;
        match runtime() {
            Ok(runtime) => runtime.block_on(poll_fn(|cx| Pin::new(&mut *stream).poll_next(cx))),
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

/// What waits: one runtime for the whole program, whose one thread keeps connections alive between
/// calls and renews tokens.
fn runtime() -> Result<&'static Runtime, Error> {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    if Handle::try_current().is_ok() {
        let message = "a call cannot be waited for within an async program, whose other tasks would \
                       stand still; await it, or wait on a thread of its own (`std::thread::spawn`)";
        return Err(Error::new(Kind::InvalidRequest, message));
    }
    if let Some(runtime) = RUNTIME.get() {
        return Ok(runtime);
    }
    let mut builder = Builder::new_multi_thread();
    let runtime = builder.worker_threads(1).thread_name("feishu-api").enable_all().build();
    let runtime = runtime.map_err(|error| {
        Error::new(Kind::Io, format!("no thread can be started to wait with: {error}"))
    })?;
    // Another thread may have been faster; its runtime is as good.
    Ok(RUNTIME.get_or_init(|| runtime))
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

    #[tokio::test]
    async fn waiting_within_an_async_program_is_an_error() {
        let error = ready(Ok(7)).wait().unwrap_err();
        assert_eq!(error.kind(), Kind::InvalidRequest);
        assert!(error.message().contains("await it"), "{error}");
    }
}
