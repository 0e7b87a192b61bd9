//! Documented errors: each can be told from the others, by code and by name.

use std::collections::HashMap;

use super::names::check_name;
use crate::diagnostic::Report;
use crate::diagnostic::kinds::{BAD_STATUS, ERROR_NAME, REPEATED_ERROR};
use crate::names::shouty;
use crate::resolve::Api;
use crate::schema::ErrorCase;

pub(super) fn check(api: &Api<'_>, report: &mut Report) {
    for platform in &api.platforms {
        cases(&platform.def.errors, report);
    }
    for (_, _, endpoint) in api.endpoints() {
        cases(&endpoint.def.errors, report);
    }
}

fn cases(cases: &[ErrorCase], report: &mut Report) {
    let mut names: HashMap<String, &str> = HashMap::new();
    let mut codes: HashMap<i64, Vec<&ErrorCase>> = HashMap::new();
    for case in cases {
        if let Some(status) = case.http.as_ref().filter(|status| !(100..=599).contains(&***status))
        {
            let message = format!("{status} is not an HTTP status");
            report.add(BAD_STATUS.at(status.place(), message));
        }
        if check_name(&case.name, case.name.place(), report) {
            let constant = shouty(&case.name);
            if let Some(other) = names.get(&constant) {
                let message = format!("`{other}` becomes `{constant}` too");
                report.add(ERROR_NAME.at(case.name.place(), message));
            }
            names.entry(constant).or_insert(&case.name);
        }
        let same = codes.entry(*case.code).or_default();
        if let Some(other) = same.iter().find(|other| !differ(other, case)) {
            let message = format!("nothing tells this from `{}`, which has this code", other.name);
            let finding = REPEATED_ERROR.at(case.code.place(), message);
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
