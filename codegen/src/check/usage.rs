//! What requests use and what replies use, and what of a type only makes sense on one side.

use std::collections::HashSet;

use super::walk::{Home, fields};
use crate::diagnostic::Report;
use crate::diagnostic::kinds::{
    CONSTANT_IN_REPLY, REDUNDANT_REQUIRED, SHAPE_IN_REPLY, UNUSED_TYPE, WRONG_SIDE,
};
use crate::group::groups;
use crate::resolve::{Api, Field, TypeBody};
use crate::schema::Side;
use crate::types::{Type, TypeId};

/// Where each declared type is used, by its id.
pub(super) struct Usage {
    sent: Vec<bool>,
    read: Vec<bool>,
}

impl Usage {
    pub(super) fn of(api: &Api<'_>) -> Self {
        let none = vec![false; api.types.len()];
        let mut usage = Self { sent: none.clone(), read: none };
        for (_, _, endpoint) in api.endpoints() {
            for (_, field) in endpoint.params() {
                mark(api, &mut usage.sent, &field.ty);
            }
            let replies = endpoint.response.iter().map(|field| &field.ty);
            for ty in replies.chain(&endpoint.events) {
                mark(api, &mut usage.read, ty);
            }
        }
        usage
    }

    fn is_sent(&self, id: TypeId) -> bool {
        self.sent.get(id) == Some(&true)
    }

    pub(super) fn is_read(&self, id: TypeId) -> bool {
        self.read.get(id) == Some(&true)
    }

    /// Reports types that nothing uses, unless something unknown might, and what stands on a side
    /// on which it means nothing.
    pub(super) fn check(&self, api: &Api<'_>, complete: bool, report: &mut Report) {
        for (id, named) in api.types.iter().enumerate() {
            if complete && !self.is_sent(id) && !self.is_read(id) {
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
                Home::Param(..) => (true, false),
                Home::Reply => (false, true),
                Home::Type(id) => (self.is_sent(id), self.is_read(id)),
            };
            if sent || read {
                check_field(field, sent, read, report);
                // Types that several endpoints share also serve endpoints that are yet to come.
                if !matches!(home, Home::Type(id) if shared.contains(&id)) {
                    check_side(field, sent, read, report);
                }
            }
        }
        for group in groups(api) {
            let Some(id) = group.owner.filter(|id| self.is_read(*id)) else { continue };
            for rule in group.rules {
                let Some(shape) = rule.shape() else { continue };
                // It becomes a view, and takes the place of nothing.
                if rule.choice().is_none() && !self.is_sent(id) {
                    continue;
                }
                let message =
                    format!("`{shape}` cannot stand for fields of a type that replies hold");
                let help = "declare a type for requests alone";
                report.add(SHAPE_IN_REPLY.at(shape.key(), message).help(help));
            }
        }
    }
}

fn check_side(field: &Field<'_>, sent: bool, read: bool, report: &mut Report) {
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

/// Marks all types that can be reached from one.
fn mark(api: &Api<'_>, marked: &mut [bool], ty: &Type) {
    let mut open = vec![ty];
    while let Some(ty) = open.pop() {
        let Type::Named(id) = ty.leaf() else { continue };
        match marked.get_mut(*id) {
            Some(marked) if !*marked => *marked = true,
            _ => continue,
        }
        match api.types.get(*id).map(|named| &named.body) {
            Some(TypeBody::Struct(fields)) => open.extend(fields.iter().map(|field| &field.ty)),
            Some(TypeBody::Union(variants)) => open.extend(variants.iter().map(|(_, ty)| ty)),
            Some(TypeBody::Enum) | None => {}
        }
    }
}
