//! A type as pages write it, in all its spellings.

use crate::blocks::word;
use crate::page::Ty;

/// Brackets deeper than this are no type that anybody means.
const DEEPEST: usize = 8;

/// A type as pages write it.
pub(in crate::dialect) fn ty(text: &str) -> Ty {
    parse(&word(text).replace('\\', ""), DEEPEST)
}

fn parse(text: &str, levels: usize) -> Ty {
    let text = text.trim();
    let lower = text.to_lowercase();
    let Some(levels) = levels.checked_sub(1) else { return Ty::Unknown };
    let list = |element: &str| Ty::List(Box::new(parse(element, levels)));
    if let Some(element) = text.strip_suffix("[]") {
        return list(element);
    }
    for name in ["array", "list", "[]"] {
        let Some(rest) = lower.strip_prefix(name) else { continue };
        let inner = text.get(text.len() - rest.len()..).unwrap_or_default().trim();
        if let Some(element) = bracketed(inner) {
            return list(element);
        }
        if let Some(element) = inner.strip_prefix("of ") {
            return list(element);
        }
        if name == "[]" && !inner.is_empty() {
            return list(inner);
        }
    }
    if let Some(rest) = lower.strip_prefix("map") {
        let inner = text.get(text.len() - rest.len()..).unwrap_or_default().trim();
        if inner.is_empty() {
            return Ty::Map(Box::new(Ty::Unknown));
        }
        if let Some(inner) = bracketed(inner) {
            let value = inner.split_once([',', '，', ':']).map_or(inner, |(_, value)| value);
            return Ty::Map(Box::new(parse(value, levels)));
        }
        // As in Go: `map[string]int`.
        if let Some((_, value)) = inner.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
            return Ty::Map(Box::new(parse(value, levels)));
        }
    }
    plain(text, &lower)
}

/// What stands between a pair of brackets that encloses the whole text.
fn bracketed(text: &str) -> Option<&str> {
    [('<', '>'), ('[', ']'), ('(', ')'), ('（', '）'), ('{', '}')].into_iter().find_map(
        |(open, close)| {
            let inner = text.strip_prefix(open)?.strip_suffix(close)?;
            Some(inner).filter(|inner| !inner.is_empty())
        },
    )
}

fn plain(text: &str, lower: &str) -> Ty {
    // What stands in brackets narrows the type: `number(float)`, `string(int64)`.
    let base = lower.split(['(', '（']).next().unwrap_or_default().trim();
    match base {
        "string" | "str" | "text" | "varchar" => Ty::Text,
        "int" | "integer" | "int64" | "int32" | "long" | "uint" | "uint64" | "uint32" => Ty::Int,
        "boolean" | "bool" => Ty::Bool,
        "number" if lower.contains("int") => Ty::Int,
        "number" | "float" | "double" | "float64" | "float32" => Ty::Float,
        "file" | "binary" => Ty::File,
        "object" | "struct" | "json" | "-" => Ty::Object,
        "array" | "list" => Ty::List(Box::new(Ty::Unknown)),
        "undefined" | "" | "any" | "union" | "interface" | "/" => Ty::Unknown,
        _ if is_name(text) => Ty::Named(text.to_owned()),
        _ => Ty::Unknown,
    }
}

/// Whether a text can be the name of a type: pages write sentences there, too.
fn is_name(text: &str) -> bool {
    text.len() <= 80
        && text.starts_with(|sign: char| sign.is_ascii_alphabetic())
        && text.chars().all(|sign| sign.is_ascii_alphanumeric() || "._-/".contains(sign))
}
