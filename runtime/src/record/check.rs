//! Checking values against what is documented of them, before anything is sent.

mod facts;
mod limit;
mod rule;

use std::fmt;

use super::path::Path;
use super::{Field, Record, View};
use facts::FieldsOf;

pub(crate) use facts::{Facts, has_value, within};

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

/// Checks rules over several fields of one record, or over the parameters of a request. `path`
/// is where the record is; empty for the request.
pub(crate) fn check_rules(
    rules: &[super::Rule],
    facts: &dyn Facts,
    path: &Path<'_>,
    out: &mut Vec<Violation>,
) {
    for rule in rules {
        rule::check(rule, facts, path, out);
    }
}

/// Checks the value of a field, and all that is within it. `path` is where the value itself is.
pub(crate) fn check_value(
    view: View<'_>,
    field: &Field,
    path: &Path<'_>,
    out: &mut Vec<Violation>,
) {
    // What the server alone writes is not sent, so it cannot be wrong.
    if field.has(Field::RESPONSE_ONLY) {
        return;
    }
    if matches!(view, View::Absent) && field.has(Field::REQUIRED) {
        out.push(Violation::new(path, "must be given"));
    }
    // An empty text that clears is no value, and no limit is about it.
    if field.has(Field::CLEARABLE) && matches!(view, View::Text("")) {
        return;
    }
    for limit in field.limits {
        limit::check(limit, view, field.has(Field::SECRET), path, out);
    }
    check_within(view, path, out);
}

/// Checks the records within a value, and what goes for every value.
fn check_within(view: View<'_>, path: &Path<'_>, out: &mut Vec<Violation>) {
    match view {
        View::Record(record) => check_record(record, path, out),
        View::List(list) => {
            for index in 0..list.len() {
                check_within(list.at(index), &Path::Index(path, index), out);
            }
        }
        View::Map(map) => map.each(&mut |key, view| {
            check_within(view, &Path::Key(path, key), out);
        }),
        View::Float(value) if !value.is_finite() => {
            out.push(Violation::new(path, "must be a finite number"));
        }
        _ => {}
    }
}

fn check_record(record: &dyn Record, path: &Path<'_>, out: &mut Vec<Violation>) {
    let table = record.table();
    for (index, field) in table.fields.iter().enumerate() {
        check_value(record.slot(index).view(), field, &Path::Key(path, field.name), out);
    }
    check_rules(table.rules, &FieldsOf(record), path, out);
}

#[cfg(test)]
mod tests;
