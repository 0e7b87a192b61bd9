//! Fields, and rules over several of them: each field belongs to one block at most, so that
//! values that keep all rules can be invented block by block.

use serde_json::{Value, json};

use crate::types::{Ty, Types};
use crate::{Object, object};

/// A field or parameter.
#[derive(Debug, Clone)]
pub(crate) struct Field {
    pub(crate) name: String,
    /// `None` for masks.
    pub(crate) ty: Option<Ty>,
    pub(crate) required: bool,
    /// Numbers travel as digits.
    pub(crate) digits: bool,
    pub(crate) only: Option<&'static str>,
    pub(crate) constant: Option<Value>,
    pub(crate) limit: Limit,
    /// The other keys.
    pub(crate) more: Object,
}

impl Field {
    /// Whether it is given or not, and nothing else is to be known of it.
    pub(crate) fn is_plain(&self) -> bool {
        let odd = ["nullable", "empty_clears"].iter().any(|key| self.more.contains_key(*key));
        !odd && !self.required && self.only.is_none() && self.constant.is_none()
    }
}

/// What values of a field must keep.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Limit {
    None,
    Length(usize, usize),
    Pattern,
    Range(i64, i64),
    Items(usize, usize),
    Unique,
}

/// Fields that belong together.
#[derive(Debug, Clone)]
pub(crate) enum Block {
    Free(Field),
    AtMostOne(Vec<Field>, Shape),
    ExactlyOne(Vec<Field>, Shape),
    AtLeastOne(Vec<Field>),
    Together(Vec<Field>),
    /// The first field decides on the others by these values; any value when there are none.
    RequiredIf(Vec<Field>, Vec<Value>),
    ForbiddenIf(Vec<Field>, Vec<Value>),
    AtLeastOneIf(Vec<Field>, Vec<Value>),
    /// The first field decides by these values that the other one has these values.
    AllowedIf(Vec<Field>, Vec<Value>, Vec<Value>),
    Ordered(Vec<Field>),
    /// What an absent one counts as.
    Equal(Vec<Field>, Option<Value>),
    /// An object, of which this field goes together with the other field.
    Nested(Vec<Field>, String),
    /// The first field is the tag; of the others by case which are required and optional.
    Tagged(Vec<Field>, Vec<Case>, String),
    /// An object and its mask.
    Mask(Vec<Field>, Mask),
}

/// The Rust enum that a choice becomes, if it becomes one.
#[derive(Debug, Clone, Default)]
pub(crate) struct Shape {
    pub(crate) name: Option<String>,
    /// Names of variants by field.
    pub(crate) variants: Object,
}

/// What a mask may name.
#[derive(Debug, Clone, Default)]
pub(crate) struct Mask {
    pub(crate) names: Vec<String>,
    pub(crate) clearable: Vec<String>,
    /// Names that exclude each other.
    pub(crate) apart: Option<[String; 2]>,
}

/// What goes with one value of a tag: positions among the fields of the block.
#[derive(Debug, Clone)]
pub(crate) struct Case {
    pub(crate) value: Value,
    pub(crate) required: Vec<usize>,
    pub(crate) optional: Vec<usize>,
    /// By position, what holds of a field in this case only.
    pub(crate) limits: Vec<(usize, Object)>,
}

impl Block {
    pub(crate) fn fields(&self) -> &[Field] {
        match self {
            Self::Free(field) => std::slice::from_ref(field),
            Self::AtMostOne(fields, _)
            | Self::ExactlyOne(fields, _)
            | Self::AtLeastOne(fields)
            | Self::Together(fields)
            | Self::RequiredIf(fields, _)
            | Self::ForbiddenIf(fields, _)
            | Self::AtLeastOneIf(fields, _)
            | Self::AllowedIf(fields, ..)
            | Self::Ordered(fields)
            | Self::Equal(fields, _)
            | Self::Nested(fields, _)
            | Self::Tagged(fields, ..)
            | Self::Mask(fields, _) => fields,
        }
    }

    fn rule(&self) -> Option<Value> {
        let names =
            |fields: &[Field]| fields.iter().map(|one| one.name.clone()).collect::<Vec<_>>();
        let choice = |fields: &[Field], shape: &Shape| {
            let mut choice =
                object([("fields", json!(names(fields))), ("doc", json!("A choice."))]);
            if let Some(name) = &shape.name {
                choice.insert("as".to_owned(), json!(name));
                choice.insert("variants".to_owned(), json!(shape.variants));
            }
            choice
        };
        let condition = |fields: &[Field], is: &[Value]| {
            let mut names = names(fields);
            let when = names.remove(0);
            json!({ "when": when, "is": is, "fields": names })
        };
        Some(match self {
            Self::Free(_) => return None,
            Self::Mask(fields, mask) => {
                let (apart, mask) = (mask.apart.as_ref()?, &fields.get(1)?.name);
                let apart = apart.each_ref().map(|name| format!("{mask}.{name}"));
                json!({ "at_most_one": { "fields": apart } })
            }
            Self::Nested(fields, inner) => match names(fields).as_slice() {
                [object, other] => json!({ "together": [format!("{object}.{inner}"), other] }),
                _ => return None,
            },
            Self::Equal(fields, None) => json!({ "equal": { "fields": names(fields) } }),
            Self::Equal(fields, absent) => {
                json!({ "equal": { "fields": names(fields), "absent": absent } })
            }
            Self::AtMostOne(fields, shape) => json!({ "at_most_one": choice(fields, shape) }),
            Self::ExactlyOne(fields, shape) => json!({ "exactly_one": choice(fields, shape) }),
            Self::AtLeastOne(fields) => json!({ "at_least_one": names(fields) }),
            Self::Together(fields) => json!({ "together": names(fields) }),
            Self::RequiredIf(fields, is) => json!({ "required_if": condition(fields, is) }),
            Self::ForbiddenIf(fields, is) => json!({ "forbidden_if": condition(fields, is) }),
            Self::AtLeastOneIf(fields, is) => json!({ "at_least_one_if": condition(fields, is) }),
            Self::AllowedIf(fields, is, values) => match names(fields).as_slice() {
                [when, field] => {
                    json!({ "allowed_if": { "when": when, "is": is, "field": field, "values": values } })
                }
                _ => return None,
            },
            Self::Ordered(fields) => json!({ "ordered": names(fields) }),
            Self::Tagged(fields, cases, shape) => {
                let names = names(fields);
                let of = |positions: &[usize]| -> Vec<&String> {
                    positions.iter().filter_map(|position| names.get(*position)).collect()
                };
                let cases = cases.iter().map(|case| {
                    let key =
                        case.value.as_str().map_or_else(|| case.value.to_string(), str::to_owned);
                    let (required, optional) = (of(&case.required), of(&case.optional));
                    let limits = case.limits.iter().filter_map(|(position, limits)| {
                        Some((names.get(*position)?.clone(), Value::Object(limits.clone())))
                    });
                    let limits: Object = limits.collect();
                    (key, json!({ "doc": "A case.", "required": required, "optional": optional, "limits": limits }))
                });
                let cases: Object = cases.collect();
                let tag = names.first();
                json!({ "tagged_by": { "tag": tag, "as": shape, "doc": "A choice.", "cases": cases } })
            }
        })
    }
}

/// The declarations of fields as a schema writes them.
pub(crate) fn fields_json(types: &Types, blocks: &[Block]) -> Value {
    let fields = blocks.iter().flat_map(Block::fields);
    fields.map(|field| (field.name.clone(), Value::Object(field_json(types, field)))).collect()
}

fn field_json(types: &Types, field: &Field) -> Object {
    let mut json = Object::new();
    let mut set = |key: &str, value: Value| json.insert(key.to_owned(), value);
    if let Some(ty) = &field.ty {
        set("type", json!(types.written(ty)));
    }
    if field.required {
        set("required", json!(true));
    }
    if field.digits {
        set("wire", json!("string"));
    }
    if let Some(only) = field.only {
        set("only", json!(only));
    }
    if let Some(constant) = &field.constant {
        set("const", constant.clone());
    }
    match field.limit {
        Limit::None => None,
        Limit::Length(least, most) => {
            set("min_length", json!(least));
            set("max_length", json!(most))
        }
        Limit::Pattern => set("pattern", json!("^[a-z]{1,9}$|^[`<>|\\[\\]\"]+$")),
        Limit::Range(least, most) => {
            set("min", json!(least));
            set("max", json!(most))
        }
        Limit::Items(least, most) => set("items", json!([least, most])),
        Limit::Unique => set("unique", json!(true)),
    };
    json.extend(field.more.clone());
    json
}

/// The rules over fields as a schema writes them.
pub(crate) fn rules_json(blocks: &[Block]) -> Vec<Value> {
    blocks.iter().filter_map(Block::rule).collect()
}
