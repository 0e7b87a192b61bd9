//! A record as generated code has them, for the engine's tests.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value as Json;

use super::{
    Clearable, Condition, Field, Fields, FieldsMut, Limit, Millis, Nullable, Read, Reader, Rule,
    Table, Unknown, Value, debug, equal,
};

macro_rules! record {
    ($type:ident { $($field:ident: $kind:ty = $facts:expr),* $(,)? } $rules:expr) => {
        #[derive(Clone, Default)]
        pub(super) struct $type {
            $(pub(super) $field: Option<$kind>,)*
            pub(super) unknown_fields: Unknown,
        }

        impl Fields for $type {
            const TABLE: &'static Table = &Table {
                fields: &[$($facts),*],
                keeps_unknown: true,
                rules: $rules,
            };

            fn slot(&self, index: usize) -> &dyn Value {
                let slots: &[&dyn Value] = &[$(&self.$field),*];
                slots.get(index).copied().unwrap_or(&self.unknown_fields)
            }
        }

        impl FieldsMut for $type {
            fn slot_mut(&mut self, index: usize) -> &mut dyn Read {
                let mut at = 0..;
                $(if at.next() == Some(index) {
                    return &mut self.$field;
                })*
                &mut self.unknown_fields
            }
        }

        impl fmt::Debug for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                debug(self, f)
            }
        }

        impl PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                equal(self, other)
            }
        }
    };
}

record! { Member {
    id: String = Field::new("id").flags(Field::REQUIRED).limits(&[Limit::Length(1, 5)]),
    name: String = Field::new("name"),
    active: bool = Field::new("active"),
} &[] }

record! { Task {
    summary: String = Field::new("summary").limits(&[Limit::Length(0, 10)]),
    due: Millis = Field::new("due").flags(Field::DIGITS).limits(&[Limit::Min(0.0)]),
    start: Millis = Field::new("start").flags(Field::DIGITS),
    ids: Vec<i64> = Field::new("ids").flags(Field::DIGITS)
        .limits(&[Limit::Items(1, 3), Limit::Unique, Limit::Max(100.0)]),
    ratio: f64 = Field::new("ratio").limits(&[Limit::Min(0.5), Limit::Max(2.0)]),
    status: Nullable<String> = Field::new("status"),
    token: String = Field::new("token").flags(Field::SECRET).limits(&[Limit::Pattern("^[a-z]+$")]),
    note: Clearable<String> = Field::new("note"),
    members: Vec<Member> = Field::new("members").limits(&[Limit::Items(0, 2), Limit::Unique]),
    parent: Box<Task> = Field::new("parent"),
    by_name: BTreeMap<String, Member> = Field::new("by_name"),
    cells: Vec<Option<String>> = Field::new("cells"),
    grid: Vec<Vec<Json>> = Field::new("grid"),
    extra: Json = Field::new("extra").limits(&[Limit::Length(0, 3), Limit::Max(9.0)]),
    url: String = Field::new("url").flags(Field::REQUIRED | Field::RESPONSE_ONLY)
        .limits(&[Limit::Length(0, 1)]),
} &[
    Rule::AtMostOne(&["summary", "note"]),
    Rule::Ordered("start", "due"),
    Rule::RequiredIf(Condition { field: "status", is: &["done", "closed"] }, &["due"]),
    Rule::LimitIf(Condition { field: "status", is: &["short"] }, "summary", Limit::Length(0, 4)),
] }

/// Reads a whole text, which must be right.
pub(super) fn read<T: Read>(text: &str) -> T {
    let mut input = Reader::new(text.as_bytes());
    let value = T::read_new(&mut input).unwrap().unwrap();
    input.end().unwrap();
    value
}
