//! Update masks: they name fields of an object beside them.

use std::collections::HashSet;

use super::walk::{Group, Home, Member, fields};
use crate::diagnostic::Report;
use crate::diagnostic::kinds::{MASK_FIELD, MASK_TARGET, REPEATED_ENTRY, STRAY_MASK_KEY};
use crate::load::At;
use crate::resolve::{Api, Field};
use crate::schema::{Struct, TypeDef};
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
    for key in ["mask_fields", "clearable"] {
        if let Some(entry) = field.at.node.entry(key) {
            let message = format!("`{}` is not a mask", field.name);
            report.add(STRAY_MASK_KEY.at(field.at.entry(entry).on_key(), message));
        }
    }
}

fn mask(api: &Api<'_>, home: Home<'_>, field: &Field<'_>, target: &str, report: &mut Report) {
    let at = field.at.get("mask_of");
    let group = match home {
        Home::Param(endpoint, "query" | "body") => Some(Group::of_endpoint(endpoint)),
        Home::Type(id) => Group::of_type(api, id),
        Home::Param(..) | Home::Reply => None,
    };
    let Some(group) = group else {
        report.add(MASK_TARGET.at(at.on_key(), "a mask stands in the body or the query"));
        return;
    };
    let beside = |member: &&Member<'_>| member.key.is_empty() || member.key == "body";
    let Some(object) = group.members.iter().filter(beside).find(|one| one.name == target) else {
        let others = group.members.iter().filter(beside).map(|member| member.name);
        let message = format!("there is no object `{target}` beside the mask");
        let others = others.filter(|name| *name != field.name);
        report.add(MASK_TARGET.at(at.on_value(), message).suggest(target, others));
        return;
    };
    let first = group.members.iter().find(|one| one.def.mask_of.as_deref() == Some(target));
    if first.is_some_and(|first| first.at.key != field.at.key) {
        let message = format!("`{target}` has a mask already");
        report.add(MASK_TARGET.at(at.on_value(), message));
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
            report.add(MASK_TARGET.at(at.on_value(), message));
        }
    }
}

/// The fields that a mask lists, against those of its object.
fn names(def: &Struct, field: &Field<'_>, report: &mut Report) {
    let all: Vec<&str> = def.fields.keys().map(String::as_str).collect();
    let allowed = match &field.def.mask_fields {
        Some(listed) => {
            each(listed, &all, "the object", field.at.get("mask_fields"), report);
            listed.iter().map(String::as_str).collect()
        }
        None => all,
    };
    each(&field.def.clearable, &allowed, "the mask", field.at.get("clearable"), report);
}

fn each(listed: &[String], known: &[&str], owner: &str, at: At<'_>, report: &mut Report) {
    let mut seen = HashSet::new();
    for (index, name) in listed.iter().enumerate() {
        let place = at.at(index).on_value();
        if !known.contains(&name.as_str()) {
            let message = format!("{owner} has no field `{name}`");
            report.add(MASK_FIELD.at(place, message).suggest(name, known.iter().copied()));
        } else if !seen.insert(name) {
            let message = format!("`{name}` stands here a second time");
            report.add(REPEATED_ENTRY.at(place, message));
        }
    }
}
