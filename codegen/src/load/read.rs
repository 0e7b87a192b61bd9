//! Reads syntax trees into the types of the schema language.
//!
//! What a type asks for decides what may stand in its place: whatever does not fit is found here,
//! with the place that it stands at. A [`Spanned`](crate::syntax::Spanned) value is given its own.

mod alternative;
mod collection;
mod key;

use serde::de::{Deserializer, Visitor};
use serde::forward_to_deserialize_any;

use self::alternative::Alternative;
use self::collection::{Elements, Entries};
use self::key::Parts;
use super::mends::{Mend, Mends};
use super::problem::{Cause, Problem, Step};
use crate::diagnostic::kinds::{FindingKind, MISSING_KEY, OUT_OF_RANGE, UNKNOWN_KEY, WRONG_KIND};
use crate::diagnostic::{FileId, Finding, Place, list};
use crate::syntax::{Entry, Json, Node, SPANNED, Span};

/// A value to be read.
#[derive(Clone, Copy)]
pub(super) struct Reader<'de> {
    file: FileId,
    node: &'de Node,
    /// The key that leads to it; the value's own place where there is none.
    key: Span,
    mends: &'de Mends,
    /// Nothing can be made of what stands here: it is read as an empty value.
    is_blank: bool,
}

/// Stands where a key is missing.
static NOTHING: Node = Node { span: Span { start: 0, end: 0 }, value: Json::Null };

impl<'de> Reader<'de> {
    /// Reads a whole file.
    pub(super) fn new(file: FileId, node: &'de Node, mends: &'de Mends) -> Self {
        Self { file, node, key: node.span, mends, is_blank: false }
    }

    fn entry(self, entry: &'de Entry) -> Self {
        let is_blank = matches!(self.mends.get(entry.key_span), Some(Mend::Blank));
        Self { node: &entry.value, key: entry.key_span, is_blank, ..self }
    }

    fn element(self, node: &'de Node) -> Self {
        Self { node, key: node.span, is_blank: false, ..self }
    }

    fn nothing(self) -> Self {
        Self { node: &NOTHING, key: NOTHING.span, is_blank: true, ..self }
    }

    fn place(self) -> Place {
        Place { file: self.file, span: self.node.span }
    }

    /// The step that leads to the value, for what is wrong inside.
    fn step(self, name: Option<&str>) -> Step {
        Step { name: name.map(str::to_owned), key: self.key, value: self.node.span }
    }

    /// Says what is wrong with the value. What is read as empty was reported already.
    fn fail<T>(self, kind: &'static FindingKind, message: String) -> Result<T, Problem> {
        self.refuse(kind.at(self.place(), message))
    }

    fn refuse<T>(self, finding: Finding) -> Result<T, Problem> {
        Err(Problem::new(Cause::Value, (!self.is_blank).then_some(finding)))
    }

    fn expected<T>(self, wanted: &str) -> Result<T, Problem> {
        let message = format!("expected {wanted}, found {}", self.node.kind());
        let help = match wanted {
            "an array" => "write a list in brackets, also of one: `[…]`",
            "an object" => "write keys and values in braces: `{ … }`",
            "a string" => "write it in double quotes",
            "a boolean" => "write `true` or `false`, without quotes",
            _ => "write a number, without quotes",
        };
        self.refuse(WRONG_KIND.at(self.place(), message).help(help))
    }

    fn cannot_stand_here<T>(self) -> Result<T, Problem> {
        let message = format!("{} cannot stand here", self.node.kind());
        self.refuse(WRONG_KIND.at(self.place(), message).help("leave the key out"))
    }

    fn unknown_key(self, entry: &Entry, known: &[&'static str], cause: Cause) -> Problem {
        let message = format!("unknown key `{}`", entry.key);
        let place = Place { file: self.file, span: entry.key_span };
        let finding = UNKNOWN_KEY.at(place, message).suggest(&entry.key, known.iter().copied());
        Problem::new(cause, Some(finding))
    }

    /// An integer that fits between two bounds.
    fn integer(self, least: i64, most: u64) -> Result<i128, Problem> {
        let Json::Number(number) = &self.node.value else { return self.expected("an integer") };
        let value = number.as_i64().map(i128::from).or(number.as_u64().map(i128::from));
        let Some(value) = value else { return self.expected("an integer") };
        if value < i128::from(least) {
            return self.fail(&OUT_OF_RANGE, format!("expected at least {least}, found {value}"));
        }
        if value <= i128::from(most) {
            return Ok(value);
        }
        if most < i64::MAX as u64 {
            return self.fail(&OUT_OF_RANGE, format!("expected at most {most}, found {value}"));
        }
        self.fail(&OUT_OF_RANGE, format!("{value} does not fit into 64 bits"))
    }

    /// The entries of an object, as those of a struct or of a map.
    fn object<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        if !self.is_blank && !matches!(self.node.value, Json::Object(_)) {
            return self.expected("an object");
        }
        visitor.visit_map(Entries::of(self)).map_err(|problem| match problem.cause {
            Cause::Missing(key) => self.lacks(key),
            _ => problem,
        })
    }

    /// A key is missing from the object: from the file, or because what stood there was taken out.
    fn lacks(self, key: &'static str) -> Problem {
        let mut entries = self.node.entries().iter();
        let was_reported = entries.any(|entry| self.mends.name(entry) == key);
        let message = format!("the key `{key}` is missing");
        let finding = MISSING_KEY.at(self.place().start(), message);
        let is_new = !self.is_blank && !was_reported;
        Problem::new(Cause::Lacks(self.node.span, key), is_new.then_some(finding))
    }
}

impl<'de> Deserializer<'de> for Reader<'de> {
    type Error = Problem;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match &self.node.value {
            _ if self.is_blank => self.object(visitor),
            Json::Null => visitor.visit_unit(),
            Json::Bool(value) => visitor.visit_bool(*value),
            Json::Number(number) => match (number.as_i64(), number.as_u64()) {
                (Some(value), _) => visitor.visit_i64(value),
                (None, Some(value)) => visitor.visit_u64(value),
                (None, None) => visitor.visit_f64(number.as_f64().unwrap_or_default()),
            },
            Json::String(text) => visitor.visit_borrowed_str(text),
            Json::Array(elements) => visitor.visit_seq(Elements::of(self, elements)),
            Json::Object(_) => self.object(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match self.node.value {
            Json::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match self.node.value {
            Json::Bool(value) => visitor.visit_bool(value),
            _ if self.is_blank => visitor.visit_bool(self.mends.give_up()),
            _ => self.expected("a boolean"),
        }
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        let value = self.integer(i64::MIN, i64::MAX as u64)?;
        visitor.visit_i64(i64::try_from(value).unwrap_or_default())
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        let value = self.integer(0, u64::MAX)?;
        visitor.visit_u64(u64::try_from(value).unwrap_or_default())
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        let value = self.integer(0, u64::from(u16::MAX))?;
        visitor.visit_u16(u16::try_from(value).unwrap_or_default())
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match &self.node.value {
            Json::Number(number) => visitor.visit_f64(number.as_f64().unwrap_or_default()),
            _ => self.expected("a number"),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match &self.node.value {
            Json::String(text) => visitor.visit_borrowed_str(text),
            _ if self.is_blank => visitor.visit_borrowed_str(""),
            _ => self.expected("a string"),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        self.deserialize_str(visitor)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match &self.node.value {
            Json::Array(elements) => visitor.visit_seq(Elements::of(self, elements)),
            _ if self.is_blank => visitor.visit_seq(Elements::of(self, &[])),
            _ => self.expected("an array"),
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(
        self,
        wanted: usize,
        visitor: V,
    ) -> Result<V::Value, Problem> {
        let bound = match self.node.elements().len() {
            count if !matches!(self.node.value, Json::Array(_)) || count == wanted => {
                return self.deserialize_seq(visitor);
            }
            count if count < wanted => "least",
            _ => "most",
        };
        let count = self.node.elements().len();
        self.fail(&OUT_OF_RANGE, format!("expected at {bound} {wanted} elements, found {count}"))
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        length: usize,
        visitor: V,
    ) -> Result<V::Value, Problem> {
        if name == SPANNED {
            return visitor.visit_seq(Parts::of(self.file, self.key, self.node.span, self));
        }
        self.deserialize_tuple(length, visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        if self.is_blank {
            self.mends.give_up();
        }
        self.object(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Problem> {
        self.object(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Problem> {
        match &self.node.value {
            _ if self.is_blank => self.cannot_stand_here(),
            Json::String(_) => visitor.visit_enum(Alternative { reader: self, entry: None }),
            Json::Object(entries) => match entries.as_slice() {
                [entry] => visitor.visit_enum(Alternative { reader: self, entry: Some(entry) }),
                _ => {
                    let known = list(variants.iter().copied());
                    self.fail(&MISSING_KEY, format!("expected exactly one of the keys {known}"))
                }
            },
            _ => self.cannot_stand_here(),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Problem> {
        visitor.visit_newtype_struct(self)
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i128 u8 u32 u128 f32 char bytes byte_buf unit unit_struct identifier ignored_any
    }
}
