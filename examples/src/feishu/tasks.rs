//! Tasks, their sections and their tasklist.

mod seed;

use std::collections::HashMap;

use feishu_api_tests::server::Received;
use serde_json::{Value, json};

use super::reply::{Outcome, Refusal, no_such_endpoint, page, query};

/// The guid of the tasklist that exists.
pub const TASKLIST: &str = "11570000-0000-4000-8000-000000000001";

pub(super) struct Tasks {
    all: Vec<Stored>,
    sections: Vec<Section>,
    /// The task that was created under each idempotency key.
    by_client_token: HashMap<String, String>,
    /// The number of the task that was created last.
    last: usize,
    /// How many changes there were: the clock of the platform, so that all runs are alike.
    changes: i64,
}

/// A task, and the section in which its assignee keeps it.
struct Stored {
    section: &'static str,
    task: Value,
}

struct Section {
    guid: &'static str,
    name: &'static str,
    /// The tasklist that it belongs to; none for the user's own tasks.
    tasklist: Option<&'static str>,
}

impl Tasks {
    pub(super) fn outcome(&mut self, method: &str, path: &[&str], request: &Received) -> Outcome {
        match (method, path) {
            ("POST", ["tasks"]) => self.create(&request.json()),
            ("GET", ["tasks", guid]) => Ok(json!({"task": self.get(guid)?})),
            ("PATCH", ["tasks", guid]) => self.patch(guid, &request.json()),
            ("DELETE", ["tasks", guid]) => self.delete(guid),
            ("GET", ["sections"]) => self.sections(request),
            ("GET", ["sections", guid, "tasks"]) => self.in_section(guid, request),
            ("GET", ["tasklists", guid, "tasks"]) => self.in_tasklist(guid, request),
            _ => no_such_endpoint(),
        }
    }

    pub(super) fn get(&self, guid: &str) -> Result<&Value, Refusal> {
        let found = self.all.iter().find(|stored| stored.task["guid"] == guid);
        found.map(|stored| &stored.task).ok_or_else(|| Refusal::not_found("task"))
    }

    fn now(&mut self) -> String {
        self.changes += 1;
        (seed::NOW + self.changes * 1000).to_string()
    }

    fn sections(&self, request: &Received) -> Outcome {
        let tasklist = query(request, "resource_id");
        if tasklist.is_some_and(|guid| guid != TASKLIST) {
            return Err(Refusal::not_found("tasklist"));
        }
        let sections = self.sections.iter().filter(|section| section.tasklist == tasklist);
        let shown = sections.map(|section| {
            let is_default = section.name.is_empty();
            json!({"guid": section.guid, "name": section.name, "is_default": is_default})
        });
        page(request, shown.collect())
    }

    fn in_section(&self, guid: &str, request: &Received) -> Outcome {
        if !self.sections.iter().any(|section| section.guid == guid) {
            return Err(Refusal::not_found("section"));
        }
        let is_there = |stored: &&Stored| {
            stored.section == guid || lists(&stored.task).any(|list| list["section_guid"] == guid)
        };
        self.summaries(request, is_there)
    }

    fn in_tasklist(&self, guid: &str, request: &Received) -> Outcome {
        if guid != TASKLIST {
            return Err(Refusal::not_found("tasklist"));
        }
        self.summaries(request, |stored| {
            lists(&stored.task).any(|list| list["tasklist_guid"] == guid)
        })
    }

    fn summaries(&self, request: &Received, is_there: impl Fn(&&Stored) -> bool) -> Outcome {
        let tasks = self.all.iter().filter(is_there).map(|stored| &stored.task);
        page(request, tasks.filter(|task| is_wanted(task, request)).map(summary).collect())
    }

    fn create(&mut self, body: &Value) -> Outcome {
        let key = body["client_token"].as_str().map(str::to_owned);
        if let Some(guid) = key.as_ref().and_then(|key| self.by_client_token.get(key)) {
            return Ok(json!({"task": self.get(guid)?}));
        }
        let Some(summary) = body["summary"].as_str().filter(|summary| !summary.is_empty()) else {
            return Err(Refusal::invalid("summary is required"));
        };
        let mut members = body["members"].as_array().into_iter().flatten();
        if let Some(stranger) = members.find(|one| !one["id"].to_string().starts_with("\"ou_")) {
            return Err(Refusal::new(500, 1_470_500, format!("unknown member {}", stranger["id"])));
        }
        if lists(body).any(|list| list["tasklist_guid"] != TASKLIST) {
            return Err(Refusal::not_found("tasklist"));
        }
        let now = self.now();
        self.last += 1;
        let guid = seed::guid(self.last);
        let mut task = json!({
            "guid": guid, "summary": summary, "status": "todo", "completed_at": "0",
            "created_at": now, "updated_at": now,
        });
        for field in ["description", "due", "start", "members", "tasklists"] {
            if let Some(value) = body.get(field) {
                task[field] = value.clone();
            }
        }
        self.by_client_token.extend(key.map(|key| (key, guid)));
        self.all.push(Stored { section: seed::INBOX, task: task.clone() });
        Ok(json!({"task": task}))
    }

    fn patch(&mut self, guid: &str, body: &Value) -> Outcome {
        self.get(guid)?;
        let now = self.now();
        let tasks = self.all.iter_mut().map(|stored| &mut stored.task);
        let Some(task) = tasks.into_iter().find(|task| task["guid"] == guid) else {
            return Err(Refusal::not_found("task"));
        };
        for field in body["update_fields"].as_array().into_iter().flatten() {
            let Some(field) = field.as_str() else {
                return Err(Refusal::invalid("update_fields is invalid"));
            };
            let value = body["task"].get(field).cloned().unwrap_or_default();
            if field == "completed_at" {
                if value != "0" && is_done(task) {
                    return Err(Refusal::invalid("task is already completed"));
                }
                task["status"] = json!(if value == "0" { "todo" } else { "done" });
            }
            task[field] = value;
        }
        task["updated_at"] = json!(now);
        Ok(json!({"task": task}))
    }

    fn delete(&mut self, guid: &str) -> Outcome {
        self.get(guid)?;
        self.all.retain(|stored| stored.task["guid"] != guid);
        Ok(json!({}))
    }
}

fn lists(task: &Value) -> impl Iterator<Item = &Value> {
    task["tasklists"].as_array().into_iter().flatten()
}

fn is_done(task: &Value) -> bool {
    task["status"] == "done"
}

/// Whether the task passes the filter of the request.
fn is_wanted(task: &Value, request: &Received) -> bool {
    query(request, "completed").is_none_or(|completed| is_done(task) == (completed == "true"))
}

/// What lists tell of a task.
fn summary(task: &Value) -> Value {
    const SHOWN: [&str; 6] = ["guid", "summary", "completed_at", "start", "due", "members"];
    let fields = SHOWN.iter().filter_map(|name| Some((*name, task.get(name)?.clone())));
    fields.map(|(name, value)| (name.to_owned(), value)).collect::<serde_json::Map<_, _>>().into()
}
