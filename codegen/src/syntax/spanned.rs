//! Values that know where they stand.

use std::borrow::{Borrow, Cow};
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::Deref;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::{Deserialize, Deserializer, Error, SeqAccess, Visitor};
use serde::{Serialize, Serializer};

use super::{Place, Span};

/// The name by which a [`Spanned`] asks for a place: what reads files knows it.
pub(crate) const NAME: &str = "$Spanned";

/// A value with the places of itself and of its key. Values are compared without their places.
#[derive(Clone, Copy, Default)]
pub struct Spanned<T> {
    value: T,
    place: Place,
    key: Span,
}

impl<T> Spanned<T> {
    /// Where the value stands.
    pub fn place(&self) -> Place {
        self.place
    }

    /// The value without its places.
    pub(crate) fn into_value(self) -> T {
        self.value
    }

    /// Makes another value of it, which stands at its place.
    pub(crate) fn map<U>(self, make: impl FnOnce(T) -> U) -> Spanned<U> {
        Spanned { value: make(self.value), place: self.place, key: self.key }
    }

    /// Another value at the same place.
    pub(crate) fn with<U>(&self, value: U) -> Spanned<U> {
        Spanned { value, place: self.place, key: self.key }
    }

    /// The value, to be changed.
    pub(crate) fn value_mut(&mut self) -> &mut T {
        &mut self.value
    }

    /// Whether the value stands in a file.
    pub(crate) fn is_written(&self) -> bool {
        self.place != Place::default()
    }

    /// Where the key of the value stands; the value itself where it has none.
    pub fn key(&self) -> Place {
        Place { span: self.key, ..self.place }
    }
}

impl<T> Deref for Spanned<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Spanned<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

impl<T: fmt::Display> fmt::Display for Spanned<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

impl<T: PartialEq> PartialEq for Spanned<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<T: Eq> Eq for Spanned<T> {}

impl<T: Hash> Hash for Spanned<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.value.hash(state);
    }
}

impl<T> Borrow<T> for Spanned<T> {
    fn borrow(&self) -> &T {
        &self.value
    }
}

impl Borrow<str> for Spanned<String> {
    fn borrow(&self) -> &str {
        &self.value
    }
}

impl<T: Serialize> Serialize for Spanned<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(serializer)
    }
}

impl<T: JsonSchema> JsonSchema for Spanned<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        T::schema_id()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Spanned<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_tuple_struct(NAME, 6, SpannedVisitor(PhantomData))
    }
}

/// Takes the file, the ends of the key and of the value, and the value.
struct SpannedVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for SpannedVisitor<T> {
    type Value = Spanned<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value with its place")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Spanned<T>, A::Error> {
        let missing = || A::Error::custom("a place has five numbers");
        let mut number = || parts.next_element::<usize>()?.ok_or_else(missing);
        let file = number()?;
        let key = Span { start: number()?, end: number()? };
        let place = Place { file, span: Span { start: number()?, end: number()? } };
        let value = parts.next_element()?.ok_or_else(missing)?;
        Ok(Spanned { value, place, key })
    }
}
