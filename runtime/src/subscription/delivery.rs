//! One delivery of an event: a header, which all events have, and a payload yet to be read.

use std::fmt;

use bytes::Bytes;
use serde_json::Value as Json;

use super::body::Body;
use super::event::Event;
use super::header::EventHeader;
use crate::error::{Error, Report};
use crate::kind::Kind;
use crate::record::{Millis, Read, ReadError, Reader};

/// The type of the older callbacks of cards, whose bodies name none.
const OLDER_CARD_ACTION: &str = "card.action.trigger_v1";

/// So many bytes of memory may a payload take for each byte of its text: small objects become large
/// structs.
const ROOM: usize = 64;

/// An event as it was delivered: its header, and its payload as JSON.
#[derive(Clone)]
pub struct Delivery {
    header: EventHeader,
    payload: Bytes,
}

impl Delivery {
    /// Reads the body of an event, decrypted, as it comes by webhook.
    ///
    /// # Errors
    ///
    /// [`Kind::Decode`] if it is no JSON, or does not say of what type the event is.
    pub fn parse(body: impl Into<Bytes>) -> Result<Self, Error> {
        let body = body.into();
        let parts = Body::read(&body).map_err(|error| unreadable(&error))?;
        Self::of(&body, parts)
    }

    /// Makes it of a body and the parts of that.
    pub(super) fn of(whole: &Bytes, body: Body<'_>) -> Result<Self, Error> {
        if body.is_older_card_action() {
            let event_type = OLDER_CARD_ACTION.to_owned();
            return Ok(Self {
                header: EventHeader { event_type, ..body.header },
                payload: whole.clone(),
            });
        }
        let header = if body.header.event_type.is_empty() {
            let inner =
                Body::read(body.event.unwrap_or(b"{}")).map_err(|error| unreadable(&error))?;
            EventHeader {
                event_id: body.uuid.unwrap_or_default(),
                event_type: inner.kind.unwrap_or_default(),
                create_time: body.ts.as_deref().and_then(seconds),
                ..inner.header
            }
        } else {
            body.header
        };
        if header.event_type.is_empty() {
            return Err(Error::new(
                Kind::Decode,
                "the body does not say of what type the event is",
            ));
        }
        let payload = body.event.map_or(Bytes::from_static(b"{}"), |event| whole.slice_ref(event));
        Ok(Self { header, payload })
    }

    /// What is known of every event.
    pub fn header(&self) -> &EventHeader {
        &self.header
    }

    /// The payload as the type of an event.
    ///
    /// # Errors
    ///
    /// [`Kind::Decode`] if it is no JSON object. A value of another type than documented is no error:
    /// it is kept among the unknown fields.
    pub fn read<E: Event>(&self) -> Result<E, Error> {
        let mut payload = E::default();
        let mut input = self.reader();
        input.record(&mut payload).map_err(|error| unreadable(&error))?;
        for error in input.take_mismatches() {
            let event = E::TYPE;
            tracing::warn!(event, %error, "a value of another type than documented");
        }
        Ok(payload)
    }

    /// The payload as free JSON.
    ///
    /// # Errors
    ///
    /// [`Kind::Decode`] if it is no JSON.
    pub fn json(&self) -> Result<Json, Error> {
        Json::read_new(&mut self.reader())
            .map(Option::unwrap_or_default)
            .map_err(|error| unreadable(&error))
    }

    fn reader(&self) -> Reader<'_> {
        Reader::new(&self.payload).room(self.payload.len().saturating_mul(ROOM))
    }
}

fn unreadable(error: &ReadError) -> Error {
    Report::unreadable(error).into()
}

/// Seconds since 1970 with a fraction, as version 1.0 writes them: `1502199207.7171419`.
fn seconds(text: &str) -> Option<Millis> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let fraction: String = fraction.chars().chain("000".chars()).take(3).collect();
    let millis = whole.parse::<i64>().ok()?.checked_mul(1_000)?;
    Some(Millis(millis.checked_add(fraction.parse().ok()?)?))
}

/// Shows the header alone: payloads are personal.
impl fmt::Debug for Delivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivery").field("header", &self.header).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Unknown;

    #[derive(Default, crate::Record)]
    struct Payload {
        text: Option<String>,
        unknown_fields: Unknown,
    }

    crate::event! { Payload = "im.message.receive_v1" }

    fn header(body: &str) -> EventHeader {
        Delivery::parse(body.to_owned()).unwrap().header().clone()
    }

    #[test]
    fn version_2_says_everything_in_its_header() {
        let body = r#"{"schema":"2.0","header":{"event_id":"5e3","event_type":"im.message.receive_v1",
            "create_time":"1608725989000","token":"v","app_id":"cli_9","tenant_key":"2ca"},
            "event":{"text":"hello","new":1}}"#;
        let delivery = Delivery::parse(body).unwrap();
        assert_eq!(
            delivery.header(),
            &EventHeader {
                event_id: "5e3".to_owned(),
                event_type: "im.message.receive_v1".to_owned(),
                create_time: Some(Millis(1_608_725_989_000)),
                app_id: Some("cli_9".to_owned()),
                tenant_key: Some("2ca".to_owned()),
            }
        );
        let payload: Payload = delivery.read().unwrap();
        assert_eq!(payload.text.as_deref(), Some("hello"));
        assert_eq!(payload.unknown_fields.len(), 1);
        assert_eq!(delivery.json().unwrap(), serde_json::json!({"text": "hello", "new": 1}));
        assert!(!format!("{delivery:?}").contains("hello"));
    }

    #[test]
    fn version_1_says_it_beside_and_within_the_payload() {
        let header = header(
            r#"{"uuid":"41b","token":"v","ts":"1502199207.7171419","type":"event_callback",
                "event":{"type":"message","app_id":"cli_9","tenant_key":"xxx"}}"#,
        );
        assert_eq!((&*header.event_id, &*header.event_type), ("41b", "message"));
        assert_eq!(header.create_time, Some(Millis(1_502_199_207_717)));
        assert_eq!(header.tenant_key.as_deref(), Some("xxx"));
    }

    #[test]
    fn older_callbacks_of_cards_are_a_payload_alone() {
        let body = r#"{"open_id":"ou_1","open_message_id":"om_1","tenant_key":"xxx","token":"c-1",
            "action":{"tag":"button"}}"#;
        let delivery = Delivery::parse(body).unwrap();
        assert_eq!(delivery.header().event_type, "card.action.trigger_v1");
        assert_eq!(delivery.header().tenant_key.as_deref(), Some("xxx"));
        assert_eq!(delivery.json().unwrap()["action"]["tag"], "button");
    }

    #[test]
    fn what_names_no_event_is_refused() {
        for body in ["", "[]", "{}", "{\"event\":{}}", "{\"header\":{}}", "{\"event\":", "{} {}"] {
            assert_eq!(Delivery::parse(body).unwrap_err().kind(), Kind::Decode, "{body}");
        }
    }
}
