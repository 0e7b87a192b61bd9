//! The documented facts of an endpoint, readable at run time.

mod errors;

pub use errors::{ErrorCase, ErrorTable};

use crate::record::{Field, Rule};

/// The documented facts of one endpoint.
#[derive(Debug)]
pub struct Endpoint {
    /// Id: the path of its schema file, such as `open/task/v2/task/patch`.
    pub id: &'static str,
    /// Official title.
    pub title: &'static str,
    /// The documentation page's URL.
    pub doc: &'static str,
    /// The platform it belongs to.
    pub platform: &'static Platform,
    /// HTTP method.
    pub method: Method,
    /// Path with `:name` for parameters, such as `/open-apis/task/v2/tasks/:task_guid`.
    pub path: &'static str,
    /// The kinds of token it accepts.
    pub tokens: &'static [TokenKind],
    /// The credential that it demands beside the token.
    pub credential: Option<&'static Credential>,
    /// The kinds of app that may call it.
    pub apps: &'static [AppKind],
    /// Scopes, any one of which is enough.
    pub scopes: &'static [&'static str],
    /// Scopes that only certain fields or values need, each with what it is needed for.
    pub field_scopes: &'static [(&'static str, &'static str)],
    /// Documented rates, all of which hold; empty when none is documented or it is "special".
    pub rate_limits: &'static [Rate],
    /// The parameter that makes repeating the call safe.
    pub idempotency: Option<&'static str>,
    /// Why it should no longer be used.
    pub deprecated: Option<&'static str>,
    /// Parameters in the order path, query, headers, body.
    pub params: &'static [Param],
    /// Rules over several parameters.
    pub rules: &'static [Rule],
    /// How the body travels.
    pub body: BodyFormat,
    /// What the reply is.
    pub reply: ReplyFormat,
    /// Where the parts of the reply stand.
    pub envelope: &'static Envelope,
    /// Documented errors of this endpoint; those of the platform stand in [`Platform::errors`].
    pub errors: ErrorTable,
}

impl Endpoint {
    /// The documented case of an error reply: of the endpoint itself, else of its platform.
    ///
    /// Where a code has several meanings, the message decides, then the HTTP status; else the first
    /// that names no message.
    pub fn error_case(&self, number: i64, status: u16, messages: &[&str]) -> Option<ErrorCase> {
        self.errors
            .find(number, status, messages)
            .or_else(|| self.platform.error_case(number, status, messages))
    }
}

impl Platform {
    /// The documented case of an error reply that any endpoint may return.
    pub fn error_case(&self, number: i64, status: u16, messages: &[&str]) -> Option<ErrorCase> {
        self.errors.find(number, status, messages)
    }
}

/// What all endpoints of one platform share.
#[derive(Debug)]
pub struct Platform {
    /// Name: the first part of endpoint ids.
    pub name: &'static str,
    /// The documentation's URL.
    pub doc: &'static str,
    /// Base URLs by name, the default first.
    pub hosts: &'static [(&'static str, &'static str)],
    /// How each kind of token travels.
    pub tokens: &'static [Token],
    /// The envelope of replies unless an endpoint has its own.
    pub envelope: &'static Envelope,
    /// Error codes that any endpoint may return.
    pub errors: ErrorTable,
}

/// How one kind of token travels.
#[derive(Debug)]
pub struct Token {
    /// The kind of token.
    pub kind: TokenKind,
    /// The header that carries it.
    pub header: &'static str,
    /// The word before the token in the header.
    pub scheme: Option<&'static str>,
}

/// A credential beside the token: `base64(id:token)` in a header of its own.
#[derive(Debug)]
pub struct Credential {
    /// Name of the credential.
    pub name: &'static str,
    /// The header that carries it.
    pub header: &'static str,
}

/// Where the parts of a reply stand: keys at the top level of its body.
#[derive(Debug)]
pub struct Envelope {
    /// Key of the error code; 0 or absent means success.
    pub code: &'static str,
    /// Key of the error message.
    pub message: &'static str,
    /// Key of the object with details of the error.
    pub detail: Option<&'static str>,
    /// Key of the data; without it the whole body is the data.
    pub data: Option<&'static str>,
}

/// A parameter of an endpoint.
#[derive(Debug)]
pub struct Param {
    /// Name, flags and limits.
    pub field: Field,
    /// Where it travels.
    pub place: Place,
}

/// Where a parameter travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// In the body.
    Body,
    /// In the body, inside the object that is the parameter of this name.
    Inside(&'static str),
    /// In the body: the names of the fields set inside the object that is the parameter of this
    /// name.
    MaskOf(&'static str),
}

/// A documented rate: so many calls in so many seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// Number of calls.
    pub calls: u32,
    /// Length of the window in seconds.
    pub seconds: u32,
}

/// HTTP method.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// GET
    Get,
    /// POST
    Post,
    /// PUT
    Put,
    /// PATCH
    Patch,
    /// DELETE
    Delete,
}

/// The kind of a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TokenKind {
    /// `tenant_access_token`
    Tenant,
    /// `user_access_token`
    User,
    /// `app_access_token`
    App,
    /// Feishu Project's plugin token
    Plugin,
}

/// The kind of an app.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AppKind {
    /// Built by a company for itself.
    SelfBuilt,
    /// Published in the store for all companies.
    Store,
}

/// How a request's body travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BodyFormat {
    /// `application/json`; no body at all when the endpoint has no body parameters.
    Json,
    /// `multipart/form-data`
    Multipart,
}

/// What a successful reply is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReplyFormat {
    /// JSON in the endpoint's envelope.
    Json,
    /// A file.
    File,
    /// Server-sent events.
    Events,
}
