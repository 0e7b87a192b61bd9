//! Documented exchanges.

use serde_json::{Map, Value, json};

use crate::model::{Example, Param, Place};
use crate::schema::{self, ExampleRequest};
use crate::syntax::{Free, Spanned};

pub(super) fn example<'s>(
    name: &'s str,
    def: &'s schema::Example,
    params: &[Param<'s>],
) -> Example<'s> {
    Example {
        name,
        values: params.iter().map(|param| value(&def.request, param)).collect(),
        sent: sent(&def.request, params),
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

/// What an example sends. Requests write the query in the order in which it is declared, whatever
/// order the page shows.
fn sent(request: &ExampleRequest, params: &[Param<'_>]) -> String {
    let ExampleRequest { path, headers, body, .. } = request;
    let part =
        |part: &Option<Spanned<Free>>| part.as_ref().map_or_else(|| json!({}), |one| json!(one));
    let (path, headers, body) = (part(path), part(headers), part(body));
    let of_query = params.iter().filter(|param| param.place == Place::Query);
    let query: Map<String, Value> = of_query
        .filter_map(|param| Some((param.wire.name.to_owned(), value(request, param)?.clone())))
        .collect();
    json!({ "path": path, "query": query, "headers": headers, "body": body }).to_string()
}
