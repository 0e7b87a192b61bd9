//! Values as rules see them.

use feishu_api_rules::{Fact, Node, Step};
use serde_json::Value as Json;

use crate::record::{Field, View};

impl Node for View<'_> {
    fn fact(&self) -> Fact<'_> {
        match plain(*self) {
            View::Absent | View::Json(_) => Fact::Absent,
            View::Null => Fact::Null,
            View::Bool(value) => Fact::Bool(value),
            View::Int(value) | View::Time(value, _) => Fact::Int(value),
            View::Float(value) => Fact::Float(value),
            View::Text(text) => Fact::Text(text),
            View::List(list) => Fact::List(list.len()),
            View::Map(map) => {
                let mut entries = 0;
                map.each(&mut |_, _| entries += 1);
                Fact::Map(entries)
            }
            View::Record(_) => Fact::Record,
        }
    }

    fn each(&self, visit: &mut dyn FnMut(Step<'_>, &dyn Node)) {
        match plain(*self) {
            View::List(list) => {
                for index in 0..list.len() {
                    visit(Step::Index(index), &list.at(index));
                }
            }
            View::Map(map) => map.each(&mut |key, view| visit(Step::Key(key), &view)),
            View::Record(record) => {
                let table = record.table();
                for (index, field) in table.fields.iter().enumerate() {
                    // What the server alone writes is not sent.
                    if !field.has(Field::RESPONSE_ONLY) {
                        visit(Step::Key(field.name), &record.slot(index).view());
                    }
                }
                if table.keeps_unknown {
                    record.slot(table.fields.len()).view().each(visit);
                }
            }
            _ => {}
        }
    }
}

/// The value inside "any JSON".
fn plain(view: View<'_>) -> View<'_> {
    let View::Json(value) = view else { return view };
    match value {
        Json::Null => View::Null,
        Json::Bool(value) => View::Bool(*value),
        Json::Number(value) => match (value.as_i64(), value.as_f64()) {
            (Some(value), _) => View::Int(value),
            (None, Some(value)) => View::Float(value),
            (None, None) => view,
        },
        Json::String(text) => View::Text(text),
        Json::Array(list) => View::List(list),
        Json::Object(map) => View::Map(map),
    }
}
