//! The lists in an operation's documentation: tokens, scopes, rates, errors, sources.

use crate::emit::docs;
use crate::markdown;
use crate::model::{Operation, Word};

pub(super) fn new_docs(operation: &Operation<'_>) -> Vec<String> {
    let mut lines = vec!["A request with what must be given, bound to no client yet.".to_owned()];
    if !operation.arguments.is_empty() {
        lines.push(String::new());
    }
    for input in &operation.arguments {
        let text = docs::field(&input.docs).into_iter().filter(|line| !line.is_empty());
        let text: Vec<String> = text.collect();
        lines.push(format!("- `{}`: {}", input.name, text.join("\n  ")));
        if let Some(reason) = input.docs.deprecated {
            lines.push(format!("  Deprecated: {}.", markdown::inline(reason)));
        }
    }
    lines.iter().flat_map(|line| line.split('\n').map(str::to_owned)).collect()
}

/// What the operation's documentation lists: tokens, scopes, rates, errors, sources.
pub(super) fn facts(operation: &Operation<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in &operation.description {
        lines.push(String::new());
        lines.extend(docs::text(paragraph));
    }
    lines.push(String::new());
    let http = markdown::code(&format!("{} {}", operation.http_method, operation.http_path));
    let host = operation.host.map(|name| format!(" on the host {}", markdown::code(name)));
    lines.push(format!("- Endpoint: {http}{}", host.unwrap_or_default()));
    let credential = operation.credential.as_ref();
    let credential = credential.map(|one| format!(", and the {} credential", one.name));
    let tokens = match operation.tokens.as_slice() {
        [] => "none".to_owned(),
        tokens => joined(tokens, " or "),
    };
    lines.push(format!("- Token: {tokens}{}", credential.unwrap_or_default()));
    if !operation.from_client.is_empty() {
        let names: Vec<&str> = operation.from_client.iter().map(|(param, _)| *param).collect();
        lines.push(format!("- Filled in by the client: {}", codes(&names, ", ")));
    }
    lines.extend(callers(&operation.apps, &operation.scopes, &operation.field_scopes));
    if !operation.rate_limits.is_empty() {
        lines.push(format!("- Rate limit: {}", codes(&operation.rate_limits, " and ")));
    }
    lines.extend(sources(operation.title, operation.doc, operation.schema));
    lines.extend(error_table(operation));
    lines
}

/// Who may call an endpoint, or subscribe to an event.
pub(in crate::emit) fn callers(
    apps: &[Word],
    scopes: &[&str],
    field_scopes: &[(&str, &str)],
) -> Vec<String> {
    let mut lines = Vec::new();
    if !apps.is_empty() {
        lines.push(format!("- Apps: {}", joined(apps, ", ")));
    }
    if !scopes.is_empty() {
        lines.push(format!("- Scope: {}", codes(scopes, " or ")));
    }
    for (scope, doc) in field_scopes {
        lines.push(format!("- Scope {}: {}", markdown::code(scope), markdown::inline(doc)));
    }
    lines
}

/// Where something is documented, and where it is declared.
pub(in crate::emit) fn sources(title: &str, doc: &str, schema: &str) -> [String; 2] {
    [
        format!("- Documentation: {}", markdown::link(title, doc)),
        format!("- Schema: `schemas/{schema}`"),
    ]
}

fn joined(words: &[Word], separator: &str) -> String {
    words.iter().map(|word| word.doc).collect::<Vec<_>>().join(separator)
}

fn codes(texts: &[impl AsRef<str>], separator: &str) -> String {
    texts.iter().map(|text| markdown::code(text.as_ref())).collect::<Vec<_>>().join(separator)
}

fn error_table(operation: &Operation<'_>) -> Vec<String> {
    if operation.errors.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![
        String::new(),
        "# Errors".to_owned(),
        String::new(),
        "| Code | HTTP | Name | Meaning |".to_owned(),
        "| --- | --- | --- | --- |".to_owned(),
    ];
    for error in &operation.errors {
        let http = error.http.map_or_else(String::new, |status| status.to_string());
        let name = &error.name;
        let link = format!("[`{name}`](super::super::errors::{name})");
        let meaning = markdown::cell(error.doc);
        lines.push(format!("| {} | {http} | {link} | {meaning} |", error.code));
    }
    lines
}
