//! Names that a page does not give: the endpoint's id, types, errors.

use heck::{ToSnakeCase, ToUpperCamelCase};

use crate::page::{Page, Param, Ty};

/// Where the endpoint's schema stands: as the page's address or its samples suggest, else made of
/// the path.
pub(super) fn id(page: &Page) -> String {
    let path = page.path.as_ref().map_or("", |path| path.value.as_str());
    let platform = if path.starts_with("/open_api/") { "project" } else { "open" };
    let levels = page.id.clone().unwrap_or_else(|| id_of_path(page, path));
    format!("{platform}/{levels}")
}

fn id_of_path(page: &Page, path: &str) -> String {
    let all = path.trim_start_matches("/open-apis/").trim_start_matches("/open_api/");
    let mut fixed: Vec<String> = all
        .split('/')
        .filter(|segment| !segment.starts_with(':') && !segment.is_empty())
        .map(ToSnakeCase::to_snake_case)
        .collect();
    let ends_in_param = path.rsplit('/').next().is_some_and(|last| last.starts_with(':'));
    let verb = match page.method.as_ref().map_or("", |method| method.value.as_str()) {
        "GET" if ends_in_param => "get",
        "GET" => "list",
        "POST" => "create",
        "PUT" => "update",
        "PATCH" => "patch",
        "DELETE" => "delete",
        _ => "call",
    };
    fixed.push(verb.to_owned());
    fixed.join("/")
}

/// The name of an object's type: the page's own, else the field's.
pub(super) fn object(param: &Param) -> String {
    let name = match param.ty.element() {
        Ty::Named(name) => name.clone(),
        _ if param.ty.is_list() => singular(&param.name),
        _ => param.name.clone(),
    };
    camel(&name)
}

/// The name of an enumeration: the field's, after its owner's where that says too little.
pub(super) fn enumeration(param: &Param, owner: &str) -> String {
    let name = if param.ty.is_list() { singular(&param.name) } else { param.name.clone() };
    let is_vague = !name.contains('_');
    if is_vague { format!("{}{}", camel(owner), camel(&name)) } else { camel(&name) }
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

fn singular(name: &str) -> String {
    let stem = name.strip_suffix("_list").unwrap_or(name);
    match stem.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => {
            stem.strip_suffix('s').filter(|rest| !rest.ends_with('s')).unwrap_or(stem).to_owned()
        }
    }
}

/// The name of an error by its HTTP status, numbered where the endpoint has it already.
pub(super) fn error(http: Option<u16>, code: i64, taken: &[String]) -> String {
    let name = match http {
        Some(400) => "InvalidParameter".to_owned(),
        Some(401) => "Unauthorized".to_owned(),
        Some(403) => "PermissionDenied".to_owned(),
        Some(404) => "NotFound".to_owned(),
        Some(405) => "NotAllowed".to_owned(),
        Some(409) => "Conflict".to_owned(),
        Some(422) => "Unprocessable".to_owned(),
        Some(429) => "TooManyRequests".to_owned(),
        Some(500) => "ServerError".to_owned(),
        _ => format!("Code{code}"),
    };
    if taken.contains(&name) { format!("{name}{code}") } else { name }
}
