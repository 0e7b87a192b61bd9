//! Documented exchanges.

use indexmap::IndexMap;
use serde::Serialize;
use serde_json::Value;

use crate::model::{Example, Param, Place};
use crate::schema::{self, ExampleRequest};

pub(super) fn example<'s>(def: &'s schema::Example, params: &[Param<'s>]) -> Example<'s> {
    Example {
        name: def.name.as_deref().map(String::as_str).unwrap_or("basic"),
        values: params.iter().map(|param| value(&def.request, param)).collect(),
        sent: sent(&def.request),
        reply: def.response.as_ref().map(ToString::to_string).unwrap_or_default(),
    }
}

/// The example's value for a parameter.
fn value<'s>(request: &'s ExampleRequest, param: &Param<'_>) -> Option<&'s Value> {
    let name = param.wire.name;
    match param.place {
        Place::Path => request.path.get(name),
        Place::Query => request.query.get(name),
        Place::Header => request.headers.get(name),
        Place::Body | Place::MaskOf(_) => request.body.get(name),
        Place::Inside(object) => request.body.get(object)?.get(name),
    }
}

/// What an example sends. The schema's own type must not be written: the default values of what is
/// would stand in the JSON Schema for editors.
#[derive(Serialize)]
struct Sent<'a> {
    path: &'a IndexMap<String, Value>,
    query: &'a IndexMap<String, Value>,
    headers: &'a IndexMap<String, Value>,
    body: &'a IndexMap<String, Value>,
}

fn sent(ExampleRequest { path, query, headers, body }: &ExampleRequest) -> String {
    // Keys are texts, which is all that could be wrong.
    serde_json::to_string(&Sent { path, query, headers, body }).unwrap_or_default()
}
