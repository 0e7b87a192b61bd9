//! Rows whose depth is lost, placed by types and the example.

use serde_json::{Map, Value};

use super::Depth;
use crate::infer;
use crate::page::{About, Param, Remark};

/// An object that is open while rows are placed.
struct Open {
    param: Param,
    /// The keys that the example shows in it.
    example: Map<String, Value>,
}

/// Places rows: below the row before when that is an object and the example shows the key there;
/// else in the innermost open object that has the key. What the example does not show stays where
/// the rows before it went, and is asked about.
pub(super) fn nest(
    rows: Vec<(Depth, Param)>,
    place: &str,
    example: Option<&Map<String, Value>>,
    remarks: &mut Vec<Remark>,
) -> Vec<Param> {
    let root = Open { param: Param::default(), example: example.cloned().unwrap_or_default() };
    let mut stack = vec![root];
    let mut lost: Option<(usize, Vec<String>)> = None;
    let first =
        rows.iter().find(|(depth, _)| *depth == Depth::Below).map_or(1, |(_, param)| param.line);
    for (depth, param) in rows {
        if depth == Depth::Below {
            let fits = |open: &Open| {
                open.example.contains_key(&param.name)
                    && !open.param.fields.iter().any(|field| field.name == param.name)
            };
            let keep = stack.iter().rposition(fits).filter(|index| *index > 0 || stack.len() == 1);
            match keep {
                Some(index) => close(&mut stack, index + 1),
                None => {
                    lost.get_or_insert_with(|| (param.line, Vec::new())).1.push(param.name.clone());
                }
            }
        } else {
            close(&mut stack, 1);
        }
        let shown = stack.last().and_then(|open| open.example.get(&param.name));
        let known = shown.map(keys).unwrap_or_default();
        // A type that is open already contains itself: its rows are not listed again.
        let is_again = stack.iter().any(|open| open.param.ty == param.ty);
        if param.ty.is_object() && !is_again && stack.len() < super::DEEPEST {
            stack.push(Open { param, example: known });
        } else if let Some(open) = stack.last_mut() {
            open.param.fields.push(param);
        }
    }
    close(&mut stack, 1);
    remarks.push(match lost {
        Some((line, names)) => Remark::new(place, line, About::NestingLost, &names.join(", ")),
        None => Remark::new(place, first, About::NestingByExample, ""),
    });
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
fn keys(value: &Value) -> Map<String, Value> {
    match value {
        Value::Object(object) => object.clone(),
        Value::Array(elements) => {
            infer::merge(elements).map(|value| keys(&value)).unwrap_or_default()
        }
        _ => Map::new(),
    }
}
