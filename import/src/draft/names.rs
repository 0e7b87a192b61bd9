//! Names that a page does not give: of types and errors.

mod id;

use std::collections::BTreeSet;

use heck::ToUpperCamelCase;

use super::model::Endpoint;
use crate::page::{Failure, Param, Ty};

pub(super) use id::id;

/// Names of fields that say nothing about what they hold.
const VAGUE: [&str; 24] = [
    "attr",
    "attribute",
    "body",
    "config",
    "content",
    "data",
    "detail",
    "element",
    "extra",
    "field",
    "info",
    "item",
    "list",
    "meta",
    "node",
    "object",
    "option",
    "param",
    "property",
    "result",
    "setting",
    "type",
    "user",
    "value",
];

/// Names that mean something else in Rust, in the language of schemas, or at the crate's root.
const TAKEN: [&str; 52] = [
    "Any",
    "App",
    "Bool",
    "Bound",
    "Box",
    "Call",
    "Clearable",
    "Client",
    "ClientBuilder",
    "Clone",
    "Code",
    "Copy",
    "Debug",
    "Default",
    "Download",
    "Drop",
    "Empty",
    "Endpoint",
    "Err",
    "Error",
    "Events",
    "File",
    "Float",
    "From",
    "Helpdesk",
    "Int",
    "Into",
    "Items",
    "Iterator",
    "Json",
    "Method",
    "Millis",
    "None",
    "Ok",
    "Option",
    "Page",
    "Pages",
    "Part",
    "ProjectClient",
    "Raw",
    "Record",
    "Request",
    "Result",
    "Retry",
    "Seconds",
    "Secret",
    "Some",
    "String",
    "Token",
    "Transport",
    "Unbound",
    "Vec",
];

/// The folder of the events of a service version.
const EVENTS: &str = "events";

/// The names that types cannot have: those that operations get, and those that mean something else.
pub(super) fn taken<'i>(ids: impl Iterator<Item = &'i str>) -> impl Iterator<Item = String> {
    let operations = ids.flat_map(|id| {
        let name = operation(id);
        ["", "Reply", "Error", "Field", "Answer"].map(|end| format!("{name}{end}"))
    });
    operations.chain(TAKEN.iter().map(|name| (*name).to_owned()))
}

/// The name of an operation, or of an event.
fn operation(id: &str) -> String {
    let mut levels = id.rsplit('/');
    let method = levels.next().unwrap_or_default();
    match levels.next().unwrap_or_default() {
        EVENTS => camel(method),
        resource => camel(&format!("{method}_{resource}")),
    }
}

/// Gives operations that are called like the reply of another one a name of their own.
pub(super) fn operations(endpoints: &mut [Endpoint]) {
    let replies: BTreeSet<String> =
        endpoints.iter().map(|endpoint| format!("{}Reply", operation(&endpoint.id))).collect();
    for endpoint in endpoints {
        let name = operation(&endpoint.id);
        if replies.contains(&name) {
            endpoint.name = Some(format!("{name}Call"));
        }
    }
}

/// The name that an object's type should have, and whether it is the page's own: else it is the
/// field's, after the name of what is around it where that says too little.
pub(super) fn object(param: &Param, owner: &str) -> (String, bool) {
    if let Ty::Named(name) = param.ty.element() {
        let name = camel(name);
        let is_free = !TAKEN.contains(&name.as_str());
        return (if is_free { name } else { joined(owner, &name) }, true);
    }
    let name = if param.ty.is_list() { singular(&param.name) } else { param.name.clone() };
    let is_vague = VAGUE.contains(&name.as_str()) || TAKEN.contains(&camel(&name).as_str());
    let name = camel(&name);
    (if is_vague { joined(owner, &name) } else { name }, false)
}

/// The name that an enumeration should have: the field's, after its owner's where that says too
/// little.
pub(super) fn enumeration(param: &Param, owner: &str) -> String {
    let name = if param.ty.is_list() { singular(&param.name) } else { param.name.clone() };
    if name.contains('_') { camel(&name) } else { joined(owner, &camel(&name)) }
}

/// A name after that of what is around it; words that both have stand once.
pub(super) fn joined(owner: &str, name: &str) -> String {
    if name.starts_with(owner) { name.to_owned() } else { format!("{owner}{name}") }
}

/// A name in Rust; never empty, never beginning with a digit.
pub(super) fn camel(name: &str) -> String {
    let name: String =
        name.chars().map(|sign| if sign.is_ascii_alphanumeric() { sign } else { '_' }).collect();
    let name = name.to_upper_camel_case();
    if name.starts_with(|sign: char| sign.is_ascii_alphabetic()) {
        name
    } else {
        format!("T{name}")
    }
}

/// The name of one of several.
pub(super) fn singular(name: &str) -> String {
    let stem = name.strip_suffix("_list").unwrap_or(name);
    if let Some(stem) = stem.strip_suffix("ies") {
        return format!("{stem}y");
    }
    if let Some(stem) = stem.strip_suffix("lves") {
        return format!("{stem}lf");
    }
    let in_es = ["sses", "xes", "ches", "shes"].iter().any(|end| stem.ends_with(end));
    if in_es && let Some(stem) = stem.strip_suffix("es") {
        return stem.to_owned();
    }
    let is_plural =
        stem.ends_with('s') && !["ss", "us", "is"].iter().any(|end| stem.ends_with(end));
    let one = if is_plural { stem.strip_suffix('s') } else { None };
    one.filter(|one| !one.is_empty()).unwrap_or(stem).to_owned()
}

/// The name of an error by its message or its HTTP status, numbered where another one has it.
pub(super) fn error(failure: &Failure, taken: &BTreeSet<String>) -> String {
    let code = failure.code;
    let name = match failure.http {
        _ if failure.message.is_some() => camel(failure.message.as_deref().unwrap_or_default()),
        Some(400) => "InvalidParameter".to_owned(),
        Some(401) => "Unauthorized".to_owned(),
        Some(403) => "PermissionDenied".to_owned(),
        Some(404) => "NotFound".to_owned(),
        Some(405) => "NotAllowed".to_owned(),
        Some(409) => "Conflict".to_owned(),
        Some(422) => "Unprocessable".to_owned(),
        Some(429) => "TooManyRequests".to_owned(),
        Some(500) => "ServerError".to_owned(),
        _ => format!("Code{code}").replace('-', "Minus"),
    };
    if taken.contains(&name) { format!("{name}{code}").replace('-', "Minus") } else { name }
}
