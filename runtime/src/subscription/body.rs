//! The bodies in which events come: their parts, in all versions.

use super::header::EventHeader;
use crate::record::{Millis, Read, ReadError, Reader};

/// The parts of a body. Which of them are there depends on its version, and on what it is for.
#[derive(Default)]
pub(super) struct Body<'a> {
    /// The whole body once more, encrypted.
    pub(super) encrypt: Option<String>,
    /// What the check of an address wants to have back.
    pub(super) challenge: Option<String>,
    /// What the body is for; within the payload of version 1.0, the type of the event.
    pub(super) kind: Option<String>,
    /// What the platform shows to be who it is.
    pub(super) token: Option<String>,
    /// Id and time in version 1.0.
    pub(super) uuid: Option<String>,
    pub(super) ts: Option<String>,
    /// The header in version 2.0. App and tenant stand in the payload otherwise.
    pub(super) header: EventHeader,
    /// The message that holds the card, in older callbacks of cards.
    pub(super) open_message_id: Option<String>,
    /// The text of the payload.
    pub(super) event: Option<&'a [u8]>,
}

impl<'a> Body<'a> {
    /// Takes a body apart. What it holds beside its known parts is passed over.
    pub(super) fn read(text: &'a [u8]) -> Result<Self, ReadError> {
        let mut body = Self::default();
        let mut input = Reader::new(text);
        input.object(&mut |input, key| body.part(input, key))?;
        input.end()?;
        Ok(body)
    }

    /// Whether the platform only wants to know if the address is the app's.
    pub(super) fn is_address_check(&self) -> bool {
        self.kind.as_deref() == Some("url_verification")
    }

    /// Whether it is an older callback of a card, whose payload is the whole body.
    pub(super) fn is_older_card_action(&self) -> bool {
        self.header.event_type.is_empty() && self.event.is_none() && self.open_message_id.is_some()
    }

    fn part(&mut self, input: &mut Reader<'a>, key: &str) -> Result<(), ReadError> {
        match key {
            "encrypt" => String::read_option(&mut self.encrypt, input),
            "challenge" => String::read_option(&mut self.challenge, input),
            "type" => String::read_option(&mut self.kind, input),
            "token" => String::read_option(&mut self.token, input),
            "uuid" => String::read_option(&mut self.uuid, input),
            "ts" => String::read_option(&mut self.ts, input),
            "app_id" => String::read_option(&mut self.header.app_id, input),
            "tenant_key" => String::read_option(&mut self.header.tenant_key, input),
            "open_message_id" => String::read_option(&mut self.open_message_id, input),
            "header" => input.object(&mut |input, key| self.header_part(input, key)),
            "event" => {
                self.event = Some(input.raw()?);
                Ok(())
            }
            _ => input.skip(),
        }
    }

    fn header_part(&mut self, input: &mut Reader<'a>, key: &str) -> Result<(), ReadError> {
        match key {
            "event_id" => self.header.event_id.read(input),
            "event_type" => self.header.event_type.read(input),
            "token" => String::read_option(&mut self.token, input),
            "app_id" => String::read_option(&mut self.header.app_id, input),
            "tenant_key" => String::read_option(&mut self.header.tenant_key, input),
            "create_time" => Millis::read_option(&mut self.header.create_time, input),
            _ => input.skip(),
        }
    }
}
