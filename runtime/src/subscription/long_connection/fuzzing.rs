//! Entry points for fuzzing, compiled only under `cfg(fuzzing)`.

use std::time::{Duration, Instant};

use bytes::Bytes;
use prost::Message;

use super::fragments::{Fragments, Part};
use super::frame::Frame;

/// The receiving side of one connection.
#[derive(Default)]
pub struct Frames(Fragments);

impl Frames {
    /// Reads a message as a connection does: the event that it completes.
    ///
    /// # Panics
    ///
    /// If the answer to a frame cannot be read as a frame, or is to another one.
    pub fn receive(&mut self, message: Bytes) -> Option<Bytes> {
        let frame = Frame::decode(message).ok()?;
        let event = self.0.join(frame.header("message_id"), Part::of(&frame), Instant::now());
        let answer = frame.clone().answered(String::new(), Duration::ZERO).encode_to_vec();
        let answer = Frame::decode(answer.as_slice()).ok();
        assert!(
            answer.is_some_and(|answer| answer.header("message_id") == frame.header("message_id"))
        );
        event
    }

    /// Receives a part of an event: which one, and of how many.
    pub fn receive_part(&mut self, id: u8, index: u8, count: u8, payload: Bytes) -> Option<Bytes> {
        let part = Part { index: index.into(), count: count.into(), payload };
        self.0.join(&id.to_string(), part, Instant::now())
    }
}
