//! The documented exchange.

use serde_json::{Map, Value, json};

use super::values::infer_value;
use crate::page::{Page, Param, Ty};

/// The parameters of the example by place, and the body of its reply; neither where the page shows
/// no body and one is needed that cannot be made up.
pub(super) fn example(page: &Page) -> (Map<String, Value>, Option<Value>) {
    let lacks = |param: &Param| param.required == Some(true) && value(param).is_none();
    if page.request.is_none() && page.body.iter().any(lacks) {
        return (Map::new(), None);
    }
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
    (request, page.response.as_ref().map(|response| without_nulls(&response.value)))
}

/// A reply without the nulls that stand for absent fields.
fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let given = fields.iter().filter(|(_, value)| !value.is_null());
            given
                .map(|(name, value)| (name.clone(), without_nulls(value)))
                .collect::<Map<_, _>>()
                .into()
        }
        Value::Array(elements) => {
            elements.iter().filter(|value| !value.is_null()).map(without_nulls).collect()
        }
        scalar => scalar.clone(),
    }
}

/// The examples of parameters.
fn values(params: &[Param]) -> Map<String, Value> {
    params.iter().filter_map(|param| Some((param.name.clone(), value(param)?))).collect()
}

/// The example of a parameter; what must be given and has none is made up where any text will do.
fn value(param: &Param) -> Option<Value> {
    let is_free = param.required == Some(true) && param.ty == Ty::Text && param.values.is_empty();
    match &param.example {
        Some(example) => {
            Some(infer_value(example, &param.ty)).filter(|value| fits(value, &param.ty))
        }
        None => is_free.then(|| made_up(&param.name)),
    }
}

/// Whether what a page gives as an example can be one.
fn fits(value: &Value, ty: &Ty) -> bool {
    match ty {
        Ty::Int => value.is_i64() || value.is_u64(),
        Ty::Float => value.is_number(),
        Ty::Bool => value.is_boolean(),
        _ => true,
    }
}

/// A value for a path parameter that no example shows.
fn made_up(name: &str) -> Value {
    json!(format!("the_{name}"))
}
