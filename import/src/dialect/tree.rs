//! Rows of a table as a tree: nested by the marks before their names or, where the marks have lost
//! their depth, by the example.

mod by_example;

use serde_json::{Map, Value};

use super::cell;
use super::columns::Columns;
use crate::blocks::{Row, Table, word};
use crate::infer;
use crate::page::{About, Param, Remark, Ty};

/// No type is nested deeper than this; rows that are were meant otherwise, or meant ill.
const DEEPEST: usize = 32;

/// How deep a row stands.
#[derive(Clone, Copy, PartialEq)]
enum Depth {
    /// Below as many others.
    Known(usize),
    /// Below another one; how deep, the page has lost.
    Below,
}

/// The fields of a table. `example` is an example of the object that they form.
pub(super) fn params(
    table: &Table,
    place: &str,
    example: Option<&Map<String, Value>>,
    remarks: &mut Vec<Remark>,
) -> Vec<Param> {
    let columns = Columns::of(&table.header);
    let mut indents = Vec::new();
    let rows = table.rows.iter().filter_map(|row| param(row, &columns, &mut indents));
    let rows: Vec<(Depth, Param)> = rows.collect();
    if rows.iter().any(|(depth, _)| *depth == Depth::Below) {
        return by_example::nest(rows, place, example, remarks);
    }
    let mut params = nest(rows, place, remarks);
    for param in &mut params {
        settle(param, example.and_then(|example| example.get(&param.name)));
    }
    params
}

/// Nests rows by their depth.
fn nest(rows: Vec<(Depth, Param)>, place: &str, remarks: &mut Vec<Remark>) -> Vec<Param> {
    // The objects that are open, outermost first; each is closed into the one before it.
    let mut open: Vec<Param> = vec![Param::default()];
    let mut left_out = None;
    for (depth, param) in rows {
        let Depth::Known(depth) = depth else { continue };
        if depth >= DEEPEST {
            left_out.get_or_insert((param.line, param.name));
            continue;
        }
        close(&mut open, depth + 1);
        open.push(param);
    }
    close(&mut open, 1);
    if let Some((line, name)) = left_out {
        remarks.push(Remark::new(place, line, About::TooDeep, &name));
    }
    open.pop().map(|root| root.fields).unwrap_or_default()
}

/// Closes open objects until as many are left.
fn close(open: &mut Vec<Param>, keep: usize) {
    while open.len() > keep.max(1) {
        if let (Some(done), Some(parent)) = (open.pop(), open.last_mut()) {
            parent.fields.push(done);
        }
    }
}

/// Rows below another one make it an object, whatever its type says: pages write `file`, `array`
/// or nothing. Only a text whose example is a text holds them as JSON.
fn settle(param: &mut Param, shown: Option<&Value>) {
    let shown = match shown {
        Some(Value::Array(elements)) => infer::merge(elements),
        other => other.cloned(),
    };
    if !param.fields.is_empty() && !param.ty.is_object() {
        let is_text = *param.ty.element() == Ty::Text
            && (shown.as_ref().is_some_and(Value::is_string)
                || param
                    .example
                    .as_ref()
                    .is_some_and(|example| example.trim_matches('"').starts_with(['{', '['])));
        if is_text {
            param.fields.clear();
        } else {
            param.ty = param.ty.with_element(Ty::Object);
        }
    }
    let shown = shown.as_ref().and_then(Value::as_object);
    for field in &mut param.fields {
        settle(field, shown.and_then(|shown| shown.get(&field.name)));
    }
}

/// A row as a field. `indents` are the widths of the marks of the rows around it.
fn param(row: &Row, columns: &Columns, indents: &mut Vec<usize>) -> Option<(Depth, Param)> {
    const MARKS: [char; 3] = ['└', '∟', '├'];
    let first =
        row.cell(columns.name).replace("&nbsp;", "\u{a0}").replace("&emsp;", "\u{a0}\u{a0}");
    let (blanks, name) = first.split_at(first.find(MARKS).unwrap_or(0));
    let is_nested = name.starts_with(MARKS);
    let name =
        word(name.trim_start_matches(|sign| {
            MARKS.contains(&sign) || matches!(sign, '\u{a0}' | ' ' | '─')
        }));
    if name.is_empty() {
        return None;
    }
    let width = blanks.matches('\u{a0}').count();
    let depth = match (is_nested, width) {
        (false, _) => {
            indents.clear();
            Depth::Known(0)
        }
        (true, 0) => Depth::Below,
        (true, width) => {
            while indents.last().is_some_and(|outer| *outer >= width) {
                indents.pop();
            }
            indents.push(width);
            Depth::Known(indents.len())
        }
    };
    let mut param = Param {
        name,
        ty: cell::ty(row.cell(columns.ty)),
        required: columns.required.map(|index| is_yes(row.cell(index))),
        line: row.line,
        ..Param::default()
    };
    cell::describe(&mut param, row.cell(columns.text));
    Some((depth, param))
}

/// Whether a cell says that a parameter must be given.
fn is_yes(cell: &str) -> bool {
    let cell = word(cell).to_lowercase();
    matches!(
        cell.as_str(),
        "是" | "必须" | "必填" | "必选" | "true" | "yes" | "y" | "required" | "√" | "✓"
    )
}
