//! Limits and rules as the record engine knows them.

use serde_json::Value;

use crate::model::{Condition, Limit, Rule, WireField};
use crate::resolve::Field;
use crate::schema::{self, Side, Wire};

/// What the record engine must know of a field.
pub(super) fn wire_field<'s>(field: &Field<'s>) -> WireField<'s> {
    WireField {
        name: field.name,
        required: field.def.required,
        digits: field.def.wire == Wire::String,
        secret: field.def.secret,
        response_only: field.def.only == Some(Side::Response),
        unmasked: false,
        clearable: field.def.empty_clears,
        limits: limits(field.def),
    }
}

/// The limits of a field.
pub(super) fn limits(def: &schema::Field) -> Vec<Limit> {
    let mut limits = Vec::new();
    if def.min_length.is_some() || def.max_length.is_some() {
        let least = def.min_length.unwrap_or(0);
        limits.push(Limit::Length(least, def.max_length.unwrap_or(u64::MAX)));
    }
    limits.extend(def.pattern.clone().map(Limit::Pattern));
    limits.extend(def.min.map(Limit::Min));
    limits.extend(def.max.map(Limit::Max));
    if let Some([least, most]) = def.items {
        limits.push(Limit::Items(least.unwrap_or(0), most.unwrap_or(u64::MAX)));
    }
    if def.unique {
        limits.push(Limit::Unique);
    }
    limits.extend(def.max_bytes.map(Limit::Bytes));
    limits
}

/// The rules that are checked at run time. Those that became a shape hold by construction, but for
/// the limits of single cases.
pub(super) fn rules(rules: &[schema::Rule], path: &str) -> Vec<Rule> {
    rules.iter().flat_map(|rule| lower_rule(rule, path)).collect()
}

fn lower_rule(rule: &schema::Rule, path: &str) -> Vec<Rule> {
    let name = |field: &String| format!("{path}{field}");
    let names = |fields: &[String]| fields.iter().map(name).collect::<Vec<_>>();
    let condition =
        |when, is: &[Value]| Condition { field: name(when), is: is.iter().map(text).collect() };
    match rule {
        schema::Rule::AtMostOne(choice) | schema::Rule::ExactlyOne(choice)
            if choice.shape.is_some() =>
        {
            Vec::new()
        }
        schema::Rule::AtMostOne(choice) => vec![Rule::AtMostOne(names(&choice.fields))],
        schema::Rule::ExactlyOne(choice) => vec![Rule::ExactlyOne(names(&choice.fields))],
        schema::Rule::AtLeastOne(fields) => vec![Rule::AtLeastOne(names(fields))],
        schema::Rule::Together(fields) => vec![Rule::Together(names(fields))],
        schema::Rule::RequiredIf(rule) => {
            vec![Rule::RequiredIf(condition(&rule.when, &rule.is), names(&rule.fields))]
        }
        schema::Rule::ForbiddenIf(rule) => {
            vec![Rule::ForbiddenIf(condition(&rule.when, &rule.is), names(&rule.fields))]
        }
        schema::Rule::AtLeastOneIf(rule) => {
            vec![Rule::AtLeastOneIf(condition(&rule.when, &rule.is), names(&rule.fields))]
        }
        schema::Rule::AllowedIf(rule) => {
            let values = Limit::OneOf(rule.values.iter().map(text).collect());
            vec![Rule::LimitIf(condition(&rule.when, &rule.is), name(&rule.field), values)]
        }
        schema::Rule::Ordered([first, second]) => vec![Rule::Ordered(name(first), name(second))],
        schema::Rule::Equal(schema::Equal { fields: [first, second], absent }) => {
            vec![Rule::Equal(name(first), name(second), absent.as_ref().map(text))]
        }
        schema::Rule::TaggedBy(tagged) => {
            let mut rules = Vec::new();
            for (value, case) in &tagged.cases {
                for (field, def) in &case.limits {
                    let when = Condition { field: name(&tagged.tag), is: vec![value.clone()] };
                    let limits = limits(def).into_iter();
                    rules.extend(
                        limits.map(|limit| Rule::LimitIf(when.clone(), name(field), limit)),
                    );
                }
            }
            rules
        }
    }
}

/// A value as the text by which conditions compare.
pub(super) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
