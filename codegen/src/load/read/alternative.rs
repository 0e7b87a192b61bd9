//! Values of which there are several forms.

use serde::de::{DeserializeSeed, Deserializer, EnumAccess, VariantAccess, Visitor};

use super::Reader;
use super::key::Key;
use crate::diagnostic::kinds::UNKNOWN_VALUE;
use crate::diagnostic::nearest;
use crate::load::mends::Mend;
use crate::load::problem::{Cause, Problem};
use crate::syntax::{Entry, Json};

/// A word, or an object with one key that says which alternative it is.
pub(super) struct Alternative<'de> {
    pub(super) reader: Reader<'de>,
    pub(super) entry: Option<&'de Entry>,
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
