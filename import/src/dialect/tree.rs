//! Rows of a table as a tree: nested by the marks before their names or, where the marks have lost
//! their depth, by the example.

use serde_json::{Map, Value};

use super::cell;
use crate::blocks::{Row, Table, word};
use crate::infer;
use crate::page::{Param, Remark, Ty};

/// The columns of a table of fields.
struct Columns {
    ty: usize,
    required: Option<usize>,
    text: usize,
}

/// How deep a row stands.
#[derive(Clone, Copy, PartialEq)]
enum Depth {
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
    let columns = columns(table);
    let rows: Vec<(Depth, Param)> =
        table.rows.iter().filter_map(|row| param(row, &columns)).collect();
    if let Some((_, first)) = rows.iter().find(|(depth, _)| *depth == Depth::Below) {
        remarks.push(Remark {
            place: place.to_owned(),
            line: first.line,
            question: "The table has lost how deep its rows stand; the nesting follows types and \
                       the example. Check it."
                .to_owned(),
            read: first.name.clone(),
        });
        return by_example(rows, example);
    }
    let mut rows = rows.into_iter().peekable();
    let mut params = Vec::new();
    while let Some((_, param)) = rows.next() {
        params.push(with_fields(param, 1, &mut rows));
    }
    params
}

fn with_fields(
    mut param: Param,
    depth: usize,
    rows: &mut std::iter::Peekable<std::vec::IntoIter<(Depth, Param)>>,
) -> Param {
    while let Some((_, field)) =
        rows.next_if(|(row, _)| matches!(row, Depth::Known(row) if *row >= depth))
    {
        let field = with_fields(field, depth + 1, rows);
        param.fields.push(field);
    }
    param
}

fn columns(table: &Table) -> Columns {
    let find = |words: &[&str]| {
        table.header.iter().position(|title| words.iter().any(|word| title.contains(word)))
    };
    Columns {
        ty: find(&["类型"]).unwrap_or(1),
        required: find(&["必填", "是否必须"]),
        text: find(&["描述", "说明"]).unwrap_or(table.header.len().saturating_sub(1)),
    }
}

fn param(row: &Row, columns: &Columns) -> Option<(Depth, Param)> {
    let first = row.cell(0).replace("&nbsp;", "\u{a0}").replace("&emsp;", "\u{a0}\u{a0}");
    let (marks, name) = first.split_at(first.find(['└', '∟']).unwrap_or(0));
    let is_nested = name.starts_with(['└', '∟']);
    let name = word(name.trim_start_matches(['└', '∟', '\u{a0}', ' ']));
    if name.is_empty() {
        return None;
    }
    // Each level is marked by two blanks.
    let blanks = marks.matches('\u{a0}').count();
    let depth = match (is_nested, blanks) {
        (false, _) => Depth::Known(0),
        (true, 0) => Depth::Below,
        (true, blanks) => Depth::Known(blanks / 2),
    };
    let mut param = Param {
        name,
        ty: cell::ty(row.cell(columns.ty)),
        required: columns.required.map(|index| matches!(row.cell(index).trim(), "是" | "必须")),
        line: row.line,
        ..Param::default()
    };
    cell::describe(&mut param, row.cell(columns.text));
    Some((depth, param))
}

/// An object that is open while rows are placed.
struct Open {
    param: Param,
    /// The keys that the example shows in it.
    example: Map<String, Value>,
}

/// Places rows whose depth is lost: below the row before when that is an object and the example
/// shows the key there, or shows nothing; else in the nearest open object that has the key.
fn by_example(rows: Vec<(Depth, Param)>, example: Option<&Map<String, Value>>) -> Vec<Param> {
    let root = Open { param: Param::default(), example: example.cloned().unwrap_or_default() };
    let mut stack = vec![root];
    for (depth, param) in rows {
        if depth == Depth::Known(0) {
            close(&mut stack, 1);
        } else {
            let fits = |open: &Open| {
                open.example.contains_key(&param.name)
                    && !open.param.fields.iter().any(|field| field.name == param.name)
            };
            // What cannot be placed by the example stays where the rows before it went.
            let keep = stack.iter().rposition(fits).filter(|index| *index > 0 || stack.len() == 1);
            if let Some(index) = keep {
                close(&mut stack, index + 1);
            }
        }
        let shown = stack.last().and_then(|open| open.example.get(&param.name));
        let is_object = matches!(param.ty.element(), Ty::Named(_) | Ty::Object);
        let known = shown.map(first_object).unwrap_or_default();
        // A type that is open already contains itself: its rows are not listed again.
        let is_again = stack.iter().any(|open| open.param.ty == param.ty);
        if is_object && !is_again {
            stack.push(Open { param, example: known });
        } else if let Some(open) = stack.last_mut() {
            open.param.fields.push(param);
        }
    }
    close(&mut stack, 1);
    stack.pop().map(|root| root.param.fields).unwrap_or_default()
}

fn close(stack: &mut Vec<Open>, keep: usize) {
    while stack.len() > keep.max(1) {
        if let (Some(done), Some(parent)) = (stack.pop(), stack.last_mut()) {
            parent.param.fields.push(done.param);
        }
    }
}

/// The keys of an object, or of all objects of an array together.
fn first_object(value: &Value) -> Map<String, Value> {
    match value {
        Value::Object(object) => object.clone(),
        Value::Array(elements) => {
            infer::merge(elements).map(|value| first_object(&value)).unwrap_or_default()
        }
        _ => Map::new(),
    }
}
