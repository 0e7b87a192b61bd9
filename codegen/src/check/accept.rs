//! Warnings that a file accepts.

use indexmap::IndexMap;

use crate::diagnostic::kinds::{BAD_ACCEPTANCE, FindingKind, UNUSED_ACCEPTANCE, find, kinds};
use crate::diagnostic::{Report, Severity};
use crate::load::At;
use crate::resolve::Api;

/// Takes the accepted warnings out of the report. `complete` says that everything could be read
/// and looked up: otherwise a warning may be missing for that reason alone.
pub(super) fn check(api: &Api<'_>, complete: bool, report: &mut Report) {
    let mut accept = Accept { complete, report };
    for platform in &api.platforms {
        accept.file(&platform.def.accept, platform.at);
        for service in &platform.services {
            accept.file(&service.def.accept, service.at);
            for endpoint in &service.endpoints {
                accept.file(&endpoint.def.accept, endpoint.at);
            }
        }
    }
}

struct Accept<'r> {
    complete: bool,
    report: &'r mut Report,
}

impl Accept<'_> {
    fn file(&mut self, accepted: &IndexMap<String, String>, at: At<'_>) {
        let at = at.get("accept");
        for (code, reason) in accepted {
            let at = at.get(code);
            let Some(kind) = self.warning(code, at) else { continue };
            let applies = self.report.remove(kind, at.file);
            if reason.trim().is_empty() {
                let message = format!("nothing is said about why {} is right here", kind.code);
                self.report.add(BAD_ACCEPTANCE.at(at.on_value(), message));
            } else if !applies && self.complete {
                let message = format!("{} is accepted, but not found in this file", kind.code);
                let help = "remove the entry";
                self.report.add(UNUSED_ACCEPTANCE.at(at.on_key(), message).help(help));
            }
        }
    }

    /// The warning with a code; reports a code that is none.
    fn warning(&mut self, code: &str, at: At<'_>) -> Option<&'static FindingKind> {
        // Codes are written as they are printed, so that a search finds them.
        let known = find(code).filter(|kind| kind.code == code);
        match known.map(FindingKind::severity) {
            Some(Severity::Warning) => known,
            Some(Severity::Error) => {
                let message = format!("{code} is an error: only warnings can be accepted");
                self.report.add(BAD_ACCEPTANCE.at(at.on_key(), message));
                None
            }
            None => {
                let warnings = kinds().filter(|kind| kind.severity() == Severity::Warning);
                let message = format!("no warning has the code `{code:.60}`");
                let finding = BAD_ACCEPTANCE.at(at.on_key(), message);
                self.report.add(finding.suggest(code, warnings.map(|kind| kind.code)));
                None
            }
        }
    }
}
