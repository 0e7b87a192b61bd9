//! Update masks: they name fields of an object beside them.

use super::walk::{Home, fields};
use crate::diagnostic::Report;
use crate::diagnostic::kinds::{MASK_FIELD, MASK_TARGET, REPEATED_ENTRY, STRAY_MASK_KEY};
use crate::group::{Group, Member};
use crate::resolve::{Api, Field};
use crate::schema::{Struct, Texts, TypeDef};
use crate::syntax::Spanned;
use crate::types::Type;

pub(super) fn check(api: &Api<'_>, report: &mut Report) {
    for (home, field) in fields(api) {
        match &field.def.mask_of {
            Some(target) => mask(api, home, field, target, report),
            None => stray(field, report),
        }
    }
}

fn stray(field: &Field<'_>, report: &mut Report) {
    let listed = field.def.mask_fields.as_ref().map(Spanned::key);
    let clearable = &field.def.clearable;
    for key in listed.into_iter().chain((!clearable.is_empty()).then(|| clearable.key())) {
        let message = format!("`{}` is not a mask", field.name);
        report.add(STRAY_MASK_KEY.at(key, message));
    }
}

fn mask(
    api: &Api<'_>,
    home: Home<'_>,
    field: &Field<'_>,
    target: &Spanned<String>,
    report: &mut Report,
) {
    let group = match home {
        Home::Param(endpoint, "query" | "body") => Some(Group::of_endpoint(endpoint)),
        Home::Type(id) => Group::of_type(api, id),
        Home::Param(..) | Home::Received | Home::Answer => None,
    };
    let Some(group) = group else {
        report.add(MASK_TARGET.at(target.key(), "a mask stands in the body or the query"));
        return;
    };
    let beside = |member: &&Member<'_>| member.key.is_empty() || member.key == "body";
    let object = group.members.iter().filter(beside).find(|one| one.name == target.as_str());
    let Some(object) = object else {
        let others = group.members.iter().filter(beside).map(|member| member.name);
        let message = format!("there is no object `{target}` beside the mask");
        let others = others.filter(|name| *name != field.name);
        report.add(MASK_TARGET.at(target.place(), message).suggest(target, others));
        return;
    };
    let first = group.members.iter().filter_map(|one| one.def.mask_of.as_ref());
    let first = first.into_iter().find(|other| *other == target);
    if first.is_some_and(|first| first.place() != target.place()) {
        let message = format!("`{target}` has a mask already");
        report.add(MASK_TARGET.at(target.place(), message));
    }
    let Some(ty) = object.ty else { return };
    let named = match ty {
        Type::Named(id) => api.types.get(*id).map(|named| named.def),
        _ => None,
    };
    match named {
        Some(TypeDef::Struct(def)) => names(def, field, report),
        _ => {
            let message = format!("`{target}` is not of a declared struct");
            report.add(MASK_TARGET.at(target.place(), message));
        }
    }
}

/// The fields that a mask lists, against those of its object.
fn names(def: &Struct, field: &Field<'_>, report: &mut Report) {
    let all: Vec<&str> = def.fields.keys().map(|name| name.as_str()).collect();
    let allowed = match &field.def.mask_fields {
        Some(listed) => {
            each(listed, &all, "the object", report);
            listed.iter().map(|name| name.as_str()).collect()
        }
        None => all,
    };
    each(&field.def.clearable, &allowed, "the mask", report);
}

fn each(listed: &Texts, known: &[&str], owner: &str, report: &mut Report) {
    for (index, name) in listed.iter().enumerate() {
        if !known.contains(&name.as_str()) {
            let message = format!("{owner} has no field `{name}`");
            report.add(MASK_FIELD.at(name.place(), message).suggest(name, known.iter().copied()));
        } else if listed.iter().take(index).any(|other| other == name) {
            let message = format!("`{name}` stands here a second time");
            report.add(REPEATED_ENTRY.at(name.place(), message));
        }
    }
}
