//! The schema language: what a maintainer writes, as serde types.
//!
//! These types are the language's only definition. The JSON Schemas that editors use are derived
//! from them, and the structural check of every file runs against those derived schemas, so the
//! editor and the generator cannot disagree.

mod editor;
mod endpoint;
mod fields;
mod platform;
mod rules;

pub use endpoint::{
    AppKind, BodyFormat, Download, Endpoint, Example, ExampleRequest, FieldScope, Idempotency,
    Paging,
};
pub use fields::{
    Enum, EnumValue, EnumWire, Field, Fields, Side, Struct, TypeDef, Union, Variant, Wire,
};
pub use platform::{
    Credential, CredentialFormat, Envelope, ErrorCase, ErrorKind, Host, Platform, Service, Token,
    TokenKind,
};
pub use rules::{Allowed, Choice, Condition, Equal, Rule, Tagged, TaggedCase};

use std::sync::LazyLock;

use schemars::schema_for;
use serde_json::Value;

/// The JSON Schema of each kind of schema file, by the name of the file that holds it, with all
/// that editors show.
pub fn json_schemas() -> [(&'static str, Value); 3] {
    let [endpoint, service, platform] = shapes().clone().map(|mut schema| {
        editor::annotate(&mut schema);
        schema
    });
    [
        ("endpoint.schema.json", endpoint),
        ("service.schema.json", service),
        ("platform.schema.json", platform),
    ]
}

/// The JSON Schemas of endpoints, services and platforms, as they are derived: they say the same
/// of shape as those for editors.
pub(crate) fn shapes() -> &'static [Value; 3] {
    // Deriving them takes longer than checking a small folder against them.
    static SHAPES: LazyLock<[Value; 3]> = LazyLock::new(|| {
        [schema_for!(Endpoint), schema_for!(Service), schema_for!(Platform)].map(Value::from)
    });
    &SHAPES
}
