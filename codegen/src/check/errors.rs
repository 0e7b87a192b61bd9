//! Documented errors: each can be told from the others, by code and by name.

use std::collections::HashMap;

use super::names::check_name;
use crate::diagnostic::Report;
use crate::diagnostic::kinds::{BAD_STATUS, ERROR_NAME, REPEATED_ERROR};
use crate::load::At;
use crate::names::shouty;
use crate::resolve::Api;
use crate::schema::ErrorCase;

pub(super) fn check(api: &Api<'_>, report: &mut Report) {
    for platform in &api.platforms {
        cases(&platform.def.errors, platform.at.get("errors"), report);
    }
    for (_, _, endpoint) in api.endpoints() {
        cases(&endpoint.def.errors, endpoint.at.get("errors"), report);
    }
}

fn cases(cases: &[ErrorCase], at: At<'_>, report: &mut Report) {
    let mut names: HashMap<String, &str> = HashMap::new();
    let mut codes: HashMap<i64, Vec<&ErrorCase>> = HashMap::new();
    for (index, case) in cases.iter().enumerate() {
        let at = at.at(index);
        if let Some(status) = case.http.filter(|status| !(100..=599).contains(status)) {
            let message = format!("{status} is not an HTTP status");
            report.add(BAD_STATUS.at(at.get("http").on_value(), message));
        }
        let name = at.get("name");
        if check_name(&case.name, name, report) {
            let constant = shouty(&case.name);
            if let Some(other) = names.get(&constant) {
                let message = format!("`{other}` becomes `{constant}` too");
                report.add(ERROR_NAME.at(name.on_value(), message));
            }
            names.entry(constant).or_insert(&case.name);
        }
        let same = codes.entry(case.code).or_default();
        if let Some(other) = same.iter().find(|other| !differ(other, case)) {
            let message = format!("nothing tells this from `{}`, which has this code", other.name);
            let finding = REPEATED_ERROR.at(at.get("code").on_value(), message);
            report.add(finding.help("give each a `message` of its own, or an `http` status"));
        }
        same.push(case);
    }
}

/// Whether something in the reply tells two errors with one code apart.
fn differ(one: &ErrorCase, other: &ErrorCase) -> bool {
    let messages = one.message.is_some() || other.message.is_some();
    let statuses = one.http.is_some() && other.http.is_some();
    (messages && one.message != other.message) || (statuses && one.http != other.http)
}
