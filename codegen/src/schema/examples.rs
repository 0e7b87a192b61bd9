//! Documented exchanges.

use std::borrow::Cow;
use std::fmt;

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};

use super::{Texts, notation};
use crate::syntax::{Free, Spanned, free_object};

/// `<method>.examples.json` beside an endpoint: its documented exchanges by name. Each is a test, and
/// its name says what it shows (`rename`, `clear_due`).
#[derive(Debug, Clone, Default)]
pub struct Examples(pub IndexMap<Spanned<String>, Spanned<Example>>);

/// A documented exchange: a request, and the reply to it.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// The parameters by place.
    #[serde(default)]
    pub request: Spanned<ExampleRequest>,
    /// The whole body of the reply, of a success or of a documented error; a list with the data of
    /// each event where those are the reply; absent for downloads.
    #[serde(default)]
    pub response: Option<Spanned<Free>>,
    /// Questions that a person must decide, each with the sentence that leaves it open. The key is
    /// removed once they are settled.
    #[serde(default)]
    pub decide: Texts,
}

/// The parameters of an example by place, as they stand on the wire.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ExampleRequest {
    /// Parameters in the path.
    #[serde(default, deserialize_with = "free_object", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "IndexMap<String, serde_json::Value>")]
    pub path: Option<Spanned<Free>>,
    /// Parameters in the query.
    #[serde(default, deserialize_with = "free_object", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "IndexMap<String, serde_json::Value>")]
    pub query: Option<Spanned<Free>>,
    /// Headers.
    #[serde(default, deserialize_with = "free_object", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "IndexMap<String, serde_json::Value>")]
    pub headers: Option<Spanned<Free>>,
    /// The body; a file is given as its text content.
    #[serde(default, deserialize_with = "free_object", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "IndexMap<String, serde_json::Value>")]
    pub body: Option<Spanned<Free>>,
}

/// The key that leads editors to the JSON Schema.
const SCHEMA: &str = "$schema";

impl<'de> Deserialize<'de> for Examples {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ExamplesVisitor)
    }
}

struct ExamplesVisitor;

impl<'de> Visitor<'de> for ExamplesVisitor {
    type Value = Examples;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("examples by name")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Examples, A::Error> {
        let mut examples = Examples::default();
        while let Some(name) = entries.next_key::<Spanned<String>>()? {
            if name.as_str() == SCHEMA {
                entries.next_value::<String>()?;
            } else {
                examples.0.insert(name, entries.next_value()?);
            }
        }
        Ok(examples)
    }
}

impl JsonSchema for Examples {
    fn schema_name() -> Cow<'static, str> {
        "Examples".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let example = generator.subschema_for::<Example>();
        let name = format!("{}|^[$]schema$", notation::EXAMPLE.pattern());
        json_schema!({
            "description": "`<method>.examples.json` beside an endpoint: its documented exchanges by name. \
                            Each is a test, and its name says what it shows (`rename`, `clear_due`).",
            "type": "object",
            "properties": {
                SCHEMA: { "description": "Path of the JSON Schema, for editors.", "type": ["string", "null"] }
            },
            "propertyNames": { "pattern": name },
            "additionalProperties": example
        })
    }
}
