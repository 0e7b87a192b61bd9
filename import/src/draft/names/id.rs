//! The id of an endpoint: platform, service, version, resource and method, as the official SDKs
//! call them.

use heck::ToSnakeCase;

use super::{EVENTS, singular};
use crate::page::Page;

/// Words with which the last part of a path says what is done.
const ACTIONS: [&str; 61] = [
    "add",
    "answer",
    "approve",
    "archive",
    "batch",
    "bind",
    "cancel",
    "change",
    "check",
    "clear",
    "close",
    "complete",
    "convert",
    "copy",
    "create",
    "delete",
    "disable",
    "download",
    "enable",
    "end",
    "execute",
    "export",
    "filter",
    "finish",
    "forward",
    "get",
    "import",
    "init",
    "invite",
    "is",
    "kick",
    "list",
    "mark",
    "match",
    "merge",
    "migrate",
    "move",
    "open",
    "patch",
    "preview",
    "publish",
    "query",
    "recall",
    "refresh",
    "reject",
    "remove",
    "reply",
    "resend",
    "restore",
    "resurrect",
    "search",
    "send",
    "set",
    "sort",
    "start",
    "stop",
    "submit",
    "transfer",
    "unbind",
    "update",
    "upload",
];

/// Where the endpoint's schema stands: as the page's address or its samples suggest, else made of
/// the path. Always four levels below the platform, or three where the platform has no versions.
pub(in crate::draft) fn id(page: &Page) -> String {
    if let Some(event) = &page.event {
        return of_event(&event.ty.value);
    }
    let path = page.path.as_ref().map_or("", |path| path.value.as_str());
    let method = page.method.as_ref().map_or("", |method| method.value.as_str());
    if let Some(rest) = path.strip_prefix("/open_api") {
        let Call { mut statics, method } = call(rest, method);
        let service = if statics.len() > 1 { statics.remove(0) } else { "project".to_owned() };
        let resource = if statics.is_empty() { service.clone() } else { statics.join("_") };
        return format!("project/{service}/{resource}/{method}");
    }
    let suggested = page.id.as_deref().and_then(|id| {
        let levels: Vec<String> = id.split('/').map(ToSnakeCase::to_snake_case).collect();
        <[String; 4]>::try_from(levels)
            .ok()
            .filter(|levels| levels.iter().all(|level| is_level(level)))
    });
    let [service, version, resource, name] = suggested.unwrap_or_else(|| of_path(path, method));
    let name = plain_method(&name, &resource, method);
    format!("open/{service}/{version}/{resource}/{name}")
}

/// Where the schema of an event stands, by its type: service, words and version, as in
/// `im.message.receive_v1`. Types of the first days name neither service nor version.
fn of_event(ty: &str) -> String {
    let (words, version) = match ty.rsplit_once("_v") {
        Some((words, number)) if number.parse::<u8>().is_ok() => (words, number),
        _ => (ty, "1"),
    };
    let (service, name) = words.split_once('.').unwrap_or(("unknown", words));
    let service = Some(service.to_snake_case()).filter(|service| is_level(service));
    let service = service.unwrap_or_else(|| "unknown".to_owned());
    let name = super::camel(name).to_snake_case();
    format!("open/{service}/v{version}/{EVENTS}/{name}")
}

fn is_level(level: &str) -> bool {
    level.starts_with(|sign: char| sign.is_ascii_lowercase())
        && level
            .chars()
            .all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '_')
}

/// A method without the resource that some addresses repeat in it (`list_categories` of
/// `category`), and without a version, which has a level of its own.
fn plain_method(name: &str, resource: &str, http: &str) -> String {
    let name = name.strip_suffix("_v2").or_else(|| name.strip_suffix("_v1")).unwrap_or(name);
    let Some((verb, rest)) = name.split_once('_') else { return name.to_owned() };
    let repeats = rest == resource || singular(rest) == resource;
    match verb {
        "update" if repeats && http == "PATCH" => "patch".to_owned(),
        "get" | "list" | "create" | "update" | "patch" | "delete" if repeats => verb.to_owned(),
        _ => name.to_owned(),
    }
}

/// The fixed parts of a path, without the last one where that says what is done.
struct Call {
    statics: Vec<String>,
    method: String,
}

fn call(path: &str, http: &str) -> Call {
    let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
    let is_param = |segment: &str| segment.starts_with([':', '{']);
    let ends_in_param = segments.last().is_some_and(|last| is_param(last));
    let mut statics: Vec<String> = segments
        .iter()
        .filter(|segment| !is_param(segment))
        .map(|segment| segment.to_snake_case())
        .filter(|segment| is_level(segment))
        .collect();
    let last = statics.last().cloned().unwrap_or_default();
    let first_word = last.split('_').next().unwrap_or_default();
    if !ends_in_param && statics.len() > 1 && ACTIONS.contains(&first_word) {
        statics.pop();
        return Call { statics, method: last };
    }
    let is_plural = singular(&last) != last;
    let method = match http {
        "GET" if ends_in_param || !is_plural => "get",
        "GET" => "list",
        "PUT" => "update",
        "PATCH" => "patch",
        "DELETE" => "delete",
        _ => "create",
    };
    Call { statics, method: method.to_owned() }
}

/// The levels that a path suggests: its service, its version, and what else is fixed in it as the
/// resource.
fn of_path(path: &str, http: &str) -> [String; 4] {
    let rest = path.trim_start_matches("/open-apis");
    let segments: Vec<&str> = rest.split('/').filter(|segment| !segment.is_empty()).collect();
    let is_version = |segment: &&&str| {
        segment.strip_prefix('v').is_some_and(|number| number.parse::<u8>().is_ok())
    };
    // The service stands before the version, or first where there is none.
    let at = segments.iter().position(|segment| is_version(&segment)).filter(|at| *at > 0);
    let version = at.and_then(|at| segments.get(at)).map_or("v1", |version| version);
    let at = at.map_or(0, |at| at - 1);
    let service = segments.get(at).map(|segment| segment.to_snake_case());
    let service =
        service.filter(|service| is_level(service)).unwrap_or_else(|| "unknown".to_owned());
    let others: Vec<&str> =
        segments.iter().skip(at + 1).filter(|segment| !is_version(segment)).copied().collect();
    let Call { statics, method } = call(&others.join("/"), http);
    let mut parts: Vec<String> = Vec::new();
    for part in &statics {
        parts.push(singular(part));
    }
    let resource = if parts.is_empty() { service.clone() } else { parts.join("_") };
    [service, version.to_owned(), resource, method]
}
