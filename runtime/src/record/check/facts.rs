//! What rules ask of the fields they are about.

use crate::json::Float;
use crate::record::path::below;
use crate::record::{Field, Record, View};

/// The fields of a record, or the parameters of a request, by name.
pub(crate) trait Facts {
    /// Shows `look` the value of a field; [`View::Absent`] if it is not given or not sent.
    fn with_view(&self, name: &str, look: &mut dyn FnMut(View<'_>));

    /// Whether the field has a value. Null is none: it is what takes a value away.
    fn given(&self, name: &str) -> bool {
        has_value(self, name)
    }

    /// The value as text, if it has no parts.
    fn text(&self, name: &str) -> Option<String> {
        ask(self, name, text)
    }

    /// The value as a number, if it is one, be it in a string.
    fn number(&self, name: &str) -> Option<f64> {
        ask(self, name, |view| match view {
            View::Text(text) => text.parse().ok(),
            other => number(other),
        })
    }
}

/// Whether a field has a value, found by looking at it.
pub(crate) fn has_value(facts: &(impl Facts + ?Sized), name: &str) -> bool {
    ask(facts, name, |view| (!matches!(view, View::Absent | View::Null)).then_some(())).is_some()
}

/// What `answer` makes of a value.
fn ask<T>(
    facts: &(impl Facts + ?Sized),
    name: &str,
    answer: impl Fn(View<'_>) -> Option<T>,
) -> Option<T> {
    let mut result = None;
    facts.with_view(name, &mut |view| result = answer(plain(view)));
    result
}

/// The fields of a record.
pub(super) struct FieldsOf<'a>(pub(super) &'a dyn Record);

impl Facts for FieldsOf<'_> {
    fn with_view(&self, name: &str, look: &mut dyn FnMut(View<'_>)) {
        within(View::Record(self.0), name, look);
    }
}

/// Shows `look` what stands at a path below a value, such as `due.timestamp`.
pub(crate) fn within(view: View<'_>, path: &str, look: &mut dyn FnMut(View<'_>)) {
    let mut found = false;
    let mut follow = |view: View<'_>, rest: &str| {
        found = true;
        if rest.is_empty() { look(view) } else { within(view, rest, look) }
    };
    match plain(view) {
        View::Record(record) => {
            let fields = record.table().fields.iter().enumerate();
            let sent = fields.filter(|(_, field)| !field.has(Field::RESPONSE_ONLY));
            let named = sent.filter_map(|(index, field)| Some((index, below(path, field.name)?)));
            // The longest name is meant.
            if let Some((index, rest)) = named.min_by_key(|(_, rest)| rest.len()) {
                follow(record.slot(index).view(), rest);
            }
        }
        View::Map(map) => {
            let mut shortest = None;
            map.each(&mut |key, _| {
                let rest = below(path, key).map(str::len);
                shortest = [shortest, rest].into_iter().flatten().min();
            });
            map.each(&mut |key, view| match below(path, key) {
                Some(rest) if Some(rest.len()) == shortest => follow(view, rest),
                _ => {}
            });
        }
        _ => {}
    }
    if !found {
        look(View::Absent);
    }
}

/// The same value without the shell of "any JSON".
pub(super) fn plain(view: View<'_>) -> View<'_> {
    use serde_json::Value as Json;

    let View::Json(value) = view else { return view };
    match value {
        Json::Null => View::Null,
        Json::Bool(value) => View::Bool(*value),
        Json::Number(value) => match (value.as_i64(), value.as_f64()) {
            (Some(value), _) => View::Int(value),
            (None, Some(value)) => View::Float(value),
            (None, None) => view,
        },
        Json::String(text) => View::Text(text),
        Json::Array(list) => View::List(list),
        Json::Object(map) => View::Map(map),
    }
}

/// A value that has no parts, as text.
pub(super) fn text(view: View<'_>) -> Option<String> {
    match view {
        View::Bool(value) => Some(value.to_string()),
        View::Int(value) => Some(value.to_string()),
        View::Float(value) => Some(Float(value).to_string()),
        View::Text(text) => Some(text.to_owned()),
        _ => None,
    }
}

/// The value of a number, whole or not.
pub(super) fn number(view: View<'_>) -> Option<f64> {
    match view {
        // Limits are far below the integers that a float cannot tell apart.
        #[allow(clippy::cast_precision_loss)]
        View::Int(value) => Some(value as f64),
        View::Float(value) => Some(value),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn paths_lead_to_the_longest_name_that_fits() {
        let value = json!({ "a": { "b": "inner", "c": "other" }, "a.b": "dotted" });
        let text = |path: &str| {
            let mut found = None;
            within(View::Json(&value), path, &mut |view| match plain(view) {
                View::Text(text) => found = Some(text.to_owned()),
                _ => found = None,
            });
            found
        };
        assert_eq!(text("a.b").as_deref(), Some("dotted"));
        assert_eq!(text("a.c").as_deref(), Some("other"));
        assert_eq!(text("a.d"), None);
        assert_eq!(text("a.b.c"), None);
    }
}
