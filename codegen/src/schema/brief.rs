//! What can be written in brief, and what is named where it is declared elsewhere.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{
    Deserialize, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor,
};

use crate::syntax::Spanned;

/// What has a part that can be written alone, where nothing else is to be said.
pub trait Abridged: From<Spanned<Self::Part>> {
    /// The part.
    type Part;
    /// What may be written, for messages.
    const EXPECTED: &'static str;

    /// The schema of the part.
    fn part(generator: &mut SchemaGenerator) -> Schema;
}

/// A value, or its part alone.
#[derive(Debug, Clone)]
pub struct Brief<T>(T);

impl<T> Deref for Brief<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for Brief<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T: JsonSchema + Abridged> JsonSchema for Brief<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("Brief{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let (part, whole) = (T::part(generator), generator.subschema_for::<T>());
        json_schema!({ "anyOf": [part, whole] })
    }
}

impl<'de, T: Deserialize<'de> + Abridged> Deserialize<'de> for Brief<T>
where
    T::Part: Deserialize<'de>,
{
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = Spanned::<Written<T, T::Part>>::deserialize(deserializer)?;
        let place = written.with(());
        Ok(Self(match written.into_value() {
            Written::Part(part) => T::from(place.with(part)),
            Written::Whole(whole) => whole,
        }))
    }
}

/// What stands in the file.
enum Written<T, P> {
    Part(P),
    Whole(T),
}

impl<'de, T, P> Deserialize<'de> for Written<T, P>
where
    T: Deserialize<'de> + Abridged,
    P: Deserialize<'de>,
{
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(BriefVisitor(PhantomData))
    }
}

struct BriefVisitor<T, P>(PhantomData<(T, P)>);

impl<'de, T, P> Visitor<'de> for BriefVisitor<T, P>
where
    T: Deserialize<'de> + Abridged,
    P: Deserialize<'de>,
{
    type Value = Written<T, P>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::EXPECTED)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        P::deserialize(text.into_deserializer()).map(Written::Part)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, elements: A) -> Result<Self::Value, A::Error> {
        P::deserialize(SeqAccessDeserializer::new(elements)).map(Written::Part)
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<Self::Value, A::Error> {
        T::deserialize(MapAccessDeserializer::new(entries)).map(Written::Whole)
    }
}

/// The name of what is declared elsewhere: alone, or as the one key of an object that says what
/// differs here.
#[derive(Debug, Clone)]
pub struct Named<T> {
    /// The name.
    pub name: Spanned<String>,
    /// What differs.
    pub changes: T,
}

impl<T: JsonSchema> JsonSchema for Named<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("Named{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let changes = generator.subschema_for::<T>();
        json_schema!({ "anyOf": [
            { "description": "The name.", "type": "string" },
            {
                "description": "The name with what differs.",
                "type": "object",
                "minProperties": 1,
                "maxProperties": 1,
                "additionalProperties": changes
            }
        ] })
    }
}

impl<'de, T: Deserialize<'de> + Default> Deserialize<'de> for Named<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = Spanned::<NamedForm<T>>::deserialize(deserializer)?;
        let place = written.with(());
        Ok(match written.into_value() {
            NamedForm::Name(name) => Self { name: place.with(name), changes: T::default() },
            NamedForm::Changed(name, changes) => Self { name, changes },
        })
    }
}

enum NamedForm<T> {
    Name(String),
    Changed(Spanned<String>, T),
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for NamedForm<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NamedVisitor(PhantomData))
    }
}

struct NamedVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for NamedVisitor<T> {
    type Value = NamedForm<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name, or an object whose one key is the name")
    }

    fn visit_str<E>(self, name: &str) -> Result<NamedForm<T>, E> {
        Ok(NamedForm::Name(name.to_owned()))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<NamedForm<T>, A::Error> {
        let (Some((name, changes)), None) =
            (entries.next_entry()?, entries.next_key::<Spanned<String>>()?)
        else {
            return Err(A::Error::custom("expected exactly one key: the name"));
        };
        Ok(NamedForm::Changed(name, changes))
    }
}
