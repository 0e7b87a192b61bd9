//! Warnings that a file accepts.

use crate::diagnostic::kinds::{BAD_ACCEPTANCE, FindingKind, UNUSED_ACCEPTANCE, find, kinds};
use crate::diagnostic::{FileId, Report, Severity};
use crate::resolve::Api;
use crate::schema::Acceptances;
use crate::syntax::Spanned;

/// Takes the accepted warnings out of the report. `complete` says that everything could be read
/// and looked up: otherwise a warning may be missing for that reason alone.
pub(super) fn check(api: &Api<'_>, complete: bool, report: &mut Report) {
    for platform in &api.platforms {
        file(&platform.def.accept, None, complete, report);
        for service in &platform.services {
            file(&service.def.accept, None, complete, report);
            for topic in &service.topics {
                file(&topic.accept, None, complete, report);
            }
            for endpoint in &service.endpoints {
                let examples = endpoint.examples.first().map(|(name, _)| name.place().file);
                file(&endpoint.def.accept, examples, complete, report);
            }
            for event in &service.events {
                file(&event.def.accept, None, complete, report);
            }
        }
    }
}

/// What a file accepts, also in the file with its examples.
fn file(accepted: &Acceptances, examples: Option<FileId>, complete: bool, report: &mut Report) {
    for (code, reason) in accepted {
        let Some(kind) = warning(code, report) else { continue };
        let files = [Some(code.place().file), examples].into_iter().flatten();
        let applies = files.filter(|file| report.remove(kind, *file)).count() > 0;
        if reason.trim().is_empty() {
            let message = format!("nothing is said about why {} is right here", kind.code);
            report.add(BAD_ACCEPTANCE.at(reason.place(), message));
        } else if !applies && complete {
            let message = format!("{} is accepted, but not found in this file", kind.code);
            report.add(UNUSED_ACCEPTANCE.at(code.place(), message).help("remove the entry"));
        }
    }
}

/// The warning with a code; reports a code that is none.
fn warning(code: &Spanned<String>, report: &mut Report) -> Option<&'static FindingKind> {
    // Codes are written as they are printed, so that a search finds them.
    let known = find(code).filter(|kind| kind.code == code.as_str());
    match known.map(FindingKind::severity) {
        Some(Severity::Warning) => known,
        Some(Severity::Error) => {
            let message = format!("{code} is an error: only warnings can be accepted");
            report.add(BAD_ACCEPTANCE.at(code.place(), message));
            None
        }
        None => {
            let warnings = kinds().filter(|kind| kind.severity() == Severity::Warning);
            let message = format!("no warning has the code `{code:.60}`");
            let finding = BAD_ACCEPTANCE.at(code.place(), message);
            report.add(finding.suggest(code, warnings.map(|kind| kind.code)));
            None
        }
    }
}
