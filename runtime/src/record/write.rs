//! Writing records as JSON.

use std::fmt::{self, Write as _};

use super::unknown::unknown_of;
use super::{Field, Record, Value, View};
use crate::json::{Float, quote};

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
    let mut out = String::new();
    write_json(&mut out, value.view(), 0, Direction::Full);
    out
}

/// Writes a value under the flags of the field that holds it, which go for all elements of lists
/// and maps too. What is absent but cannot be left out, such as an element of a list, is null.
///
/// Infinite numbers have no form in JSON: checking refuses them, here they become null.
pub(crate) fn write_json(out: &mut String, view: View<'_>, flags: u8, direction: Direction) {
    if direction == Direction::Shown && flags & Field::SECRET != 0 {
        return quote(out, HIDDEN);
    }
    match view {
        View::Bool(value) => out.push_str(if value { "true" } else { "false" }),
        View::Int(value) => write_number(out, &value, flags),
        View::Float(value) if value.is_finite() => write_number(out, &Float(value), flags),
        View::Absent | View::Null | View::Float(_) => out.push_str("null"),
        View::Text(text) => quote(out, text),
        View::List(list) => {
            let mut items = Sequence::open(out, '[');
            for index in 0..list.len() {
                write_json(items.next(), list.at(index), flags, direction);
            }
            items.close(']');
        }
        View::Map(map) => {
            let mut members = Sequence::open(out, '{');
            map.each(&mut |key, view| members.member(key, view, flags, direction));
            members.close('}');
        }
        View::Record(record) => write_record(out, record, direction),
        View::Json(value) => append(out, value),
    }
}

fn write_record(out: &mut String, record: &dyn Record, direction: Direction) {
    let mut members = Sequence::open(out, '{');
    for (index, field) in record.table().fields.iter().enumerate() {
        if direction == Direction::Full || !field.has(Field::RESPONSE_ONLY) {
            members.member(field.name, record.slot(index).view(), field.flags, direction);
        }
    }
    if let View::Map(unknown) = unknown_of(record) {
        unknown.each(&mut |key, view| members.member(key, view, 0, direction));
    }
    members.close('}');
}

fn write_number(out: &mut String, number: &dyn fmt::Display, flags: u8) {
    let quotes = if flags & Field::DIGITS != 0 { "\"" } else { "" };
    out.push_str(quotes);
    append(out, number);
    out.push_str(quotes);
}

fn append(out: &mut String, value: &dyn fmt::Display) {
    // Writing to a string does not fail.
    let _ = write!(out, "{value}");
}

/// An array or object in the making.
struct Sequence<'a> {
    out: &'a mut String,
    first: bool,
}

impl<'a> Sequence<'a> {
    fn open(out: &'a mut String, bracket: char) -> Self {
        out.push(bracket);
        Self { out, first: true }
    }

    fn next(&mut self) -> &mut String {
        if !std::mem::take(&mut self.first) {
            self.out.push(',');
        }
        self.out
    }

    fn member(&mut self, key: &str, view: View<'_>, flags: u8, direction: Direction) {
        if !matches!(view, View::Absent) {
            let out = self.next();
            quote(out, key);
            out.push(':');
            write_json(out, view, flags, direction);
        }
    }

    fn close(self, bracket: char) {
        self.out.push(bracket);
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
