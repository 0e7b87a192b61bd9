//! The documented exchange.

use serde_json::{Map, Value, json};

use super::fields::infer_value;
use crate::page::{Page, Param};

/// The example; nothing when the page shows neither a request nor a reply.
pub(super) fn example(page: &Page) -> Option<Value> {
    let mut request = Map::new();
    for (place, params) in
        [("path", &page.path_params), ("query", &page.query), ("headers", &page.headers)]
    {
        let values = values(params);
        if !values.is_empty() {
            request.insert(place.to_owned(), Value::Object(values));
        }
    }
    let body = match &page.request {
        Some(body) => Some(body.value.clone()),
        None => Some(Value::Object(values(&page.body))),
    };
    if let Some(body) = body.filter(|body| body.as_object().is_some_and(|body| !body.is_empty())) {
        request.insert("body".to_owned(), body);
    }
    let mut example = Map::new();
    if !request.is_empty() {
        example.insert("request".to_owned(), Value::Object(request));
    }
    if let Some(response) = &page.response {
        example.insert("response".to_owned(), response.value.clone());
    }
    if example.is_empty() { None } else { Some(json!(example)) }
}

fn values(params: &[Param]) -> Map<String, Value> {
    let shown = params.iter().filter_map(|param| {
        let example = param.example.as_ref()?;
        Some((param.name.clone(), infer_value(example, &param.ty)))
    });
    shown.collect()
}
