//! Platforms and services: what all their endpoints share.

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use super::{Acceptances, Fields, Texts, Types, notation};
use crate::syntax::Spanned;

/// `schemas/<platform>/platform.json`: what all endpoints of one platform share.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Platform {
    /// Path of the JSON Schema, for editors.
    #[serde(rename = "$schema", default)]
    pub schema: Option<String>,
    /// Official title.
    pub title: Spanned<String>,
    /// What the platform is, in plain English.
    pub summary: Spanned<String>,
    /// The official documentation's URL.
    #[schemars(pattern(notation::URL.pattern()))]
    pub doc: Spanned<String>,
    /// Name of the Rust client type.
    #[schemars(pattern(notation::NAME.pattern()))]
    pub client: Spanned<String>,
    /// Whether ids and paths carry a version level (`task/v2/task/patch`).
    pub versioned: bool,
    /// Whether the crate's root re-exports the platform's client and services.
    #[serde(default)]
    pub at_root: bool,
    /// Where the platform is reached; the first is the default.
    pub hosts: Spanned<Vec<Host>>,
    /// The kinds of token an endpoint may accept, each with the header that carries it.
    #[schemars(schema_with = "tokens")]
    pub tokens: IndexMap<Spanned<TokenKind>, Token>,
    /// Credentials beside the token that a service may demand, by name.
    #[serde(default)]
    pub credentials: IndexMap<Spanned<String>, Credential>,
    /// The shapes of replies by name; `standard` is the one used unless an endpoint says otherwise.
    pub envelopes: Spanned<IndexMap<Spanned<String>, Envelope>>,
    /// Errors that any endpoint may return, by name: `NotFound` becomes the constant `NOT_FOUND`.
    #[serde(default)]
    #[schemars(extend("propertyNames" = notation::keys(&notation::NAME)))]
    pub errors: Errors,
    /// Parameters that endpoints of any service share, by name.
    #[serde(default)]
    pub parameters: Fields,
    /// Types that every service may use.
    #[serde(default)]
    #[schemars(extend("propertyNames" = notation::keys(&notation::NAME)))]
    pub types: Types,
    /// Warnings that are right to stay: the code of each, and why.
    #[serde(default)]
    pub accept: Acceptances,
    /// Choices that were made where the documentation leaves something open.
    #[serde(default)]
    pub notes: Vec<String>,
}

/// The schema of a map whose keys are kinds of token: derived, it would take any key.
fn tokens(generator: &mut SchemaGenerator) -> Schema {
    let (kind, token) =
        (generator.subschema_for::<TokenKind>(), generator.subschema_for::<Token>());
    json_schema!({ "type": "object", "propertyNames": kind, "additionalProperties": token })
}

/// A host under which a platform is reached.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Host {
    /// Name in Rust (`feishu`, `lark`).
    #[schemars(pattern(notation::NAME.pattern()))]
    pub name: Spanned<String>,
    /// Base URL without a trailing slash.
    #[schemars(pattern(notation::HOST.pattern()))]
    pub url: Spanned<String>,
    /// Who is served there, in plain English.
    pub doc: Spanned<String>,
    /// The base URLs of what is served apart, by the names that endpoints give as their `host`.
    #[serde(default)]
    #[schemars(extend("propertyNames" = notation::keys(&notation::NAME)))]
    pub others: IndexMap<Spanned<String>, Spanned<String>>,
}

/// Who a call is made for.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize, Serialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum TokenKind {
    /// `tenant_access_token`: the app within one tenant.
    Tenant,
    /// `user_access_token`: a user who signed in.
    User,
    /// `app_access_token`: the app itself.
    App,
    /// Feishu Project's plugin token, real or virtual.
    Plugin,
}

impl TokenKind {
    /// Its name in schemas.
    pub fn name(self) -> &'static str {
        match self {
            Self::Tenant => "tenant",
            Self::User => "user",
            Self::App => "app",
            Self::Plugin => "plugin",
        }
    }
}

/// How a token travels.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Token {
    /// Header that carries the token.
    #[schemars(pattern(notation::HEADER.pattern()))]
    pub header: Spanned<String>,
    /// Word before the token in the header, such as `Bearer`.
    #[serde(default)]
    #[schemars(pattern(notation::HEADER.pattern()))]
    pub scheme: Option<Spanned<String>>,
    /// What the token stands for, in plain English.
    pub doc: String,
}

/// A credential beside the token.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Credential {
    /// Header that carries the credential.
    #[schemars(pattern(notation::HEADER.pattern()))]
    pub header: Spanned<String>,
    /// How the header's value is formed.
    pub format: CredentialFormat,
    /// What the credential is and where it comes from, in plain English.
    pub doc: String,
}

/// How a credential's header value is formed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CredentialFormat {
    /// `base64(id:token)`, without a prefix.
    Base64Pair,
}

/// Where the parts of a reply stand. Names are JSON keys at the top level of the body.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Envelope {
    /// Key of the error code; 0 or absent means success.
    pub code: String,
    /// Key of the error message.
    pub message: String,
    /// Key of the object with details of the error.
    #[serde(default)]
    pub detail: Option<String>,
    /// Key of the data, an object; without it the whole body is the data, as where the data is a
    /// list, or other fields stand beside it.
    #[serde(default)]
    pub data: Option<String>,
    /// When replies have this shape, in plain English.
    pub doc: String,
}

/// Documented errors by name.
pub type Errors = IndexMap<Spanned<String>, ErrorCase>;

/// A documented error.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ErrorCase {
    /// The code in the reply.
    pub code: Spanned<i64>,
    /// HTTP status, where one is documented.
    #[serde(default)]
    pub http: Option<Spanned<u16>>,
    /// Text that the reply's message contains, where the same code has several meanings.
    #[serde(default)]
    pub message: Option<Spanned<String>>,
    /// What the code says, in plain English.
    pub doc: Spanned<String>,
    /// What to do about it, in plain English.
    #[serde(default)]
    pub advice: Option<Spanned<String>>,
    /// What kind of failure this is; derived from the HTTP status when absent.
    #[serde(default)]
    pub kind: Option<Spanned<ErrorKind>>,
    /// Questions that a person must decide, each with the sentence that leaves it open. The key is
    /// removed once they are settled.
    #[serde(default)]
    pub decide: Texts,
}

/// What an endpoint says otherwise of an error that its service or platform declares.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ErrorChanges {
    /// HTTP status, where the endpoint's page documents another one.
    #[serde(default)]
    pub http: Option<Spanned<u16>>,
    /// Text that the reply's message contains, where the same code has several meanings.
    #[serde(default)]
    pub message: Option<Spanned<String>>,
    /// What the code says here, in plain English.
    #[serde(default)]
    pub doc: Option<Spanned<String>>,
    /// What to do about it here, in plain English.
    #[serde(default)]
    pub advice: Option<Spanned<String>>,
    /// What kind of failure this is here.
    #[serde(default)]
    pub kind: Option<Spanned<ErrorKind>>,
    /// Questions that a person must decide, each with the sentence that leaves it open. The key is
    /// removed once they are settled.
    #[serde(default)]
    pub decide: Texts,
}

/// What a failure means for the caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ErrorKind {
    /// The request is wrong.
    InvalidRequest,
    /// The token is invalid or expired: fetch anew and repeat once.
    InvalidToken,
    /// The user's token is invalid or expired: the user must sign in again or it must be refreshed.
    UserTokenExpired,
    /// Something else is wrong with authentication.
    Auth,
    /// A permission is missing.
    Permission,
    /// What was asked for does not exist.
    NotFound,
    /// The state of things forbids the call.
    Conflict,
    /// Too many calls: come back later.
    RateLimit,
    /// A quota is used up: repeating is useless.
    Quota,
    /// The server is busy: the call may be repeated.
    Busy,
    /// The server failed.
    Server,
}

/// `<topic>.types.json` beside a `service.json`: types that its endpoints share, by topic.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// Path of the JSON Schema, for editors.
    #[serde(rename = "$schema", default)]
    pub schema: Option<String>,
    /// The types.
    #[schemars(extend("propertyNames" = notation::keys(&notation::NAME)))]
    pub types: Types,
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

/// `service.json` beside the resources of one version of a service: what its endpoints share.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Path of the JSON Schema, for editors.
    #[serde(rename = "$schema", default)]
    pub schema: Option<String>,
    /// Official title.
    pub title: Spanned<String>,
    /// What the service does, in plain English.
    pub summary: Spanned<String>,
    /// The official documentation's URL.
    #[schemars(pattern(notation::URL.pattern()))]
    pub doc: Spanned<String>,
    /// Name of the platform's credential that every endpoint of the service demands.
    #[serde(default)]
    pub credential: Option<Spanned<String>>,
    /// Errors that the endpoints return, by name: `NotFound` becomes the constant `NOT_FOUND`.
    #[serde(default)]
    #[schemars(extend("propertyNames" = notation::keys(&notation::NAME)))]
    pub errors: Errors,
    /// Parameters that endpoints share, by name. An endpoint that names one without a type takes it
    /// from here: `"query": { "user_id_type": {} }`.
    #[serde(default)]
    pub parameters: Fields,
    /// Types that the endpoints share.
    #[serde(default)]
    #[schemars(extend("propertyNames" = notation::keys(&notation::NAME)))]
    pub types: Types,
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
