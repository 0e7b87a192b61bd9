//! Records as `Debug` shows them.

use std::fmt;

use super::unknown::unknown_of;
use super::write::HIDDEN;
use super::{Field, Record, View};

/// Formats a record as `derive(Debug)` does, but only with the fields that are given, and with
/// secrets hidden.
pub fn debug(record: &dyn Record, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let table = record.table();
    let mut shown = f.debug_struct(record.name());
    for (index, field) in table.fields.iter().enumerate() {
        let view = record.slot(index).view();
        if !matches!(view, View::Absent) {
            shown.field(field.name, &Shown { view, flags: field.flags });
        }
    }
    let view = unknown_of(record);
    if !matches!(view, View::Absent) {
        shown.field("unknown_fields", &Shown { view, flags: 0 });
    }
    shown.finish()
}

/// A value under the flags of its field.
struct Shown<'a> {
    view: View<'a>,
    flags: u16,
}

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let flags = self.flags;
        if flags & Field::SECRET != 0 {
            return f.write_str(HIDDEN);
        }
        match self.view {
            View::Absent => f.write_str("absent"),
            View::Null => f.write_str("null"),
            View::Bool(value) => value.fmt(f),
            View::Int(value) | View::Time(value, _) => fmt::Display::fmt(&value, f),
            View::Float(value) => value.fmt(f),
            View::Text(text) => text.fmt(f),
            View::List(list) => {
                let elements = (0..list.len()).map(|index| Shown { view: list.at(index), flags });
                f.debug_list().entries(elements).finish()
            }
            View::Map(map) => {
                let mut shown = f.debug_map();
                map.each(&mut |key, view| {
                    shown.entry(&key, &Shown { view, flags });
                });
                shown.finish()
            }
            View::Record(record) => debug(record, f),
            // As JSON: serde_json's own form names the kind of every value.
            View::Json(value) => fmt::Display::fmt(value, f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{Member, Task, read};
    use super::super::{Millis, Nullable};

    #[test]
    fn only_given_fields_are_shown_and_secrets_are_not() {
        let task = Task {
            summary: Some("审 \"x\"".into()),
            due: Some(Millis(7)),
            ratio: Some(1.0),
            status: Some(Nullable::Null),
            token: Some("hush".into()),
            members: Some(vec![Member { active: Some(true), ..Member::default() }]),
            extra: Some(serde_json::json!({"a": [1]})),
            ..read(r#"{"new":"x"}"#)
        };
        assert_eq!(
            format!("{task:?}"),
            "Task { summary: \"审 \\\"x\\\"\", due: 7, ratio: 1.0, status: null, token: ***, \
             members: [Member { active: true }], extra: {\"a\":[1]}, \
             unknown_fields: {\"new\": \"x\"} }"
        );
        assert_eq!(format!("{:?}", Member::default()), "Member");
    }

    #[test]
    fn alternate_form_is_indented() {
        let member = Member { id: Some("a".into()), ..Member::default() };
        let task = Task { members: Some(vec![member]), ..Task::default() };
        assert_eq!(
            format!("{task:#?}"),
            "Task {\n    members: [\n        Member {\n            id: \"a\",\n        },\n    ],\n}"
        );
    }
}
