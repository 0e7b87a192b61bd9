//! A draft before it is written: what the schema will say, without its notation.

use serde_json::{Map, Value};

use crate::page::{Event, Limit, Remark};

/// The draft of one endpoint, or of an event.
#[derive(Debug, Clone, Default)]
pub(super) struct Endpoint {
    pub(super) id: String,
    /// What is sent, where it is an event: its payload is the response, what it is answered with
    /// are the parameters.
    pub(super) event: Option<Event>,
    pub(super) title: String,
    pub(super) doc: String,
    pub(super) http: String,
    /// Name of the operation, where method and resource make one that is taken.
    pub(super) name: Option<String>,
    /// Name of the reply's envelope, where it is not the standard one.
    pub(super) envelope: Option<&'static str>,
    /// Which of the platform's other hosts serves it.
    pub(super) host: Option<&'static str>,
    pub(super) tokens: Vec<String>,
    pub(super) apps: Vec<String>,
    pub(super) scopes: Vec<String>,
    pub(super) field_scopes: Vec<String>,
    pub(super) rates: Vec<String>,
    pub(super) idempotency: Option<String>,
    pub(super) is_deprecated: bool,
    /// Parameters by place: `path`, `query`, `headers`, `body`.
    pub(super) params: Vec<(&'static str, Vec<Field>)>,
    pub(super) is_multipart: bool,
    pub(super) rules: Vec<Rule>,
    pub(super) response: Vec<Field>,
    pub(super) is_download: bool,
    pub(super) paging: Option<Paging>,
    pub(super) errors: NamedErrors,
    pub(super) request: Map<String, Value>,
    pub(super) reply: Option<Value>,
    /// Everything that was remarked, by place.
    pub(super) remarks: Vec<Remark>,
}

/// The errors of one endpoint.
#[derive(Debug, Clone, Default)]
pub(super) struct NamedErrors {
    /// Their names, each with what the endpoint's page says otherwise.
    pub(super) uses: Vec<Value>,
    /// The declarations of those that are not known yet.
    pub(super) declared: Map<String, Value>,
}

/// A parameter or a field.
#[derive(Debug, Clone)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) shape: Shape,
    /// What holds in requests.
    pub(super) facts: Facts,
    pub(super) is_deprecated: bool,
    /// In how many uses of its object it is sent, and in how many it is read.
    pub(super) sent: usize,
    pub(super) read: usize,
    /// What a person must decide about it.
    pub(super) questions: Vec<Remark>,
}

/// What holds for a field in requests.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Facts {
    pub(super) required: bool,
    /// Whether the example gives null, which then says something.
    pub(super) nullable: bool,
    pub(super) default: Option<Value>,
    /// The one value that it always has, so that nobody has to give it.
    pub(super) fixed: Option<Value>,
    pub(super) limits: Vec<Limit>,
}

/// The type of a field.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Shape {
    /// One of the language's own types.
    Plain(&'static str),
    /// A point in time, in milliseconds or seconds, as a number or as digits in a text.
    Time { unit: &'static str, is_text: bool },
    /// A type that the service has already.
    Known(String),
    /// A type of the draft.
    Declared(usize),
    /// An array.
    List(Box<Shape>),
    /// An object with keys of the caller's choice.
    Map(Box<Shape>),
    /// The update mask of the field with this name; with the fields that it may name, where they
    /// are not all.
    Mask { target: String, fields: Option<Vec<String>> },
}

/// A type that drafts declare.
#[derive(Debug, Clone)]
pub(super) struct Type {
    /// The name that it should have.
    pub(super) wanted: String,
    /// What stands before that name where it is taken: the type or endpoint around it.
    pub(super) owner: String,
    /// Whether the page gives the name; else it was made of a field's.
    pub(super) is_named: bool,
    pub(super) body: Body,
    /// Line of the page that it was first read from.
    pub(super) line: usize,
    /// The endpoints that use it.
    pub(super) users: Vec<usize>,
    /// In how many places it is sent, and in how many it is read.
    pub(super) sent: usize,
    pub(super) read: usize,
    pub(super) questions: Vec<Remark>,
}

/// What a type is.
#[derive(Debug, Clone)]
pub(super) enum Body {
    /// An object whose fields are being read.
    Open,
    /// An object.
    Object { fields: Vec<Field>, rules: Vec<Rule> },
    /// An enumeration.
    Enum { is_int: bool, values: Vec<EnumValue> },
}

/// A value of an enumeration.
#[derive(Debug, Clone)]
pub(super) struct EnumValue {
    pub(super) value: Value,
    /// What the page says that it means.
    pub(super) meaning: String,
    pub(super) line: usize,
}

/// A rule over several fields.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Rule {
    AtMostOne(Vec<String>),
    ExactlyOne(Vec<String>),
    AtLeastOne(Vec<String>),
    Together(Vec<String>),
    /// The fields must be given when another one has one of the values.
    RequiredIf {
        when: String,
        is: Vec<Value>,
        fields: Vec<String>,
    },
}

impl Rule {
    /// The fields of which only one may be given.
    pub(super) fn exclusive(&self) -> Option<&[String]> {
        match self {
            Self::AtMostOne(fields) | Self::ExactlyOne(fields) => Some(fields),
            _ => None,
        }
    }
}

/// How a reply is paged.
#[derive(Debug, Clone)]
pub(super) enum Paging {
    Token {
        param: String,
        next: String,
        has_more: Option<String>,
        items: String,
    },
    Number {
        param: String,
        first: i64,
        has_more: Option<String>,
        total: Option<String>,
        items: String,
    },
}
