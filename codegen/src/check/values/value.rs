//! One value against its type.

use serde_json::{Number, Value};

use feishu_api_rules::{Path, TimeUnit, constant, is_decimal};

use super::facts::{Shown, locate};
use super::{Against, Mismatch, Values};
use crate::diagnostic::nearest;
use crate::group::Group;
use crate::resolve::TypeBody;
use crate::rules::{limits, text};
use crate::schema::{Enum, EnumWire, Field, Side, TypeDef, Wire};
use crate::syntax::{At, Free, Json, Node, Place, Spanned, SyntaxError, parse_within};
use crate::types::{Type, TypeId};

impl<'a> Values<'a> {
    /// The value of a field.
    pub(in crate::check) fn field(&mut self, def: &Field, ty: &Type, at: At<'a>, path: &Path<'_>) {
        match &at.node.value {
            Json::Null if *def.nullable => return,
            Json::String(text) if text.is_empty() && *def.empty_clears => return,
            _ => {}
        }
        let text = match *def.wire {
            Wire::Json | Wire::Comma => within_text(*def.wire, at),
            Wire::Number | Wire::String => return self.plain_field(def, ty, at, path),
        };
        match text {
            Ok(node) => {
                let as_text = *def.wire == Wire::Comma;
                let mut inner = Values { as_text, ..Values::new(self.api, self.side) };
                inner.plain_field(def, ty, At { node: &node, ..at }, path);
                self.mismatches.append(&mut inner.mismatches);
            }
            Err(mismatch) => self.mismatches.push(mismatch),
        }
    }

    /// The value of a field, not within a text.
    fn plain_field(&mut self, def: &Field, ty: &Type, at: At<'a>, path: &Path<'_>) {
        let before = self.mismatches.len();
        self.value(ty, *def.wire, at, path);
        if self.side == Side::Response || self.mismatches.len() > before {
            return;
        }
        let is_other = |value: &&Spanned<Free>| text(value) != text(&at.node.to_value());
        if let Some(value) = def.constant.as_ref().filter(is_other) {
            self.violation(Against::Limit, at.on_value(), path, &constant(value));
        }
        let digits = self.has_digits(ty, *def.wire);
        for limit in limits(def) {
            let shown = Shown { node: at.node, digits };
            limit.check(&shown, *def.secret, &Path::At(""), &mut |broken| {
                let place = locate(at, broken.path).on_value();
                let within = String::from(broken.path);
                self.violation(Against::Limit, place, &Path::Step(path, &within), &broken.rule);
            });
        }
    }

    /// Whether numbers of the type are written as texts.
    fn has_digits(&self, ty: &Type, wire: Wire) -> bool {
        let is_number = match ty.leaf() {
            Type::Int | Type::Float | Type::Millis | Type::Seconds => true,
            Type::Named(id) => match self.api.types.get(*id).map(|named| named.def) {
                Some(TypeDef::Enum(def)) => def.is_number(),
                _ => false,
            },
            _ => false,
        };
        is_number && (wire == Wire::String || self.as_text)
    }

    /// A value of a type.
    pub(in crate::check) fn value(&mut self, ty: &Type, wire: Wire, at: At<'a>, path: &Path<'_>) {
        let digits = wire == Wire::String;
        let fits = match (ty, &at.node.value) {
            (Type::Any, _)
            | (Type::String | Type::File, Json::String(_))
            | (Type::Bool, Json::Bool(_)) => true,
            (Type::Decimal, Json::String(text)) => is_decimal(text),
            (Type::Bool, Json::String(text)) => self.as_text && text.parse::<bool>().is_ok(),
            (Type::Int | Type::Millis | Type::Seconds, Json::Number(number)) => {
                (!digits || self.as_number) && number.is_i64()
            }
            (Type::Int | Type::Millis | Type::Seconds, Json::String(text)) => {
                (digits || self.as_text) && text.parse::<i64>().is_ok()
            }
            (Type::Float, Json::Number(_)) => !digits || self.as_number,
            (Type::Float, Json::String(text)) => {
                (digits || self.as_text) && text.parse::<f64>().is_ok_and(f64::is_finite)
            }
            (Type::List(_), Json::Array(elements)) if ty.is_files() && elements.is_empty() => {
                let message = "a form has no part for no files: leave the field out, or give one";
                self.add(Against::Type, at.on_value(), message.to_owned());
                true
            }
            (Type::List(inner), Json::Array(elements)) => {
                for index in 0..elements.len() {
                    self.value(inner, wire, at.at(index), &Path::Index(path, index));
                }
                true
            }
            (Type::Map(key, inner), Json::Object(entries)) => {
                for entry in entries {
                    if let Some(key) = key {
                        self.key(*key, &entry.key, at.entry(entry));
                    }
                    self.value(inner, wire, at.entry(entry), &Path::Key(path, &entry.key));
                }
                true
            }
            (Type::Named(id), _) => return self.named(*id, wire, at, path),
            _ => false,
        };
        if !fits {
            let message = format!("expected {}, found {}", describe(ty, digits), found(at, digits));
            self.mismatch(at, message, null_help(at));
        } else if let Some(doubt) = doubt(ty, &at.node.value) {
            self.add(Against::Unit, at.on_value(), format!("this {doubt}"));
        } else if let Some(written) = rewritten(ty, &at.node.value) {
            let shown = found(at, matches!(at.node.value, Json::String(_)));
            let message = format!("{shown} is read, and sent, as {written}");
            let help = "write it so; where the platform keeps such digits, the type is `string`";
            self.mismatch(at, message, Some(help));
        }
    }

    fn mismatch(&mut self, at: At<'_>, message: String, help: Option<&str>) {
        let (against, place, help) = (Against::Type, at.on_value(), help.map(str::to_owned));
        self.mismatches.push(Mismatch { against, place, message, help });
    }

    fn named(&mut self, id: TypeId, wire: Wire, at: At<'a>, path: &Path<'_>) {
        let Some(named) = self.api.types.get(id) else { return };
        match (named.def, &named.body) {
            (TypeDef::Enum(def), _) => {
                self.enumeration(named.name, def, wire == Wire::String, at);
            }
            (TypeDef::Struct(_), _) if !matches!(at.node.value, Json::Object(_)) => {
                let message = format!("expected a `{}`, found {}", named.name, at.node.kind());
                self.mismatch(at, message, null_help(at));
            }
            // A struct without fields is any object.
            (TypeDef::Struct(def), _) if def.fields.is_empty() => {}
            (TypeDef::Struct(_), _) => {
                if let Some(group) = Group::of_type(self.api, id) {
                    self.group(&group, &[("", at)], at.start(), path);
                }
            }
            (TypeDef::Union(_), TypeBody::Union(variants)) => {
                let fits = |(_, ty): &&(&str, Type)| self.may_be(ty, &at.node.value);
                match variants.iter().find(fits) {
                    Some((_, ty)) => self.value(ty, wire, at, path),
                    None => {
                        let found = at.node.kind();
                        let message = format!("no variant of `{}` is {found}", named.name);
                        self.mismatch(at, message, null_help(at));
                    }
                }
            }
            (TypeDef::Union(_), _) => {}
        }
    }

    /// The key of a map whose keys are of an enumeration.
    fn key(&mut self, id: TypeId, key: &str, at: At<'a>) {
        let Some(named) = self.api.types.get(id) else { return };
        let TypeDef::Enum(def) = named.def else { return };
        let known = def.values.iter().filter_map(|one| one.value.as_str());
        if !known.clone().any(|known| known == key) {
            let message = format!("`{}` has no value \"{key:.60}\"", named.name);
            let help = nearest(key, known).map(|similar| format!("write `\"{similar}\"`"));
            let (against, place) = (Against::Values, at.on_key());
            self.mismatches.push(Mismatch { against, place, message, help });
        }
    }

    fn enumeration(&mut self, name: &str, def: &'a Enum, digits: bool, at: At<'_>) {
        let value = at.node.to_value();
        let is_kind = match def.wire {
            EnumWire::String => value.is_string(),
            EnumWire::Int | EnumWire::Flags if digits && !self.as_number => given_digits(&value),
            EnumWire::Int | EnumWire::Flags => {
                value.is_i64() || self.as_text && given_digits(&value)
            }
        };
        if !is_kind {
            let message = format!("expected a value of `{name}`, found {}", at.node.kind());
            return self.mismatch(at, message, null_help(at));
        }
        let given = value.as_str();
        let same = |known: &Value| {
            let in_text = self.as_text || digits;
            *known == value || in_text && given.is_some_and(|given| text(known) == given)
        };
        let flags = || def.values.iter().filter_map(|known| known.value.as_i64());
        let all = flags().fold(0, |all, flag| all | flag);
        let given_number = || value.as_i64().or_else(|| given?.parse().ok());
        let is_sum = || given_number().is_some_and(|number| number & !all == 0);
        if def.wire == EnumWire::Flags && is_sum() {
            return;
        }
        if def.values.iter().any(|known| same(&known.value)) {
            return;
        }
        let known: Vec<&str> = def.values.iter().filter_map(|one| one.value.as_str()).collect();
        let similar = given.and_then(|given| nearest(given, known.iter().copied()));
        let message = format!("`{name}` has no value {value:.60}");
        let help = match similar {
            Some(similar) => format!("write `\"{similar}\"`, or add the value to `{name}`"),
            None => format!("add the value to `{name}` if the platform has it"),
        };
        let place = at.on_value();
        let (against, help) = (Against::Values, Some(help));
        self.mismatches.push(Mismatch { against, place, message, help });
    }

    /// Whether the JSON kind of a value is that of a variant's type.
    fn may_be(&self, ty: &Type, value: &Json) -> bool {
        match (ty, value) {
            (Type::Named(id), value) => match self.api.types.get(*id).map(|named| named.def) {
                Some(TypeDef::Enum(def)) if def.is_number() => {
                    matches!(value, Json::Number(_))
                }
                Some(TypeDef::Enum(_)) => matches!(value, Json::String(_)),
                _ => matches!(value, Json::Object(_)),
            },
            (Type::Bool, Json::Bool(_))
            | (Type::Int | Type::Float | Type::Millis | Type::Seconds, Json::Number(_))
            | (Type::String | Type::Decimal, Json::String(_))
            | (Type::List(_), Json::Array(_))
            | (Type::Map(..), Json::Object(_)) => true,
            _ => false,
        }
    }
}

/// The value that a text holds.
fn within_text(wire: Wire, at: At<'_>) -> Result<Node, Mismatch> {
    let mismatch = |place, message| {
        let (against, help) = (Against::Type, null_help(at).map(str::to_owned));
        Mismatch { against, place, message, help }
    };
    let Json::String(text) = &at.node.value else {
        let what = if wire == Wire::Json { "JSON" } else { "elements, with commas between them," };
        let message = format!("expected {what} within a string, found {}", at.node.kind());
        return Err(mismatch(at.on_value(), message));
    };
    let span = at.node.span;
    if wire == Wire::Json {
        return parse_within(text, span).map_err(|SyntaxError { span, message }| {
            mismatch(Place { file: at.file, span }, format!("the string holds no JSON: {message}"))
        });
    }
    let parts = text.split(',').filter(|_| !text.is_empty());
    let parts = parts.map(|part| Node { span, value: Json::String(part.to_owned()) });
    Ok(Node { span, value: Json::Array(parts.collect()) })
}

fn describe(ty: &Type, digits: bool) -> &'static str {
    match ty {
        Type::String | Type::File => "a string",
        Type::Bool => "a boolean",
        Type::Decimal => "a decimal number as a string",
        Type::Int if digits => "a string of digits",
        Type::Millis if digits => "milliseconds as a string of digits",
        Type::Seconds if digits => "seconds as a string of digits",
        Type::Float if digits => "a number as a string",
        Type::Int => "an integer",
        Type::Millis => "milliseconds as a number",
        Type::Seconds => "seconds as a number",
        Type::Float => "a number",
        Type::List(_) => "an array",
        Type::Map(..) | Type::Named(_) => "an object",
        Type::Any => "any JSON",
    }
}

/// What stands there: the value itself where its kind alone would not tell what is wrong.
fn found(at: At<'_>, digits: bool) -> String {
    match &at.node.value {
        Json::String(text) if digits => format!("`{text:.40}`"),
        Json::Number(number) if !digits => format!("{number}"),
        _ => at.node.kind().to_owned(),
    }
}

/// What to do about a null that is not one of its type.
fn null_help(at: At<'_>) -> Option<&'static str> {
    let is_null = matches!(at.node.value, Json::Null);
    is_null
        .then_some("leave it out, or make the field `nullable` if null means something of its own")
}

/// Whether a value is a text of digits, written as a number is.
fn given_digits(value: &Value) -> bool {
    let text = value.as_str().unwrap_or_default();
    text.parse::<i64>().is_ok_and(|number| number.to_string() == text)
}

/// What is said of a time that is likely one of the other unit.
fn doubt(ty: &Type, value: &Json) -> Option<&'static str> {
    let unit = match ty {
        Type::Millis => TimeUnit::Millis,
        Type::Seconds => TimeUnit::Seconds,
        _ => return None,
    };
    let time = match value {
        Json::Number(number) => number.as_i64()?,
        Json::String(text) => text.parse().ok()?,
        _ => return None,
    };
    unit.doubt(time)
}

/// How a number is written once it was read, where that differs from the text of the schema.
fn rewritten(ty: &Type, value: &Json) -> Option<String> {
    match (ty, value) {
        (Type::Int | Type::Millis | Type::Seconds, Json::String(text)) => {
            let written = text.parse::<i64>().ok()?.to_string();
            (written != *text).then(|| format!("`{written}`"))
        }
        (Type::Float, Json::String(text)) => {
            let written = float(text.parse().ok()?);
            (written != *text).then(|| format!("`{written}`"))
        }
        (Type::Float, Json::Number(number)) => {
            let written = float(number.as_f64()?);
            let read: Option<Number> = serde_json::from_str(&written).ok();
            (read.as_ref() != Some(number)).then_some(written)
        }
        _ => None,
    }
}

/// A float as requests and records write it: the shortest text that reads back as the same number.
fn float(value: f64) -> String {
    let size = value.abs();
    if size == 0.0 || (1e-6..1e21).contains(&size) {
        value.to_string()
    } else {
        format!("{value:e}")
    }
}
