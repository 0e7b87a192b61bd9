//! Keys and words, and the parts of a value with its place.

use std::array;

use serde::de::value::StrDeserializer;
use serde::de::{DeserializeSeed, Deserializer, IntoDeserializer, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use crate::diagnostic::FileId;
use crate::load::problem::Problem;
use crate::syntax::Span;

/// A key, or a word that chooses.
#[derive(Clone, Copy)]
pub(super) struct Key<'de> {
    pub(super) file: FileId,
    pub(super) text: &'de str,
    pub(super) span: Span,
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
pub(super) struct Parts<D> {
    numbers: array::IntoIter<usize, 5>,
    value: Option<D>,
}

impl<D> Parts<D> {
    pub(super) fn of(file: FileId, key: Span, value: Span, reader: D) -> Self {
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
