//! An error on one line.

use std::fmt::{self, Write};

use super::{Error, Report};
use crate::code::Code;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut f = OneLine(f);
        let report = &*self.0;
        if let Some(endpoint) = report.endpoint {
            write!(f, "{}: ", endpoint.id)?;
        }
        write_failure(&mut f, report)?;
        write_help(&mut f, self)
    }
}

/// What failed, and where.
fn write_failure(f: &mut OneLine<'_, '_>, report: &Report) -> fmt::Result {
    if report.code != Code::NONE {
        write!(f, "code {}: ", report.code)?;
    }
    f.write_str(&report.message)?;
    if let Some(message) = report.detail.message.as_ref().filter(|text| **text != report.message) {
        write!(f, " ({message})")?;
    }
    for (index, violation) in report.violations.iter().enumerate() {
        write!(f, "{}{violation}", if index == 0 { ": " } else { "; " })?;
    }
    if let Some(path) = &report.json_path {
        write!(f, " at {path}")?;
    }
    if let Some(excerpt) = &report.excerpt {
        write!(f, ", near `{excerpt}`")?;
    }
    if let Some(case) = report.case {
        write!(f, " [{}]", case.meaning)?;
    }
    Ok(())
}

/// What helps: the reply's particulars, advice, links, and whether to repeat the call.
fn write_help(f: &mut OneLine<'_, '_>, error: &Error) -> fmt::Result {
    for violation in error.field_violations() {
        write!(f, "; field {}: {}", violation.field, violation.description)?;
    }
    if let Some(status) = error.status() {
        write!(f, "; HTTP {status}")?;
    }
    if let Some(log_id) = error.log_id() {
        write!(f, "; log id {log_id}")?;
    }
    if let Some(advice) = error.advice() {
        write!(f, "; advice: {advice}")?;
    }
    list(f, "missing scopes: ", error.missing_scopes())?;
    if error.missing_scopes().next().is_none() {
        list(f, "any of these scopes is enough: ", error.sufficient_scopes().iter().copied())?;
    }
    list(f, "grant them at ", error.permission_links())?;
    if let Some(link) = error.troubleshooter() {
        write!(f, "; see {link}")?;
    }
    if let [_, _, ..] = error.attempts() {
        write!(f, "; {} attempts failed: ", error.attempts().len())?;
        for (index, attempt) in error.attempts().iter().enumerate() {
            write!(f, "{}{attempt}", if index == 0 { "" } else { " | " })?;
        }
    }
    match error.retry_after() {
        Some(wait) => write!(f, "; may be repeated after {} s", wait.as_secs()),
        None if error.is_retryable() => f.write_str("; may be repeated later"),
        None => Ok(()),
    }
}

fn list<'a>(
    f: &mut OneLine<'_, '_>,
    title: &str,
    items: impl Iterator<Item = &'a str>,
) -> fmt::Result {
    for (index, item) in items.enumerate() {
        write!(f, "{}{item}", if index == 0 { format!("; {title}") } else { ", ".to_owned() })?;
    }
    Ok(())
}

/// Servers send messages of several lines; log files want one.
struct OneLine<'a, 'b>(&'a mut fmt::Formatter<'b>);

impl Write for OneLine<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for (index, piece) in text.split(char::is_control).enumerate() {
            if index > 0 {
                self.0.write_char(' ')?;
            }
            self.0.write_str(piece)?;
        }
        Ok(())
    }
}
