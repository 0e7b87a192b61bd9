//! `run`: bodies read and written, and whole calls.

mod call;
mod engine;

use anyhow::Result;

use crate::{Lab, Report, Valgrind};

pub(crate) use call::call_instructions;
pub(crate) use engine::{BODIES, DIRECTIONS, allocations, instructions, whole};

/// The work on one body, done one way.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Work {
    /// `read` or `write`.
    pub(crate) direction: &'static str,
    /// Name of the body.
    pub(crate) body: &'static str,
    /// `engine`, `derive` or `value`.
    pub(crate) way: &'static str,
}

impl Work {
    /// Its name among all works.
    pub(crate) fn key(&self) -> String {
        format!("{} {} {}", self.direction, self.body, self.way)
    }
}

pub(crate) fn report(lab: &Lab) -> Result<Report> {
    let programs = lab.programs("")?;
    let valgrind = Valgrind::find();
    let mut report = Report {
        subject: "run",
        about: "Bodies of 400 bytes (section), 2.5 KB (task), 100 KB (nested: a declared type \
                that holds itself; free: the same text as free JSON) and 1 MB (page of tasks), \
                read and written by the record engine, by serde derive and as \
                `serde_json::Value`; and whole calls to a server on the same machine, against \
                the same call written by hand with reqwest and serde derive. Figures are of one \
                body or one call: of a process that does it many times, without what a process \
                costs that does it not at all.",
        tables: Vec::new(),
        targets: Vec::new(),
        skipped: Vec::new(),
    };
    if valgrind.is_none() {
        report.skipped.push("instructions: valgrind is not installed".to_owned());
    }
    engine::measure(lab, &programs, valgrind.as_ref(), &mut report)?;
    call::measure(lab, &programs, valgrind.as_ref(), &mut report)?;
    Ok(report)
}
