//! Rules over several fields of one object, or of one request.

use std::slice;

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;

use super::brief::{Abridged, Brief};
use super::{Field, notation};
use crate::syntax::{Free, Place, Spanned};

/// A rule over several fields. Fields are named as on the wire; fields of nested objects by their
/// path (`due.timestamp`), but where an enum takes their place. `update_fields.due` means that the
/// mask `update_fields` names `due`; its value is then `set` or `cleared`.
///
/// Where nothing but the fields is to be said of a rule, their list alone can be written:
/// `{ "together": ["start", "due"] }`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// At most one of the fields may be given.
    AtMostOne(Spanned<Brief<Choice>>),
    /// Exactly one of the fields must be given.
    ExactlyOne(Spanned<Brief<Choice>>),
    /// At least one of the fields must be given.
    AtLeastOne(Spanned<Brief<Over>>),
    /// The fields are given together or not at all.
    Together(Spanned<Brief<Over>>),
    /// The fields must be given.
    Required(Spanned<Brief<Over>>),
    /// The fields must not be given. An empty list is none.
    Forbidden(Spanned<Brief<Over>>),
    /// The fields may have these values only, if they are given.
    Allowed(Spanned<Allowed>),
    /// None of the fields may be later or larger than the next one.
    Ordered(Spanned<Brief<Over>>),
    /// No time may be more than so many days after the one before, such as the end of a period after
    /// its start.
    Within(Spanned<Within>),
    /// The fields must have the same value.
    Equal(Spanned<Brief<Equal>>),
    /// The value of one field decides which of the others are given: becomes one Rust enum.
    TaggedBy(Spanned<Tagged>),
}

/// What a rule of any kind says.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Terms<'a> {
    /// Where the rule's name stands.
    pub(crate) name: Place,
    /// Where it stands itself.
    pub(crate) place: Place,
    pub(crate) fields: &'a [Spanned<String>],
    pub(crate) when: Option<&'a When>,
    pub(crate) partial: bool,
}

impl<'a> Terms<'a> {
    fn of<T>(
        rule: &Spanned<T>,
        fields: &'a [Spanned<String>],
        when: Option<&'a When>,
        partial: bool,
    ) -> Self {
        Self { name: rule.key(), place: rule.place(), fields, when, partial }
    }
}

impl Rule {
    /// What the rule says, whatever its kind; of a `tagged_by`, the field is the tag.
    pub(crate) fn terms(&self) -> Terms<'_> {
        match self {
            Self::AtMostOne(rule) | Self::ExactlyOne(rule) => {
                Terms::of(rule, &rule.fields, rule.when.as_ref(), rule.partial)
            }
            Self::AtLeastOne(rule)
            | Self::Together(rule)
            | Self::Required(rule)
            | Self::Forbidden(rule)
            | Self::Ordered(rule) => {
                Terms::of(rule, &rule.fields, rule.when.as_ref(), rule.partial)
            }
            Self::Allowed(rule) => Terms::of(rule, &rule.fields, rule.when.as_ref(), rule.partial),
            Self::Within(rule) => Terms::of(rule, &rule.fields, rule.when.as_ref(), rule.partial),
            Self::Equal(rule) => Terms::of(rule, &rule.fields, rule.when.as_ref(), rule.partial),
            Self::TaggedBy(rule) => Terms::of(rule, slice::from_ref(&rule.tag), None, true),
        }
    }

    /// The choice between fields that the rule leaves.
    pub(crate) fn choice(&self) -> Option<&Choice> {
        match self {
            Self::AtMostOne(choice) | Self::ExactlyOne(choice) => Some(choice),
            _ => None,
        }
    }

    /// The name of the Rust enum that the rule becomes, if it becomes one.
    pub(crate) fn shape(&self) -> Option<&Spanned<String>> {
        match self {
            Self::AtMostOne(choice) | Self::ExactlyOne(choice) => choice.shape.as_ref(),
            Self::TaggedBy(tagged) => Some(&tagged.shape),
            _ => None,
        }
    }

    /// What is said of the Rust enum.
    pub(crate) fn shape_doc(&self) -> &str {
        match self {
            Self::AtMostOne(choice) | Self::ExactlyOne(choice) => &choice.doc,
            Self::TaggedBy(tagged) => &tagged.doc,
            _ => "",
        }
    }

    /// The fields that the Rust enum takes the place of; none where the rule becomes none.
    pub(crate) fn parts(&self) -> Vec<&Spanned<String>> {
        let mut parts = Vec::new();
        if self.shape().is_some() {
            parts.extend(self.terms().fields);
        }
        if let Self::TaggedBy(tagged) = self {
            let cases = tagged.cases.values();
            parts.extend(cases.flat_map(|case| case.required.iter().chain(&case.optional)));
        }
        parts
    }
}

/// The fields that a rule is about.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Over {
    /// The fields that the rule is about.
    pub fields: Vec<Spanned<String>>,
    /// When the rule holds; always if absent.
    #[serde(default)]
    pub when: Option<When>,
    /// Whether the rule holds as well where only the fields that a mask names are changed.
    #[serde(default = "yes")]
    pub partial: bool,
}

/// Fields that exclude each other.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// The fields that exclude each other.
    pub fields: Vec<Spanned<String>>,
    /// Name of the Rust enum that replaces the fields, so that two cannot be given at once. In a type
    /// that replies use it replaces nothing: a method gives the field that is there, called like
    /// what its name has beyond the name of the type, and where the type is sent as well, functions
    /// make it with one of them.
    #[serde(rename = "as", default)]
    #[schemars(pattern(notation::NAME.pattern()))]
    pub shape: Option<Spanned<String>>,
    /// Rust names of the enum's variants by field; derived from the field names when absent.
    #[serde(default)]
    pub variants: IndexMap<Spanned<String>, Spanned<String>>,
    /// What the choice is about, in plain English: the documentation of the Rust enum.
    #[serde(default)]
    pub doc: String,
    /// When the rule holds; always if absent, and where it becomes a Rust enum.
    #[serde(default)]
    pub when: Option<When>,
    /// Whether the rule holds as well where only the fields that a mask names are changed.
    #[serde(default = "yes")]
    pub partial: bool,
}

/// Fields and the values that they may have.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Allowed {
    /// The fields whose values are limited.
    pub fields: Vec<Spanned<String>>,
    /// The values that they may have.
    pub values: Vec<Spanned<Free>>,
    /// When the rule holds; always if absent.
    #[serde(default)]
    pub when: Option<When>,
    /// Whether the rule holds as well where only the fields that a mask names are changed.
    #[serde(default = "yes")]
    pub partial: bool,
}

/// Times that lie within so many days.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Within {
    /// The times, all in one unit, each no later than so many days after the one before.
    pub fields: Vec<Spanned<String>>,
    /// The number of days.
    pub days: u64,
    /// When the rule holds; always if absent.
    #[serde(default)]
    pub when: Option<When>,
    /// Whether the rule holds as well where only the fields that a mask names are changed.
    #[serde(default = "yes")]
    pub partial: bool,
}

/// Fields that must have the same value.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Equal {
    /// The fields.
    pub fields: Vec<Spanned<String>>,
    /// The value that a field counts as when it is not given, while the object that it belongs to
    /// is; without it only fields that are given are compared.
    #[serde(default)]
    pub absent: Option<Spanned<Free>>,
    /// When the rule holds; always if absent.
    #[serde(default)]
    pub when: Option<When>,
    /// Whether the rule holds as well where only the fields that a mask names are changed.
    #[serde(default = "yes")]
    pub partial: bool,
}

/// A condition on one field.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct When {
    /// The field that decides.
    pub field: Spanned<String>,
    /// The values for which the condition holds; any value when empty.
    #[serde(default)]
    pub is: Vec<Spanned<Free>>,
}

/// One field's value decides which others are given.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Tagged {
    /// The deciding field; its type must be an enum.
    pub tag: Spanned<String>,
    /// Name of the Rust enum that replaces the tag and all fields of all cases. In a type that
    /// replies use it replaces nothing: a method gives it, called like what its name has beyond the
    /// name of the type (`content` for `CustomFieldValueContent` of `CustomFieldValue`), and where
    /// the type is sent as well, functions make it, one for each case.
    #[serde(rename = "as")]
    #[schemars(pattern(notation::NAME.pattern()))]
    pub shape: Spanned<String>,
    /// What the choice is about, in plain English: the documentation of the Rust enum.
    #[serde(default)]
    pub doc: String,
    /// For each value of the tag the fields that go with it; every other field is forbidden.
    pub cases: Spanned<IndexMap<Spanned<String>, TaggedCase>>,
}

/// What goes with one value of the tag.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TaggedCase {
    /// When to use this case, in plain English.
    #[serde(default)]
    pub doc: String,
    /// Fields that must be given.
    #[serde(default)]
    pub required: Vec<Spanned<String>>,
    /// Fields that may be given.
    #[serde(default)]
    pub optional: Vec<Spanned<String>>,
    /// Limits that hold in this case only, by field: keys of a field such as `items` or `doc`.
    #[serde(default)]
    pub limits: IndexMap<Spanned<String>, Field>,
}

/// Declares rules of which the fields can be written alone.
macro_rules! abridged {
    ($($rule:ident)*) => {
        $(
            impl Abridged for $rule {
                type Part = Vec<Spanned<String>>;
                const EXPECTED: &'static str = "a list of fields or an object";

                fn part(_: &mut SchemaGenerator) -> Schema {
                    json_schema!({
                        "description": "The fields that the rule is about.",
                        "type": "array",
                        "items": { "type": "string" }
                    })
                }
            }
        )*
    };
}

abridged! { Over Choice Equal }

impl From<Spanned<Vec<Spanned<String>>>> for Over {
    fn from(fields: Spanned<Vec<Spanned<String>>>) -> Self {
        let fields = fields.into_value();
        Self { fields, when: None, partial: true }
    }
}

impl From<Spanned<Vec<Spanned<String>>>> for Choice {
    fn from(fields: Spanned<Vec<Spanned<String>>>) -> Self {
        let fields = fields.into_value();
        let (shape, variants, doc) = Default::default();
        Self { fields, shape, variants, doc, when: None, partial: true }
    }
}

impl From<Spanned<Vec<Spanned<String>>>> for Equal {
    fn from(fields: Spanned<Vec<Spanned<String>>>) -> Self {
        let fields = fields.into_value();
        Self { fields, absent: None, when: None, partial: true }
    }
}

fn yes() -> bool {
    true
}
