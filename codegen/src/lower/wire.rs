//! Limits and rules as the record engine knows them.

use serde_json::Value;

use crate::model::{Condition, Demand, Limit, Rule, WireField};
use crate::resolve::Field;
use crate::schema::{self, Side, Wire};

/// What the record engine must know of a field.
pub(super) fn wire_field<'s>(field: &Field<'s>) -> WireField<'s> {
    WireField {
        name: field.name,
        required: *field.def.required,
        digits: *field.def.wire == Wire::String,
        secret: field.def.secret,
        response_only: field.def.only.as_deref() == Some(&Side::Response),
        unmasked: false,
        clearable: *field.def.empty_clears,
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
    let of = |demand, fields: &[String]| Rule {
        demand,
        fields: fields.iter().map(name).collect(),
        when: None,
    };
    let when = |field: &String, is: &[Value], rule: Rule| {
        let is = is.iter().map(text).collect();
        Rule { when: Some(Condition { field: name(field), is }), ..rule }
    };
    let rule =
        match rule {
            schema::Rule::AtMostOne(choice) | schema::Rule::ExactlyOne(choice)
                if choice.shape.is_some() =>
            {
                return Vec::new();
            }
            schema::Rule::AtMostOne(choice) => of(Demand::AtMostOne, &choice.fields),
            schema::Rule::ExactlyOne(choice) => of(Demand::ExactlyOne, &choice.fields),
            schema::Rule::AtLeastOne(fields) => of(Demand::AtLeastOne, fields),
            schema::Rule::Together(fields) => of(Demand::Together, fields),
            schema::Rule::RequiredIf(rule) => {
                when(&rule.when, &rule.is, of(Demand::Required, &rule.fields))
            }
            schema::Rule::ForbiddenIf(rule) => {
                when(&rule.when, &rule.is, of(Demand::Forbidden, &rule.fields))
            }
            schema::Rule::AtLeastOneIf(rule) => {
                when(&rule.when, &rule.is, of(Demand::AtLeastOne, &rule.fields))
            }
            schema::Rule::AllowedIf(rule) => {
                let values = Limit::OneOf(rule.values.iter().map(text).collect());
                let fields = std::slice::from_ref(&rule.field);
                when(&rule.when, &rule.is, of(Demand::Limited(values), fields))
            }
            schema::Rule::Ordered(fields) => of(Demand::Ordered, fields),
            schema::Rule::Equal(schema::Equal { fields, absent }) => {
                of(Demand::Equal { absent: absent.as_ref().map(text) }, fields)
            }
            schema::Rule::TaggedBy(tagged) => {
                let mut rules = Vec::new();
                for (value, case) in &tagged.cases {
                    for (field, def) in &case.limits {
                        let is = [Value::String(value.clone())];
                        let fields = std::slice::from_ref(field);
                        rules.extend(limits(def).into_iter().map(|limit| {
                            when(&tagged.tag, &is, of(Demand::Limited(limit), fields))
                        }));
                    }
                }
                return rules;
            }
        };
    vec![rule]
}

/// A value as the text by which conditions compare.
pub(super) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
