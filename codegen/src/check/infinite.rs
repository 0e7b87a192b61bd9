//! Types of which no value could ever be complete.

use super::walk::type_place;
use crate::diagnostic::Report;
use crate::diagnostic::kinds::INFINITE_SIZE;
use crate::resolve::{Api, TypeBody};
use crate::types::Type;

pub(super) fn check(api: &Api<'_>, report: &mut Report) {
    let finite = finite(api);
    let is_infinite = |ty: &Type| matches!(ty, Type::Named(id) if finite.get(*id) == Some(&false));
    for (id, named) in api.types.iter().enumerate() {
        let TypeBody::Struct(fields) = &named.body else { continue };
        if finite.get(id) == Some(&true) {
            continue;
        }
        for field in fields.iter().filter(|field| *field.def.required && is_infinite(&field.ty)) {
            let message =
                format!("`{}` requires another `{}`, without end", field.name, named.name);
            let finding = INFINITE_SIZE.at(type_place(field), message);
            report.add(finding.help("leave out `required`, or write a list"));
        }
    }
}

/// For each type whether a value can be complete: found by going on until nothing changes.
fn finite(api: &Api<'_>) -> Vec<bool> {
    let mut finite = vec![false; api.types.len()];
    loop {
        let mut changed = false;
        for (id, named) in api.types.iter().enumerate() {
            let ends = |ty: &Type| match ty {
                Type::Named(id) => finite.get(*id) == Some(&true),
                _ => true,
            };
            let now = match &named.body {
                TypeBody::Enum => true,
                TypeBody::Struct(fields) => {
                    fields.iter().all(|field| !*field.def.required || ends(&field.ty))
                }
                // Unions without variants are reported as such.
                TypeBody::Union(variants) => {
                    variants.is_empty() || variants.iter().any(|(_, ty)| ends(ty))
                }
            };
            match finite.get_mut(id) {
                Some(known) if now && !*known => (*known, changed) = (true, true),
                _ => {}
            }
        }
        if !changed {
            return finite;
        }
    }
}
