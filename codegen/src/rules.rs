//! Limits and rules of schemas as they are evaluated: over examples by `check`, over requests by the
//! runtime, which is given them by generated code.

use std::slice;

use feishu_api_rules::Fact;
use serde_json::{Number, Value};

use crate::schema::{self, Tagged, TaggedCase, Unique};
use crate::syntax::{Free, Spanned};

/// A limit of one value.
pub(crate) type Limit = feishu_api_rules::Limit<String, Vec<String>>;

/// A rule over several fields, named by their paths.
pub(crate) type Rule = feishu_api_rules::Rule<String, Vec<String>>;

/// What a rule demands of its fields.
pub(crate) type Demand = feishu_api_rules::Demand<String, Vec<String>>;

/// A condition on one field.
pub(crate) type Condition = feishu_api_rules::Condition<String, Vec<String>>;

/// The limits of a field.
pub(crate) fn limits(def: &schema::Field) -> Vec<Limit> {
    let mut limits = Vec::new();
    if def.min_length.is_some() || def.max_length.is_some() {
        let least = def.min_length.as_deref().copied().unwrap_or(0);
        let most = def.max_length.as_deref().copied().unwrap_or(u64::MAX);
        limits.push(Limit::Length(least, most));
    }
    limits.extend(def.pattern.as_deref().cloned().map(Limit::Pattern));
    limits.extend(def.min.as_deref().copied().map(Limit::Min));
    limits.extend(def.max.as_deref().copied().map(Limit::Max));
    if let Some([least, most]) = def.items.as_deref() {
        limits.push(Limit::Items(least.unwrap_or(0), most.unwrap_or(u64::MAX)));
    }
    match def.unique.as_deref() {
        Some(Unique::Whole(true)) => limits.push(Limit::Unique),
        Some(Unique::By(field)) => limits.push(Limit::UniqueBy(field.clone())),
        Some(Unique::Whole(false)) | None => {}
    }
    limits.extend(def.max_bytes.as_deref().copied().map(Limit::Bytes));
    limits
}

/// A rule of a schema in the terms of the evaluator.
pub(crate) fn rules(rule: &schema::Rule) -> Vec<Rule> {
    let demand = match rule {
        schema::Rule::AtMostOne(_) => Demand::AtMostOne,
        schema::Rule::ExactlyOne(_) => Demand::ExactlyOne,
        schema::Rule::AtLeastOne(_) => Demand::AtLeastOne,
        schema::Rule::Together(_) => Demand::Together,
        schema::Rule::Required(_) => Demand::Required,
        schema::Rule::Forbidden(_) => Demand::Forbidden,
        schema::Rule::Allowed(allowed) => Demand::Limited(Limit::OneOf(texts(&allowed.values))),
        schema::Rule::Ordered(_) => Demand::Ordered,
        schema::Rule::Equal(equal) => {
            Demand::Equal { absent: equal.absent.as_ref().map(|value| text(value)) }
        }
        schema::Rule::TaggedBy(tagged) => return cases(tagged),
    };
    let terms = rule.terms();
    let when =
        terms.when.map(|when| Condition { field: when.field.to_string(), is: texts(&when.is) });
    vec![Rule { demand, fields: names(terms.fields), when }]
}

/// What a tag decides: of each case, which fields are given and which are not; of each field, that
/// the tag is given with it.
fn cases(tagged: &Tagged) -> Vec<Rule> {
    let fields = |case: &TaggedCase| -> Vec<String> {
        names(&case.required).into_iter().chain(names(&case.optional)).collect()
    };
    let mut all: Vec<String> = tagged.cases.values().flat_map(fields).collect();
    all.sort();
    all.dedup();
    let mut rules = Vec::new();
    for (value, case) in tagged.cases.iter() {
        let when = Condition { field: tagged.tag.to_string(), is: vec![value.to_string()] };
        let of = |demand, fields| Rule { demand, fields, when: Some(when.clone()) };
        let own = fields(case);
        let others = all.iter().filter(|name| !own.contains(name)).cloned().collect();
        rules.push(of(Demand::Required, names(&case.required)));
        rules.push(of(Demand::Forbidden, others));
        for (name, def) in &case.limits {
            let limits = limits(def).into_iter();
            rules.extend(
                limits.map(|limit| of(Demand::Limited(limit), names(slice::from_ref(name)))),
            );
        }
    }
    rules.extend(all.into_iter().map(|field| Rule {
        demand: Demand::Required,
        fields: names(slice::from_ref(&tagged.tag)),
        when: Some(Condition { field, is: Vec::new() }),
    }));
    rules.retain(|rule| !rule.fields.is_empty());
    rules
}

/// The rules that are checked at run time over what stands at a path, which is empty or ends in a
/// dot. What became a Rust enum holds by construction, but for the limits of its cases.
pub(crate) fn checked<'s>(
    rules: impl IntoIterator<Item = &'s schema::Rule>,
    path: &str,
) -> Vec<Rule> {
    let checked = |rule: &'s schema::Rule| {
        let by_construction = rule.shape().is_some();
        let is_limit = |rule: &Rule| matches!(rule.demand, Demand::Limited(_));
        self::rules(rule).into_iter().filter(move |rule| !by_construction || is_limit(rule))
    };
    rules.into_iter().flat_map(checked).map(|rule| below(path, rule)).collect()
}

/// A rule over fields of what stands at a path.
fn below(path: &str, rule: Rule) -> Rule {
    let name = |field: String| format!("{path}{field}");
    Rule {
        demand: rule.demand,
        fields: rule.fields.into_iter().map(name).collect(),
        when: rule.when.map(|when| Condition { field: name(when.field), ..when }),
    }
}

fn names(fields: &[Spanned<String>]) -> Vec<String> {
    fields.iter().map(|name| name.to_string()).collect()
}

/// Values as texts by which rules compare.
fn texts(values: &[Spanned<Free>]) -> Vec<String> {
    values.iter().map(|value| text(value)).collect()
}

/// A value as the text by which rules compare.
pub(crate) fn text(value: &Value) -> String {
    let text = match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => self::number(number).text(),
        _ => None,
    };
    text.unwrap_or_else(|| value.to_string())
}

/// A number as rules see it.
pub(crate) fn number(number: &Number) -> Fact<'static> {
    number.as_i64().map_or_else(|| Fact::Float(number.as_f64().unwrap_or_default()), Fact::Int)
}
