//! What a page says: the same facts for every dialect, each with the line it stands on.

pub use crate::remark::{About, Remark};

/// A fact and the line of the page, counted from 1.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Located<T> {
    /// The fact.
    pub value: T,
    /// The line.
    pub line: usize,
}

/// A known way to write a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Dialect {
    /// Markdown with nesting by marks and a table for the reply.
    #[default]
    Mirror,
    /// Markdown with nested types below the table, and no table for the reply.
    Crawler,
    /// Text copied from pages of Feishu Project.
    Project,
    /// An operation of an OpenAPI document.
    OpenApi,
}

impl Dialect {
    /// What the dialect is called in reports.
    pub fn title(self) -> &'static str {
        match self {
            Self::Mirror => "mirror",
            Self::Crawler => "crawler",
            Self::Project => "project",
            Self::OpenApi => "openapi",
        }
    }
}

/// The page of one endpoint, or of an event.
#[derive(Debug, Clone, Default)]
pub struct Page {
    /// How the page is written.
    pub dialect: Dialect,
    /// What is sent, where the page is that of an event or a callback.
    pub event: Option<Event>,
    /// The title, in the language of the page.
    pub title: String,
    /// The address of the page.
    pub url: Option<String>,
    /// When the page was last changed, in milliseconds, where it says so.
    pub updated: u64,
    /// The id that the page's own address, or its code samples, suggest:
    /// `task/v2/section/patch`.
    pub id: Option<String>,
    /// The host, as in `https://open.feishu.cn`.
    pub host: Option<Located<String>>,
    /// The HTTP method.
    pub method: Option<Located<String>>,
    /// The path with placeholders.
    pub path: Option<Located<String>>,
    /// Kinds of token, by the schema's words.
    pub tokens: Vec<Located<String>>,
    /// Kinds of app, by the schema's words.
    pub apps: Vec<Located<String>>,
    /// Scopes, any of which is enough.
    pub scopes: Vec<Located<String>>,
    /// Scopes that only some fields need.
    pub field_scopes: Vec<Located<String>>,
    /// Documented rates: `50/s`, `special`.
    pub rates: Vec<Located<String>>,
    /// Headers beside those of token, credential and content type.
    pub headers: Vec<Param>,
    /// Parameters in the path.
    pub path_params: Vec<Param>,
    /// Parameters in the query.
    pub query: Vec<Param>,
    /// Fields of the body.
    pub body: Vec<Param>,
    /// Whether the body is a form with files.
    pub multipart: bool,
    /// Fields of the reply's data.
    pub reply: Vec<Param>,
    /// Whether the reply is a file.
    pub download: Option<Located<String>>,
    /// Whether a table describes the reply; otherwise it was inferred from the example.
    pub reply_table: bool,
    /// Documented errors.
    pub errors: Vec<Failure>,
    /// The body of the example's request.
    pub request: Option<Located<serde_json::Value>>,
    /// The body of the example's reply.
    pub response: Option<Located<serde_json::Value>>,
    /// Sentences outside of tables.
    pub prose: Vec<Located<String>>,
    /// Sections that tell what must be known before the call, each with its title.
    pub conditions: Vec<Located<String>>,
    /// What could not be read, or was read in spite of a fault of the page.
    pub remarks: Vec<Remark>,
}

/// What the platform sends by itself. Its payload stands where the reply of an endpoint does, and
/// what it is answered with where the body does.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Event {
    /// The name of its type on the wire: `contact.user.created_v3`.
    pub ty: Located<String>,
    /// The version of what stands around the payload: `1.0` or `2.0`.
    pub version: &'static str,
}

impl Page {
    /// What is always sent in the body, such as `authorization_code` where tokens are issued for
    /// codes.
    pub fn fixed_values(&self) -> impl Iterator<Item = &str> {
        self.body.iter().filter_map(|param| param.fixed.as_deref())
    }
}

/// A parameter or a field, as its row says.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Param {
    /// Name on the wire.
    pub name: String,
    /// The type.
    pub ty: Ty,
    /// Whether it must be given, where the page says so.
    pub required: Option<bool>,
    /// What the page says in words.
    pub text: String,
    /// The example, as written.
    pub example: Option<String>,
    /// The value that is assumed when it is absent, as written.
    pub default: Option<String>,
    /// The one value that it always has, as written.
    pub fixed: Option<String>,
    /// The values of an enumeration and what they mean, where the page lists them.
    pub values: Vec<(String, String)>,
    /// Whether the values stand among the words, not behind the label that pages have for them.
    pub values_in_words: bool,
    /// Documented limits.
    pub limits: Vec<Limit>,
    /// Fields of the object, or of the array's elements.
    pub fields: Vec<Param>,
    /// The line.
    pub line: usize,
}

/// A type, as pages name them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Ty {
    /// A text.
    #[default]
    Text,
    /// An integer.
    Int,
    /// A number.
    Float,
    /// True or false.
    Bool,
    /// A file of a form.
    File,
    /// An object without a name.
    Object,
    /// A type with a name.
    Named(String),
    /// An array.
    List(Box<Ty>),
    /// An object with keys of the caller's choice.
    Map(Box<Ty>),
    /// The page does not say.
    Unknown,
}

/// A documented limit. Of lengths, those of arrays count elements.
#[derive(Debug, Clone, PartialEq)]
pub enum Limit {
    /// Least length.
    MinLength(u64),
    /// Greatest length.
    MaxLength(u64),
    /// Least number.
    Min(f64),
    /// Greatest number.
    Max(f64),
    /// Regular expression.
    Pattern(String),
    /// Greatest size of a file.
    MaxBytes(u64),
}

/// A documented error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// The code.
    pub code: i64,
    /// The HTTP status.
    pub http: Option<u16>,
    /// Text that tells several meanings of the code apart.
    pub message: Option<String>,
    /// What the page says about it.
    pub text: String,
    /// What the page says that can be done about it.
    pub advice: String,
    /// The line.
    pub line: usize,
}

impl Ty {
    /// The innermost element of arrays and maps; otherwise the type itself.
    pub fn element(&self) -> &Ty {
        match self {
            Self::List(element) | Self::Map(element) => element.element(),
            other => other,
        }
    }

    /// Puts another element into these arrays and maps.
    #[must_use]
    pub fn with_element(&self, element: Ty) -> Ty {
        match self {
            Self::List(inner) => Self::List(Box::new(inner.with_element(element))),
            Self::Map(inner) => Self::Map(Box::new(inner.with_element(element))),
            _ => element,
        }
    }

    /// Whether it is an array.
    pub fn is_list(&self) -> bool {
        matches!(self, Self::List(_))
    }

    /// Whether the innermost element is an object.
    pub fn is_object(&self) -> bool {
        matches!(self.element(), Self::Named(_) | Self::Object)
    }
}

impl Page {
    /// The parameters by place, in the order of the schema.
    pub fn places(&self) -> [(&'static str, &[Param]); 5] {
        let (body, reply) =
            if self.event.is_some() { ("answer", "payload") } else { ("body", "response") };
        [
            ("path", &self.path_params),
            ("query", &self.query),
            ("headers", &self.headers),
            (body, &self.body),
            (reply, &self.reply),
        ]
    }

    /// The line of a place such as `body.section.name`; 1 when it stands nowhere.
    pub fn line_of(&self, place: &str) -> usize {
        let mut levels = place.split('.');
        let root = levels.next().unwrap_or_default();
        let found = self.places().into_iter().find(|(name, _)| *name == root);
        let Some((_, mut params)) = found else {
            return self.path.as_ref().map_or(1, |path| path.line);
        };
        let mut line = params.first().map_or(1, |param| param.line);
        for level in levels {
            let Some(param) = params.iter().find(|param| param.name == level) else { break };
            line = param.line;
            params = &param.fields;
        }
        line
    }
}
