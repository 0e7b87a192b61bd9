//! One event, or one callback.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Acceptances, AppKind, FieldScope, Fields, Texts, Types, notation};
use crate::syntax::{Free, Spanned, free_object};

/// `schemas/<platform>/<service>/<version>/events/<event>.json`: what the platform sends by itself,
/// when something happened, or as a callback that has to be answered.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// Path of the JSON Schema, for editors.
    #[serde(rename = "$schema", default)]
    pub schema: Option<String>,
    /// Official title, in the language of the page.
    pub title: Spanned<String>,
    /// What has happened, in one plain English sentence.
    pub summary: Spanned<String>,
    /// What else a receiver must know, in plain English paragraphs.
    #[serde(default)]
    pub description: Vec<String>,
    /// The documentation page's URL.
    #[schemars(pattern(notation::URL.pattern()))]
    pub doc: Spanned<String>,
    /// The type by which it is subscribed and told from others: `im.message.receive_v1`.
    #[serde(rename = "type")]
    #[schemars(pattern(notation::EVENT_TYPE.pattern()))]
    pub event_type: Spanned<String>,
    /// Name in Rust; made of the file's name when absent.
    #[serde(default)]
    #[schemars(pattern(notation::NAME.pattern()))]
    pub name: Option<Spanned<String>>,
    /// The version of the body that it comes in.
    #[serde(default)]
    pub version: EventVersion,
    /// The kinds of app that may subscribe to it.
    #[serde(default)]
    pub apps: Vec<Spanned<AppKind>>,
    /// Scopes; any one of them is enough.
    #[serde(default)]
    #[schemars(inner(pattern(notation::SCOPE.pattern())))]
    pub scopes: Texts,
    /// Scopes that only certain fields or values need.
    #[serde(default)]
    pub field_scopes: Vec<FieldScope>,
    /// Why it should no longer be used, and what to use instead.
    #[serde(default)]
    pub deprecated: Option<String>,
    /// Fields of the object under `event` in the body.
    #[serde(default)]
    pub payload: Spanned<Fields>,
    /// Types that only this event uses.
    #[serde(default)]
    #[schemars(extend("propertyNames" = notation::keys(&notation::NAME)))]
    pub types: Types,
    /// Fields of what a callback is answered with. Without it, nothing is answered to the event.
    #[serde(default)]
    pub answer: Spanned<Fields>,
    /// Documented bodies by name. Each is a test, and its name says what it shows.
    #[serde(default)]
    #[schemars(extend("propertyNames" = notation::keys(&notation::EXAMPLE)))]
    pub examples: IndexMap<Spanned<String>, Spanned<EventExample>>,
    /// Warnings that are right to stay: the code of each, and why.
    #[serde(default)]
    pub accept: Acceptances,
    /// Choices that were made where the documentation leaves something open.
    #[serde(default)]
    pub notes: Vec<String>,
    /// Questions that a person must decide, each with the sentence that leaves it open. The key is
    /// removed once they are settled.
    #[serde(default)]
    pub decide: Texts,
}

/// The version of an event's body.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
pub enum EventVersion {
    /// `uuid` and `token` stand beside `event`, the type within it.
    #[serde(rename = "1.0")]
    One,
    /// Everything but the payload stands in `header`.
    #[default]
    #[serde(rename = "2.0")]
    Two,
}

/// A documented body of an event, and the answer to it.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EventExample {
    /// The whole body as it is received, decrypted.
    pub body: Spanned<Free>,
    /// The whole answer of a callback.
    #[serde(default, deserialize_with = "free_object")]
    #[schemars(with = "Option<IndexMap<String, serde_json::Value>>")]
    pub answer: Option<Spanned<Free>>,
    /// Questions that a person must decide, each with the sentence that leaves it open. The key is
    /// removed once they are settled.
    #[serde(default)]
    pub decide: Texts,
}
