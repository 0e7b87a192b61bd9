//! How far the schemas of each service are done.

use crate::check;
use crate::diagnostic::kinds::{FindingKind, MISSING_DOC, OPEN_DECISION};
use crate::diagnostic::{FileId, Report, Severity, Sources};
use crate::load::{self, File, Syntax};
use crate::resolve;
use crate::schema;

/// How far the schemas of one version of a service are done.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Its folder: `open/task/v2`.
    pub service: String,
    /// What the platform calls it.
    pub title: String,
    /// What it is for, in plain English, as its file says.
    pub summary: String,
    /// All endpoints.
    pub endpoints: usize,
    /// All events.
    pub events: usize,
    /// Endpoints and events in whose file everything is described.
    pub described: usize,
    /// Endpoints and events with an example.
    pub with_examples: usize,
    /// Endpoints and events with an example and without an error: each example keeps to the file's
    /// own rules. Open questions are counted apart.
    pub passing: usize,
    /// Questions that nobody has decided, in these files and the service's.
    pub open: usize,
}

/// The services in the order of their folders.
pub fn coverage(sources: &Sources) -> Vec<Coverage> {
    let mut report = Report::default();
    let syntax = load::load(sources, &mut report);
    let api = resolve::resolve(&syntax, &mut report);
    check::check(api, &mut report);
    syntax.services.iter().map(|service| of_service(service, &syntax, &report)).collect()
}

fn of_service(service: &File<schema::Service>, syntax: &Syntax, report: &Report) -> Coverage {
    let folder = above(&service.levels, 1);
    let data = service.data.as_ref();
    let mut sum = Coverage {
        service: folder.join("/"),
        title: data.map(|data| data.title.to_string()).unwrap_or_default(),
        summary: data.map(|data| data.summary.to_string()).unwrap_or_default(),
        open: found(report, service.id, |kind| kind == &OPEN_DECISION),
        ..Coverage::default()
    };
    let of_service = |levels: &[String]| above(levels, 2) == folder;
    for endpoint in syntax.endpoints.iter().filter(|endpoint| of_service(&endpoint.levels)) {
        let examples = syntax.examples.iter().find(|file| file.levels == endpoint.levels);
        let files: Vec<FileId> =
            examples.map(|file| file.id).into_iter().chain([endpoint.id]).collect();
        let examples = examples.and_then(|file| file.data.as_ref());
        let has_example = examples.is_some_and(|examples| !examples.0.is_empty());
        sum.endpoints += 1;
        sum.add(endpoint.data.is_some(), &files, has_example, report);
    }
    for event in syntax.events.iter().filter(|event| of_service(&event.levels)) {
        sum.events += 1;
        let has_example = event.data.as_ref().is_some_and(|def| !def.examples.is_empty());
        sum.add(event.data.is_some(), &[event.id], has_example, report);
    }
    sum
}

impl Coverage {
    fn add(&mut self, is_read: bool, files: &[FileId], has_example: bool, report: &Report) {
        let count = |wanted: fn(&'static FindingKind) -> bool| {
            files.iter().map(|file| found(report, *file, wanted)).sum::<usize>()
        };
        let errors = count(|kind| kind.severity() == Severity::Error && kind != &OPEN_DECISION);
        self.described += usize::from(is_read && count(|kind| kind == &MISSING_DOC) == 0);
        self.with_examples += usize::from(has_example);
        self.passing += usize::from(has_example && errors == 0);
        self.open += count(|kind| kind == &OPEN_DECISION);
    }
}

/// The folders above, without the last `below` levels.
fn above(levels: &[String], below: usize) -> &[String] {
    levels.get(..levels.len().saturating_sub(below)).unwrap_or_default()
}

fn found(report: &Report, file: FileId, wanted: fn(&'static FindingKind) -> bool) -> usize {
    let findings = report.findings().into_iter();
    findings.filter(|one| one.place.file == file && wanted(one.kind)).count()
}
