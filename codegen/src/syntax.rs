//! JSON with positions: every key and every value knows where it stands in the file.

mod at;
mod free;
mod parse;
mod spanned;
mod within;

pub(crate) use at::At;
pub use free::Free;
pub(crate) use free::free_object;
pub use parse::{SyntaxError, parse};
pub(crate) use spanned::NAME as SPANNED;
pub use spanned::Spanned;
pub(crate) use within::parse_within;

/// Position of a file in the sources.
pub type FileId = usize;

/// A range of bytes in a file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// First byte after the end.
    pub end: usize,
}

/// A key or value of a schema file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The file.
    pub file: FileId,
    /// Where in the file.
    pub span: Span,
}

impl Place {
    /// Where the value at this place begins: what is missing from it is reported there.
    #[must_use]
    pub fn start(self) -> Self {
        let Span { start, .. } = self.span;
        Self { span: Span { start, end: start + 1 }, ..self }
    }
}

/// A JSON value and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// Where the value stands.
    pub span: Span,
    /// The value.
    pub value: Json,
}

/// A JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number.
    Number(serde_json::Number),
    /// A string.
    String(String),
    /// An array.
    Array(Vec<Node>),
    /// An object, with all its entries in the order of the file.
    Object(Vec<Entry>),
}

/// An entry of an object.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The key.
    pub key: String,
    /// Where the key stands, quotes included.
    pub key_span: Span,
    /// The value.
    pub value: Node,
}

impl Node {
    /// The entry of an object by its key.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries().iter().find(|entry| entry.key == key)
    }

    /// The value of an object's entry by its key.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// The element of an array.
    pub fn at(&self, index: usize) -> Option<&Node> {
        self.elements().get(index)
    }

    /// The elements of an array; none for other values.
    pub fn elements(&self) -> &[Node] {
        match &self.value {
            Json::Array(elements) => elements,
            _ => &[],
        }
    }

    /// The entries of an object; none for other values.
    pub fn entries(&self) -> &[Entry] {
        match &self.value {
            Json::Object(entries) => entries,
            _ => &[],
        }
    }

    /// What the value is, for messages.
    pub fn kind(&self) -> &'static str {
        match &self.value {
            Json::Null => "null",
            Json::Bool(_) => "a boolean",
            Json::Number(_) => "a number",
            Json::String(_) => "a string",
            Json::Array(_) => "an array",
            Json::Object(_) => "an object",
        }
    }

    /// The value without positions; of repeated keys the last one.
    pub fn to_value(&self) -> serde_json::Value {
        match &self.value {
            Json::Null => serde_json::Value::Null,
            Json::Bool(value) => serde_json::Value::Bool(*value),
            Json::Number(number) => serde_json::Value::Number(number.clone()),
            Json::String(text) => serde_json::Value::String(text.clone()),
            Json::Array(elements) => elements.iter().map(Self::to_value).collect(),
            Json::Object(entries) => {
                entries.iter().map(|entry| (entry.key.clone(), entry.value.to_value())).collect()
            }
        }
    }
}
