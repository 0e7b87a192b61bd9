//! Fields and the named types they refer to.

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use super::brief::{Abridged, Brief};
use super::{Rule, Texts, notation};
use crate::syntax::{Free, Place, Spanned};

/// Fields in the order in which they are written to the wire.
pub type Fields = IndexMap<Spanned<String>, Brief<Field>>;

/// One parameter, or one field of a type. Where nothing but its type is to be said of it, the type
/// alone can be written: `"guid": "string"`. A parameter without a type is the one of its name that
/// the service or the platform shares; what stands here differs from that.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// The type: `string`, `bool`, `int` (64 bits), `float`, `decimal` (a number in a string, kept
    /// digit by digit), `millis` and `seconds` (points in time since 1970-01-01 UTC), `any` (any
    /// JSON), `file` (multipart bodies only), the name of a declared type, `T[]`, or `map<string,T>`;
    /// the keys of a map may be of an enumeration instead. Masks need no type.
    #[serde(rename = "type", default)]
    #[schemars(pattern(notation::TYPE.pattern()))]
    pub ty: Option<Spanned<String>>,
    /// What the field means, in plain English.
    #[serde(default)]
    pub doc: Spanned<String>,
    /// Must be given in a request. Replies are read leniently whatever this says.
    #[serde(default)]
    pub required: Spanned<bool>,
    /// How the value travels where that is not the JSON of its type: `string` for numbers as strings
    /// of digits (`"1675742789470"`), `json` for any value as JSON within a string (`"{\"text\":\"hi\"}"`),
    /// `comma` for a list as one string (`"a,b"`).
    #[serde(default)]
    pub wire: Spanned<Wire>,
    /// Name in Rust, where the wire name does not make a good one.
    #[serde(default)]
    #[schemars(pattern(notation::NAME.pattern()))]
    pub name: Option<Spanned<String>>,
    /// Every documented reply has it: a method gives the value, or an error that names the field.
    #[serde(default)]
    pub always: Spanned<bool>,
    /// On which side a field of a type used in both requests and replies exists.
    #[serde(default)]
    pub only: Option<Spanned<Side>>,
    /// `null` on the wire is a value of its own, different from an absent field.
    #[serde(default)]
    pub nullable: Spanned<bool>,
    /// The empty string on the wire is a value of its own that clears the field.
    #[serde(default)]
    pub empty_clears: Spanned<bool>,
    /// A secret: never shown by `Debug`, in logs or in errors.
    #[serde(default)]
    pub secret: Spanned<bool>,
    /// What the client fills the parameter with; it is always sent and cannot be set.
    #[serde(default)]
    pub from_client: Option<Spanned<FromClient>>,
    /// The only value that this field can have; it is always sent and cannot be set.
    #[serde(rename = "const", default)]
    pub constant: Option<Spanned<Free>>,
    /// The value the platform assumes when the field is absent. Documentation only.
    #[serde(default)]
    pub default: Option<Spanned<Free>>,
    /// Why the field should no longer be used, and what to use instead.
    #[serde(default)]
    pub deprecated: Option<Spanned<String>>,
    /// Fewest characters (Unicode scalar values) of a text.
    #[serde(default)]
    pub min_length: Option<Spanned<u64>>,
    /// Most characters (Unicode scalar values) of a text.
    #[serde(default)]
    pub max_length: Option<Spanned<u64>>,
    /// Regular expression that a text must match.
    #[serde(default)]
    pub pattern: Option<Spanned<String>>,
    /// Smallest number.
    #[serde(default)]
    pub min: Option<Spanned<f64>>,
    /// Largest number.
    #[serde(default)]
    pub max: Option<Spanned<f64>>,
    /// Fewest and most elements of an array: `[1, 10]`; `null` leaves an end open.
    #[serde(default)]
    pub items: Option<Spanned<[Option<u64>; 2]>>,
    /// No two elements of the array may be equal; with the name of a field of the elements, no two
    /// may have the same value in it.
    #[serde(default)]
    pub unique: Option<Spanned<Unique>>,
    /// Fewest and most elements of each array within an array of arrays.
    #[serde(default)]
    pub inner_items: Option<Spanned<[Option<u64>; 2]>>,
    /// Smallest size of a file, or of a text in UTF-8, in bytes.
    #[serde(default)]
    pub min_bytes: Option<Spanned<u64>>,
    /// Largest size of a file, or of a text in UTF-8, in bytes.
    #[serde(default)]
    pub max_bytes: Option<Spanned<u64>>,
    /// Makes this field the update mask of the named object: its setters fill the mask.
    #[serde(default)]
    pub mask_of: Option<Spanned<String>>,
    /// The fields that the mask may name; all fields of the object when absent.
    #[serde(default)]
    pub mask_fields: Option<Spanned<Texts>>,
    /// The fields that may be named in the mask without a value, which clears them.
    #[serde(default)]
    pub clearable: Spanned<Texts>,
    /// Makes this field the tag of the named one: its value says which variant of a union that is.
    /// In requests both are given as one. Of replies the named field keeps what was returned, may be
    /// nested (`body.content`), and a method of its name gives the variant.
    #[serde(default)]
    pub tag_of: Option<Spanned<String>>,
    /// Makes this field the size of the named file: it is taken from the file and cannot be set.
    #[serde(default)]
    pub size_of: Option<Spanned<String>>,
    /// Questions that a person must decide, each with the sentence that leaves it open. The key is
    /// removed once they are settled.
    #[serde(default)]
    pub decide: Texts,
}

impl From<Spanned<String>> for Field {
    fn from(ty: Spanned<String>) -> Self {
        Self { ty: Some(ty), ..Self::default() }
    }
}

impl Abridged for Field {
    type Part = String;
    const EXPECTED: &'static str = "a type or an object";

    fn part(_: &mut SchemaGenerator) -> Schema {
        type_alone()
    }
}

/// The schema of a type that is written alone.
fn type_alone() -> Schema {
    json_schema!({
        "description": "The type alone.", "type": "string", "pattern": notation::TYPE.pattern()
    })
}

impl Field {
    /// The field that this one is given with: what it is the tag or the size of.
    pub(crate) fn given_with(&self) -> Option<&Spanned<String>> {
        self.tag_of.as_ref().or(self.size_of.as_ref())
    }

    /// Whether the value follows from something else, so that no caller gives it.
    pub(crate) fn is_filled_in(&self) -> bool {
        self.constant.is_some() || self.from_client.is_some() || self.given_with().is_some()
    }

    /// This declaration with what it leaves out as another says it; `equal` are the keys in which
    /// the two say the same.
    pub(crate) fn over(&self, shared: &Self, equal: &mut Vec<Place>) -> Self {
        macro_rules! each {
            ($($key:ident)*) => {
                Self { $($key: self.$key.over(&shared.$key, equal)),* }
            };
        }
        each! {
            ty doc required always wire name only nullable empty_clears secret constant default deprecated
            min_length max_length pattern min max items unique inner_items min_bytes max_bytes mask_of
            mask_fields clearable tag_of size_of from_client decide
        }
    }
}

/// What a key of a declaration says, if it is written.
trait Key: Clone + PartialEq {
    fn place(&self) -> Option<Place>;

    fn over(&self, shared: &Self, equal: &mut Vec<Place>) -> Self {
        let Some(place) = self.place() else { return shared.clone() };
        equal.extend((self == shared).then_some(place));
        self.clone()
    }
}

impl<T: Clone + PartialEq> Key for Option<Spanned<T>> {
    fn place(&self) -> Option<Place> {
        self.as_ref().map(Spanned::key)
    }
}

impl<T: Clone + PartialEq> Key for Spanned<T> {
    fn place(&self) -> Option<Place> {
        self.is_written().then(|| self.key())
    }
}

impl Key for Texts {
    fn place(&self) -> Option<Place> {
        self.first().map(Spanned::place)
    }
}

/// What a client knows of the app that it calls for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum FromClient {
    /// The id of the app or plugin.
    Id,
    /// Its secret.
    Secret,
    /// The `app_ticket` that the platform pushed to a store app last.
    Ticket,
}

/// In what the elements of an array differ.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged, expecting = "expected a boolean or the name of a field")]
pub enum Unique {
    /// Whether they differ as a whole.
    Whole(bool),
    /// In a field.
    By(String),
}

/// How a value travels.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Wire {
    /// As the JSON of its type; numbers as JSON numbers.
    #[default]
    Number,
    /// Numbers as JSON strings of digits.
    String,
    /// As a string that holds the JSON of its type.
    Json,
    /// A list as a string, with commas between its elements.
    Comma,
}

/// The side on which a field exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// Sent, never returned.
    Request,
    /// Returned, never sent: left out when a value that was read is sent back.
    Response,
}

/// A named type.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum TypeDef {
    /// An object with declared fields.
    Struct(Struct),
    /// A closed list in the documentation, open in practice: unknown values are kept.
    Enum(Enum),
    /// One of several types, told apart by their JSON kind or by a tag.
    Union(Union),
}

/// An object with declared fields.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Struct {
    /// What the object is, in plain English.
    #[serde(default)]
    pub doc: String,
    /// The fields in wire order.
    pub fields: Fields,
    /// Rules over several fields.
    #[serde(default)]
    pub rules: Vec<Rule>,
    /// Questions that a person must decide, each with the sentence that leaves it open. The key is
    /// removed once they are settled.
    #[serde(default)]
    pub decide: Texts,
}

/// An enumeration.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Enum {
    /// What the value says, in plain English.
    #[serde(default)]
    pub doc: String,
    /// Whether values are JSON strings or JSON integers, or flags that add up to an integer.
    #[serde(default)]
    pub wire: EnumWire,
    /// The documented values.
    pub values: Spanned<Vec<Spanned<EnumValue>>>,
    /// Questions that a person must decide, each with the sentence that leaves it open. The key is
    /// removed once they are settled.
    #[serde(default)]
    pub decide: Texts,
}

/// The JSON form of an enumeration's values.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum EnumWire {
    /// JSON strings.
    #[default]
    String,
    /// JSON integers.
    Int,
    /// JSON integers, each of which is the sum of those of the values that it holds: a set.
    Flags,
}

impl Enum {
    /// Whether values are numbers on the wire.
    pub(crate) fn is_number(&self) -> bool {
        self.wire != EnumWire::String
    }
}

/// One documented value of an enumeration.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EnumValue {
    /// The value on the wire: a string, or an integer where the enumeration's `wire` is `int`.
    pub value: Spanned<serde_json::Value>,
    /// Name in Rust; derived from a string value when absent.
    #[serde(default)]
    #[schemars(pattern(notation::NAME.pattern()))]
    pub name: Option<Spanned<String>>,
    /// What the value means, in plain English.
    #[serde(default)]
    pub doc: String,
    /// Questions that a person must decide, each with the sentence that leaves it open. The key is
    /// removed once they are settled.
    #[serde(default)]
    pub decide: Texts,
}

/// A value of one of several types, told apart by their JSON kind or by a tag.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Union {
    /// What the value is, in plain English.
    #[serde(default)]
    pub doc: String,
    /// The enumeration whose value says which variant it is; the field that holds that value says
    /// `tag_of`.
    #[serde(default)]
    #[schemars(pattern(notation::NAME.pattern()))]
    pub tag: Option<Spanned<String>>,
    /// The variants by their Rust name, each with its type. With a `tag` they are called like its
    /// values in Rust; without one, no two may share a JSON kind.
    #[schemars(extend("propertyNames" = notation::keys(&notation::NAME)))]
    pub variants: Spanned<IndexMap<Spanned<String>, Brief<Variant>>>,
    /// Questions that a person must decide, each with the sentence that leaves it open. The key is
    /// removed once they are settled.
    #[serde(default)]
    pub decide: Texts,
}

/// One type that a union can hold. The type alone can be written: `"Text": "string"`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Variant {
    /// The type, in the notation of a field's `type`.
    #[serde(rename = "type")]
    #[schemars(pattern(notation::TYPE.pattern()))]
    pub ty: Spanned<String>,
    /// When the value has this type, in plain English.
    #[serde(default)]
    pub doc: String,
    /// Questions that a person must decide, each with the sentence that leaves it open. The key is
    /// removed once they are settled.
    #[serde(default)]
    pub decide: Texts,
}

impl From<Spanned<String>> for Variant {
    fn from(ty: Spanned<String>) -> Self {
        Self { ty, doc: String::new(), decide: Texts::new() }
    }
}

impl Abridged for Variant {
    type Part = String;
    const EXPECTED: &'static str = "a type or an object";

    fn part(_: &mut SchemaGenerator) -> Schema {
        type_alone()
    }
}
