//! Limits, defaults and constants of single fields: they fit the type and leave something over.

use feishu_api_rules::Path;
use regex_lite::Regex;

use super::values::Values;
use super::walk::fields;
use crate::diagnostic::Report;
use crate::diagnostic::kinds::{
    BAD_CONSTANT, BAD_DEFAULT, BAD_PATTERN, FindingKind, INVERTED_LIMIT, MISAPPLIED_LIMIT,
    NULLABLE_AND_EMPTY, RULE_FIELD,
};
use crate::group::Group;
use crate::resolve::{self, Api, TypeBody};
use crate::schema::{Field, TypeDef, Unique};
use crate::syntax::{Free, Spanned};
use crate::types::Type;

pub(super) fn check(api: &Api<'_>, report: &mut Report) {
    for (_, field) in fields(api) {
        let def = field.def;
        limits(api, def, &field.ty, report);
        if *def.nullable && *def.empty_clears {
            let message = format!("both null and the empty string clear `{}`", field.name);
            report.add(NULLABLE_AND_EMPTY.at(def.empty_clears.key(), message));
        }
        if let Some(default) = &def.default {
            value(api, field, default, &BAD_DEFAULT, report);
        }
        match &def.constant {
            Some(constant) if constant.is_array() || constant.is_object() => {
                let message = format!("{} cannot be constant", constant.at().node.kind());
                report.add(BAD_CONSTANT.at(constant.place(), message));
            }
            Some(constant) => value(api, field, constant, &BAD_CONSTANT, report),
            None => {}
        }
    }
}

/// Checks the limits among the keys of a field, or of a case of a rule.
pub(super) fn limits(api: &Api<'_>, def: &Field, ty: &Type, report: &mut Report) {
    let text = (holds_text(api, ty.leaf()), "texts");
    let number = (holds_number(api, ty.leaf()), "numbers and times");
    let list = (matches!(ty, Type::List(_)) && !ty.is_files(), "lists of values");
    let collection = (matches!(ty, Type::List(_) | Type::Map(..)), "lists and maps");
    let is_list = |ty: &Type| matches!(ty, Type::List(_));
    let lists = (matches!(ty, Type::List(inner) if is_list(inner)), "lists of lists");
    let bytes = (*ty.leaf() == Type::File || text.0, "files and texts");
    for (key, place, (fits, what)) in [
        ("min_length", def.min_length.as_ref().map(Spanned::key), text),
        ("max_length", def.max_length.as_ref().map(Spanned::key), text),
        ("pattern", def.pattern.as_ref().map(Spanned::key), text),
        ("min", def.min.as_ref().map(Spanned::key), number),
        ("max", def.max.as_ref().map(Spanned::key), number),
        ("items", def.items.as_ref().map(Spanned::key), collection),
        ("unique", def.unique.as_ref().map(Spanned::key), list),
        ("inner_items", def.inner_items.as_ref().map(Spanned::key), lists),
        ("min_bytes", def.min_bytes.as_ref().map(Spanned::key), bytes),
        ("max_bytes", def.max_bytes.as_ref().map(Spanned::key), bytes),
    ] {
        if let Some(place) = place.filter(|_| !fits) {
            report.add(MISAPPLIED_LIMIT.at(place, format!("`{key}` is a limit of {what}")));
        }
    }
    if let (Some(unique), Type::List(inner)) = (&def.unique, ty) {
        unique_by(api, unique, inner, report);
    }
    let length = above(def.min_length.as_deref(), def.max_length.as_deref());
    inverted(def.max_length.as_ref().filter(|_| length), report);
    let bytes = above(def.min_bytes.as_deref(), def.max_bytes.as_deref());
    inverted(def.max_bytes.as_ref().filter(|_| bytes), report);
    inverted(def.max.as_ref().filter(|_| above(def.min.as_deref(), def.max.as_deref())), report);
    let is_inverted = |[least, most]: &[Option<u64>; 2]| above(least.as_ref(), most.as_ref());
    inverted(def.items.as_ref().filter(|items| is_inverted(items)), report);
    inverted(def.inner_items.as_ref().filter(|items| is_inverted(items)), report);
    if let Some((pattern, Err(error))) = def.pattern.as_ref().map(|one| (one, Regex::new(one))) {
        let message = format!("the pattern does not compile: {error}");
        report.add(BAD_PATTERN.at(pattern.place(), message));
    }
}

/// The field by which elements are told apart, against those of the elements.
fn unique_by(api: &Api<'_>, unique: &Spanned<Unique>, ty: &Type, report: &mut Report) {
    let Unique::By(name) = &**unique else { return };
    let object = if let Type::Named(id) = ty { Group::of_type(api, *id) } else { None };
    let known: Vec<&str> = object.iter().flat_map(|one| &one.members).map(|one| one.name).collect();
    if !known.contains(&name.as_str()) {
        let message = format!("the elements have no field `{name:.60}`");
        report.add(RULE_FIELD.at(unique.place(), message).suggest(name, known));
    }
}

fn above<T: PartialOrd>(least: Option<&T>, most: Option<&T>) -> bool {
    matches!((least, most), (Some(least), Some(most)) if least > most)
}

fn inverted<T>(limit: Option<&Spanned<T>>, report: &mut Report) {
    if let Some(limit) = limit {
        let message = "no value fits: the lower limit is above this one";
        report.add(INVERTED_LIMIT.at(limit.place(), message));
    }
}

fn value(
    api: &Api<'_>,
    field: &resolve::Field<'_>,
    written: &Spanned<Free>,
    kind: &'static FindingKind,
    report: &mut Report,
) {
    let mut values = Values::written(api);
    values.field(field.def, &field.ty, written.at(), &Path::At(field.name));
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
        matches!(def, Some(TypeDef::Enum(def)) if def.is_number())
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
