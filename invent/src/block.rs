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
    AtMostOne(Vec<Field>, Option<String>),
    ExactlyOne(Vec<Field>, Option<String>),
    AtLeastOne(Vec<Field>),
    Together(Vec<Field>),
    /// The first field decides on the others by these values; any value when there are none.
    RequiredIf(Vec<Field>, Vec<Value>),
    ForbiddenIf(Vec<Field>, Vec<Value>),
    Ordered(Vec<Field>),
    /// The first field is the tag; of the others by case which are required and optional.
    Tagged(Vec<Field>, Vec<Case>, String),
    /// An object and its mask, which may clear these fields.
    Mask(Vec<Field>, Vec<String>),
}

/// What goes with one value of a tag: positions among the fields of the block.
#[derive(Debug, Clone)]
pub(crate) struct Case {
    pub(crate) value: Value,
    pub(crate) required: Vec<usize>,
    pub(crate) optional: Vec<usize>,
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
            | Self::Ordered(fields)
            | Self::Tagged(fields, ..)
            | Self::Mask(fields, _) => fields,
        }
    }

    fn rule(&self) -> Option<Value> {
        let names =
            |fields: &[Field]| fields.iter().map(|one| one.name.clone()).collect::<Vec<_>>();
        let choice = |fields: &[Field], shape: &Option<String>| {
            let mut choice =
                object([("fields", json!(names(fields))), ("doc", json!("A choice."))]);
            if let Some(shape) = shape {
                choice.insert("as".to_owned(), json!(shape));
            }
            choice
        };
        let condition = |fields: &[Field], is: &[Value]| {
            let mut names = names(fields);
            let when = names.remove(0);
            json!({ "when": when, "is": is, "fields": names })
        };
        Some(match self {
            Self::Free(_) | Self::Mask(..) => return None,
            Self::AtMostOne(fields, shape) => json!({ "at_most_one": choice(fields, shape) }),
            Self::ExactlyOne(fields, shape) => json!({ "exactly_one": choice(fields, shape) }),
            Self::AtLeastOne(fields) => json!({ "at_least_one": names(fields) }),
            Self::Together(fields) => json!({ "together": names(fields) }),
            Self::RequiredIf(fields, is) => json!({ "required_if": condition(fields, is) }),
            Self::ForbiddenIf(fields, is) => json!({ "forbidden_if": condition(fields, is) }),
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
                    (key, json!({ "doc": "A case.", "required": required, "optional": optional }))
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
