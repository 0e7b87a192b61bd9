//! Enumerations and unions: values and variants that can be told apart.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use crate::diagnostic::Report;
use crate::diagnostic::kinds::{
    AMBIGUOUS_UNION, DUPLICATE_VALUE, EMPTY_ENUM, ENUM_VALUE_KIND, RESERVED_VARIANT, UNFIT_VARIANT,
    UNNAMED_VALUE,
};
use crate::load::At;
use crate::names::pascal;
use crate::resolve::{Api, TypeBody};
use crate::schema::{Enum, EnumWire, TypeDef, Union};
use crate::types::Type;

pub(super) fn check(api: &Api<'_>, report: &mut Report) {
    for named in &api.types {
        match (named.def, &named.body) {
            (TypeDef::Enum(def), _) => enumeration(def, named.at.get("enum").get("values"), report),
            (TypeDef::Union(def), TypeBody::Union(variants)) => {
                let at = named.at.get("union").get("variants");
                union(api, def, variants, at, report);
            }
            _ => {}
        }
    }
}

fn enumeration(def: &Enum, at: At<'_>, report: &mut Report) {
    if def.values.is_empty() {
        report.add(EMPTY_ENUM.at(at.on_value(), "the enumeration has no values"));
    }
    let mut seen = HashSet::new();
    for (index, value) in def.values.iter().enumerate() {
        let at = at.at(index);
        let written = value.value.to_string();
        let place = at.get("value").on_value();
        let fits = match (def.wire, &value.value) {
            (EnumWire::String, Value::String(text)) => !text.is_empty(),
            (EnumWire::Int, number) => number.is_i64(),
            _ => false,
        };
        if !fits {
            let (wanted, help) = match def.wire {
                EnumWire::String => {
                    ("a string", "an enumeration of integers says `\"wire\": \"int\"`")
                }
                EnumWire::Int => ("an integer", "an enumeration of strings has no `wire`"),
            };
            let finding = match value.value.as_str() {
                Some("") if def.wire == EnumWire::String => ENUM_VALUE_KIND
                    .at(place, "the empty string is not a value")
                    .help("a field that may be cleared says `empty_clears`"),
                _ => ENUM_VALUE_KIND.at(place, format!("{written:.60} is not {wanted}")).help(help),
            };
            report.add(finding);
            continue;
        }
        if seen.contains(&written) {
            let message = format!("{written:.60} stands here a second time");
            report.add(DUPLICATE_VALUE.at(place, message));
            continue;
        }
        let derived = value.value.as_str().filter(|text| text.contains(char::is_alphanumeric));
        match value.name.as_deref().or(derived) {
            None => {
                let message = format!("{written:.60} needs a `name`");
                report.add(UNNAMED_VALUE.at(place, message));
            }
            Some(name) if pascal(name) == "Unknown" => {
                let at = if value.name.is_some() { at.get("name") } else { at.get("value") };
                reserved(at.on_value(), report);
            }
            Some(_) => {}
        }
        seen.insert(written);
    }
}

fn reserved(place: crate::diagnostic::Place, report: &mut Report) {
    let finding = RESERVED_VARIANT.at(place, "`Unknown` is the variant for undocumented values");
    report.add(finding.help("give it another `name`, such as `Unspecified`"));
}

fn union(api: &Api<'_>, def: &Union, variants: &[(&str, Type)], at: At<'_>, report: &mut Report) {
    if def.variants.is_empty() {
        report.add(EMPTY_ENUM.at(at.on_value(), "the union has no variants"));
    }
    for name in def.variants.keys().filter(|name| pascal(name) == "Unknown") {
        reserved(at.get(name).on_key(), report);
    }
    let mut seen: HashMap<&str, &str> = HashMap::new();
    for (name, ty) in variants {
        let place = at.get(name).get("type").on_value();
        match json_kind(api, ty) {
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
        Type::String => Ok("a string"),
        Type::List(inner) if *inner.leaf() != Type::File => Ok("an array"),
        Type::Map(inner) if *inner.leaf() != Type::File => Ok("an object"),
        Type::Any => Err("any JSON, which nothing tells apart"),
        Type::File | Type::List(_) | Type::Map(_) => Err("a file, which is no JSON"),
        Type::Named(id) => match api.types.get(*id).map(|named| named.def) {
            Some(TypeDef::Enum(def)) if def.wire == EnumWire::Int => Ok("a number"),
            Some(TypeDef::Enum(_)) => Ok("a string"),
            Some(TypeDef::Union(_)) => Err("a union itself: list its variants here"),
            Some(TypeDef::Struct(_)) | None => Ok("an object"),
        },
    }
}
