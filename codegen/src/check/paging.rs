//! Paging: what it names is there, and of a type of use.

use crate::diagnostic::Report;
use crate::diagnostic::kinds::{PAGING_FIELD, PAGING_PARAMETER, PAGING_TYPE};
use crate::load::At;
use crate::resolve::{Api, Endpoint, TypeBody};
use crate::schema::{Fields, Paging, TypeDef};
use crate::types::Type;

/// What a name in `paging` stands for.
#[derive(Clone, Copy)]
enum Use {
    Token,
    Count,
    HasMore,
    Items,
}

pub(super) fn check(api: &Api<'_>, report: &mut Report) {
    for (_, _, endpoint) in api.endpoints() {
        let Some(paging) = &endpoint.def.paging else { continue };
        let (key, param, use_of_param, fields) = parts(paging);
        let at = endpoint.at.get("paging").get(key);
        parameter(endpoint, param, use_of_param, at.get("param"), report);
        for (key, path, wanted) in fields {
            if let Some(path) = path {
                field(api, endpoint, path, wanted, at.get(key), report);
            }
        }
    }
}

/// The key, the parameter and the reply fields of a way of paging.
type Parts<'a> = (&'static str, &'a str, Use, [(&'static str, Option<&'a str>, Use); 3]);

fn parts(paging: &Paging) -> Parts<'_> {
    match paging {
        Paging::Token { param, next, has_more, items } => (
            "token",
            param,
            Use::Token,
            [
                ("next", Some(next), Use::Token),
                ("has_more", has_more.as_deref(), Use::HasMore),
                ("items", Some(items), Use::Items),
            ],
        ),
        Paging::Offset { param, has_more, total, items } => (
            "offset",
            param,
            Use::Count,
            [
                ("has_more", has_more.as_deref(), Use::HasMore),
                ("total", total.as_deref(), Use::Count),
                ("items", Some(items), Use::Items),
            ],
        ),
        Paging::Number { param, first: _, has_more, total, items } => (
            "number",
            param,
            Use::Count,
            [
                ("has_more", has_more.as_deref(), Use::HasMore),
                ("total", total.as_deref(), Use::Count),
                ("items", Some(items), Use::Items),
            ],
        ),
    }
}

fn parameter(endpoint: &Endpoint<'_>, name: &str, wanted: Use, at: At<'_>, report: &mut Report) {
    let def = endpoint.def;
    if !def.query.contains_key(name) && !def.body.contains_key(name) {
        let known = def.query.keys().chain(def.body.keys()).map(String::as_str);
        let message = format!("neither query nor body has a parameter `{name}`");
        report.add(PAGING_PARAMETER.at(at.on_value(), message).suggest(name, known));
        return;
    }
    let mut declared = endpoint.query.iter().chain(&endpoint.body);
    if let Some(field) = declared.find(|field| field.name == name) {
        fits(name, &field.ty, wanted, at, report);
    }
}

/// Follows a dotted path through the reply.
fn field(
    api: &Api<'_>,
    endpoint: &Endpoint<'_>,
    path: &str,
    wanted: Use,
    at: At<'_>,
    report: &mut Report,
) {
    let mut defs: &Fields = &endpoint.def.response;
    let mut fields = endpoint.response.as_slice();
    let mut names = path.split('.').peekable();
    while let Some(name) = names.next() {
        if !defs.contains_key(name) {
            let message = format!("the reply has no field `{path}`");
            let known = defs.keys().map(String::as_str);
            report.add(PAGING_FIELD.at(at.on_value(), message).suggest(name, known));
            return;
        }
        let Some(field) = fields.iter().find(|field| field.name == name) else { return };
        if names.peek().is_none() {
            return fits(path, &field.ty, wanted, at, report);
        }
        let inner = match field.ty {
            Type::Named(id) => api.types.get(id),
            _ => None,
        };
        match inner.map(|named| (named.def, &named.body)) {
            Some((TypeDef::Struct(def), TypeBody::Struct(held))) => {
                (defs, fields) = (&def.fields, held);
            }
            _ => {
                let message = format!("`{name}` has no fields");
                report.add(PAGING_FIELD.at(at.on_value(), message));
                return;
            }
        }
    }
}

fn fits(name: &str, ty: &Type, wanted: Use, at: At<'_>, report: &mut Report) {
    let (fits, wanted) = match wanted {
        Use::Token => (matches!(ty, Type::String | Type::Int), "a text"),
        Use::Count => (matches!(ty, Type::Int), "an integer"),
        Use::HasMore => (matches!(ty, Type::Bool), "a boolean"),
        Use::Items => (matches!(ty, Type::List(_)), "a list"),
    };
    if !fits {
        let message = format!("`{name}` is not {wanted}");
        report.add(PAGING_TYPE.at(at.on_value(), message));
    }
}
