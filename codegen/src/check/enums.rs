//! Enumerations and unions: values and variants that can be told apart.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use crate::diagnostic::kinds::{
    AMBIGUOUS_UNION, DUPLICATE_VALUE, EMPTY_ENUM, ENUM_VALUE_KIND, RESERVED_VARIANT, UNFIT_VARIANT,
    UNNAMED_VALUE,
};
use crate::diagnostic::{Finding, Place, Report};
use crate::names::{UNKNOWN, pascal};
use crate::resolve::{Api, TypeBody};
use crate::schema::{Enum, EnumValue, EnumWire, TypeDef, Union};
use crate::syntax::Spanned;
use crate::types::Type;

pub(super) fn check(api: &Api<'_>, report: &mut Report) {
    for named in &api.types {
        match (named.def, &named.body) {
            (TypeDef::Enum(def), _) => enumeration(def, report),
            (TypeDef::Union(def), TypeBody::Union(variants)) => union(api, def, variants, report),
            _ => {}
        }
    }
}

fn enumeration(def: &Enum, report: &mut Report) {
    if def.values.is_empty() {
        report.add(EMPTY_ENUM.at(def.values.place(), "the enumeration has no values"));
    }
    let mut seen = HashSet::new();
    for known in def.values.iter() {
        let EnumValue { value, name, .. } = &**known;
        let (text, place) = (value.to_string(), value.place());
        if let Some(finding) = mismatch(def.wire, value) {
            report.add(finding);
        } else if !seen.insert(text.clone()) {
            report.add(DUPLICATE_VALUE.at(place, format!("{text:.60} stands here a second time")));
        } else {
            match (name, value.as_str().filter(|text| text.contains(char::is_alphanumeric))) {
                (None, None) => {
                    report.add(UNNAMED_VALUE.at(place, format!("{text:.60} needs a `name`")));
                }
                (Some(name), _) => reserved(name, name.place(), report),
                (None, Some(text)) => reserved(text, place, report),
            }
        }
    }
}

/// Why a value is not of the JSON kind of its enumeration.
fn mismatch(wire: EnumWire, value: &Spanned<Value>) -> Option<Finding> {
    let (wanted, help) = match (wire, &**value) {
        (EnumWire::String, Value::String(_)) => return None,
        (EnumWire::Int, number) if number.is_i64() => return None,
        (EnumWire::Flags, number) if number.as_i64().is_some_and(|number| number > 0) => {
            return None;
        }
        (EnumWire::String, _) => {
            ("a string", "an enumeration of integers says `\"wire\": \"int\"`")
        }
        (EnumWire::Flags, _) => ("a number above 0", "the number without any flag needs no name"),
        (EnumWire::Int, _) => ("an integer", "an enumeration of strings has no `wire`"),
    };
    let text = value.to_string();
    Some(ENUM_VALUE_KIND.at(value.place(), format!("{text:.60} is not {wanted}")).help(help))
}

/// Refuses the name of the variant that every enumeration has.
fn reserved(name: &str, place: Place, report: &mut Report) {
    if pascal(name) == UNKNOWN {
        let finding =
            RESERVED_VARIANT.at(place, "`Unknown` is the variant for undocumented values");
        report.add(finding.help("give it another `name`, such as `Unspecified`"));
    }
}

fn union(api: &Api<'_>, def: &Union, variants: &[(&str, Type)], report: &mut Report) {
    if def.variants.is_empty() {
        report.add(EMPTY_ENUM.at(def.variants.place(), "the union has no variants"));
    }
    for name in def.variants.keys() {
        reserved(name, name.place(), report);
    }
    let mut seen: HashMap<&str, &str> = HashMap::new();
    for (name, ty) in variants {
        let Some(place) = def.variants.get(*name).map(|variant| variant.ty.place()) else {
            continue;
        };
        match json_kind(api, ty) {
            // What a tag tells apart may be of one kind, and of any.
            Ok(_) if def.tag.is_some() => {}
            Err(_) if def.tag.is_some() && *ty == Type::Any => {}
            Ok(kind) => {
                if let Some(other) = seen.get(kind) {
                    let message = format!("`{name}` is {kind}, and so is `{other}`");
                    report.add(AMBIGUOUS_UNION.at(place, message));
                }
                seen.entry(kind).or_insert(name);
            }
            Err(why) => report.add(UNFIT_VARIANT.at(place, format!("`{name}` is {why}"))),
        }
    }
}

/// The JSON kind of a type's values, or why there is none.
fn json_kind(api: &Api<'_>, ty: &Type) -> Result<&'static str, &'static str> {
    match ty {
        Type::Bool => Ok("a boolean"),
        Type::Int | Type::Float | Type::Millis | Type::Seconds => Ok("a number"),
        Type::String | Type::Decimal => Ok("a string"),
        Type::List(inner) if *inner.leaf() != Type::File => Ok("an array"),
        Type::Map(_, inner) if *inner.leaf() != Type::File => Ok("an object"),
        Type::Any => Err("any JSON, which nothing tells apart"),
        Type::File | Type::List(_) | Type::Map(..) => Err("a file, which is no JSON"),
        Type::Named(id) => match api.types.get(*id).map(|named| named.def) {
            Some(TypeDef::Enum(def)) if def.is_number() => Ok("a number"),
            Some(TypeDef::Enum(_)) => Ok("a string"),
            Some(TypeDef::Union(_)) => Err("a union itself: list its variants here"),
            Some(TypeDef::Struct(_)) | None => Ok("an object"),
        },
    }
}
