//! What is given of a group against the group's rules, as the runtime checks them before sending.

use serde_json::Value;

use super::{Values, What, limit};
use crate::check::walk::Group;
use crate::diagnostic::list;
use crate::load::At;
use crate::schema::{Equal, Rule, Tagged};
use crate::syntax::Json;

/// Finds the value of a field.
type Given<'f, 'a> = &'f dyn Fn(&str) -> Option<At<'a>>;

/// Adds the rules that do not hold; `at` is what the rules are about as a whole.
pub(super) fn check<'a>(
    values: &mut Values<'a>,
    group: &Group<'a>,
    given: Given<'_, 'a>,
    at: At<'a>,
) {
    // Null is no value: it is what takes a value away.
    let given = &|name: &str| given(name).filter(|at| at.node.value != Json::Null);
    for rule in group.rules {
        if let Rule::TaggedBy(tagged) = rule {
            self::tagged(values, tagged, given);
        } else if !named(rule).all(|name| group.reach(values.api, name).is_some()) {
            // That the rule names what is not there is reported with the rule.
        } else if let Some((place, message)) = broken(rule, given) {
            values.add(What::Rule, place.map_or(at.start(), At::on_key), message);
        }
    }
}

/// The fields that a rule names.
fn named(rule: &Rule) -> impl Iterator<Item = &String> {
    let (when, fields) = match rule {
        Rule::AtMostOne(choice) | Rule::ExactlyOne(choice) => (None, choice.fields.as_slice()),
        Rule::AtLeastOne(fields) | Rule::Together(fields) => (None, fields.as_slice()),
        Rule::RequiredIf(condition)
        | Rule::ForbiddenIf(condition)
        | Rule::AtLeastOneIf(condition) => (Some(&condition.when), condition.fields.as_slice()),
        Rule::AllowedIf(rule) => (Some(&rule.when), std::slice::from_ref(&rule.field)),
        Rule::Ordered(fields) | Rule::Equal(Equal { fields, .. }) => (None, fields.as_slice()),
        Rule::TaggedBy(tagged) => (Some(&tagged.tag), [].as_slice()),
    };
    when.into_iter().chain(fields)
}

/// How a rule is broken, and the field that breaks it if it is one.
fn broken<'a>(rule: &Rule, given: Given<'_, 'a>) -> Option<(Option<At<'a>>, String)> {
    let has = |name: &&String| given(name).is_some();
    let names = |names: &[String]| list(names.iter().map(String::as_str));
    match rule {
        Rule::AtMostOne(choice) | Rule::ExactlyOne(choice) => {
            let mut present = choice.fields.iter().filter(has);
            match (present.next(), present.next()) {
                (Some(first), Some(second)) => {
                    Some((given(second), format!("`{second}` and `{first}` exclude each other")))
                }
                (None, _) if matches!(rule, Rule::ExactlyOne(_)) => {
                    Some((None, format!("one of {} must be given", names(&choice.fields))))
                }
                _ => None,
            }
        }
        Rule::AtLeastOne(fields) if !fields.iter().any(|name| has(&name)) => {
            Some((None, format!("at least one of {} must be given", names(fields))))
        }
        Rule::Together(fields) => {
            let present = fields.iter().find(has)?;
            let absent = fields.iter().find(|name| !has(name))?;
            Some((given(present), format!("`{present}` is given only together with `{absent}`")))
        }
        Rule::RequiredIf(rule) if holds(&rule.when, &rule.is, given) => {
            let (when, absent) = (&rule.when, rule.fields.iter().find(|name| !has(name))?);
            Some((given(when), format!("with this `{when}`, `{absent}` must be given")))
        }
        Rule::ForbiddenIf(rule) if holds(&rule.when, &rule.is, given) => {
            let (when, present) = (&rule.when, rule.fields.iter().find(has)?);
            Some((given(present), format!("with this `{when}`, `{present}` must not be given")))
        }
        Rule::AtLeastOneIf(rule)
            if holds(&rule.when, &rule.is, given) && !rule.fields.iter().any(|name| has(&name)) =>
        {
            let (when, fields) = (&rule.when, names(&rule.fields));
            Some((given(when), format!("with this `{when}`, one of {fields} must be given")))
        }
        Rule::AllowedIf(rule) if holds(&rule.when, &rule.is, given) => {
            let field = given(&rule.field)?;
            let (when, is_other) = (&rule.when, !is_among(field, &rule.values));
            let values: Vec<String> = rule.values.iter().map(written).collect();
            let values = names(&values);
            let message = format!("with this `{when}`, `{}` can only be {values}", rule.field);
            is_other.then_some((Some(field), message))
        }
        Rule::Ordered([first, second]) => {
            let (before, after) = (given(first)?, given(second)?);
            let is_after = match (number(before), number(after)) {
                (Some(before), Some(after)) => before > after,
                _ => text(before) > text(after),
            };
            let message = format!("`{first}` is later or larger than `{second}`");
            is_after.then_some((Some(before), message))
        }
        Rule::Equal(equal) => {
            let [first, second] = &equal.fields;
            let value = |name: &str| match given(name) {
                Some(at) => Some(text(at)),
                None => {
                    let object = name.rsplit_once('.').map(|(object, _)| given(object));
                    object.is_none_or(|object| object.is_some()).then_some(())?;
                    equal.absent.as_ref().map(written)
                }
            };
            let differ = value(first)? != value(second)?;
            let message = format!("`{first}` and `{second}` are not equal");
            differ.then(|| (given(first).or_else(|| given(second)), message))
        }
        _ => None,
    }
}

fn tagged<'a>(values: &mut Values<'a>, rule: &Tagged, given: Given<'_, 'a>) {
    let tag = given(&rule.tag);
    let case = tag.and_then(|tag| rule.cases.get(&text(tag)));
    // A value without a case is no value of the tag's enumeration, which is reported as such.
    if tag.is_some() && case.is_none() {
        return;
    }
    let in_case = |name: &String| {
        case.is_some_and(|case| case.required.contains(name) || case.optional.contains(name))
    };
    let all = rule.cases.values().flat_map(|case| case.required.iter().chain(&case.optional));
    let mut stray: Vec<&String> = all.filter(|name| !in_case(name)).collect();
    stray.sort();
    stray.dedup();
    for name in stray {
        if let Some(field) = given(name) {
            let message = match tag {
                Some(tag) => format!("`{}` is `{}` and takes no `{name}`", rule.tag, text(tag)),
                None => format!("`{name}` is given only with `{}`", rule.tag),
            };
            values.add(What::Rule, field.on_key(), message);
        }
    }
    let (Some(tag), Some(case)) = (tag, case) else { return };
    for name in case.required.iter().filter(|name| given(name).is_none()) {
        let message = format!("`{}` needs `{name}`", text(tag));
        values.add(What::Rule, tag.on_value(), message);
    }
    for (name, limits) in &case.limits {
        for (place, message) in given(name).into_iter().flat_map(|at| limit::broken(limits, at)) {
            values.add(
                What::Limit,
                place,
                format!("{message}, because `{}` is `{}`", rule.tag, text(tag)),
            );
        }
    }
}

fn holds(when: &str, is: &[Value], given: Given<'_, '_>) -> bool {
    given(when).is_some_and(|at| is.is_empty() || is_among(at, is))
}

fn is_among(at: At<'_>, values: &[Value]) -> bool {
    let (value, text) = (at.node.to_value(), text(at));
    values.iter().any(|one| *one == value || one.as_str() == Some(&text))
}

/// A value as the text by which rules compare.
fn text(at: At<'_>) -> String {
    written(&at.node.to_value())
}

/// The same of a value that a schema states.
fn written(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn number(at: At<'_>) -> Option<f64> {
    text(at).parse().ok()
}
