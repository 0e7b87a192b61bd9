//! Reads syntax trees into the types of the schema language.
//!
//! What a type asks for decides what may stand in its place: whatever does not fit is found here,
//! with the place that it stands at. A [`Spanned`](crate::syntax::Spanned) value is given its own.

use std::array;
use std::collections::HashSet;
use std::slice;

use serde::de::value::StrDeserializer;
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer, MapAccess, SeqAccess,
    VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;

use super::problem::{Cause, Problem, Step};
use super::recover::{Mend, Mends};
use crate::diagnostic::kinds::{
    DUPLICATE_KEY, FindingKind, MISSING_KEY, OUT_OF_RANGE, UNKNOWN_KEY, UNKNOWN_VALUE, WRONG_KIND,
};
use crate::diagnostic::{FileId, Place, list, nearest};
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
        let finding = (!self.is_blank).then(|| kind.at(self.place(), message));
        Err(Problem::new(Cause::Value, finding))
    }

    fn expected<T>(self, wanted: &str) -> Result<T, Problem> {
        self.fail(&WRONG_KIND, format!("expected {wanted}, found {}", self.node.kind()))
    }

    fn cannot_stand_here<T>(self) -> Result<T, Problem> {
        self.fail(&WRONG_KIND, format!("{} cannot stand here", self.node.kind()))
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

/// The elements of an array that are in order.
struct Elements<'de> {
    reader: Reader<'de>,
    left: slice::Iter<'de, Node>,
}

impl<'de> Elements<'de> {
    fn of(reader: Reader<'de>, elements: &'de [Node]) -> Self {
        Self { reader, left: elements.iter() }
    }
}

impl<'de> SeqAccess<'de> for Elements<'de> {
    type Error = Problem;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Problem> {
        let mends = self.reader.mends;
        let Some(node) = self.left.find(|node| mends.get(node.span).is_none()) else {
            return Ok(None);
        };
        let reader = self.reader.element(node);
        let value = seed.deserialize(reader);
        value.map(Some).map_err(|problem| problem.inside(reader.place(), reader.step(None)))
    }
}

/// The entries of an object, and empty values for keys that are missing.
struct Entries<'de> {
    reader: Reader<'de>,
    left: slice::Iter<'de, Entry>,
    missing: slice::Iter<'de, &'static str>,
    seen: HashSet<&'de str>,
    /// The key that was read last, and its value.
    current: Option<(&'de str, Reader<'de>)>,
}

impl<'de> Entries<'de> {
    fn of(reader: Reader<'de>) -> Self {
        let left = if reader.is_blank { [].iter() } else { reader.node.entries().iter() };
        let missing = reader.mends.missing(reader.node.span).iter();
        Self { reader, left, missing, seen: HashSet::new(), current: None }
    }

    /// What to do about a key that is not known: it is read as the one that it looks like.
    fn mend(&self, entry: &Entry, known: &[&'static str]) -> Mend {
        let taken: Vec<&str> =
            self.reader.node.entries().iter().map(|one| self.reader.mends.name(one)).collect();
        let free = known.iter().copied().filter(|name| !taken.contains(name));
        nearest(&entry.key, free).map_or(Mend::Skip, |name| Mend::Rename(name.to_owned()))
    }
}

impl<'de> MapAccess<'de> for Entries<'de> {
    type Error = Problem;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Problem> {
        let Reader { file, mends, .. } = self.reader;
        let is_kept = |entry: &&Entry| !matches!(mends.get(entry.key_span), Some(Mend::Skip));
        let Some(entry) = self.left.find(is_kept) else {
            let Some(key) = self.missing.next() else { return Ok(None) };
            self.current = Some((key, self.reader.nothing()));
            return seed.deserialize(Key { file, text: key, span: NOTHING.span }).map(Some);
        };
        let name = mends.name(entry);
        if !self.seen.insert(name) {
            let message = format!("the key `{}` stands here a second time", entry.key);
            let finding = DUPLICATE_KEY.at(Place { file, span: entry.key_span }, message);
            return Err(Problem::new(Cause::Key(entry.key_span, Mend::Skip), Some(finding)));
        }
        self.current = Some((name, self.reader.entry(entry)));
        let key = seed.deserialize(Key { file, text: name, span: entry.key_span });
        key.map(Some).map_err(|problem| match problem.cause {
            Cause::Unknown(known) => {
                let cause = Cause::Key(entry.key_span, self.mend(entry, known));
                self.reader.unknown_key(entry, known, cause)
            }
            _ => problem,
        })
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Problem> {
        // A value is asked for after its key.
        let (name, reader) = self.current.take().unwrap_or(("", self.reader.nothing()));
        let value = seed.deserialize(reader);
        value.map_err(|problem| problem.inside(reader.place(), reader.step(Some(name))))
    }
}

/// A word, or an object with one key that says which alternative it is.
struct Alternative<'de> {
    reader: Reader<'de>,
    entry: Option<&'de Entry>,
}

impl<'de> EnumAccess<'de> for Alternative<'de> {
    type Error = Problem;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Problem> {
        let Reader { file, node, mends, .. } = self.reader;
        let text = match (self.entry, &node.value) {
            (Some(entry), _) => mends.name(entry),
            (None, Json::String(text)) => text,
            (None, _) => "",
        };
        match seed.deserialize(Key { file, text, span: node.span }) {
            Ok(variant) => Ok((variant, self)),
            Err(Problem { cause: Cause::Unknown(known), .. }) => Err(match self.entry {
                Some(entry) => {
                    let meant = nearest(&entry.key, known.iter().copied());
                    let cause = meant.map_or(Cause::Value, |name| {
                        Cause::Key(entry.key_span, Mend::Rename(name.to_owned()))
                    });
                    self.reader.unknown_key(entry, known, cause)
                }
                None => {
                    let message = format!("unknown value `{text:.60}`");
                    let finding = UNKNOWN_VALUE.at(self.reader.place(), message);
                    let finding = finding.suggest(text, known.iter().copied());
                    Problem::new(Cause::Value, Some(finding))
                }
            }),
            Err(problem) => Err(problem),
        }
    }
}

impl<'de> Alternative<'de> {
    fn content<T>(
        self,
        read: impl FnOnce(Reader<'de>) -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        let Some(entry) = self.entry else { return self.reader.cannot_stand_here() };
        let reader = self.reader.entry(entry);
        let name = Some(self.reader.mends.name(entry));
        read(reader).map_err(|problem| problem.inside(reader.place(), reader.step(name)))
    }
}

impl<'de> VariantAccess<'de> for Alternative<'de> {
    type Error = Problem;

    fn unit_variant(self) -> Result<(), Problem> {
        if self.entry.is_some() { self.reader.cannot_stand_here() } else { Ok(()) }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Problem> {
        self.content(|reader| seed.deserialize(reader))
    }

    fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, Problem> {
        self.content(|reader| reader.deserialize_tuple(len, visitor))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Problem> {
        self.content(|reader| reader.object(visitor))
    }
}

/// A key, or a word that chooses.
#[derive(Clone, Copy)]
struct Key<'de> {
    file: FileId,
    text: &'de str,
    span: Span,
}

impl<'de> Deserializer<'de> for Key<'de> {
    type Error = Problem;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        visitor.visit_borrowed_str(self.text)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Problem> {
        visitor.visit_seq(Parts::of(self.file, self.span, self.span, self))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Problem> {
        StrDeserializer::new(self.text).deserialize_enum(name, variants, visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple map struct identifier ignored_any
    }
}

/// What a [`Spanned`](crate::syntax::Spanned) value is made of: five numbers, then the value.
struct Parts<D> {
    numbers: array::IntoIter<usize, 5>,
    value: Option<D>,
}

impl<D> Parts<D> {
    fn of(file: FileId, key: Span, value: Span, reader: D) -> Self {
        let numbers = [file, key.start, key.end, value.start, value.end].into_iter();
        Self { numbers, value: Some(reader) }
    }
}

impl<'de, D: Deserializer<'de, Error = Problem>> SeqAccess<'de> for Parts<D> {
    type Error = Problem;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Problem> {
        if let Some(number) = self.numbers.next() {
            return seed.deserialize(number.into_deserializer()).map(Some);
        }
        self.value.take().map(|value| seed.deserialize(value)).transpose()
    }
}
