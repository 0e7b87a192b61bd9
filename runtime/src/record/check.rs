//! Checking values against what is documented of them, before anything is sent.

mod node;

use feishu_api_rules::{FINITE, Facts, Path, REQUIRED, Violation};

use super::{Field, Record, View};

/// Checks rules over several fields of one record, or over the parameters of a request. `path`
/// is where the record is; empty for the request.
pub(crate) fn check_rules(
    rules: &[super::Rule],
    facts: &dyn Facts,
    path: &Path<'_>,
    out: &mut Vec<Violation>,
) {
    for rule in rules {
        rule.check(facts, path, &mut |broken| out.push(broken.into()));
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
        out.push(Violation::new(path, REQUIRED));
    }
    // An empty text that clears is no value, and no limit is about it.
    if field.has(Field::CLEARABLE) && matches!(view, View::Text("")) {
        return;
    }
    for limit in field.limits {
        let is_secret = field.has(Field::SECRET);
        limit.check(&view, is_secret, path, &mut |broken| out.push(broken.into()));
    }
    check_within(view, path, out);
}

/// Checks the records within a value, and rules for all values.
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
        View::Time(time, unit) => {
            if let Some(doubt) = unit.doubt(time) {
                tracing::warn!("{} {doubt}", String::from(path));
            }
        }
        View::Float(value) if !value.is_finite() => {
            out.push(Violation::new(path, FINITE));
        }
        _ => {}
    }
}

fn check_record(record: &dyn Record, path: &Path<'_>, out: &mut Vec<Violation>) {
    let table = record.table();
    for (index, field) in table.fields.iter().enumerate() {
        check_value(record.slot(index).view(), field, &Path::Key(path, field.name), out);
    }
    check_rules(table.rules, &View::Record(record), path, out);
}

#[cfg(test)]
mod tests;
