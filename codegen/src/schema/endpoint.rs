//! One endpoint.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Acceptances, ErrorChanges, Fields, Named, Rule, Texts, TokenKind, Types, notation};
use crate::syntax::Spanned;

/// `schemas/<platform>/<service>/<version>/<resource>/<method>.json`: one endpoint.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Endpoint {
    /// Path of the JSON Schema, for editors.
    #[serde(rename = "$schema", default)]
    pub schema: Option<String>,
    /// Official title, in the language of the page.
    pub title: Spanned<String>,
    /// What the call does, in one plain English sentence.
    pub summary: Spanned<String>,
    /// What else a caller must know, in plain English paragraphs.
    #[serde(default)]
    pub description: Vec<String>,
    /// The documentation page's URL.
    #[schemars(pattern(notation::URL.pattern()))]
    pub doc: Spanned<String>,
    /// Method and path: `PATCH /open-apis/task/v2/tasks/:task_guid`. A segment that begins with a
    /// colon is a parameter, up to the next colon or dot (`:id:batch`, `:id.json`).
    #[schemars(pattern(notation::HTTP.pattern()))]
    pub http: Spanned<String>,
    /// Which of the platform's other hosts serves it, by name.
    #[serde(default)]
    pub host: Option<Spanned<String>>,
    /// Name of the operation in Rust; made of method and resource when absent.
    #[serde(default)]
    #[schemars(pattern(notation::NAME.pattern()))]
    pub name: Option<Spanned<String>>,
    /// The kinds of token that the endpoint accepts; none where it is called without one.
    pub tokens: Spanned<Vec<Spanned<TokenKind>>>,
    /// The kinds of app that may call it.
    #[serde(default)]
    pub apps: Vec<Spanned<AppKind>>,
    /// Scopes; any one of them is enough.
    #[serde(default)]
    #[schemars(inner(pattern(notation::SCOPE.pattern())))]
    pub scopes: Texts,
    /// Scopes that only certain fields or values need.
    #[serde(default)]
    pub field_scopes: Vec<FieldScope>,
    /// Documented rates, all of which hold: `50/s`, `1000/min`; `special` where the page says so.
    #[serde(default)]
    #[schemars(inner(pattern(notation::RATE.pattern())))]
    pub rate_limit: Texts,
    /// The parameter that makes repeating the call safe.
    #[serde(default)]
    pub idempotency: Option<Idempotency>,
    /// Why the endpoint should no longer be used, and what to use instead.
    #[serde(default)]
    pub deprecated: Option<String>,
    /// Parameters in the path.
    #[serde(default)]
    pub path: Spanned<Fields>,
    /// Parameters in the query.
    #[serde(default)]
    pub query: Spanned<Fields>,
    /// Headers beside those of token and credential.
    #[serde(default)]
    #[schemars(extend("propertyNames" = notation::keys(&notation::HEADER)))]
    pub headers: Spanned<Fields>,
    /// Fields of the body.
    #[serde(default)]
    pub body: Spanned<Fields>,
    /// How the body travels.
    #[serde(default)]
    pub body_format: Spanned<BodyFormat>,
    /// Rules over several parameters, wherever they travel.
    #[serde(default)]
    pub rules: Vec<Rule>,
    /// Types that only this endpoint uses.
    #[serde(default)]
    #[schemars(extend("propertyNames" = notation::keys(&notation::NAME)))]
    pub types: Types,
    /// Fields of the reply's data. Neither this nor `download` or `events`: the reply is empty. Data
    /// that is no object, or that others stand beside, is a field in an envelope without `data`.
    #[serde(default)]
    pub response: Spanned<Fields>,
    /// The reply is a file.
    #[serde(default)]
    pub download: Option<Spanned<Download>>,
    /// The reply is a stream of server-sent events; the type of one event's data.
    #[serde(default)]
    #[schemars(pattern(notation::TYPE.pattern()))]
    pub events: Option<Spanned<String>>,
    /// The reply's envelope by name, where it is not the platform's `standard`.
    #[serde(default)]
    pub envelope: Option<Spanned<String>>,
    /// How the reply is paged.
    #[serde(default)]
    pub paging: Option<Paging>,
    /// Documented errors, by the names that they have in the file of the service or platform.
    #[serde(default)]
    pub errors: Spanned<Vec<Named<ErrorChanges>>>,
    /// Warnings that are right to stay: the code of each, and why.
    #[serde(default)]
    pub accept: Acceptances,
    /// Choices that were made where the documentation leaves something open.
    #[serde(default)]
    pub notes: Vec<String>,
    /// Questions that a person must decide, each with the sentence that leaves it open. The key is
    /// removed once they are settled.
    #[serde(default)]
    pub decide: Texts,
}

/// A kind of app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AppKind {
    /// Built by a company for itself (`custom`).
    SelfBuilt,
    /// Published in the store for all companies (`isv`).
    Store,
}

/// A scope that only certain fields or values need.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FieldScope {
    /// The scope.
    #[schemars(pattern(notation::SCOPE.pattern()))]
    pub scope: Spanned<String>,
    /// What it is needed for, in plain English.
    pub doc: Spanned<String>,
}

/// The parameter that makes repeating the call safe.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Idempotency {
    /// Name of the parameter.
    pub param: Spanned<String>,
}

/// How the body travels.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum BodyFormat {
    /// An object as `application/json`.
    #[default]
    Json,
    /// `application/json` that is the value of the only field, such as a list.
    Value,
    /// `multipart/form-data`.
    Multipart,
    /// `application/x-www-form-urlencoded`.
    Urlencoded,
    /// The file that is the only field, under its own content type.
    File,
}

/// A reply that is a file.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Download {
    /// What the file is, in plain English.
    pub doc: Spanned<String>,
}

/// How a reply is paged. Names are those of parameters and of reply fields.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Paging {
    /// A token in each page names the next one.
    #[serde(rename_all = "snake_case")]
    Token {
        /// Request parameter that takes the token.
        param: Spanned<String>,
        /// Reply field that holds the next token; may be nested (`page.token`).
        next: Spanned<String>,
        /// Reply field that says whether there are more pages.
        #[serde(default)]
        has_more: Option<Spanned<String>>,
        /// Reply field that holds the items; may be nested.
        items: Spanned<String>,
    },
    /// Items are counted from an offset.
    #[serde(rename_all = "snake_case")]
    Offset {
        /// Request parameter that takes the offset.
        param: Spanned<String>,
        /// Reply field that says whether there are more pages.
        #[serde(default)]
        has_more: Option<Spanned<String>>,
        /// Reply field that holds the number of all items.
        #[serde(default)]
        total: Option<Spanned<String>>,
        /// Reply field that holds the items; may be nested.
        items: Spanned<String>,
    },
    /// Pages are counted.
    #[serde(rename_all = "snake_case")]
    Number {
        /// Request parameter that takes the number of the page.
        param: Spanned<String>,
        /// Number of the first page.
        first: i64,
        /// Reply field that says whether there are more pages.
        #[serde(default)]
        has_more: Option<Spanned<String>>,
        /// Reply field that holds the number of all items.
        #[serde(default)]
        total: Option<Spanned<String>>,
        /// Reply field that holds the items; may be nested.
        items: Spanned<String>,
    },
}
