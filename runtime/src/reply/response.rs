//! The data of a reply with its status and headers.

use reqwest::header::HeaderMap;

use crate::connection::head::Head;
use crate::record::ReadError;

/// The data of a successful reply, and what came with it.
#[derive(Debug, Clone)]
pub struct Response<R> {
    data: R,
    metadata: Metadata,
}

/// What came with the data of a reply.
#[derive(Debug, Clone)]
pub(crate) struct Metadata {
    pub(super) head: Head,
    pub(super) mismatches: Vec<ReadError>,
}

impl<R> Response<R> {
    pub(crate) fn new(data: R, metadata: Metadata) -> Self {
        Self { data, metadata }
    }

    /// The data.
    pub fn data(&self) -> &R {
        &self.data
    }

    /// The data alone.
    pub fn into_data(self) -> R {
        self.data
    }

    /// The values of the reply that are of another type than documented, each as the error that it
    /// would be if replies were read strictly. Fields are kept among the unknown fields of their
    /// object; elements of lists and entries of maps are left out.
    pub fn mismatches(&self) -> &[ReadError] {
        &self.metadata.mismatches
    }

    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.metadata.head.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.metadata.head.headers
    }

    /// One header, if it is there and is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.metadata.head.header(name)
    }

    /// The id under which the platform's support finds the request.
    pub fn log_id(&self) -> Option<&str> {
        self.metadata.head.log_id()
    }
}
