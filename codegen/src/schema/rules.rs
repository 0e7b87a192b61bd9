//! Rules over several fields of one object, or of one request.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::Field;
use crate::syntax::Spanned;

/// A rule over several fields. Fields are named as on the wire; fields of nested objects by their
/// path (`due.timestamp`), but where an enum takes their place. `update_fields.due` means that the
/// mask `update_fields` names `due`; its value is then `set` or `cleared`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// At most one of the fields may be given.
    AtMostOne(Choice),
    /// Exactly one of the fields must be given.
    ExactlyOne(Choice),
    /// At least one of the fields must be given.
    AtLeastOne(Vec<String>),
    /// The fields are given together or not at all.
    Together(Vec<String>),
    /// The fields must be given when the condition holds.
    RequiredIf(Condition),
    /// The fields must not be given when the condition holds.
    ForbiddenIf(Condition),
    /// At least one of the fields must be given when the condition holds.
    AtLeastOneIf(Condition),
    /// The field may have these values only, if it is given, when the condition holds.
    AllowedIf(Allowed),
    /// The first field must not be later or larger than the second.
    Ordered([String; 2]),
    /// Two fields must have the same value.
    Equal(Equal),
    /// The value of one field decides which of the others are given: becomes one Rust enum.
    TaggedBy(Tagged),
}

impl Rule {
    /// The name of the Rust enum that the rule becomes, if it becomes one.
    pub(crate) fn shape(&self) -> Option<&Spanned<String>> {
        match self {
            Self::AtMostOne(choice) | Self::ExactlyOne(choice) => choice.shape.as_ref(),
            Self::TaggedBy(tagged) => Some(&tagged.shape),
            _ => None,
        }
    }
}

/// Fields that exclude each other.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// The fields that exclude each other.
    pub fields: Vec<String>,
    /// Name of the Rust enum that replaces the fields, so that two cannot be given at once.
    /// Only in types that are never read from replies.
    #[serde(rename = "as", default)]
    pub shape: Option<Spanned<String>>,
    /// Rust names of the enum's variants by field; derived from the field names when absent.
    #[serde(default)]
    pub variants: IndexMap<String, String>,
    /// What the choice is about, in plain English: the documentation of the Rust enum.
    #[serde(default)]
    pub doc: String,
}

/// A condition on one field and the fields that it concerns.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// The field that decides.
    pub when: String,
    /// The values for which the condition holds; any value when empty.
    #[serde(default)]
    pub is: Vec<serde_json::Value>,
    /// The fields that are then required or forbidden.
    pub fields: Vec<String>,
}

/// A condition on one field and the values that another one may then have.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Allowed {
    /// The field that decides.
    pub when: String,
    /// The values for which the condition holds; any value when empty.
    #[serde(default)]
    pub is: Vec<serde_json::Value>,
    /// The field whose values are then limited.
    pub field: String,
    /// The values that it may then have.
    pub values: Vec<serde_json::Value>,
}

/// Two fields that must have the same value.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Equal {
    /// The two fields.
    pub fields: [String; 2],
    /// The value that a field counts as when it is not given, while the object that it belongs to
    /// is; without it only fields that are both given are compared.
    #[serde(default)]
    pub absent: Option<serde_json::Value>,
}

/// One field's value decides which others are given.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Tagged {
    /// The deciding field; its type must be an enum.
    pub tag: String,
    /// Name of the Rust enum that replaces the tag and all fields of all cases. In a type that only
    /// replies use it replaces nothing: a method gives it, called like what its name has beyond the
    /// name of the type (`content` for `CustomFieldValueContent` of `CustomFieldValue`).
    #[serde(rename = "as")]
    pub shape: Spanned<String>,
    /// What the choice is about, in plain English: the documentation of the Rust enum.
    #[serde(default)]
    pub doc: String,
    /// For each value of the tag the fields that go with it; every other field is forbidden.
    pub cases: IndexMap<String, TaggedCase>,
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
    pub required: Vec<String>,
    /// Fields that may be given.
    #[serde(default)]
    pub optional: Vec<String>,
    /// Limits that hold in this case only, by field: keys of a field such as `items` or `doc`.
    #[serde(default)]
    pub limits: IndexMap<String, Field>,
}
