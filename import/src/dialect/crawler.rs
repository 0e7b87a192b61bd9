//! Nested types as the crawler lists them below the table of the body: by type name, with nothing
//! but names and types of fields, nested by lists.

use serde_json::{Map, Value};

use super::cell;
use crate::infer;
use crate::page::{About, Param, Remark, Ty};
use crate::pattern::{group, pattern};

/// Lists deeper than this are not followed.
const DEEPEST: usize = 64;

/// A text below the table.
pub(super) struct Note {
    pub(super) depth: usize,
    pub(super) text: String,
    pub(super) line: usize,
}

/// What a note says.
enum Part {
    /// Here begins the type with this name.
    Type(String),
    /// Here begins the field with this name and type.
    Field(String, Ty),
    /// Plain fields.
    Fields(Vec<Param>),
}

/// Gives the fields of the body the types that are listed below, and their elements.
pub(super) fn link(
    notes: &[Note],
    body: &mut [Param],
    example: Option<&Map<String, Value>>,
    remarks: &mut Vec<Remark>,
) {
    let mut parts = notes.iter().filter_map(part).peekable();
    let mut types: Vec<(String, Vec<Param>)> = Vec::new();
    while let Some((depth, _, part)) = parts.next() {
        if let Part::Type(name) = part {
            types.push((name, fields(&mut parts, depth)));
        }
    }
    for (name, fields) in types {
        let Some(param) = owner(&name, body) else {
            let line = fields.first().map_or(1, |field| field.line);
            remarks.push(Remark::new("body", line, About::TypeWithoutField, &name));
            continue;
        };
        param.ty = param.ty.with_element(Ty::Named(name));
        param.fields = fields;
    }
    if !notes.is_empty() || body.iter().any(|param| *param.ty.element() == Ty::Unknown) {
        complete(body, "body", example, remarks);
    }
}

/// The field that a type belongs to: the table names the type, or the type is named after the
/// field (`input_task` after `task`).
fn owner<'b>(name: &str, body: &'b mut [Param]) -> Option<&'b mut Param> {
    let is_open = |param: &Param| {
        param.fields.is_empty() && matches!(param.ty.element(), Ty::Object | Ty::Unknown)
    };
    let named = |param: &Param| matches!(param.ty.element(), Ty::Named(ty) if ty == name);
    let alike = |param: &Param| is_open(param) && name.ends_with(&param.name);
    let index = body.iter().position(named).or_else(|| body.iter().position(alike))?;
    body.get_mut(index)
}

fn part(note: &Note) -> Option<(usize, usize, Part)> {
    let text = note.text.trim();
    let done = |part| Some((note.depth.min(DEEPEST), note.line, part));
    if let Some(found) = pattern!(r"^\*\*([\w.]+)\*\*\s*类型说明").captures(text) {
        return done(Part::Type(group(&found, 1).to_owned()));
    }
    if let Some(found) = pattern!(r"^\*\*([\w.]+)\*\*\s*\(([\w\[\]]+)\)").captures(text) {
        return done(Part::Field(group(&found, 1).to_owned(), cell::ty(group(&found, 2))));
    }
    let fields: Vec<Param> = pattern!(r"([\w-]+):\s*([\w\[\]]+)\s*(?:<br>|$)")
        .captures_iter(text)
        .map(|found| Param {
            name: group(&found, 1).to_owned(),
            ty: cell::ty(group(&found, 2)),
            line: note.line,
            ..Param::default()
        })
        .collect();
    if fields.is_empty() { None } else { done(Part::Fields(fields)) }
}

/// The fields of the type that has just begun.
fn fields(
    parts: &mut std::iter::Peekable<impl Iterator<Item = (usize, usize, Part)>>,
    depth: usize,
) -> Vec<Param> {
    let mut found = Vec::new();
    loop {
        match parts.peek() {
            Some((at, _, Part::Fields(_))) if *at >= depth => {
                if let Some((_, _, Part::Fields(fields))) = parts.next() {
                    found.extend(fields);
                }
            }
            Some((at, _, Part::Field(..))) if *at > depth => {
                let Some((at, line, Part::Field(name, ty))) = parts.next() else { break };
                let mut param = Param { name, ty, line, ..Param::default() };
                if let Some((inner, _, Part::Type(_))) = parts.peek()
                    && *inner > at
                    && let Some((inner, _, Part::Type(name))) = parts.next()
                {
                    param.ty = param.ty.with_element(Ty::Named(name));
                    param.fields = fields(parts, inner);
                }
                found.push(param);
            }
            _ => return found,
        }
    }
    found
}

/// Types of elements that the table has lost, and the order of fields, come from the example.
fn complete(
    params: &mut [Param],
    place: &str,
    example: Option<&Map<String, Value>>,
    remarks: &mut Vec<Remark>,
) {
    let Some(example) = example else { return };
    let place_of = |param: &Param| example.keys().position(|key| *key == param.name);
    params.sort_by_key(|param| place_of(param).unwrap_or(usize::MAX));
    for param in params {
        let Some(value) = example.get(&param.name) else { continue };
        let place = format!("{place}.{}", param.name);
        let (ty, fields) = infer::of_value(value, param.line);
        if *param.ty.element() == Ty::Unknown && ty.is_list() {
            remarks.push(Remark::new(&place, param.line, About::ElementByExample, ""));
            param.ty = ty;
            if param.fields.is_empty() {
                param.fields = fields;
            }
        }
        let inner = match value {
            Value::Array(elements) => infer::merge(elements),
            other => Some(other.clone()),
        };
        let inner = inner.as_ref().and_then(Value::as_object);
        complete(&mut param.fields, &place, inner, remarks);
    }
}
