//! Events and callbacks.

use serde_json::Value as Json;

use super::{ItemId, Struct, Word};

/// An event, or a callback: what the platform sends by itself.
#[derive(Debug)]
pub(crate) struct Event<'s> {
    /// `open/im/v1/events/message_received`
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) module: Vec<String>,
    /// Its schema.
    pub(crate) schema: &'s str,
    pub(crate) title: &'s str,
    pub(crate) summary: &'s str,
    pub(crate) description: Vec<&'s str>,
    /// Address of the documentation.
    pub(crate) doc: &'s str,
    pub(crate) deprecated: Option<&'s str>,
    pub(crate) type_name: &'s str,
    /// The version of the body that it comes in.
    pub(crate) version: &'static str,
    pub(crate) apps: Vec<Word>,
    pub(crate) scopes: Vec<&'s str>,
    /// Scopes that only certain fields or values need, and which those are.
    pub(crate) field_scopes: Vec<(&'s str, &'s str)>,
    pub(crate) payload: Struct<'s>,
    /// What a callback is answered with.
    pub(crate) answer: Option<Answer<'s>>,
    pub(crate) types: Vec<ItemId>,
    pub(crate) examples: Vec<Delivery<'s>>,
}

impl Event<'_> {
    /// The last level of its module.
    pub(crate) fn stem(&self) -> &str {
        self.module.last().map_or("", String::as_str)
    }
}

/// What a callback is answered with.
#[derive(Debug)]
pub(crate) struct Answer<'s> {
    pub(crate) name: String,
    pub(crate) body: Struct<'s>,
}

/// A documented delivery of an event.
#[derive(Debug)]
pub(crate) struct Delivery<'s> {
    pub(crate) name: &'s str,
    /// What is received, as JSON.
    pub(crate) body: String,
    pub(crate) answer: Option<&'s Json>,
}
