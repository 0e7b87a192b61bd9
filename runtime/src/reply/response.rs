//! The data of a reply with what came before it.

use reqwest::header::HeaderMap;

use crate::connection::head::Head;

/// The data of a successful reply, and what came with it.
#[derive(Debug, Clone)]
pub struct Response<R> {
    data: R,
    head: Head,
}

impl<R> Response<R> {
    pub(crate) fn new(data: R, head: Head) -> Self {
        Self { data, head }
    }

    /// The data.
    pub fn data(&self) -> &R {
        &self.data
    }

    /// The data alone.
    pub fn into_data(self) -> R {
        self.data
    }

    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.head.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// One header, if it is there and is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.header(name)
    }

    /// The id under which the platform's support finds the request.
    pub fn log_id(&self) -> Option<&str> {
        self.head.log_id()
    }
}
