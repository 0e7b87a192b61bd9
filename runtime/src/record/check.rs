//! Checking values against what is documented of them, before anything is sent.

mod facts;
mod limit;
mod rule;

use std::fmt;

use super::path::Path;
use super::{Field, Record, View};
use facts::FieldsOf;

pub(crate) use facts::{Facts, within};

/// A documented rule that a request breaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    path: String,
    rule: String,
}

impl Violation {
    pub(crate) fn new(path: impl Into<String>, rule: impl Into<String>) -> Self {
        Self { path: path.into(), rule: rule.into() }
    }

    /// What breaks the rule, such as `task.members[3].id`; empty for the request as a whole.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The rule and how it is broken, such as `must have at most 100 characters, has 120`.
    pub fn rule(&self) -> &str {
        &self.rule
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() { "the request" } else { &self.path };
        write!(f, "{path} {}", self.rule)
    }
}

/// Checks the value of a field, and all that is within it. `path` is where the value itself is.
pub(crate) fn check_value(view: View<'_>, field: &Field, path: &str, out: &mut Vec<Violation>) {
    check_field(view, field, &mut Path::at(path), out);
}

/// Checks rules over several fields of one record, or over the parameters of a request. `path`
/// is where the record is; empty for the request.
pub(crate) fn check_rules(
    rules: &[super::Rule],
    facts: &dyn Facts,
    path: &str,
    out: &mut Vec<Violation>,
) {
    let mut path = Path::at(path);
    for rule in rules {
        rule::check(rule, facts, &mut path, out);
    }
}

fn check_field(view: View<'_>, field: &Field, path: &mut Path, out: &mut Vec<Violation>) {
    // What the server alone writes is not sent, so it cannot be wrong.
    if field.has(Field::RESPONSE_ONLY) {
        return;
    }
    if matches!(view, View::Absent) && field.has(Field::REQUIRED) {
        out.push(Violation::new(path.as_str(), "must be given"));
    }
    for limit in field.limits {
        limit::check(limit, view, field.has(Field::SECRET), path, out);
    }
    check_within(view, path, out);
}

/// Checks the records within a value, and what goes for every value.
fn check_within(view: View<'_>, path: &mut Path, out: &mut Vec<Violation>) {
    match view {
        View::Record(record) => check_record(record, path, out),
        View::List(list) => {
            for index in 0..list.len() {
                path.index(index, |path| check_within(list.at(index), path, out));
            }
        }
        View::Map(map) => map.each(&mut |key, view| {
            path.key(key, |path| check_within(view, path, out));
        }),
        View::Float(value) if !value.is_finite() => {
            out.push(Violation::new(path.as_str(), "must be a finite number"));
        }
        _ => {}
    }
}

fn check_record(record: &dyn Record, path: &mut Path, out: &mut Vec<Violation>) {
    let table = record.table();
    for (index, field) in table.fields.iter().enumerate() {
        let view = record.slot(index).view();
        path.key(field.name, |path| check_field(view, field, path, out));
    }
    check_rules(table.rules, &FieldsOf(record), path.as_str(), out);
}

#[cfg(test)]
mod tests;
