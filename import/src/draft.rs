//! The draft of a schema: the facts of a page in the order and form of the schemas, descriptions
//! left empty for a person, and what the page leaves open as remarks under `decide`.

mod endpoint;
mod examples;
mod fields;
mod json;
mod known;
mod names;
mod objects;
mod prose;
mod words;

pub use known::Known;

use serde_json::Value;

use crate::page::{Page, Remark};

/// A drafted schema.
#[derive(Debug, Clone)]
pub struct Draft {
    /// The endpoint's id, from which its place follows: `open/task/v2/section/patch`.
    pub id: String,
    /// The schema.
    pub text: String,
    /// Number of questions that stand in the text.
    pub open: usize,
    /// What of them concerns single fields or sentences of the page.
    pub remarks: Vec<Remark>,
}

/// Drafts the schema of a page. `known` are the types that the service has already.
pub fn draft(page: &Page, known: &Known) -> Draft {
    let id = names::id(page);
    let (value, remarks) = endpoint::endpoint(page, &id, known);
    Draft { id, text: json::text(&value), open: open(&value), remarks }
}

/// Counts what stands under `decide`.
fn open(value: &Value) -> usize {
    match value {
        Value::Array(elements) => elements.iter().map(open).sum(),
        Value::Object(object) => {
            let questions = |(key, value): (&String, &Value)| match value {
                Value::Array(questions) if key == "decide" => questions.len(),
                _ => open(value),
            };
            object.iter().map(questions).sum()
        }
        _ => 0,
    }
}
