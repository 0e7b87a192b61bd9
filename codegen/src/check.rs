//! Third stage: everything that can be wrong beyond shape and names is found before lowering.
//!
//! One module an idea. None stops at its first finding, and none reports what follows from
//! something that was reported already.

mod accept;
mod access;
mod bodies;
mod decide;
mod docs;
mod enums;
mod envelopes;
mod errors;
mod events;
mod examples;
mod from_client;
mod headers;
mod infinite;
mod limits;
mod masks;
mod modules;
mod names;
mod nesting;
mod overrides;
mod paging;
mod paths;
mod renamed;
mod repeats;
mod rules;
mod tags;
mod types;
mod usage;
mod values;
mod walk;

use crate::diagnostic::Report;
use crate::names::Names;
use crate::resolve::Api;
use crate::usage::Usage;

/// An API in which nothing wrong was found: what lowering takes.
pub(crate) struct Checked<'s> {
    api: Api<'s>,
    names: Names<'s>,
}

impl<'s> Checked<'s> {
    pub(crate) fn api(&self) -> &Api<'s> {
        &self.api
    }

    pub(crate) fn names(&self) -> &Names<'s> {
        &self.names
    }
}

/// Checks every rule of the schema language; `None` when something stops the generator.
pub(crate) fn check<'s>(api: Api<'s>, report: &mut Report) -> Option<Checked<'s>> {
    let names = Names::of(&api);
    run(&api, &names, report);
    (!report.has_errors()).then_some(Checked { api, names })
}

fn run(api: &Api<'_>, names: &Names<'_>, report: &mut Report) {
    // What could not be read or looked up may use any type.
    let complete = !report.has_errors();
    let usage = Usage::of(api);
    access::check(api, report);
    errors::check(api, complete, report);
    envelopes::check(api, report);
    paths::check(api, report);
    headers::check(api, report);
    from_client::check(api, report);
    paging::check(api, report);
    modules::check(api, complete, report);
    names::check(api, &names.conflicts, report);
    overrides::check(api, report);
    renamed::check(api, &usage, report);
    types::check(api, report);
    bodies::check(api, report);
    infinite::check(api, report);
    nesting::check(api, report);
    enums::check(api, report);
    limits::check(api, report);
    rules::check(api, report);
    tags::check(api, &usage, report);
    masks::check(api, report);
    usage::check(api, &usage, complete, report);
    examples::check(api, report);
    events::check(api, report);
    docs::check(api, report);
    decide::check(api, report);
    // Last: it is about what all others found.
    accept::check(api, complete, report);
}
