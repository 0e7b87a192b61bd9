//! Values without parts, and what they may arrive as.

use std::borrow::Cow;
use std::fmt;

use feishu_api_rules::is_decimal;

use super::{ReadError, Reader};
use crate::json::Number;

/// The kind of a JSON value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// null
    Null,
    /// true or false
    Bool,
    /// A number.
    Number,
    /// A string.
    Text,
    /// An array.
    List,
    /// An object.
    Object,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Null => "null",
            Self::Bool => "a boolean",
            Self::Number => "a number",
            Self::Text => "a string",
            Self::List => "an array",
            Self::Object => "an object",
        })
    }
}

impl<'a> Reader<'a> {
    /// The kind of the next value, which is not read yet.
    pub fn kind(&mut self) -> Result<Kind, ReadError> {
        match self.json.token() {
            Some(b'{') => Ok(Kind::Object),
            Some(b'[') => Ok(Kind::List),
            Some(b'"') => Ok(Kind::Text),
            Some(b'-' | b'0'..=b'9') => Ok(Kind::Number),
            Some(b't' | b'f') => Ok(Kind::Bool),
            Some(b'n') => Ok(Kind::Null),
            _ => Err(self.fault(self.json.fault("expected a value"))),
        }
    }

    /// Whether the next value is null, which is read then.
    #[inline]
    pub fn null(&mut self) -> Result<bool, ReadError> {
        if self.json.token() != Some(b'n') {
            return Ok(false);
        }
        self.word("null").map(|()| true)
    }

    /// Whether the next value is the empty string, which is read then.
    pub fn empty_text(&mut self) -> bool {
        self.json.token() == Some(b'"') && self.json.eat_name("")
    }

    /// Whether the next value is what some servers write for no object, `[]` or `""`; it is read
    /// then. Null is not asked for here.
    #[inline]
    pub(in crate::record) fn stands_for_no_object(&mut self) -> bool {
        self.json.token() != Some(b'{') && (self.empty_text() || self.json.eat_pair(b'[', b']'))
    }

    /// Whether an object is to be read, which takes so many bytes in memory. Null, and what stands for
    /// no object, are read then.
    pub(in crate::record) fn starts_object(&mut self, bytes: usize) -> Result<bool, ReadError> {
        if self.json.token() != Some(b'{') && (self.null()? || self.stands_for_no_object()) {
            return Ok(false);
        }
        self.take_room(bytes).map(|()| true)
    }

    /// Whether the next value is what some servers write for an empty list, `{}` or `""`; it is read
    /// then.
    #[inline]
    pub(in crate::record) fn stands_for_no_list(&mut self) -> bool {
        self.json.token() != Some(b'[') && (self.empty_text() || self.json.eat_pair(b'{', b'}'))
    }

    /// Reads a boolean: also from the strings `"true"` and `"false"`, however they are capitalised,
    /// from 0 and 1, and from strings of these.
    pub fn bool(&mut self) -> Result<bool, ReadError> {
        let start = self.start();
        let value = match self.kind()? {
            Kind::Bool => return self.truth(),
            Kind::Text => match self.string()?.as_ref() {
                text if text.eq_ignore_ascii_case("true") => Some(true),
                text if text.eq_ignore_ascii_case("false") => Some(false),
                "1" => Some(true),
                "0" => Some(false),
                _ => None,
            },
            Kind::Number => match self.number()?.int() {
                Some(0) => Some(false),
                Some(1) => Some(true),
                _ => None,
            },
            _ => return Err(self.mismatch("a boolean")),
        };
        value.ok_or_else(|| self.mismatch_at(start, "expected a boolean"))
    }

    /// Reads a whole number: also from a string of digits.
    pub fn int(&mut self) -> Result<i64, ReadError> {
        let start = self.start();
        let value = match self.kind()? {
            Kind::Number => self.number()?.int(),
            Kind::Text => {
                let text = self.string()?;
                text.parse().ok().or_else(|| Number::parse(&text)?.int())
            }
            _ => return Err(self.mismatch("a whole number")),
        };
        value.ok_or_else(|| self.mismatch_at(start, "expected a whole number of at most 64 bits"))
    }

    /// Reads a number: also from a string that holds one.
    pub fn float(&mut self) -> Result<f64, ReadError> {
        let start = self.start();
        let value = match self.kind()? {
            Kind::Number => self.number()?.float(),
            Kind::Text => Number::parse(&self.string()?).and_then(Number::float),
            _ => return Err(self.mismatch("a number")),
        };
        value
            .ok_or_else(|| self.mismatch_at(start, "expected a number within the range of a float"))
    }

    /// Reads a decimal number from a string or a number, digit by digit.
    pub(in crate::record) fn decimal(&mut self) -> Result<String, ReadError> {
        let start = self.start();
        let text = match self.kind()? {
            Kind::Text => self.string()?,
            Kind::Number => Cow::Borrowed(self.number()?.text()),
            _ => return Err(self.mismatch("a decimal number")),
        };
        if is_decimal(&text) {
            return Ok(text.into_owned());
        }
        Err(self.mismatch_at(start, "expected a decimal number"))
    }

    /// Reads a string like [`text`](Self::text); none for null.
    #[inline]
    pub(in crate::record) fn text_or_null(&mut self) -> Result<Option<Cow<'a, str>>, ReadError> {
        match self.json.token() {
            Some(b'"') => self.string().map(Some),
            Some(b'n') => self.word("null").map(|()| None),
            _ => self.text().map(Some),
        }
    }

    /// Reads a string: also from a number or a boolean, whose JSON text it is then.
    pub fn text(&mut self) -> Result<Cow<'a, str>, ReadError> {
        match self.kind()? {
            Kind::Text => self.string(),
            Kind::Number => Ok(Cow::Borrowed(self.number()?.text())),
            Kind::Bool => Ok(Cow::Borrowed(if self.truth()? { "true" } else { "false" })),
            _ => Err(self.mismatch("a string")),
        }
    }
}
