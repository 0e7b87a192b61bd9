//! The schema language: what a maintainer writes, as serde types.
//!
//! These types are the language's only definition: files are read into them, and the JSON Schemas
//! that editors use are derived from them. A test holds that editor and generator take the same.

mod brief;
mod editor;
mod endpoint;
mod event;
mod examples;
mod fields;
pub(crate) mod notation;
mod platform;
mod rules;

pub use brief::{Brief, Named};
pub use endpoint::{AppKind, BodyFormat, Download, Endpoint, FieldScope, Idempotency, Paging};
pub use event::{Event, EventExample, EventVersion};
pub use examples::{Example, ExampleRequest, Examples};
pub use fields::{
    Enum, EnumValue, EnumWire, Field, Fields, FromClient, Side, Struct, TypeDef, Union, Unique,
    Variant, Wire,
};
pub use platform::{
    Credential, CredentialFormat, Envelope, ErrorCase, ErrorChanges, ErrorKind, Errors, Host,
    Platform, Service, Token, TokenKind, Topic,
};
pub use rules::*;

use indexmap::IndexMap;
use schemars::schema_for;
use serde_json::Value;

use crate::syntax::Spanned;

/// Declared types by name.
pub type Types = IndexMap<Spanned<String>, TypeDef>;

/// A list of texts: names of fields, scopes, questions.
pub type Texts = Vec<Spanned<String>>;

/// The codes of warnings that a file accepts, each with the reason.
pub type Acceptances = IndexMap<Spanned<String>, Spanned<String>>;

/// The JSON Schema of each kind of schema file, by the name of the file that holds it, with all
/// that editors show.
pub fn json_schemas() -> [(&'static str, Value); 6] {
    let annotated = |schema| {
        let mut schema = Value::from(schema);
        editor::annotate(&mut schema);
        schema
    };
    [
        ("endpoint.schema.json", annotated(schema_for!(Endpoint))),
        ("event.schema.json", annotated(schema_for!(Event))),
        ("service.schema.json", annotated(schema_for!(Service))),
        ("platform.schema.json", annotated(schema_for!(Platform))),
        ("examples.schema.json", annotated(schema_for!(Examples))),
        ("types.schema.json", annotated(schema_for!(Topic))),
    ]
}
