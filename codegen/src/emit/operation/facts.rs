//! What the documentation of an operation lists: tokens, scopes, rates, errors, sources.

use crate::emit::docs;
use crate::emit::scope::Scope;
use crate::model::{FieldDocs, Operation};
use crate::schema::{self, AppKind, TokenKind};

pub(super) fn summary(operation: &Operation<'_>) -> Vec<String> {
    docs::text(&operation.def.summary, "Not described by the documentation.")
}

pub(super) fn new_docs(operation: &Operation<'_>) -> Vec<String> {
    let mut lines = vec!["A request with what must be given, bound to no client yet.".to_owned()];
    if !operation.arguments.is_empty() {
        lines.push(String::new());
    }
    for input in &operation.arguments {
        let text = docs::field(input.docs).into_iter().filter(|line| !line.is_empty());
        let text: Vec<String> = text.collect();
        lines.push(format!("- `{}`: {}", input.name, text.join("\n  ")));
        if let FieldDocs::Field(schema::Field { deprecated: Some(reason), .. }) = input.docs {
            lines.push(format!("  Deprecated: {}.", docs::escape(reason)));
        }
    }
    lines.iter().flat_map(|line| line.split('\n').map(str::to_owned)).collect()
}

/// What the operation's documentation lists: tokens, scopes, rates, errors, sources.
pub(super) fn facts(scope: &Scope<'_>, operation: &Operation<'_>) -> Vec<String> {
    let def = operation.def;
    let mut lines = Vec::new();
    for paragraph in &def.description {
        lines.push(String::new());
        lines.extend(docs::text(paragraph, ""));
    }
    lines.push(String::new());
    lines.push(format!("- Endpoint: `{} {}`", operation.http_method, operation.http_path));
    let tokens: Vec<&str> = def.tokens.iter().map(|kind| token_name(*kind)).collect();
    let credential = operation.credential.map(|name| format!(", and the {name} credential"));
    lines.push(format!("- Token: {}{}", tokens.join(" or "), credential.unwrap_or_default()));
    if !def.apps.is_empty() {
        let apps: Vec<&str> = def.apps.iter().map(|kind| app_name(*kind)).collect();
        lines.push(format!("- Apps: {}", apps.join(", ")));
    }
    if !def.scopes.is_empty() {
        let scopes: Vec<String> = def.scopes.iter().map(|scope| format!("`{scope}`")).collect();
        lines.push(format!("- Scope: {}", scopes.join(" or ")));
    }
    for field in &def.field_scopes {
        lines.push(format!("- Scope `{}`: {}", field.scope, docs::escape(&field.doc)));
    }
    if !def.rate_limit.is_empty() {
        let rates: Vec<String> = def.rate_limit.iter().map(|rate| format!("`{rate}`")).collect();
        lines.push(format!("- Rate limit: {}", rates.join(" and ")));
    }
    lines.push(format!("- Documentation: [{}]({})", docs::escape(&def.title), def.doc));
    lines.push(format!("- Schema: {}", scope.model.origin(operation.at)));
    lines.extend(error_table(operation));
    lines
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
        let http = error.def.http.map_or_else(String::new, |status| status.to_string());
        let name = &error.name;
        let link = format!("[`{name}`]({}Error::{name})", operation.name);
        let meaning = docs::escape(&error.def.doc).replace('|', "\\|").replace('\n', " ");
        lines.push(format!("| {} | {http} | {link} | {meaning} |", error.def.code));
    }
    lines
}

fn token_name(kind: TokenKind) -> &'static str {
    match kind {
        TokenKind::Tenant => "`tenant_access_token`",
        TokenKind::User => "`user_access_token`",
        TokenKind::App => "`app_access_token`",
        TokenKind::Plugin => "plugin token",
    }
}

fn app_name(kind: AppKind) -> &'static str {
    match kind {
        AppKind::SelfBuilt => "self-built",
        AppKind::Store => "store",
    }
}
