//! Documented exchanges.

use serde_json::{Value, json};

use crate::model::{Example, Param, Place};
use crate::schema::{self, ExampleRequest};
use crate::syntax::{Free, Spanned};

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
        Place::Path => request.path.as_ref()?.get(name),
        Place::Query => request.query.as_ref()?.get(name),
        Place::Header => request.headers.as_ref()?.get(name),
        Place::Body | Place::MaskOf(_) => request.body.as_ref()?.get(name),
        Place::Inside(object) => request.body.as_ref()?.get(object)?.get(name),
    }
}

/// What an example sends.
fn sent(ExampleRequest { path, query, headers, body }: &ExampleRequest) -> String {
    let part =
        |part: &Option<Spanned<Free>>| part.as_ref().map_or_else(|| json!({}), |one| json!(one));
    let (path, query, headers, body) = (part(path), part(query), part(headers), part(body));
    json!({ "path": path, "query": query, "headers": headers, "body": body }).to_string()
}
