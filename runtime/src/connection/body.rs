//! The body of a reply as a stream, with a time limit between pieces.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use tokio::time::{Instant, Sleep, sleep};

use super::Connection;
use super::failure::lost;
use crate::error::Error;
use crate::progress::timed_out;

/// Pieces of a body as they arrive. It ends after an error.
pub(crate) struct Body {
    first: Option<Bytes>,
    rest: Option<Pin<Box<dyn Stream<Item = reqwest::Result<Bytes>> + Send>>>,
    connection: Arc<Connection>,
    /// The generation of the connections that the reply arrives on.
    generation: u64,
    alarm: Pin<Box<Sleep>>,
    is_waiting: bool,
}

impl Body {
    /// What is left of a reply; `first` was read already.
    pub(crate) fn new(
        first: Bytes,
        response: reqwest::Response,
        connection: Arc<Connection>,
    ) -> Self {
        Self {
            first: Some(first).filter(|first| !first.is_empty()),
            rest: Some(Box::pin(response.bytes_stream())),
            alarm: Box::pin(sleep(connection.limits.attempt)),
            generation: connection.pool.generation(),
            connection,
            is_waiting: false,
        }
    }

    pub(crate) fn poll_chunk(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, Error>>> {
        if let Some(first) = self.first.take() {
            return Poll::Ready(Some(Ok(first)));
        }
        let Some(rest) = &mut self.rest else { return Poll::Ready(None) };
        let outcome = match rest.as_mut().poll_next(cx) {
            Poll::Ready(Some(Ok(chunk))) => {
                self.is_waiting = false;
                return Poll::Ready(Some(Ok(chunk)));
            }
            Poll::Ready(Some(Err(error))) => Some(Err(lost(error))),
            Poll::Ready(None) => None,
            Poll::Pending if self.is_late(cx) => {
                self.connection.pool.retire(self.generation);
                let limit = self.connection.limits.attempt;
                Some(Err(timed_out(format!("nothing arrived for {limit:?}"))))
            }
            Poll::Pending => return Poll::Pending,
        };
        // Dropping the body frees the connection at once.
        self.rest = None;
        Poll::Ready(outcome)
    }

    /// What the request was sent with.
    pub(crate) fn connection(&self) -> &Connection {
        &self.connection
    }

    pub(crate) async fn chunk(&mut self) -> Option<Result<Bytes, Error>> {
        poll_fn(|cx| self.poll_chunk(cx)).await
    }

    fn is_late(&mut self, cx: &mut Context<'_>) -> bool {
        if !self.is_waiting {
            let Some(deadline) = Instant::now().checked_add(self.connection.limits.attempt) else {
                return false;
            };
            self.alarm.as_mut().reset(deadline);
            self.is_waiting = true;
        }
        self.alarm.as_mut().poll(cx).is_ready()
    }
}
