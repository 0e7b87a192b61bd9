//! OpenAPI documents made from the platform's API Explorer: the facts of each operation as those of
//! a page. They know scopes, tokens, error codes and rates better than pages do, and nothing about
//! limits, whole examples or, mostly, what is required.

mod schema;

use serde_json::{Map, Value};

use crate::blocks::word;
use crate::page::{Dialect, Failure, Located, Page, Param};
use schema::Components;

/// Why a document cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotOpenApi(String);

impl std::fmt::Display for NotOpenApi {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "no OpenAPI document: {}", self.0)
    }
}

impl std::error::Error for NotOpenApi {}

/// The operations of a document.
///
/// # Errors
///
/// The text is not YAML, or no OpenAPI document.
pub fn operations(text: &str) -> Result<Vec<Page>, NotOpenApi> {
    let root: Value =
        serde_saphyr::from_str(text).map_err(|error| NotOpenApi(error.to_string()))?;
    let paths = root.get("paths").and_then(Value::as_object);
    let paths = paths.ok_or_else(|| NotOpenApi("it has no `paths`".to_owned()))?;
    let components = Components::of(&root);
    let project = root.pointer("/info/x-lark-project").and_then(Value::as_str).unwrap_or_default();
    let host = root.pointer("/servers/0/url").and_then(Value::as_str);
    let mut pages = Vec::new();
    for (path, methods) in paths {
        for (method, operation) in methods.as_object().into_iter().flatten() {
            if ["get", "post", "put", "patch", "delete"].contains(&method.as_str()) {
                let call = Call { path, method, project, host };
                pages.push(page(&call, operation, &components));
            }
        }
    }
    Ok(pages)
}

/// What stands around an operation.
struct Call<'d> {
    path: &'d str,
    method: &'d str,
    project: &'d str,
    host: Option<&'d str>,
}

fn page(call: &Call<'_>, operation: &Value, components: &Components<'_>) -> Page {
    let path = call.path.replace('{', ":").replace('}', "");
    let text = |key: &str| operation.get(key).and_then(Value::as_str).unwrap_or_default();
    let mut page = Page {
        dialect: Dialect::OpenApi,
        title: word(text("summary")),
        url: operation.pointer("/externalDocs/url").and_then(Value::as_str).map(str::to_owned),
        id: id(call, operation),
        host: call.host.map(|host| located(host.to_owned())),
        method: Some(located(call.method.to_uppercase())),
        path: Some(located(path)),
        tokens: words(operation, "x-lark-access-tokens"),
        scopes: words(operation, "x-lark-scopes"),
        field_scopes: words(operation, "x-lark-field-scopes"),
        rates: rates(operation),
        errors: errors(operation),
        reply_table: true,
        ..Page::default()
    };
    parameters(operation, components, &mut page);
    body(operation, components, &mut page);
    reply(operation, components, &mut page);
    page
}

fn located<T>(value: T) -> Located<T> {
    Located { value, line: 0 }
}

/// The id, as the official SDKs make it of the resource (the tag) and the operation's name.
fn id(call: &Call<'_>, operation: &Value) -> Option<String> {
    let resource = operation.pointer("/tags/0")?.as_str()?.replace(['.', '-'], "_");
    let name = operation.get("operationId")?.as_str()?;
    let name = name.strip_prefix(call.project)?.strip_prefix('_')?;
    let method = name.strip_prefix(resource.as_str())?.strip_prefix('_')?;
    let is_version = |segment: &&str| {
        segment.strip_prefix('v').is_some_and(|number| number.parse::<u8>().is_ok())
    };
    let version = call.path.split('/').find(is_version)?;
    Some([call.project, version, &resource, method].join("/"))
}

fn words(operation: &Value, key: &str) -> Vec<Located<String>> {
    let words = operation.get(key).and_then(Value::as_array).into_iter().flatten();
    words.filter_map(Value::as_str).map(|word| located(word.to_owned())).collect()
}

/// The platform numbers its rates.
fn rates(operation: &Value) -> Vec<Located<String>> {
    let tier = operation.pointer("/x-lark-rate-limit/tier").and_then(Value::as_u64);
    let rates: &[&str] = match tier {
        Some(0) => &["special"],
        Some(1) => &["10/min"],
        Some(2) => &["20/min"],
        Some(3) => &["100/min"],
        Some(4) => &["1000/min", "50/s"],
        Some(6) => &["5/s"],
        Some(7) => &["10/s"],
        Some(8) => &["20/s"],
        Some(9) => &["50/s"],
        _ => &[],
    };
    rates.iter().map(|rate| located((*rate).to_owned())).collect()
}

fn errors(operation: &Value) -> Vec<Failure> {
    let rows = operation.get("x-lark-error-mappings").and_then(Value::as_array);
    let failure = |row: &Value| {
        let http = row.get("httpCode").and_then(Value::as_u64);
        Some(Failure {
            code: row.get("code")?.as_i64()?,
            http: http.and_then(|http| u16::try_from(http).ok()),
            message: None,
            text: row.get("msg").and_then(Value::as_str).unwrap_or_default().to_owned(),
            advice: String::new(),
            line: 0,
        })
    };
    rows.into_iter().flatten().filter_map(failure).collect()
}

fn parameters(operation: &Value, components: &Components<'_>, page: &mut Page) {
    let rows = operation.get("parameters").and_then(Value::as_array);
    for row in rows.into_iter().flatten() {
        let text = |key: &str| row.get(key).and_then(Value::as_str);
        let Some(name) = text("name") else { continue };
        let empty = Value::Object(Map::new());
        let mut param = components.param(name, row.get("schema").unwrap_or(&empty));
        param.text = word(text("description").unwrap_or_default());
        param.example = text("example").map(str::to_owned);
        param.required = row.get("required").and_then(Value::as_bool);
        match text("in") {
            Some("path") => page.path_params.push(param),
            Some("query") => page.query.push(param),
            Some("header") => page.headers.push(param),
            _ => {}
        }
    }
}

fn body(operation: &Value, components: &Components<'_>, page: &mut Page) {
    let content = operation.pointer("/requestBody/content").and_then(Value::as_object);
    let Some((kind, content)) = content.and_then(|content| content.iter().next()) else { return };
    page.multipart = kind == "multipart/form-data";
    page.body = content.get("schema").map(|schema| components.fields(schema)).unwrap_or_default();
}

fn reply(operation: &Value, components: &Components<'_>, page: &mut Page) {
    let is_file = operation.get("x-lark-file-download").and_then(Value::as_bool) == Some(true);
    if is_file {
        page.download = Some(located(String::new()));
        return;
    }
    let schema = operation.pointer("/responses/200/content/application~1json/schema");
    let fields = schema.map(|schema| components.fields(schema)).unwrap_or_default();
    let is_envelope = |field: &Param| matches!(field.name.as_str(), "code" | "msg");
    match fields.iter().find(|field| field.name == "data") {
        Some(data) => page.reply.clone_from(&data.fields),
        None => page.reply = fields.into_iter().filter(|field| !is_envelope(field)).collect(),
    }
}
