//! Values as they stand on the wire, against the fields that they are values of.

mod limit;
mod rule;

use super::walk::{Group, Member};
use crate::diagnostic::kinds::Kind;
use crate::diagnostic::{Finding, Place, list, nearest};
use crate::load::At;
use crate::resolve::{Api, TypeBody};
use crate::schema::{EnumWire, Field, Side, TypeDef, Wire};
use crate::syntax::Json;
use crate::types::{Type, TypeId};

/// A value that is not one of its field.
pub(super) struct Misfit {
    pub(super) what: What,
    place: Place,
    message: String,
    help: Option<String>,
}

/// In what way a value does not fit.
#[derive(Clone, Copy)]
pub(super) enum What {
    Type,
    /// A value that its enumeration does not list.
    Value,
    Limit,
    Missing,
    Undeclared,
    Rule,
}

impl Misfit {
    pub(super) fn finding(self, kind: &'static Kind) -> Finding {
        let finding = kind.at(self.place, self.message);
        match self.help {
            Some(help) => finding.help(help),
            None => finding,
        }
    }
}

/// Collects what does not fit. Requests are strict; replies need only be of the declared types.
pub(super) struct Values<'a> {
    api: &'a Api<'a>,
    side: Side,
    /// Whether numbers and booleans may be written as texts, as they travel outside the body.
    as_text: bool,
    pub(super) misfits: Vec<Misfit>,
}

impl<'a> Values<'a> {
    pub(super) fn new(api: &'a Api<'a>, side: Side) -> Self {
        Self { api, side, as_text: false, misfits: Vec::new() }
    }

    fn add(&mut self, what: What, place: Place, message: String) {
        self.misfits.push(Misfit { what, place, message, help: None });
    }

    /// The members of a group that are given: the object that holds them by their key in the
    /// schema of an endpoint, the struct's own object under the empty key.
    pub(super) fn group(
        &mut self,
        group: &Group<'a>,
        objects: &[(&'static str, At<'a>)],
        at: At<'a>,
    ) {
        let given = |member: &Member<'a>| {
            let (_, object) = objects.iter().find(|(key, _)| *key == member.key)?;
            Some(object.entry(object.node.entry(member.name)?))
        };
        for (key, object) in objects {
            self.entries(group, key, *object, &[]);
        }
        if self.side == Side::Response {
            return;
        }
        for member in &group.members {
            let wanted = member.is_always_sent() && member.def.only != Some(Side::Response);
            if wanted && given(member).is_none() {
                let object = objects.iter().find(|(key, _)| *key == member.key);
                let place = object.map_or(at, |(_, object)| *object).start();
                self.add(What::Missing, place, format!("`{}` is missing", member.name));
            }
            if let (Some(target), Some(at)) = (&member.def.mask_of, given(member)) {
                self.mask(group, member.def, target, at);
            }
        }
        rule::check(self, group, &|name| given(group.member(name)?), at);
    }

    /// The entries of an object, but for those of its keys that are skipped.
    pub(super) fn entries(
        &mut self,
        group: &Group<'a>,
        key: &'static str,
        object: At<'a>,
        skipped: &[&str],
    ) {
        let entries = object.node.entries().iter();
        for entry in entries.filter(|entry| !skipped.contains(&entry.key.as_str())) {
            let declared = |one: &&Member<'a>| one.key == key && one.name == entry.key;
            let at = object.entry(entry);
            match group.members.iter().find(declared) {
                Some(member) if member.def.only.is_some_and(|only| only != self.side) => {
                    let other = match self.side {
                        Side::Request => "replies",
                        Side::Response => "requests",
                    };
                    let message = format!("`{}` exists in {other} only", entry.key);
                    self.add(What::Undeclared, at.on_key(), message);
                }
                Some(member) => {
                    self.as_text = !matches!(key, "" | "body");
                    if let Some(ty) = member.ty {
                        self.field(member.def, ty, at);
                    }
                    self.as_text = false;
                }
                None => self.undeclared(group, key, &entry.key, at),
            }
        }
    }

    fn undeclared(&mut self, group: &Group<'_>, key: &str, name: &str, at: At<'_>) {
        let elsewhere = group.members.iter().find(|member| member.name == name);
        let known = group.members.iter().filter(|member| member.key == key);
        let known: Vec<&str> = known.map(|member| member.name).collect();
        let help = match (elsewhere, nearest(name, known.iter().copied())) {
            (Some(member), _) => Some(format!("it is declared under `{}`", member.key)),
            (None, Some(similar)) => Some(format!("write `{similar}`, or declare `{name}`")),
            (None, None) => Some(format!("declare `{name}`")),
        };
        let message = format!("`{name:.60}` is not declared");
        self.misfits.push(Misfit { what: What::Undeclared, place: at.on_key(), message, help });
    }

    /// The names in a mask, against the fields that it may name.
    fn mask(&mut self, group: &Group<'_>, def: &Field, target: &str, at: At<'_>) {
        let beside = |one: &&Member<'_>| one.name == target && matches!(one.key, "" | "body");
        let Some(Type::Named(id)) = group.members.iter().find(beside).and_then(|one| one.ty) else {
            return;
        };
        let Some(TypeDef::Struct(object)) = self.api.types.get(*id).map(|named| named.def) else {
            return;
        };
        let allowed: Vec<&str> = match &def.mask_fields {
            Some(listed) => listed.iter().map(String::as_str).collect(),
            None => object.fields.keys().map(String::as_str).collect(),
        };
        for (index, name) in at.node.elements().iter().enumerate() {
            let Json::String(name) = &name.value else { continue };
            if !allowed.contains(&name.as_str()) {
                let message = format!("the mask cannot name `{name:.60}`");
                let help = Some(match nearest(name, allowed.iter().copied()) {
                    Some(similar) => format!("write `{similar}`"),
                    None => format!("known here: {}", list(allowed.iter().copied())),
                });
                let place = at.at(index).on_value();
                self.misfits.push(Misfit { what: What::Type, place, message, help });
            }
        }
    }

    /// The value of a field.
    pub(super) fn field(&mut self, def: &Field, ty: &Type, at: At<'a>) {
        let strict = self.side == Side::Request;
        match &at.node.value {
            Json::Null if def.nullable || !strict => return,
            Json::String(text) if text.is_empty() && def.empty_clears => return,
            _ => {}
        }
        let before = self.misfits.len();
        self.value(ty, def.wire, at);
        if !strict || self.misfits.len() > before {
            return;
        }
        if let Some(constant) = def.constant.as_ref().filter(|one| **one != at.node.to_value()) {
            self.add(What::Limit, at.on_value(), format!("this is always {constant}"));
        }
        for (place, message) in limit::broken(def, at) {
            self.add(What::Limit, place, message);
        }
    }

    fn value(&mut self, ty: &Type, wire: Wire, at: At<'a>) {
        let digits = wire == Wire::String;
        let fits = match (ty, &at.node.value) {
            (_, Json::Null) if self.side == Side::Response => true,
            (Type::Any, _)
            | (Type::String | Type::File, Json::String(_))
            | (Type::Bool, Json::Bool(_)) => true,
            (Type::Bool, Json::String(text)) => self.as_text && text.parse::<bool>().is_ok(),
            (Type::Int | Type::Millis | Type::Seconds, Json::Number(number)) => {
                !digits && number.is_i64()
            }
            (Type::Int | Type::Millis | Type::Seconds, Json::String(text)) => {
                (digits || self.as_text) && text.parse::<i64>().is_ok()
            }
            (Type::Float, Json::Number(_)) => !digits,
            (Type::Float, Json::String(text)) => {
                (digits || self.as_text) && text.parse::<f64>().is_ok_and(f64::is_finite)
            }
            (Type::List(inner), Json::Array(elements)) => {
                for index in 0..elements.len() {
                    self.value(inner, wire, at.at(index));
                }
                true
            }
            (Type::Map(inner), Json::Object(entries)) => {
                for entry in entries {
                    self.value(inner, wire, at.entry(entry));
                }
                true
            }
            (Type::Named(id), _) => return self.named(*id, wire, at),
            _ => false,
        };
        if !fits {
            let message = format!("expected {}, found {}", describe(ty, digits), found(at, digits));
            self.add(What::Type, at.on_value(), message);
        }
    }

    fn named(&mut self, id: TypeId, wire: Wire, at: At<'a>) {
        let Some(named) = self.api.types.get(id) else { return };
        match (named.def, &named.body) {
            (TypeDef::Enum(def), _) => self.enumeration(named.name, def, at),
            (TypeDef::Struct(_), _) if !matches!(at.node.value, Json::Object(_)) => {
                let message = format!("expected a `{}`, found {}", named.name, at.node.kind());
                self.add(What::Type, at.on_value(), message);
            }
            // A struct without fields is any object.
            (TypeDef::Struct(def), _) if def.fields.is_empty() => {}
            (TypeDef::Struct(_), _) => {
                if let Some(group) = Group::of_type(self.api, id) {
                    self.group(&group, &[("", at)], at);
                }
            }
            (TypeDef::Union(_), TypeBody::Union(variants)) => {
                let fits = |(_, ty): &&(&str, Type)| self.may_be(ty, &at.node.value);
                match variants.iter().find(fits) {
                    Some((_, ty)) => self.value(ty, wire, at),
                    None => {
                        let found = at.node.kind();
                        let message = format!("no variant of `{}` is {found}", named.name);
                        self.add(What::Type, at.on_value(), message);
                    }
                }
            }
            (TypeDef::Union(_), _) => {}
        }
    }

    fn enumeration(&mut self, name: &str, def: &'a crate::schema::Enum, at: At<'_>) {
        let value = at.node.to_value();
        let is_kind = match def.wire {
            EnumWire::String => value.is_string(),
            EnumWire::Int => value.is_i64() || self.as_text && value.is_string(),
        };
        if !is_kind {
            let message = format!("expected a value of `{name}`, found {}", at.node.kind());
            return self.add(What::Type, at.on_value(), message);
        }
        let text = value.as_str();
        let same = |known: &serde_json::Value| {
            *known == value || self.as_text && text.is_some_and(|text| known.to_string() == text)
        };
        if def.values.iter().any(|known| same(&known.value)) {
            return;
        }
        let known: Vec<&str> = def.values.iter().filter_map(|one| one.value.as_str()).collect();
        let similar = text.and_then(|text| nearest(text, known.iter().copied()));
        let message = format!("`{name}` has no value {value:.60}");
        let help = match similar {
            Some(similar) => format!("write `\"{similar}\"`, or add the value to `{name}`"),
            None => format!("add the value to `{name}` if the platform has it"),
        };
        let place = at.on_value();
        self.misfits.push(Misfit { what: What::Value, place, message, help: Some(help) });
    }

    /// Whether the JSON kind of a value is that of a variant's type.
    fn may_be(&self, ty: &Type, value: &Json) -> bool {
        match (ty, value) {
            (Type::Named(id), value) => match self.api.types.get(*id).map(|named| named.def) {
                Some(TypeDef::Enum(def)) if def.wire == EnumWire::Int => {
                    matches!(value, Json::Number(_))
                }
                Some(TypeDef::Enum(_)) => matches!(value, Json::String(_)),
                _ => matches!(value, Json::Object(_)),
            },
            (Type::Bool, Json::Bool(_))
            | (Type::Int | Type::Float | Type::Millis | Type::Seconds, Json::Number(_))
            | (Type::String, Json::String(_))
            | (Type::List(_), Json::Array(_))
            | (Type::Map(_), Json::Object(_)) => true,
            _ => false,
        }
    }
}

fn describe(ty: &Type, digits: bool) -> &'static str {
    match ty {
        Type::String | Type::File => "a string",
        Type::Bool => "a boolean",
        Type::Int if digits => "a string of digits",
        Type::Millis if digits => "milliseconds as a string of digits",
        Type::Seconds if digits => "seconds as a string of digits",
        Type::Float if digits => "a number as a string",
        Type::Int => "an integer",
        Type::Millis => "milliseconds as a number",
        Type::Seconds => "seconds as a number",
        Type::Float => "a number",
        Type::List(_) => "an array",
        Type::Map(_) | Type::Named(_) => "an object",
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
