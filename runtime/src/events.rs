//! Server-sent events: one reply that comes in pieces, each of which is data of its own.

mod parser;

use std::collections::VecDeque;
use std::fmt;
use std::future::{Future, poll_fn};
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use reqwest::header::CONTENT_TYPE;

use crate::call::{Bound, Boxed};
use crate::connection::body::Body;
use crate::connection::exchange::Received;
use crate::connection::head::Head;
use crate::connection::whole::read_whole;
use crate::error::Error;
use crate::kind::Kind;
use crate::record::FieldsMut;
use crate::reply::context::{self, Incoming, Receive};
use crate::reply::data::Reply;
use crate::reply::judge::refused;
use crate::reply::parts::Parts;
use crate::request::Request;
use parser::Parser;

/// What some servers send in place of a last event.
const DONE: &str = "[DONE]";

/// A stream of events, read as they arrive. It ends after an error.
///
/// Dropping it ends the transfer and frees the connection.
pub struct Events<R> {
    source: Source,
    data: PhantomData<fn() -> R>,
}

/// The events as text, whatever they are read into.
pub(crate) struct Source {
    head: Head,
    context: context::Context,
    body: Body,
    parser: Parser,
    waiting: VecDeque<String>,
    is_over: bool,
}

impl<R: FieldsMut> Events<R> {
    /// The next event; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<R, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }
}

impl<R: FieldsMut> Stream for Events<R> {
    type Item = Result<R, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let event = ready!(self.source.poll_event(cx));
        let outcome = event.map(|event| event.and_then(Reply::read));
        self.source.is_over |= !matches!(outcome, Some(Ok(_)));
        Poll::Ready(outcome)
    }
}

impl Source {
    fn poll_event(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Reply, Error>>> {
        while !self.is_over {
            if let Some(event) = self.waiting.pop_front() {
                if event.trim() == DONE {
                    break;
                }
                return Poll::Ready(Some(self.judge(event)));
            }
            match ready!(self.body.poll_chunk(cx)) {
                Some(Ok(chunk)) => {
                    self.parser.push(&chunk, &mut self.waiting);
                    let most = self.context.connection.limits.max_reply_bytes;
                    if self.parser.held() > most {
                        let message =
                            format!("an event is larger than {most} bytes (`max_reply_bytes`)");
                        let error = Error::new(Kind::Decode, message);
                        return Poll::Ready(Some(Err(error.during(self.context.endpoint))));
                    }
                }
                Some(Err(error)) => {
                    return Poll::Ready(Some(Err(error.during(self.context.endpoint))));
                }
                None => {
                    // The last event may lack the empty line that ends it.
                    self.parser.end(&mut self.waiting);
                    if self.waiting.is_empty() {
                        break;
                    }
                }
            }
        }
        Poll::Ready(None)
    }

    /// An event is data in an envelope, or data alone.
    fn judge(&self, event: String) -> Result<Reply, Error> {
        let (context, head) = (self.context.clone(), self.head.clone());
        let parts = Parts::of(event.as_bytes(), context.envelope);
        let is_alone = parts.is_ok_and(|parts| !parts.is_envelope());
        let event = event.into();
        if is_alone {
            Ok(Reply::bare(context, head, event))
        } else {
            Reply::judge(context, head, &event)
        }
    }
}

impl Receive for Source {
    async fn receive(incoming: Incoming) -> Result<Self, Error> {
        let Incoming { mut response, context } = incoming;
        let head = Head::of(&mut response)?;
        let kind = head.header(CONTENT_TYPE.as_str()).unwrap_or_default();
        if !head.is_success() || !kind.contains("event-stream") {
            let body = read_whole(&mut response, context.connection.limits.max_reply_bytes).await?;
            return Err(refused(&context, &head, &body));
        }
        let body = Body::new(bytes::Bytes::new(), response, Arc::clone(&context.connection));
        let (parser, waiting) = (Parser::default(), VecDeque::new());
        Ok(Self { head, context, body, parser, waiting, is_over: false })
    }
}

impl Received for Source {
    fn head(&self) -> &Head {
        &self.head
    }
}

impl<R> fmt::Debug for Events<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Events").finish_non_exhaustive()
    }
}

/// A stream of events being asked for.
#[must_use = "nothing is sent until it is awaited"]
pub struct Listening<R> {
    source: Boxed<Source>,
    data: PhantomData<fn() -> R>,
}

impl Request<Bound> {
    /// Sends the request; the future gives the events that the server returns.
    pub fn events<R: FieldsMut + 'static>(self) -> Listening<R> {
        Listening { source: self.receive(), data: PhantomData }
    }
}

impl<R> Future for Listening<R> {
    type Output = Result<Events<R>, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let source = ready!(self.source.as_mut().poll(cx))?;
        Poll::Ready(Ok(Events { source, data: PhantomData }))
    }
}

impl<R> fmt::Debug for Listening<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Listening").finish_non_exhaustive()
    }
}
