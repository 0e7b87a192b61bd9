//! Documented errors: names looked up in the files of service and platform.

use crate::diagnostic::kinds::UNKNOWN_ERROR;
use crate::diagnostic::{Place, Report};
use crate::load::Unread;
use crate::schema::{ErrorCase, ErrorChanges, ErrorKind, Errors, Named};
use crate::syntax::Spanned;

/// A documented error, with what its endpoint says otherwise.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Error<'s> {
    pub(crate) name: &'s str,
    /// Where it is named.
    pub(crate) place: Place,
    pub(crate) code: i64,
    pub(crate) http: Option<&'s Spanned<u16>>,
    pub(crate) message: Option<&'s str>,
    pub(crate) doc: &'s Spanned<String>,
    pub(crate) advice: Option<&'s str>,
    pub(crate) kind: Option<ErrorKind>,
}

/// All errors of a platform.
pub(super) fn declared(errors: &Errors) -> Vec<Error<'_>> {
    errors.iter().map(|(name, case)| error(name, case, &NOTHING)).collect()
}

/// What the endpoints of a service can name: the service's errors, then the platform's.
pub(super) struct Declared<'s> {
    pub(super) errors: [Option<&'s Errors>; 2],
    pub(super) unread: [Option<&'s Unread>; 2],
}

impl<'s> Declared<'s> {
    /// The errors that an endpoint names.
    pub(super) fn resolve(
        &self,
        named: &'s [Named<ErrorChanges>],
        report: &mut Report,
    ) -> Vec<Error<'s>> {
        let resolve = |Named { name, changes }: &'s Named<ErrorChanges>| {
            let mut declared = self.errors.iter().flatten();
            match declared.find_map(|errors| errors.get(name)) {
                Some(case) => Some(error(name, case, changes)),
                None => {
                    self.report_unknown(name, report);
                    None
                }
            }
        };
        named.iter().filter_map(resolve).collect()
    }

    fn report_unknown(&self, name: &Spanned<String>, report: &mut Report) {
        if self.unread.iter().flatten().any(|unread| unread.may_be(name)) {
            return;
        }
        let known = self.errors.iter().flatten().flat_map(|errors| errors.keys());
        let message = format!("neither the service nor the platform has an error `{name:.60}`");
        let finding = UNKNOWN_ERROR.at(name.place(), message);
        report.add(finding.suggest(name, known.map(|known| known.as_str())));
    }
}

static NOTHING: ErrorChanges = ErrorChanges {
    http: None,
    message: None,
    doc: None,
    advice: None,
    kind: None,
    decide: Vec::new(),
};

fn error<'s>(
    name: &'s Spanned<String>,
    case: &'s ErrorCase,
    changes: &'s ErrorChanges,
) -> Error<'s> {
    let text = |one: Option<&'s Spanned<String>>| one.map(|text| text.as_str());
    Error {
        name,
        place: name.place(),
        code: *case.code,
        http: changes.http.as_ref().or(case.http.as_ref()),
        message: text(changes.message.as_ref().or(case.message.as_ref())),
        doc: changes.doc.as_ref().unwrap_or(&case.doc),
        advice: text(changes.advice.as_ref().or(case.advice.as_ref())),
        kind: changes.kind.as_ref().or(case.kind.as_ref()).map(|kind| **kind),
    }
}
