//! Frames: what travels over a long connection, in the form of protocol buffers.

use std::time::Duration;

use bytes::Bytes;
use prost::Message;

/// A frame.
#[derive(Clone, PartialEq, Message)]
pub(super) struct Frame {
    #[prost(uint64, required, tag = "1")]
    pub(super) seq_id: u64,
    #[prost(uint64, required, tag = "2")]
    pub(super) log_id: u64,
    #[prost(int32, required, tag = "3")]
    pub(super) service: i32,
    /// [`CONTROL`] or [`DATA`].
    #[prost(int32, required, tag = "4")]
    pub(super) method: i32,
    #[prost(message, repeated, tag = "5")]
    pub(super) headers: Vec<Header>,
    #[prost(string, optional, tag = "6")]
    pub(super) payload_encoding: Option<String>,
    #[prost(string, optional, tag = "7")]
    pub(super) payload_type: Option<String>,
    #[prost(bytes = "bytes", optional, tag = "8")]
    pub(super) payload: Option<Bytes>,
    #[prost(string, optional, tag = "9")]
    pub(super) log_id_new: Option<String>,
}

/// Something that is said of a frame.
#[derive(Clone, PartialEq, Message)]
pub(super) struct Header {
    #[prost(string, required, tag = "1")]
    pub(super) key: String,
    #[prost(string, required, tag = "2")]
    pub(super) value: String,
}

/// A frame about the connection itself.
pub(super) const CONTROL: i32 = 0;

/// A frame with an event, or with a part of one.
pub(super) const DATA: i32 = 1;

impl Frame {
    /// Asks for a sign of life.
    pub(super) fn ping(service: i32) -> Self {
        let headers = vec![Header { key: "type".to_owned(), value: "ping".to_owned() }];
        Self { service, method: CONTROL, headers, ..Self::default() }
    }

    /// What a header says; nothing where there is none.
    pub(super) fn header(&self, key: &str) -> &str {
        let header = self.headers.iter().find(|header| header.key == key);
        header.map(|header| header.value.as_str()).unwrap_or_default()
    }

    /// A header that is a number; 0 where it is none.
    pub(super) fn number(&self, key: &str) -> usize {
        self.header(key).parse().unwrap_or_default()
    }

    /// The frame as an answer to itself, with how long handling took.
    pub(super) fn answered(mut self, payload: String, took: Duration) -> Self {
        let value = took.as_millis().to_string();
        self.headers.push(Header { key: "biz_rt".to_owned(), value });
        Self { payload: Some(payload.into()), ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ping_is_what_the_platform_knows() {
        // As the official SDK encodes it.
        let bytes = Frame::ping(7).encode_to_vec();
        assert_eq!(bytes, b"\x08\x00\x10\x00\x18\x07\x20\x00\x2a\x0c\x0a\x04type\x12\x04ping");
        assert_eq!(Frame::decode(&*bytes).unwrap(), Frame::ping(7));
    }

    #[test]
    fn an_answer_is_the_frame_with_another_payload() {
        let header = |key: &str, value: &str| Header { key: key.into(), value: value.into() };
        let headers = vec![header("type", "event"), header("sum", "2"), header("seq", "x")];
        let frame = Frame { seq_id: 3, headers, payload: Some("{}".into()), ..Frame::default() };
        assert_eq!((frame.number("sum"), frame.number("seq"), frame.number("no")), (2, 0, 0));
        let answer = frame.clone().answered("{\"code\":200}".to_owned(), Duration::from_millis(9));
        assert_eq!(
            (answer.seq_id, answer.header("type"), answer.header("biz_rt")),
            (3, "event", "9")
        );
        assert_eq!(answer.payload.as_deref(), Some(b"{\"code\":200}".as_slice()));
    }
}
