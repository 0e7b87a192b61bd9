//! Documented errors: each can be told from the others, by code and by name.

use std::collections::{HashMap, HashSet};

use super::names::check_name;
use crate::diagnostic::kinds::{
    BAD_STATUS, ERROR_NAME, REDUNDANT_OVERRIDE, REPEATED_ENTRY, REPEATED_ERROR, UNUSED_SHARED,
};
use crate::diagnostic::{Place, Report};
use crate::names::shouty;
use crate::resolve::{Api, Error, Service};
use crate::schema::{ErrorChanges, Errors, Named};
use crate::syntax::Spanned;

pub(super) fn check(api: &Api<'_>, complete: bool, report: &mut Report) {
    for platform in &api.platforms {
        declared(&platform.def.errors, None, report);
        told_apart(&platform.errors, report);
        for service in &platform.services {
            declared(&service.def.errors, Some(&platform.def.errors), report);
            if complete {
                unused(service, report);
            }
            for endpoint in &service.endpoints {
                told_apart(&endpoint.errors, report);
                let files = [&service.def.errors, &platform.def.errors];
                for named in endpoint.def.errors.iter() {
                    changes(named, files, report);
                }
            }
        }
    }
}

/// The errors that a file declares; a service's beside those of its platform.
fn declared(errors: &Errors, outer: Option<&Errors>, report: &mut Report) {
    let mut constants: HashMap<String, &str> = HashMap::new();
    for (name, case) in errors {
        status(case.http.as_ref(), report);
        if !check_name(name, name.place(), report) {
            continue;
        }
        if outer.is_some_and(|outer| outer.contains_key(name)) {
            let message = format!("the platform has an error `{name}` already");
            report.add(ERROR_NAME.at(name.place(), message));
        }
        let constant = shouty(name);
        if let Some(other) = constants.get(&constant) {
            let message = format!("`{other}` becomes `{constant}` too");
            report.add(ERROR_NAME.at(name.place(), message));
        }
        constants.entry(constant).or_insert(name);
    }
}

fn status(status: Option<&Spanned<u16>>, report: &mut Report) {
    if let Some(status) = status.filter(|status| !(100..=599).contains(&***status)) {
        let message = format!("{status} is not an HTTP status");
        report.add(BAD_STATUS.at(status.place(), message));
    }
}

/// Errors that no endpoint of their service names.
fn unused(service: &Service<'_>, report: &mut Report) {
    let named: HashSet<&str> = service
        .endpoints
        .iter()
        .flat_map(|endpoint| &endpoint.errors)
        .map(|error| error.name)
        .collect();
    for name in service.def.errors.keys().filter(|name| !named.contains(name.as_str())) {
        let message = format!("nothing names the error `{name}`");
        report.add(UNUSED_SHARED.at(name.place(), message));
    }
}

/// Errors of one place that nothing tells apart.
fn told_apart(errors: &[Error<'_>], report: &mut Report) {
    for (index, error) in errors.iter().enumerate() {
        let mut before = errors.iter().take(index).filter(|other| other.code == error.code);
        if before.clone().any(|other| other.name == error.name) {
            let message = format!("\"{}\" stands here a second time", error.name);
            report.add(REPEATED_ENTRY.at(error.place, message).help("leave it out"));
        } else if let Some(other) = before.find(|other| !differ(other, error)) {
            let message = format!("nothing tells this from `{}`, which has this code", other.name);
            let finding = REPEATED_ERROR.at(error.place, message);
            report.add(finding.help("give each a `message` of its own, or an `http` status"));
        }
    }
}

/// Whether something in the reply tells two errors with one code apart.
fn differ(one: &Error<'_>, other: &Error<'_>) -> bool {
    let messages = one.message.is_some() || other.message.is_some();
    let statuses = one.http.is_some() && other.http.is_some();
    (messages && one.message != other.message) || (statuses && one.http != other.http)
}

/// What an endpoint says otherwise of an error.
fn changes(named: &Named<ErrorChanges>, files: [&Errors; 2], report: &mut Report) {
    let Named { name, changes } = named;
    status(changes.http.as_ref(), report);
    let Some(case) = files.iter().find_map(|errors| errors.get(name)) else { return };
    let equal = [
        equal(changes.http.as_ref(), case.http.as_ref()),
        equal(changes.message.as_ref(), case.message.as_ref()),
        equal(changes.doc.as_ref(), Some(&case.doc)),
        equal(changes.advice.as_ref(), case.advice.as_ref()),
        equal(changes.kind.as_ref(), case.kind.as_ref()),
    ];
    for key in equal.into_iter().flatten() {
        let message = format!("the shared error `{name}` says so already");
        report.add(REDUNDANT_OVERRIDE.at(key, message).help("remove the key"));
    }
}

/// Where something is said that is said already.
fn equal<T: PartialEq>(changed: Option<&Spanned<T>>, shared: Option<&Spanned<T>>) -> Option<Place> {
    changed.filter(|_| changed == shared).map(Spanned::key)
}
