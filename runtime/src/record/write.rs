//! Writing records as JSON.

use std::mem::{replace, take};

use itoa::Buffer;
use serde_json::Value as Json;

use super::{Field, Map, Record, Value, View};
use crate::json::{Float, ROOM, quote, write_content};

/// The purpose that JSON is written for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    /// To be sent: without what only the server returns.
    Request,
    /// To be kept: everything.
    Full,
    /// To be shown: as it is sent, with secrets hidden.
    Shown,
}

/// Shown in place of a secret.
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
    flags: u16,
    direction: Direction,
) -> bool {
    let left_out = if direction == Direction::Full { 0 } else { Field::RESPONSE_ONLY };
    let mut writer = Writer { out: take(out), left_out, direction, has_secret: false };
    writer.value(view, flags);
    *out = writer.out;
    writer.has_secret
}

/// Writes the name of a field behind the quote that opens it, and what follows it.
#[expect(
    clippy::inline_always,
    reason = "what follows is written in one step only where it is known"
)]
#[inline(always)]
pub(crate) fn write_name(out: &mut String, field: &Field, behind: &'static str) {
    if field.has(Field::ESCAPED) {
        write_content(out, field.name);
    } else {
        out.push_str(field.name);
    }
    out.push_str(behind);
}

/// The flags of fields whose texts and records are not written as such.
const SPECIAL: u16 = Field::SECRET | Field::IN_TEXT;

/// Writes JSON.
struct Writer {
    out: String,
    /// The flag of fields that are left out.
    left_out: u16,
    direction: Direction,
    has_secret: bool,
}

impl Writer {
    /// Texts and records are what most values are: they take the shortest way.
    #[inline]
    fn value(&mut self, view: View<'_>, flags: u16) {
        match view {
            View::Text(text) if flags & SPECIAL == 0 => quote(&mut self.out, text),
            View::Record(record) if flags & SPECIAL == 0 => self.record(record),
            view => self.any(view, flags),
        }
    }

    #[inline(never)]
    fn any(&mut self, view: View<'_>, flags: u16) {
        if flags & Field::SECRET != 0 {
            self.has_secret = true;
            if self.direction == Direction::Shown {
                return quote(&mut self.out, HIDDEN);
            }
        }
        if flags & Field::IN_TEXT != 0 && !matches!(view, View::Absent | View::Null) {
            return self.within_text(view, flags);
        }
        match view {
            View::Text(text) => quote(&mut self.out, text),
            View::Record(record) => self.record(record),
            View::Bool(value) => self.out.push_str(if value { "true" } else { "false" }),
            View::Int(value) | View::Time(value, _) => {
                self.number(Buffer::new().format(value), flags);
            }
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
                let start = self.out.len();
                self.members(map, flags, start);
                self.close(start);
            }
            View::Json(value) => self.json(value),
        }
    }

    /// Writes a value that travels within a text. The empty text stands for itself: it clears.
    fn within_text(&mut self, view: View<'_>, flags: u16) {
        let outer = take(&mut self.out);
        match view {
            View::Text("") => {}
            View::List(list) if flags & Field::COMMA != 0 => {
                for index in 0..list.len() {
                    self.separate(index == 0);
                    match list.at(index) {
                        View::Text(text) => self.out.push_str(text),
                        view => self.value(view, 0),
                    }
                }
            }
            view => self.value(view, flags & !SPECIAL),
        }
        let text = replace(&mut self.out, outer);
        quote(&mut self.out, &text);
    }

    fn record(&mut self, record: &dyn Record) {
        let table = record.table();
        let start = self.out.len();
        for (index, field) in table.fields.iter().enumerate() {
            let view = record.slot(index).view();
            if matches!(view, View::Absent) || field.has(self.left_out) {
                continue;
            }
            self.open(start);
            match view {
                View::Text(text) if !field.has(SPECIAL) => {
                    write_name(&mut self.out, field, "\":\"");
                    write_content(&mut self.out, text);
                    self.out.push('"');
                }
                view => {
                    write_name(&mut self.out, field, "\":");
                    self.value(view, field.flags);
                }
            }
        }
        if table.keeps_unknown
            && let View::Map(unknown) = record.slot(table.fields.len()).view()
        {
            self.members(unknown, 0, start);
        }
        self.close(start);
    }

    /// Writes members of the object that begins at `start`.
    fn members(&mut self, map: &dyn Map, flags: u16, start: usize) {
        map.each(&mut |key, view| {
            if !matches!(view, View::Absent) {
                self.key(key, start);
                self.value(view, flags);
            }
        });
    }

    fn key(&mut self, key: &str, start: usize) {
        self.open(start);
        write_content(&mut self.out, key);
        self.out.push_str("\":");
    }

    /// Writes what stands before the name of a member; before the first one that is the bracket of
    /// the object.
    #[inline]
    fn open(&mut self, start: usize) {
        self.out.push_str(if self.out.len() == start { "{\"" } else { ",\"" });
    }

    /// Ends the object, which has yet to begin if it has no members.
    #[inline]
    fn close(&mut self, start: usize) {
        if self.out.len() == start {
            self.out.push('{');
        }
        self.out.push('}');
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
                let start = self.out.len();
                for (key, value) in map {
                    self.key(key, start);
                    self.json(value);
                }
                self.close(start);
            }
        }
    }

    fn number(&mut self, number: &str, flags: u16) {
        let is_text = flags & Field::DIGITS != 0;
        if is_text {
            self.out.push('"');
        }
        self.out.push_str(number);
        if is_text {
            self.out.push('"');
        }
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
