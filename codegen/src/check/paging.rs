//! Paging: the fields that it names exist and have fitting types.

use crate::diagnostic::Report;
use crate::diagnostic::kinds::{PAGING_FIELD, PAGING_PARAMETER, PAGING_TYPE};
use crate::resolve::{Api, Endpoint, TypeBody};
use crate::schema::{Fields, Paging, TypeDef};
use crate::syntax::Spanned;
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
        let (param, wanted, fields) = parts(paging);
        parameter(endpoint, param, wanted, report);
        for (path, wanted) in fields {
            if let Some(path) = path {
                field(api, endpoint, path, wanted, report);
            }
        }
    }
}

/// A name in `paging` and what it stands for.
type Field<'a> = (Option<&'a Spanned<String>>, Use);

/// The parameter of a way of paging, and the fields of its reply.
fn parts(paging: &Paging) -> (&Spanned<String>, Use, [Field<'_>; 3]) {
    match paging {
        Paging::Token { param, next, has_more, items } => {
            let fields = [
                (Some(next), Use::Token),
                (has_more.as_ref(), Use::HasMore),
                (Some(items), Use::Items),
            ];
            (param, Use::Token, fields)
        }
        Paging::Offset { param, has_more, total, items }
        | Paging::Number { param, first: _, has_more, total, items } => {
            let fields = [
                (has_more.as_ref(), Use::HasMore),
                (total.as_ref(), Use::Count),
                (Some(items), Use::Items),
            ];
            (param, Use::Count, fields)
        }
    }
}

fn parameter(endpoint: &Endpoint<'_>, name: &Spanned<String>, wanted: Use, report: &mut Report) {
    let def = endpoint.def;
    if !def.query.contains_key(name) && !def.body.contains_key(name) {
        let known = def.query.keys().chain(def.body.keys()).map(|name| name.as_str());
        let message = format!("neither query nor body has a parameter `{name}`");
        report.add(PAGING_PARAMETER.at(name.place(), message).suggest(name, known));
        return;
    }
    let mut declared = endpoint.query.iter().chain(&endpoint.body);
    if let Some(field) = declared.find(|field| field.name == name.as_str()) {
        fits(name, &field.ty, wanted, report);
    }
}

/// Follows a dotted path through the reply.
fn field(
    api: &Api<'_>,
    endpoint: &Endpoint<'_>,
    path: &Spanned<String>,
    wanted: Use,
    report: &mut Report,
) {
    let mut defs: &Fields = &endpoint.def.response;
    let mut fields = endpoint.response.as_slice();
    let mut names = path.split('.').peekable();
    while let Some(name) = names.next() {
        if !defs.contains_key(name) {
            let message = format!("the reply has no field `{path}`");
            let known = defs.keys().map(|name| name.as_str());
            report.add(PAGING_FIELD.at(path.place(), message).suggest(name, known));
            return;
        }
        let Some(field) = fields.iter().find(|field| field.name == name) else { return };
        if names.peek().is_none() {
            return fits(path, &field.ty, wanted, report);
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
                report.add(PAGING_FIELD.at(path.place(), format!("`{name}` has no fields")));
                return;
            }
        }
    }
}

fn fits(name: &Spanned<String>, ty: &Type, wanted: Use, report: &mut Report) {
    let (fits, wanted) = match wanted {
        Use::Token => (matches!(ty, Type::String | Type::Int), "a text"),
        Use::Count => (matches!(ty, Type::Int), "an integer"),
        Use::HasMore => (matches!(ty, Type::Bool), "a boolean"),
        Use::Items => (matches!(ty, Type::List(_)), "a list"),
    };
    if !fits {
        report.add(PAGING_TYPE.at(name.place(), format!("`{name}` is not {wanted}")));
    }
}
