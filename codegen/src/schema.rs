//! The schema language: what a maintainer writes, as serde types.
//!
//! These types are the language's only definition. The JSON Schemas that editors use are derived
//! from them, and the structural check of every file runs against those derived schemas, so the
//! editor and the generator cannot disagree.

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
pub use rules::{Choice, Condition, Rule, Tagged, TaggedCase};

/// The JSON Schema of each kind of schema file, by the name of the file that holds it.
pub fn json_schemas() -> [(&'static str, schemars::Schema); 3] {
    [
        ("endpoint.schema.json", schemars::schema_for!(Endpoint)),
        ("service.schema.json", schemars::schema_for!(Service)),
        ("platform.schema.json", schemars::schema_for!(Platform)),
    ]
}
