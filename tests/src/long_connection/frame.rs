//! Frames of a long connection, as the platform sees them.

use bytes::Bytes;
use prost::Message;

/// A frame.
#[derive(Clone, PartialEq, Message)]
pub(super) struct Frame {
    #[prost(uint64, required, tag = "1")]
    seq_id: u64,
    #[prost(uint64, required, tag = "2")]
    log_id: u64,
    #[prost(int32, required, tag = "3")]
    pub(super) service: i32,
    /// 0 where it is about the connection itself, 1 where it holds an event.
    #[prost(int32, required, tag = "4")]
    pub(super) method: i32,
    #[prost(message, repeated, tag = "5")]
    headers: Vec<Header>,
    #[prost(bytes = "bytes", optional, tag = "8")]
    pub(super) payload: Option<Bytes>,
}

#[derive(Clone, PartialEq, Message)]
struct Header {
    #[prost(string, required, tag = "1")]
    key: String,
    #[prost(string, required, tag = "2")]
    value: String,
}

impl Frame {
    /// What answers a ping, with the platform's wishes.
    pub(super) fn pong(config: String) -> Self {
        Self { payload: Some(config.into()), ..Self::of(0, &[("type", "pong")]) }
    }

    /// A part of an event: which one, counted from 0, and of how many.
    pub(super) fn part(id: &str, (index, count): (usize, usize), payload: Bytes) -> Self {
        let (index, count) = (index.to_string(), count.to_string());
        let headers = [
            ("type", "event"),
            ("message_id", id),
            ("sum", &count),
            ("seq", &index),
            ("trace_id", "trace-of-the-test"),
        ];
        Self { payload: Some(payload), ..Self::of(1, &headers) }
    }

    fn of(method: i32, headers: &[(&str, &str)]) -> Self {
        let header = |&(key, value): &(&str, &str)| Header { key: key.into(), value: value.into() };
        let headers = headers.iter().map(header).collect();
        Self { service: super::SERVICE, method, headers, ..Self::default() }
    }

    /// What a header says; nothing where there is none.
    pub(super) fn header(&self, key: &str) -> &str {
        let header = self.headers.iter().find(|header| header.key == key);
        header.map(|header| header.value.as_str()).unwrap_or_default()
    }
}
