//! How parameters travel: method, path and what each place can carry.

use std::collections::HashSet;

use super::walk::{Home, fields, type_place};
use crate::diagnostic::kinds::{
    BAD_HTTP, BODY_OF_GET, STRAY_PATH_PARAMETER, UNDECLARED_PLACEHOLDER, UNSENDABLE_PARAMETER,
};
use crate::diagnostic::{Report, nearest};
use crate::resolve::{Api, Endpoint, Field, TypeBody};
use crate::schema::Wire;
use crate::schema::notation::{METHODS, PATH_SEGMENT, placeholder};
use crate::syntax::Spanned;
use crate::types::Type;

pub(super) fn check(api: &Api<'_>, report: &mut Report) {
    for (_, _, endpoint) in api.endpoints() {
        let Some((method, path)) = parts(&endpoint.def.http, report) else { continue };
        placeholders(endpoint, path, report);
        if method == "GET" && !endpoint.def.body.is_empty() {
            let finding = BODY_OF_GET.at(endpoint.def.body.key(), "a GET request has a body");
            report.add(finding.help("declare the parameters under `query`, or accept the warning"));
        }
    }
    for (home, field) in fields(api) {
        if let Home::Param(_, key) = home {
            place(api, key, field, report);
        }
    }
}

/// The method and the path of an endpoint, if they are ones.
fn parts<'a>(http: &'a Spanned<String>, report: &mut Report) -> Option<(&'a str, &'a str)> {
    let mut wrong = |message: &str, help: String| {
        report.add(BAD_HTTP.at(http.place(), message).help(help));
        None
    };
    let Some((method, path)) = http.split_once(' ') else {
        return wrong("this is not a method and a path", "write `GET /open-apis/…`".to_owned());
    };
    if !METHODS.contains(&method) {
        let help = match METHODS.into_iter().find(|known| known.eq_ignore_ascii_case(method)) {
            Some(known) => format!("write `{known}`"),
            None => "write GET, POST, PUT, PATCH or DELETE".to_owned(),
        };
        return wrong(&format!("`{method:.20}` is not a method"), help);
    }
    if !path.starts_with('/') {
        return wrong("the path does not start with `/`", format!("write `{method} /{path:.200}`"));
    }
    let mut seen = HashSet::new();
    // A slash at the end is part of some addresses.
    let segments = path.strip_suffix('/').filter(|rest| !rest.is_empty()).unwrap_or(path);
    for segment in segments.split('/').skip(1) {
        let name = placeholder(segment);
        let braced = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
        if let Some(name) = braced {
            return wrong("a placeholder is written with a colon", format!("write `:{name:.60}`"));
        }
        if segment.is_empty() {
            return wrong("the path has an empty segment", "write one `/` only".to_owned());
        }
        if !PATH_SEGMENT.fits(segment) {
            let message = format!("`{segment:.60}` is not a segment of a path");
            let help = match segment.trim_matches('.') {
                "" => "write the path that is meant, without `.` and `..`",
                _ => {
                    "a segment is a plain text, or `:` and the name of a parameter, perhaps with `:` or \
                     `.` and a text behind it"
                }
            };
            return wrong(&message, help.to_owned());
        }
        if name.is_some_and(|name| !seen.insert(name)) {
            return wrong(&format!("`{segment:.60}` stands twice"), "rename one".to_owned());
        }
    }
    Some((method, path))
}

/// Placeholders against declared path parameters, both ways.
fn placeholders(endpoint: &Endpoint<'_>, path: &str, report: &mut Report) {
    let names: Vec<&str> = path.split('/').filter_map(placeholder).collect();
    let declared = &endpoint.def.path;
    let left_over = declared.keys().filter(|name| !names.contains(&name.as_str()));
    for name in names.iter().filter(|name| !declared.contains_key(**name)) {
        let message = format!("`path` does not declare `{name}`");
        let finding = UNDECLARED_PLACEHOLDER.at(endpoint.def.http.place(), message);
        report.add(match nearest(name, left_over.clone().map(|name| name.as_str())) {
            Some(similar) => finding.help(format!("write `:{similar}`")),
            None => finding.help(format!("declare `{name}` under `path`")),
        });
    }
    for name in left_over {
        let message = format!("the path of `http` has no `:{name}`");
        report.add(STRAY_PATH_PARAMETER.at(name.place(), message));
    }
}

/// Whether a parameter's type can travel where the parameter is declared.
fn place(api: &Api<'_>, key: &str, field: &Field<'_>, report: &mut Report) {
    // Files and masks have findings of their own.
    if *field.ty.leaf() == Type::File || field.def.mask_of.is_some() {
        return;
    }
    // Within a text everything can travel.
    if matches!(*field.def.wire, Wire::Json | Wire::Comma) {
        return;
    }
    let (fits, place) = match (key, &field.ty) {
        ("path", ty) => (is_plain(api, ty), "the path"),
        ("headers", ty) => (is_plain(api, ty), "a header"),
        ("query", ty) => (is_plain(api, ty) || is_plain_list(api, ty), "the query"),
        _ => return,
    };
    if !fits {
        let message = format!("`{}` is of a type that cannot travel in {place}", field.name);
        report.add(UNSENDABLE_PARAMETER.at(type_place(field), message));
    }
}

/// Whether a type is a list, or one of several, whose elements repeat the name of the parameter.
fn is_plain_list(api: &Api<'_>, ty: &Type) -> bool {
    match ty {
        Type::List(element) => is_plain(api, element),
        Type::Named(id) => match api.types.get(*id).map(|named| &named.body) {
            Some(TypeBody::Union(variants)) => variants
                .iter()
                .all(|(_, ty)| matches!(ty, Type::List(element) if is_plain(api, element))),
            _ => false,
        },
        _ => false,
    }
}

fn is_plain(api: &Api<'_>, ty: &Type) -> bool {
    match ty {
        Type::Any | Type::File | Type::List(_) | Type::Map(..) => false,
        Type::Named(id) => {
            match api.types.get(*id).map(|named| &named.body) {
                Some(TypeBody::Enum) => true,
                // Unions within unions are reported by themselves.
                Some(TypeBody::Union(variants)) => variants.iter().all(|(_, ty)| match ty {
                    Type::Named(inner) => inner == id || is_plain(api, ty),
                    ty => is_plain(api, ty),
                }),
                Some(TypeBody::Struct(_)) | None => false,
            }
        }
        _ => true,
    }
}
