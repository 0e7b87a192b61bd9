//! The documented exchange.

use serde_json::{Map, Value, json};

use super::values::infer_value;
use crate::page::{Page, Param, Ty};

/// The parameters of the example by place, and the body of its reply.
pub(super) fn example(page: &Page) -> (Map<String, Value>, Option<Value>) {
    let mut request = Map::new();
    let mut path = values(&page.path_params);
    let placeholders = page.path.iter().flat_map(|path| path.value.split('/'));
    for name in placeholders.filter_map(|segment| segment.strip_prefix(':')) {
        let is_int = page.path_params.iter().any(|param| param.name == name && param.ty == Ty::Int);
        path.entry(name).or_insert_with(|| if is_int { json!(1) } else { made_up(name) });
    }
    for (place, values) in
        [("path", path), ("query", values(&page.query)), ("headers", values(&page.headers))]
    {
        if !values.is_empty() {
            request.insert(place.to_owned(), Value::Object(values));
        }
    }
    let body = match &page.request {
        Some(body) => body.value.clone(),
        None => Value::Object(values(&page.body)),
    };
    if body.as_object().is_some_and(|body| !body.is_empty()) {
        request.insert("body".to_owned(), body);
    }
    (request, page.response.as_ref().map(|response| response.value.clone()))
}

/// The examples of parameters; what must be given and has none is made up.
fn values(params: &[Param]) -> Map<String, Value> {
    let shown = params.iter().filter_map(|param| match &param.example {
        Some(example) => Some((param.name.clone(), infer_value(example, &param.ty))),
        None if param.required == Some(true) && param.ty == Ty::Text && param.values.is_empty() => {
            Some((param.name.clone(), made_up(&param.name)))
        }
        None => None,
    });
    shown.collect()
}

/// A value for a path parameter that no example shows.
fn made_up(name: &str) -> Value {
    json!(format!("the_{name}"))
}
