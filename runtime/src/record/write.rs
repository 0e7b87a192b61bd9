//! Writing records as JSON.

use std::mem::take;

use itoa::Buffer;
use serde_json::Value as Json;

use super::{Field, Map, Record, Value, View};
use crate::json::{Float, ROOM, quote};

/// What JSON is written for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    /// To be sent: without what only the server returns.
    Request,
    /// To be kept: everything.
    Full,
    /// To be shown: as it is sent, with secrets hidden.
    Shown,
}

/// What stands in the place of a secret.
pub(super) const HIDDEN: &str = "***";

/// Writes a value as compact JSON: declared fields in their order, absent ones left out.
pub fn to_json(value: &dyn Value) -> String {
    let mut out = String::with_capacity(ROOM);
    write_json(&mut out, value.view(), 0, Direction::Full);
    out
}

/// Writes a value under the flags of the field that holds it, which go for all elements of lists
/// and maps too. What is absent but cannot be left out, such as an element of a list, is null.
/// Returns whether a secret is within.
///
/// Infinite numbers have no form in JSON: checking refuses them, here they become null.
pub(crate) fn write_json(
    out: &mut String,
    view: View<'_>,
    flags: u8,
    direction: Direction,
) -> bool {
    let mut writer = Writer { out: take(out), direction, has_secret: false };
    writer.value(view, flags);
    *out = writer.out;
    writer.has_secret
}

/// Writes the name of a field as a key, with the colon behind it.
pub(crate) fn write_name(out: &mut String, field: &Field) {
    if field.has(Field::ESCAPED) {
        quote(out, field.name);
        out.push(':');
    } else {
        out.reserve(field.name.len() + 3);
        out.push('"');
        out.push_str(field.name);
        out.push_str("\":");
    }
}

/// JSON in the making.
struct Writer {
    out: String,
    direction: Direction,
    has_secret: bool,
}

impl Writer {
    fn value(&mut self, view: View<'_>, flags: u8) {
        if flags & Field::SECRET != 0 {
            self.has_secret = true;
            if self.direction == Direction::Shown {
                return quote(&mut self.out, HIDDEN);
            }
        }
        match view {
            View::Text(text) => quote(&mut self.out, text),
            View::Record(record) => self.record(record),
            View::Bool(value) => self.out.push_str(if value { "true" } else { "false" }),
            View::Int(value) => self.number(Buffer::new().format(value), flags),
            View::Float(value) if value.is_finite() => {
                self.number(&Float(value).to_string(), flags);
            }
            View::Absent | View::Null | View::Float(_) => self.out.push_str("null"),
            View::List(list) => {
                self.out.push('[');
                for index in 0..list.len() {
                    self.separate(index == 0);
                    self.value(list.at(index), flags);
                }
                self.out.push(']');
            }
            View::Map(map) => {
                self.out.push('{');
                self.members(map, flags, true);
                self.out.push('}');
            }
            View::Json(value) => self.json(value),
        }
    }

    fn record(&mut self, record: &dyn Record) {
        self.out.push('{');
        let table = record.table();
        let left_out = if self.direction == Direction::Full { 0 } else { Field::RESPONSE_ONLY };
        let mut is_first = true;
        for (index, field) in table.fields.iter().enumerate() {
            if field.has(left_out) {
                continue;
            }
            let view = record.slot(index).view();
            if matches!(view, View::Absent) {
                continue;
            }
            self.separate(is_first);
            write_name(&mut self.out, field);
            self.value(view, field.flags);
            is_first = false;
        }
        if table.keeps_unknown
            && let View::Map(unknown) = record.slot(table.fields.len()).view()
        {
            self.members(unknown, 0, is_first);
        }
        self.out.push('}');
    }

    fn members(&mut self, map: &dyn Map, flags: u8, mut is_first: bool) {
        map.each(&mut |key, view| {
            if !matches!(view, View::Absent) {
                self.separate(is_first);
                self.key(key);
                self.value(view, flags);
                is_first = false;
            }
        });
    }

    fn key(&mut self, key: &str) {
        quote(&mut self.out, key);
        self.out.push(':');
    }

    fn json(&mut self, value: &Json) {
        match value {
            Json::Null => self.out.push_str("null"),
            Json::Bool(value) => self.out.push_str(if *value { "true" } else { "false" }),
            Json::Number(number) => match number.as_i64() {
                Some(value) => self.out.push_str(Buffer::new().format(value)),
                None => self.out.push_str(&number.to_string()),
            },
            Json::String(text) => quote(&mut self.out, text),
            Json::Array(list) => {
                self.out.push('[');
                for (index, value) in list.iter().enumerate() {
                    self.separate(index == 0);
                    self.json(value);
                }
                self.out.push(']');
            }
            Json::Object(map) => {
                self.out.push('{');
                for (index, (key, value)) in map.iter().enumerate() {
                    self.separate(index == 0);
                    self.key(key);
                    self.json(value);
                }
                self.out.push('}');
            }
        }
    }

    fn number(&mut self, number: &str, flags: u8) {
        let quotes = if flags & Field::DIGITS != 0 { "\"" } else { "" };
        self.out.push_str(quotes);
        self.out.push_str(number);
        self.out.push_str(quotes);
    }

    fn separate(&mut self, is_first: bool) {
        if !is_first {
            self.out.push(',');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{Member, Task};
    use super::super::{Clearable, Millis, Nullable};
    use super::*;

    fn written(record: &dyn Record, direction: Direction) -> String {
        let mut out = String::new();
        write_json(&mut out, View::Record(record), 0, direction);
        out
    }

    #[test]
    fn fields_are_written_in_order_and_digits_quoted() {
        let task = Task {
            summary: Some("审\"".into()),
            due: Some(Millis(7)),
            ids: Some(vec![1, -2]),
            ratio: Some(2.0),
            status: Some(Nullable::Null),
            token: Some("hush".into()),
            note: Some(Clearable::Clear),
            cells: Some(vec![None, Some("x".into())]),
            url: Some("https://…".into()),
            ..Task::default()
        };
        assert_eq!(
            written(&task, Direction::Request),
            r#"{"summary":"审\"","due":"7","ids":["1","-2"],"ratio":2,"status":null,"token":"hush","note":"","cells":[null,"x"]}"#
        );
        assert_eq!(
            written(&task, Direction::Shown),
            r#"{"summary":"审\"","due":"7","ids":["1","-2"],"ratio":2,"status":null,"token":"***","note":"","cells":[null,"x"]}"#
        );
        assert!(to_json(&task).contains(r#""url":"https://…""#));
    }

    #[test]
    fn unknown_fields_are_written_back_last() {
        let text = r#"{"summary":"s","members":[{"id":"a","z":{"b":[1.5,null]}}],"y":1}"#;
        let task: Task = super::super::fixture::read(text);
        assert_eq!(written(&task, Direction::Request), text);
    }

    #[test]
    fn what_cannot_be_left_out_is_null() {
        assert_eq!(to_json(&None::<i64>), "null");
        assert_eq!(to_json(&f64::NAN), "null");
        assert_eq!(to_json(&Member::default()), "{}");
    }
}
