//! The documented facts of an endpoint, readable at run time.

mod errors;

pub use errors::{ErrorCase, ErrorTable};

use crate::paging::style::Paging;
use crate::record::{Field, Limit, Rule, Table};

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
    /// Which of the platform's other hosts serves it; none for the host that the client calls.
    pub host: Option<&'static str>,
    /// The kinds of token it accepts; without any, none is sent.
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
    /// Parameters that the client fills in.
    pub from_client: &'static [(&'static str, FromClient)],
    /// How its pages follow each other, if the reply has some.
    pub paging: Option<Paging>,
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
    /// An endpoint of the platform of which nothing else is known: what others are written over.
    pub const fn of(platform: &'static Platform) -> Self {
        Self {
            id: "",
            title: "",
            doc: "",
            platform,
            method: Method::Get,
            path: "",
            host: None,
            tokens: &[],
            credential: None,
            apps: &[],
            scopes: &[],
            field_scopes: &[],
            rate_limits: &[],
            idempotency: None,
            deprecated: None,
            params: &[],
            from_client: &[],
            paging: None,
            rules: &[],
            body: BodyFormat::Json,
            reply: ReplyFormat::Json,
            envelope: platform.envelope,
            errors: ErrorTable::EMPTY,
        }
    }

    /// All that a request may give: the parameters, and after an object that a mask covers its fields.
    pub fn inputs(&self) -> impl Iterator<Item = Param> + use<> {
        self.params.iter().flat_map(|param| {
            let place = Place::Inside(param.field.name);
            let fields = param.object.map_or(&[] as &[Field], |table| table.fields).iter();
            let fields = fields.filter(|field| !field.has(Field::RESPONSE_ONLY));
            let fields = fields.map(move |field| Param { field: *field, ..Param::new("", place) });
            std::iter::once(*param).chain(fields)
        })
    }

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
    /// Where it is reached, the default first.
    pub hosts: &'static [Host],
    /// How each kind of token travels.
    pub tokens: &'static [Token],
    /// The envelope of replies unless an endpoint has its own.
    pub envelope: &'static Envelope,
    /// Error codes that any endpoint may return.
    pub errors: ErrorTable,
}

/// A host under which a platform is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Host {
    /// Name, such as `feishu`.
    pub name: &'static str,
    /// Base URL.
    pub url: &'static str,
    /// The base URLs of what is served apart, by the names that endpoints give as their host.
    pub others: &'static [(&'static str, &'static str)],
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
///
/// ```
/// use feishu_api_runtime::{Field, Limit, Param};
///
/// let guid = Param::path("task_guid").limits(&[Limit::Length(0, 100)]);
/// let summary = Param::body("summary").flags(Field::REQUIRED);
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Param {
    /// Name, flags and limits.
    pub field: Field,
    /// Where it travels.
    pub place: Place,
    /// For an object whose fields a mask names: the fields, each of which can be given by itself.
    pub object: Option<&'static Table>,
    /// For a mask: the fields of its object that it may not name.
    pub except: &'static [&'static str],
}

impl Param {
    const fn new(name: &'static str, place: Place) -> Self {
        Self { field: Field::new(name), place, object: None, except: &[] }
    }

    /// A parameter in the path, which must be given.
    pub const fn path(name: &'static str) -> Self {
        Self::new(name, Place::Path).flags(Field::REQUIRED)
    }

    /// A parameter in the query.
    pub const fn query(name: &'static str) -> Self {
        Self::new(name, Place::Query)
    }

    /// A parameter in a header.
    pub const fn header(name: &'static str) -> Self {
        Self::new(name, Place::Header)
    }

    /// A field of the body.
    pub const fn body(name: &'static str) -> Self {
        Self::new(name, Place::Body)
    }

    /// A field of the body that is an object, whose fields can be given one by one; a
    /// [`mask`](Self::mask) names those that are.
    pub const fn object(name: &'static str, table: &'static Table) -> Self {
        Self { object: Some(table), ..Self::body(name) }
    }

    /// The field of the body that names those fields of `object` that are given.
    pub const fn mask(name: &'static str, object: &'static str) -> Self {
        Self::new(name, Place::MaskOf(object))
    }

    /// Adds flags of [`Field`].
    #[must_use]
    pub const fn flags(mut self, flags: u16) -> Self {
        self.field = self.field.flags(flags);
        self
    }

    /// Sets the limits.
    #[must_use]
    pub const fn limits(mut self, limits: &'static [Limit]) -> Self {
        self.field = self.field.limits(limits);
        self
    }

    /// Names the fields that the mask may not name.
    #[must_use]
    pub const fn except(mut self, fields: &'static [&'static str]) -> Self {
        self.except = fields;
        self
    }
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

impl Rate {
    /// So many calls in a second.
    pub const fn per_second(calls: u32) -> Self {
        Self { calls, seconds: 1 }
    }

    /// So many calls in a minute.
    pub const fn per_minute(calls: u32) -> Self {
        Self { calls, seconds: 60 }
    }

    /// So many calls in an hour.
    pub const fn per_hour(calls: u32) -> Self {
        Self { calls, seconds: 60 * 60 }
    }

    /// So many calls in a day.
    pub const fn per_day(calls: u32) -> Self {
        Self { calls, seconds: 24 * 60 * 60 }
    }
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

impl AppKind {
    /// All kinds.
    pub const ALL: &[Self] = &[Self::SelfBuilt, Self::Store];
}

/// What a client knows of the app that it calls for, which some endpoints ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FromClient {
    /// The id of the app or plugin.
    Id,
    /// Its secret.
    Secret,
    /// The `app_ticket` that the platform pushed to a store app last.
    Ticket,
}

/// How a request's body travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BodyFormat {
    /// An object as `application/json`; no body at all when the endpoint has no body parameters.
    Json,
    /// `application/json` that is the value of the only body parameter.
    Value,
    /// `multipart/form-data`
    Multipart,
    /// `application/x-www-form-urlencoded`
    Urlencoded,
    /// The file that is the only body parameter, under its own content type.
    File,
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
