//! Limits, defaults and constants of single fields: they fit the type and leave something over.

use feishu_api_rules::Path;
use regex_lite::Regex;
use serde_json::Value;

use super::values::Values;
use super::walk::{Group, fields};
use crate::diagnostic::Report;
use crate::diagnostic::kinds::{
    BAD_CONSTANT, BAD_DEFAULT, BAD_PATTERN, FindingKind, INVERTED_LIMIT, MISAPPLIED_LIMIT,
    NULLABLE_AND_EMPTY, RULE_FIELD,
};
use crate::load::At;
use crate::resolve::{Api, TypeBody};
use crate::schema::{EnumWire, Field, TypeDef, Unique};
use crate::types::Type;

pub(super) fn check(api: &Api<'_>, report: &mut Report) {
    for (_, field) in fields(api) {
        let (def, ty, at) = (field.def, &field.ty, field.at);
        limits(api, def, ty, at, report);
        if def.nullable && *def.empty_clears {
            let message = format!("both null and the empty string clear `{}`", field.name);
            report.add(NULLABLE_AND_EMPTY.at(def.empty_clears.key(), message));
        }
        if def.default.is_some() {
            value(api, field.name, def, ty, at.get("default"), &BAD_DEFAULT, report);
        }
        if let Some(constant) = &def.constant {
            let at = at.get("const");
            if matches!(constant, Value::Array(_) | Value::Object(_)) {
                let message = format!("{} cannot be constant", at.node.kind());
                report.add(BAD_CONSTANT.at(at.on_value(), message));
            } else {
                value(api, field.name, def, ty, at, &BAD_CONSTANT, report);
            }
        }
    }
}

/// Checks the limits among the keys of a field, or of a case of a rule.
pub(super) fn limits(api: &Api<'_>, def: &Field, ty: &Type, at: At<'_>, report: &mut Report) {
    for (key, fits, what) in [
        ("min_length", holds_text(api, ty.leaf()), "texts"),
        ("max_length", holds_text(api, ty.leaf()), "texts"),
        ("pattern", holds_text(api, ty.leaf()), "texts"),
        ("min", holds_number(api, ty.leaf()), "numbers and times"),
        ("max", holds_number(api, ty.leaf()), "numbers and times"),
        ("items", matches!(ty, Type::List(_) | Type::Map(_)), "lists and maps"),
        ("unique", matches!(ty, Type::List(_)) && !ty.is_files(), "lists of values"),
        ("max_bytes", *ty.leaf() == Type::File, "files"),
    ] {
        if let Some(entry) = at.node.entry(key).filter(|_| !fits) {
            let message = format!("`{key}` is a limit of {what}");
            report.add(MISAPPLIED_LIMIT.at(at.entry(entry).on_key(), message));
        }
    }
    if let (Some(Unique::By(name)), Type::List(inner)) = (&def.unique, ty) {
        let object = if let Type::Named(id) = &**inner { Group::of_type(api, *id) } else { None };
        let known: Vec<&str> =
            object.iter().flat_map(|one| &one.members).map(|one| one.name).collect();
        if !known.contains(&name.as_str()) {
            let message = format!("the elements have no field `{name:.60}`");
            let finding = RULE_FIELD.at(at.get("unique").on_value(), message);
            report.add(finding.suggest(name, known));
        }
    }
    let mut inverted = |key: &str, is: bool| {
        if is {
            let place = at.get(key).on_value();
            report
                .add(INVERTED_LIMIT.at(place, "no value fits: the lower limit is above this one"));
        }
    };
    inverted("max_length", above(def.min_length, def.max_length));
    inverted("max", above(def.min, def.max));
    let [least, most] = def.items.unwrap_or_default();
    inverted("items", above(least, most));
    if let Some(Err(error)) = def.pattern.as_deref().map(Regex::new) {
        let message = format!("the pattern does not compile: {error}");
        report.add(BAD_PATTERN.at(at.get("pattern").on_value(), message));
    }
}

fn above<T: PartialOrd>(least: Option<T>, most: Option<T>) -> bool {
    matches!((least, most), (Some(least), Some(most)) if least > most)
}

fn value(
    api: &Api<'_>,
    name: &str,
    def: &Field,
    ty: &Type,
    at: At<'_>,
    kind: &'static FindingKind,
    report: &mut Report,
) {
    let mut values = Values::written(api);
    values.field(def, ty, at, &Path::At(name));
    for mismatch in values.mismatches {
        report.add(mismatch.finding(kind));
    }
}

fn holds_text(api: &Api<'_>, ty: &Type) -> bool {
    *ty == Type::String || in_union(api, ty, |inner| *inner == Type::String)
}

fn holds_number(api: &Api<'_>, ty: &Type) -> bool {
    let is_number =
        |ty: &Type| matches!(ty, Type::Int | Type::Float | Type::Millis | Type::Seconds);
    let is_number_enum = |ty: &Type| {
        let Type::Named(id) = ty else { return false };
        let def = api.types.get(*id).map(|named| named.def);
        matches!(def, Some(TypeDef::Enum(def)) if def.wire == EnumWire::Int)
    };
    is_number(ty) || in_union(api, ty, |inner| is_number(inner) || is_number_enum(inner))
}

fn in_union(api: &Api<'_>, ty: &Type, fits: impl Fn(&Type) -> bool) -> bool {
    let Type::Named(id) = ty else { return false };
    match api.types.get(*id).map(|named| &named.body) {
        Some(TypeBody::Union(variants)) => variants.iter().any(|(_, ty)| fits(ty.leaf())),
        _ => false,
    }
}
