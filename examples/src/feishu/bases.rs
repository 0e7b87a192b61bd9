//! A base with one table.

use std::collections::BTreeMap;

use feishu_api_tests::server::Received;
use serde_json::{Map, Value, json};

use super::reply::{Outcome, Refusal, no_such_endpoint, page};

/// The token of the base that exists.
pub const BASE: &str = "bascnSmall";
/// The id of its table.
pub const TABLE: &str = "tblProjects";

pub(super) struct Bases {
    /// The values of records by their ids.
    records: BTreeMap<String, Map<String, Value>>,
    /// The number of the record that was created last.
    last: usize,
}

impl Default for Bases {
    fn default() -> Self {
        let mut bases = Self { records: BTreeMap::new(), last: 0 };
        for (name, status, hours, done) in [
            ("Website", "doing", 12.5, false),
            ("Handbook", "done", 40.0, true),
            ("Party", "planned", 8.0, false),
        ] {
            let due = 1_796_083_200_000_i64; // 1 December 2026
            let fields =
                json!({"Name": name, "Status": status, "Hours": hours, "Due": due, "Done": done});
            bases.create(&fields);
        }
        bases
    }
}

impl Bases {
    pub(super) fn outcome(&mut self, method: &str, path: &[&str], request: &Received) -> Outcome {
        let [app, "tables", table, rest @ ..] = path else { return no_such_endpoint() };
        if *app != BASE {
            return Err(Refusal::new(404, 1_254_040, "BaseTokenNotFound"));
        }
        if *table != TABLE {
            return Err(Refusal::new(404, 1_254_041, "TableIdNotFound"));
        }
        let body = request.json();
        match (method, rest) {
            ("GET", ["fields"]) => page(request, fields()),
            ("POST", ["records", "search"]) => self.search(request),
            ("POST", ["records", "batch_create"]) => {
                let new = list(&body)?.iter().map(|record| self.create(&record["fields"]));
                Ok(json!({"records": new.collect::<Vec<_>>()}))
            }
            ("POST", ["records", "batch_update"]) => self.update(list(&body)?),
            ("POST", ["records", "batch_delete"]) => self.delete(list(&body)?),
            _ => no_such_endpoint(),
        }
    }

    fn search(&self, request: &Received) -> Outcome {
        if request.json().get("filter").is_some() {
            return Err(Refusal::new(
                400,
                1_254_018,
                "InvalidFilter: this table is too small to be filtered",
            ));
        }
        let records = self.records.iter();
        page(request, records.map(|(id, values)| returned(id, values)).collect())
    }

    fn create(&mut self, fields: &Value) -> Value {
        self.last += 1;
        let id = format!("rec{:07}", self.last);
        let values = self.records.entry(id.clone()).or_default();
        change(values, fields);
        returned(&id, values)
    }

    fn update(&mut self, changes: &[Value]) -> Outcome {
        let mut records = Vec::new();
        for record in changes {
            let id = record["record_id"].as_str().unwrap_or_default();
            let values = self.records.get_mut(id).ok_or_else(no_such_record)?;
            change(values, &record["fields"]);
            records.push(returned(id, values));
        }
        Ok(json!({"records": records}))
    }

    fn delete(&mut self, ids: &[Value]) -> Outcome {
        let mut records = Vec::new();
        for id in ids {
            self.records.remove(id.as_str().unwrap_or_default()).ok_or_else(no_such_record)?;
            records.push(json!({"record_id": id, "deleted": true}));
        }
        Ok(json!({"records": records}))
    }
}

fn list(body: &Value) -> Result<&[Value], Refusal> {
    let records = body["records"].as_array().map(Vec::as_slice);
    records.ok_or_else(|| Refusal::new(400, 1_254_001, "WrongRequestBody"))
}

fn no_such_record() -> Refusal {
    Refusal::new(404, 1_254_043, "RecordIdNotFound")
}

fn fields() -> Vec<Value> {
    let field = |(id, name, kind, ui): (&str, &str, i64, &str)| json!({"field_id": id, "field_name": name, "type": kind, "ui_type": ui, "is_primary": name == "Name"});
    let fields = [
        ("fldName", "Name", 1, "Text"),
        ("fldStatus", "Status", 3, "SingleSelect"),
        ("fldHours", "Hours", 2, "Number"),
        ("fldDue", "Due", 5, "DateTime"),
        ("fldDone", "Done", 7, "Checkbox"),
        ("fldOwner", "Owner", 11, "User"),
    ];
    fields.into_iter().map(field).collect()
}

/// Null empties a field; what is not named stays.
fn change(values: &mut Map<String, Value>, fields: &Value) {
    for (name, value) in fields.as_object().into_iter().flatten() {
        if value.is_null() {
            values.remove(name);
        } else {
            values.insert(name.clone(), value.clone());
        }
    }
}

/// A record as it is returned: text comes in pieces.
fn returned(id: &str, values: &Map<String, Value>) -> Value {
    let mut fields = values.clone();
    if let Some(name) = fields.get_mut("Name") {
        *name = json!([{"type": "text", "text": name}]);
    }
    json!({"record_id": id, "fields": fields})
}
