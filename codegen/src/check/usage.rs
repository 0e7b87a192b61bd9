//! Types that nothing uses, and what of a type only makes sense on one side.

use std::collections::HashSet;

use super::walk::{Home, fields};
use crate::diagnostic::Report;
use crate::diagnostic::kinds::{CONSTANT_IN_REPLY, REDUNDANT_REQUIRED, UNUSED_TYPE, WRONG_SIDE};
use crate::resolve::{Api, Field};
use crate::schema::Side;
use crate::types::TypeId;
use crate::usage::Usage;

/// Reports types that nothing uses, unless something unknown might, and what stands on a side
/// on which it means nothing.
pub(super) fn check(api: &Api<'_>, usage: &Usage, complete: bool, report: &mut Report) {
    for (id, named) in api.types.iter().enumerate() {
        if complete && !usage.is_sent(id) && !usage.is_read(id) {
            let message = format!("nothing uses the type `{}`", named.name);
            report.add(UNUSED_TYPE.at(named.place, message));
        }
    }
    let shared: HashSet<TypeId> = api
        .platforms
        .iter()
        .flat_map(|platform| {
            let services = platform.services.iter().flat_map(|service| &service.types);
            services.chain(&platform.types).copied()
        })
        .collect();
    for (home, field) in fields(api) {
        let (sent, read) = match home {
            Home::Param(..) | Home::Answer => (true, false),
            Home::Received => (false, true),
            Home::Type(id) => (usage.is_sent(id), usage.is_read(id)),
        };
        if sent || read {
            check_field(field, sent, read, report);
            // Types that several endpoints share also serve endpoints that are yet to come.
            if !matches!(home, Home::Type(id) if shared.contains(&id)) {
                check_side(field, sent, read, report);
            }
        }
    }
}

fn check_side(field: &Field<'_>, sent: bool, read: bool, report: &mut Report) {
    if *field.def.always && !read {
        let message = format!("`{}` is `always` in replies, but only requests have it", field.name);
        report.add(WRONG_SIDE.at(field.def.always.key(), message));
    }
    let Some(only) = &field.def.only else { return };
    let wrong = match **only {
        Side::Response if !read => "replies, but only requests have it",
        Side::Request if !sent => "requests, but only replies have it",
        Side::Request | Side::Response => return,
    };
    let message = format!("`{}` is for {wrong}", field.name);
    report.add(WRONG_SIDE.at(only.place(), message));
}

fn check_field(field: &Field<'_>, sent: bool, read: bool, report: &mut Report) {
    let name = field.name;
    if let Some(constant) = field.def.constant.as_ref().filter(|_| read) {
        let message = format!("`{name}` is constant, but replies have it too");
        report.add(CONSTANT_IN_REPLY.at(constant.key(), message));
    }
    if *field.def.required && !sent {
        let message = format!("`{name}` is `required`, but only replies have it");
        report.add(REDUNDANT_REQUIRED.at(field.def.required.key(), message));
    }
}
