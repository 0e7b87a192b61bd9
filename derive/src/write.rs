//! The implementations of a record, as source text.

use std::fmt::Write;

use crate::attribute::Wire;
use crate::parse::{Member, Record};

/// Where the record engine is.
const RT: &str = "::feishu_api_runtime";

/// All implementations.
pub(crate) fn record(record: &Record) -> String {
    let Record { name, rules, keeps_unknown, .. } = record;
    let fields = fields(record);
    let mut values: Vec<String> =
        record.constants.iter().map(|constant| format!("&{}", constant.value)).collect();
    values.extend(record.members.iter().flat_map(slots));
    let slot = by_index(values, "&self.", *keeps_unknown);
    let mut out = format!(
        "impl {RT}::Fields for {name} {{
            const TABLE: &'static {RT}::Table = &{RT}::Table {{
                fields: &[{fields}],
                keeps_unknown: {keeps_unknown},
                rules: &[{rules}],
            }};
            #[inline]
            fn slot(&self, index: usize) -> &dyn {RT}::Value {{ {slot} }}
        }}
        impl ::core::fmt::Debug for {name} {{
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {{
                {RT}::debug(self, f)
            }}
        }}
        impl ::core::cmp::PartialEq for {name} {{
            #[inline]
            fn eq(&self, other: &Self) -> bool {{ {RT}::equal(self, other) }}
        }}"
    );
    if *keeps_unknown {
        // A type that can be read has neither constants nor shapes: they would lose a field that came
        // with another value, or together with one that it excludes.
        let values = record.members.iter().map(|member| format!("&mut self.{}", member.name));
        let slot = by_index(values.collect(), "&mut self.", true);
        // Writing to a string cannot fail.
        let _ = write!(
            out,
            "impl {RT}::FieldsMut for {name} {{
                #[inline]
                fn slot_mut(&mut self, index: usize) -> &mut dyn {RT}::Read {{ {slot} }}
            }}"
        );
    }
    out
}

fn fields(record: &Record) -> String {
    let mut out = String::new();
    for constant in &record.constants {
        out.push_str(&field(&constant.wire, ""));
    }
    for Member { name, wires } in &record.members {
        for wire in wires {
            out.push_str(&field(wire, name.trim_start_matches("r#")));
        }
    }
    out
}

/// A field of the table, and a comma.
fn field(wire: &Wire, member: &str) -> String {
    let mut out = match &wire.name {
        Some(name) => format!("{RT}::Field::new({name})"),
        None => format!("{RT}::Field::new({member:?})"),
    };
    let mut flags: Vec<&str> = wire.flags.iter().map(String::as_str).collect();
    if wire.name.as_ref().is_some_and(|name| name.contains('\\')) {
        flags.push("ESCAPED");
    }
    if !flags.is_empty() {
        let flags: Vec<String> = flags.iter().map(|flag| format!("{RT}::Field::{flag}")).collect();
        let _ = write!(out, ".flags({})", flags.join(" | "));
    }
    if !wire.limits.is_empty() {
        let limits = wire.limits.iter().map(|limit| format!("{RT}::Limit::{limit}"));
        let _ = write!(out, ".limits(&[{}])", limits.collect::<Vec<_>>().join(", "));
    }
    out.push(',');
    out
}

/// Expressions for the fields that a member stands for.
fn slots(member: &Member) -> Vec<String> {
    let name = &member.name;
    match member.wires.as_slice() {
        [wire] if !wire.is_part => vec![format!("&self.{name}")],
        parts => (0..parts.len())
            .map(|part| format!("{RT}::Shape::slot(&self.{name}, {part})"))
            .collect(),
    }
}

/// A `match` over positions; the last value is the wildcard arm, since the engine never asks beyond it.
fn by_index(mut values: Vec<String>, this: &str, keeps_unknown: bool) -> String {
    if keeps_unknown {
        values.push(format!("{this}unknown_fields"));
    }
    let Some(last) = values.pop() else {
        return format!("let _ = index; &{RT}::Absent");
    };
    if values.is_empty() {
        return format!("let _ = index; {last}");
    }
    let mut out = "match index { ".to_owned();
    for (index, value) in values.iter().enumerate() {
        let _ = write!(out, "{index} => {value}, ");
    }
    let _ = write!(out, "_ => {last} }}");
    out
}
