//! Departments and users.

use feishu_api_tests::server::Received;
use serde_json::{Value, json};

use super::reply::{Outcome, Refusal, no_such_endpoint, page, query};

/// Id, parent and name of each department.
const DEPARTMENTS: [(&str, &str, &str); 5] = [
    ("od-product", "0", "Product"),
    ("od-design", "od-product", "Design"),
    ("od-research", "od-product", "研究"),
    ("od-sales", "0", "Sales"),
    ("od-empty", "od-sales", "Fairs"),
];

/// Id, name, job title and departments of each user.
const USERS: [(&str, &str, &str, &[&str]); 10] = [
    ("ou_ana", "Ana", "Head of the company", &["0"]),
    ("ou_bo", "Bo", "Product manager", &["od-product"]),
    ("ou_mei", "梅", "Designer", &["od-design", "od-research"]),
    ("ou_chen", "陈晨", "Researcher", &["od-research"]),
    ("ou_dora", "Dora", "Seller", &["od-sales"]),
    ("ou_emil", "Emil", "Seller", &["od-sales"]),
    ("ou_finn", "Finn", "Seller", &["od-sales"]),
    ("ou_gul", "Gül", "Seller", &["od-sales"]),
    ("ou_hugo", "Hugo", "Seller", &["od-sales"]),
    ("ou_ida", "Ida", "Seller", &["od-sales"]),
];

pub(super) struct Contacts {
    users: Vec<Value>,
}

impl Default for Contacts {
    fn default() -> Self {
        let user = |&(id, name, job_title, departments): &(&str, &str, &str, &[&str])| {
            json!({
                "open_id": id, "name": name, "job_title": job_title, "department_ids": departments,
                "email": format!("{}@example.com", id.trim_start_matches("ou_")),
            })
        };
        Self { users: USERS.iter().map(user).collect() }
    }
}

impl Contacts {
    pub(super) fn outcome(&mut self, method: &str, rest: &[&str], request: &Received) -> Outcome {
        match (method, rest) {
            ("GET", ["departments", id, "children"]) => {
                known(id)?;
                let children = DEPARTMENTS.iter().filter(|(_, parent, _)| parent == id);
                page(request, children.map(department).collect())
            }
            ("GET", ["users", "find_by_department"]) => {
                let id = query(request, "department_id").unwrap_or_default();
                known(id)?;
                let is_member = |user: &&Value| {
                    user["department_ids"].as_array().is_some_and(|ids| ids.contains(&json!(id)))
                };
                page(request, self.users.iter().filter(is_member).cloned().collect())
            }
            ("PATCH", ["users", id]) => {
                let user = self.user(id)?;
                for (name, value) in request.json().as_object().into_iter().flatten() {
                    user[name] = value.clone();
                }
                Ok(json!({"user": user}))
            }
            ("DELETE", ["users", id]) => {
                self.user(id)?;
                self.users.retain(|user| user["open_id"] != *id);
                Ok(json!({}))
            }
            _ => no_such_endpoint(),
        }
    }

    fn user(&mut self, id: &str) -> Result<&mut Value, Refusal> {
        let user = self.users.iter_mut().find(|user| user["open_id"] == id);
        user.ok_or_else(|| Refusal::new(400, 41_012, "user id invalid error"))
    }
}

fn known(id: &str) -> Result<(), Refusal> {
    let is_known = id == "0" || DEPARTMENTS.iter().any(|(known, ..)| *known == id);
    if is_known { Ok(()) } else { Err(Refusal::new(403, 40_004, "no dept authority error")) }
}

fn department((id, parent, name): &(&str, &str, &str)) -> Value {
    json!({"open_department_id": id, "parent_department_id": parent, "name": name})
}
