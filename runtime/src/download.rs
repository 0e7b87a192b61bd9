//! Files that an endpoint returns, streamed.

mod fetch;
mod name;
mod range;
mod save;

pub use range::ContentRange;

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use reqwest::header::{CONTENT_DISPOSITION, CONTENT_RANGE, CONTENT_TYPE};

use crate::call::{Bound, Boxed};
use crate::connection::body::Body;
use crate::connection::exchange::Received;
use crate::connection::failure::lost;
use crate::connection::head::Head;
use crate::connection::whole::{as_text, read_whole};
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::kind::Kind;
use crate::reply::context::{Incoming, Receive};
use crate::reply::judge::refused;
use crate::reply::parts::Parts;
use crate::request::Request;

/// No error reply is larger than this.
const LARGEST_ERROR: usize = 64 << 10;

/// A file that an endpoint returns, read as it arrives.
///
/// Dropping it ends the transfer and frees the connection. As a [`Stream`] it gives the pieces.
pub struct Download {
    head: Head,
    name: Option<String>,
    length: Option<u64>,
    most_in_memory: usize,
    endpoint: Option<&'static Endpoint>,
    body: Body,
}

impl Download {
    /// The file name that the server gives, without folders and whatever no file system takes.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The content type.
    pub fn content_type(&self) -> Option<&str> {
        self.head.header(CONTENT_TYPE.as_str())
    }

    /// The number of bytes, if the server says it.
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// Which bytes of the file these are, if only some of them were asked for and are sent.
    pub fn range(&self) -> Option<ContentRange> {
        range::of(self.head.header(CONTENT_RANGE.as_str())?)
    }

    /// The HTTP status: 206 for a part of the file.
    pub fn status(&self) -> u16 {
        self.head.status
    }

    /// One header, if it is there and is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.header(name)
    }

    /// The next piece; `None` at the end.
    ///
    /// # Errors
    ///
    /// [`Kind::Transport`] if the connection breaks, [`Kind::Timeout`] if nothing arrives for as
    /// long as one attempt may take.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        let endpoint = self.endpoint;
        self.body.chunk().await.transpose().map_err(|error| error.during(endpoint))
    }

    /// The whole file in memory.
    ///
    /// # Errors
    ///
    /// Those of [`chunk`](Self::chunk), and [`Kind::Decode`] if it is larger than the client's
    /// `max_reply_bytes`; [`save`](Self::save) has no such limit.
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        let mut whole = BytesMut::new();
        while let Some(chunk) = self.chunk().await? {
            if whole.len().saturating_add(chunk.len()) > self.most_in_memory {
                let message = format!(
                    "the file is larger than {} bytes (`max_reply_bytes`)",
                    self.most_in_memory
                );
                return Err(Error::new(Kind::Decode, message).during(self.endpoint));
            }
            whole.extend_from_slice(&chunk);
        }
        Ok(whole.freeze())
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let endpoint = self.endpoint;
        self.body
            .poll_chunk(cx)
            .map(|chunk| chunk.map(|chunk| chunk.map_err(|e| e.during(endpoint))))
    }
}

impl Receive for Download {
    async fn receive(incoming: Incoming) -> Result<Self, Error> {
        let Incoming { mut response, context } = incoming;
        let head = Head::of(&mut response)?;
        if !head.is_success() {
            let body = read_whole(&mut response, context.connection.limits.max_reply_bytes).await?;
            return Err(refused(&context, &head, &body));
        }
        let length = response.content_length();
        let mut first = BytesMut::new();
        if head.may_be_error(length) {
            let is_whole = read_some(&mut response, &mut first).await?;
            let text = as_text(&first.clone().freeze());
            if is_whole && Parts::of_any(&text, context.envelope).reports_failure() {
                return Err(refused(&context, &head, &text));
            }
        }
        let disposition = head.headers.get(CONTENT_DISPOSITION);
        Ok(Self {
            name: disposition.and_then(|value| name::of(value.as_bytes())),
            length,
            most_in_memory: context.connection.limits.max_reply_bytes,
            endpoint: context.endpoint,
            body: Body::new(first.freeze(), response, context.connection),
            head,
        })
    }
}

impl Received for Download {
    fn head(&self) -> &Head {
        &self.head
    }
}

impl Head {
    /// Errors are small pieces of JSON that have no file name.
    fn may_be_error(&self, length: Option<u64>) -> bool {
        let is_json = self.header(CONTENT_TYPE.as_str()).is_none_or(|kind| kind.contains("json"));
        let is_small = length.is_none_or(|length| length <= LARGEST_ERROR as u64);
        is_json && is_small && !self.headers.contains_key(CONTENT_DISPOSITION)
    }
}

/// Reads up to the size of the largest error; whether that was all.
async fn read_some(response: &mut reqwest::Response, first: &mut BytesMut) -> Result<bool, Error> {
    while let Some(chunk) = response.chunk().await.map_err(lost)? {
        first.extend_from_slice(&chunk);
        if first.len() > LARGEST_ERROR {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Shows name, content type and length.
impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("name", &self.name)
            .field("content_type", &self.content_type())
            .field("length", &self.length)
            .finish_non_exhaustive()
    }
}

/// A download being asked for; gives the file as soon as the server starts to send it.
#[must_use = "nothing is sent until it is awaited"]
pub struct Downloading(Boxed<Download>);

impl Request<Bound> {
    /// Sends the request; the future gives the file that the server returns.
    pub fn download(self) -> Downloading {
        Downloading(self.receive())
    }
}

impl Future for Downloading {
    type Output = Result<Download, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.0.as_mut().poll(cx)
    }
}

impl fmt::Debug for Downloading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Downloading").finish_non_exhaustive()
    }
}
